import { anonymous, header, padding, struct, uint16_t, uint32_t, union } from "abispec";

/** What a disk says. */
export const disk_answer = struct({
  /** Its number. */
  id: uint32_t,
  /** What it is about. */
  what: anonymous(uint16_t),
  /** Nothing. */
  spare: padding(anonymous(struct({ /** A word. */ word: uint16_t }))),
});

/** A range. */
export const disk_range = struct({
  /** The first sector. */
  first: uint32_t,
});

/** What a disk is asked. */
export const disk_question = struct({
  /** The sectors. */
  range: anonymous(disk_range),
  /** Nothing. */
  none: anonymous(struct({})),
  /** Either. */
  either: anonymous(union({ /** A sector. */ sector: uint32_t })),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
