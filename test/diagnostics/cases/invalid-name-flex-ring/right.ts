import { header, struct, uint32_t } from "abispec";

/** The indices of two rings of bytes. */
export const disk_indices = struct(
  {
    /** What is read. */
    in_cons: uint32_t,
    /** What is written. */
    in_prod: uint32_t,
  },
  { flexRing: "disk_log" },
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
