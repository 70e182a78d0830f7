import { array, header, padding, pointer, struct, uint32_t, uint64_t, uint8_t } from "abispec";

/** A hole inside on every ABI, one on some, and one at the end. */
export const disk_request = struct({
  /** What to do. */
  operation: uint8_t,
  /** Unused. */
  pad: padding(array(uint8_t, 3)),
  /** How many sectors. */
  count: uint32_t,
  /** Which of them is first. */
  first: uint32_t,
  /** Unused. */
  pad2: padding(uint32_t),
  /** The sector. */
  sector: uint64_t,
  /** Flags. */
  flags: uint8_t,
  /** Unused. */
  pad3: padding(array(uint8_t, 7)),
});

/** Of odd size. */
export const disk_value = struct({
  /** One of two. */
  u: uint32_t,
});

/** A hole whose size differs. */
export const disk_node = struct(
  {
    /** Its kind. */
    kind: uint8_t,
    /** The next one. */
    next: pointer("struct disk_node"),
  },
  { implicitPadding: true },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
