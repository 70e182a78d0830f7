import { connect, notify, replies, reply, scenario, scenarios, send, setUpRing } from "abispec";
import { disk, READ } from "./right.ts";

/** A sector is read. */
export const reads = scenario({
  proves: ["READ.SUCCESS"],
  options: { sectors: 16, persistent: 1 },
  steps: [
    setUpRing(disk, 0),
    connect(),
    send(READ, { sector: 1 }),
    notify(1),
    replies(reply(READ, "SUCCESS")),
  ],
});

export default scenarios({
  chapters: [],
  options: {
    /** Sectors that the disk has. */
    sectors: 64,
    /** 1 or 0: whether the disk keeps what it has. */
    persistent: 1,
  },
  elsewhere: { "disk.answered": { test: "test/disk.test.ts", because: "no scenario ends" } },
});
