import { alias, array, header, padding, struct, uint32_t, uint8_t } from "abispec";

/** A frontend mounts a file system of a backend: the messages of 9P go through rings of any size. */
export default header({
  name: "9pfs",
  title: "File systems of Xen",
  guard: "__XEN_PUBLIC_IO_9PFS_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["../grant_table.h", "ring.h"],
});

/** A reference to a page that is granted to the other side. */
export const grant_ref_t = alias(uint32_t, { header: "../grant_table.h" });

/** How many bytes have gone one way; it wraps around. */
export const RING_IDX = alias(uint32_t, { header: "ring.h" });

/** The page with the indices of both rings, and with the pages of the rings. */
export const xen_9pfs_data_intf = struct(
  {
    /** Bytes that the frontend has taken. */
    in_cons: RING_IDX,
    /** Bytes that the backend has sent. */
    in_prod: RING_IDX,
    /** Keeps the two ways apart. */
    pad1: padding(array(uint8_t, 56)),
    /** Bytes that the backend has taken. */
    out_cons: RING_IDX,
    /** Bytes that the frontend has sent. */
    out_prod: RING_IDX,
    /** Keeps them apart from what follows. */
    pad2: padding(array(uint8_t, 56)),
    /** There are two to the power of so many pages; each ring has half of them. */
    ring_order: RING_IDX,
    /** The pages. */
    ref: array(grant_ref_t, {}),
  },
  { flexRing: "xen_9pfs" },
);
