import { constant, header, struct, uint8_t } from "abispec";

/** Length of a name. */
export const DISK_NAME = constant("sda1.length);

/** What is known of a disk. */
export const disk_info = struct({
  /** What kind of disk it is. */
  register: uint8_t,
});

const text = `
  two lines;

/** Length of a text. */
export const DISK_TEXT = constant(text.length);

/** Length of a pattern. */
export const DISK_PATTERN = constant(/sd[a-z].source.length);
/** How fast a disk is. */
export const DISK_SPEED = constant(0x);
/** How large a disk is. */
export const DISK_SIZE =
/** How many disks there are. */
export const DISK_LIMIT = constant(0.5);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
