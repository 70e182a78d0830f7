import { c, constant, header, int, macro, struct, uint32_t, uint8_t } from "abispec";

/** A range of sectors. */
export const disk_range = struct({
  /** The first one. */
  first: uint32_t,
  /** How it is cached. */
  cache: uint8_t.bits(8),
  /** How it is written. */
  write: uint8_t.bits(8),
  /** What is left of its flags. */
  rest: uint8_t.bits(8),
  /** Its priority. */
  priority: uint8_t,
});

/** The next multiple of 4. */
export const DISK_ALIGN = macro(
  {
    /** A number. */
    size: int,
  },
  ({ size }) => c`(${size} + 3) & ~3`,
);

/** The multiple of 4 before. */
export const DISK_FLOOR = macro(
  {
    /** A number. */
    size: int,
  },
  ({ size }) => c`${size} & ~3`,
);

/** The next multiple of another number. */
export const DISK_ROUND = macro(
  {
    /** A number. */
    size: int,
    /** The other one. */
    unit: int,
  },
  ({ size, unit }) => c`(${size} + ${unit} - 1) / ${unit} * ${unit}`,
);

/** The next multiple of 8 from 5. */
export const DISK_EIGHT = constant(c`${DISK_ROUND}(5, 8)`);

/** Where the priority is. */
export const DISK_OFFSET = constant(c`offsetof(${disk_range}, priority)`);

/** Bytes of a range. */
export const DISK_BYTES = constant(c`${DISK_ALIGN}(sizeof(${disk_range}))`);

/** Bytes of two ranges. */
export const DISK_TWO = constant(c`${DISK_ALIGN}(sizeof(${disk_range}) * 2)`);

/** The multiple of 4 of a multiple of 4. */
export const DISK_TWICE = constant(c`${DISK_ALIGN}(${DISK_ALIGN}(5))`);

/** The next one from 5. */
export const DISK_NEXT = constant(c`${DISK_ALIGN}(5)`);

/** Writes a range. */
export const DISK_WRITE = constant(c`_IOW('d', 2, int)`);

/** Reads a range. */
export const DISK_READ = constant(c`_IOR('d', 1, ${disk_range})`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stddef.h>", "<stdint.h>", "<linux/ioctl.h>"],
});
