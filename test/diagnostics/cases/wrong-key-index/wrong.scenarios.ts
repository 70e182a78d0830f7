import { connect, notify, replies, reply, scenario, scenarios, send, setUpRing, writeKey } from "abispec";
import { disk, queue_N_ring_ref, READ } from "./wrong.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    setUpRing(disk, 0),
    writeKey(queue_N_ring_ref, 1),
    connect(),
    send(READ, { sector: 1 }),
    notify(1),
    replies(reply(READ, "SUCCESS")),
  ],
});

export default scenarios({ chapters: [] });
