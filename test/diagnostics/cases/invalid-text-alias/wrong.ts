import { alias, header, uint32_t } from "abispec";

/** A grant of a page. */
export const grant_ref_t = alias(uint32_t, { header: "\\xen\\grant.h" });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
