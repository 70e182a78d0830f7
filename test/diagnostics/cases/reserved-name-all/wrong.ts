import { alias, constant, header, struct, uint32_t } from "abispec";

/** Of the C library. */
export const size_t = alias(uint32_t);

/** Of TypeScript. */
export const number = alias(uint32_t);

/** A global of TypeScript. */
export const DataView = constant(2);

/** A disk. */
export const disk_info = struct({
  /** Of every object. */
  __proto__: uint32_t,
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
