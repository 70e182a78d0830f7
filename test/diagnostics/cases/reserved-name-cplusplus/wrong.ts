import { header, struct, uint8_t } from "abispec";

/** A fence. */
export const disk_fence = struct({
  /** Reserved in JavaScript, where a member may have the name. */
  in: uint8_t,
  /** A keyword of C++. */
  class: uint8_t,
  /** A macro of C, a keyword of C++. */
  or: uint8_t,
  /** Another one. */
  private: uint8_t,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  cplusplus: true,
  byteOrder: "little",
  includes: [],
});
