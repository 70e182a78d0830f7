import { connect, notify, replies, reply, scenario, scenarios, send, setUpRing, slot } from "abispec";
import { disk, disk_response, READ } from "./wrong.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    setUpRing(disk, 0),
    connect(),
    send(READ, { sector: 2 ** 32 }),
    notify(1),
    replies(reply(READ, "SUCCESS")),
    slot(0, 0, disk_response, { status: "SUCCESS" }),
  ],
});

export default scenarios({ chapters: [] });
