import { connect, notify, replies, reply, scenario, scenarios, send, setUpRing } from "abispec";
import { disk, READ } from "./wrong.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    setUpRing(disk, 0),
    connect(),
    send(READ, { sector: 1 }),
    notify(1),
    replies(reply(READ, "SUCCESS", {}, 1, 2)),
  ],
});

export default scenarios({ chapters: [] });

const limit: number = "8";
