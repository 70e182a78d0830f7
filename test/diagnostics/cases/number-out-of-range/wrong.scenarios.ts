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
import { disk, disk_request, READ } from "./wrong.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS", "disk.answered"],
  steps: [
    grant(-1, 0),
    setUpRing(disk, 1024),
    connect(),
    send(READ, { sector: 1 }),
    notify(1),
    replies(reply(READ, "SUCCESS")),
    memory(0, disk_request, [{ id: 1 }], 1023),
  ],
});

export default scenarios({ chapters: [] });
