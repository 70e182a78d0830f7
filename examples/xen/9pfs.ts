import { c, header, verbatim } from "abispec";

/** A frontend mounts a file system of a backend: the messages of 9P go through rings of any size. */
export default header({
  name: "9pfs",
  title: "File systems of Xen",
  guard: "__XEN_PUBLIC_IO_9PFS_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["../grant_table.h", "ring.h"],
});

/** The rings, and the page with their indices. */
export const xen_9pfs = verbatim(c`DEFINE_XEN_FLEX_RING_AND_INTF(xen_9pfs);`);
