import { connect, notify, replies, reply, scenario, scenarios, send, setUpRing, slot } from "abispec";
import { disk, disk_response, READ } from "./right.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    setUpRing(disk, 0),
    connect(),
    send(READ, { sector: 1 }),
    notify(1),
    replies(reply(READ, "SUCCESS")),
    slot(0, 0, disk_response, { status: 0 }),
  ],
});

export default scenarios({ chapters: [] });
