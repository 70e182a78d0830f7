import { codes, header } from "abispec";

/** What the disk does. */
export const DISK_STATE = codes({
  /** It rests. */
  IDLE: 0,
  /** It spins. */
  BUSY: 1,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  severities: { undocumentd: "warning", "hidden-padding": "of" },
  elsewhere: [1n as never],
});
