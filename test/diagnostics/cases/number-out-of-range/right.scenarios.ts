import {
  connect,
  grant,
  memory,
  notify,
  replies,
  reply,
  scenario,
  scenarios,
  send,
  setUpRing,
} from "abispec";
import { disk, disk_request, READ } from "./right.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    grant(1, 0),
    setUpRing(disk, 0),
    connect(),
    send(READ, { sector: 1 }),
    notify(1),
    replies(reply(READ, "SUCCESS")),
    memory(0, disk_request, [{ id: 1 }], 4),
  ],
});

export default scenarios({ chapters: [] });
