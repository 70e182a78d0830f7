import { header, struct, uint16_t, uint32_t, uint8_t, union, when } from "abispec";

/** The state of a disk. */
export const disk_state = struct({
  /** What programs of 32 bits have first. */
  old: when("defined(__i386__)", uint32_t),
  /** What it does. */
  task: uint8_t,
  /** Its age. */
  age: uint32_t,
});

/** Where a disk is. */
export const disk_place = union({
  /** For programs of 32 bits. */
  old: when("defined(__i386__)", uint8_t),
  /** Its host. */
  host: uint32_t,
  /** The rest. */
  words: struct({
    /** A word. */
    first: uint16_t,
    /** Another one. */
    second: uint16_t,
    /** The last one. */
    third: uint16_t,
  }),
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
