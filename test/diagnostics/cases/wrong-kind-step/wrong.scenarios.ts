import { connect, notify, replies, reply, scenario, scenarios, send, setUpRing } from "abispec";
import { disk, READ } from "./wrong.ts";
import * as spec from "./wrong.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    setUpRing(disk, 0),
    connect(),
    "connect" as never,
    null as never,
    send(disk as never, { sector: 1 } as never),
    notify(1),
    replies(reply(READ, "SUCCESS"), null as never),
  ],
});

export default scenarios({ chapters: [] });
