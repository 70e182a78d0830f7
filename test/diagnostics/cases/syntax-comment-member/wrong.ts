import { constant, header, struct, uint8_t } from "abispec";

/** What is known of a disk. */
export const disk_info = struct({
  /** Its number. */
  number: uint8_t,
  /** How fast it is.
  register: uint8_t,
});

// Patterns such as disks/*.ts open no comment.

/**
 * How many disks there are:
 * a few.
export const DISK_LIMIT = constant(0.5);

/** Disks.
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
