import { alias, array, header, padding, struct, uint32_t, uint8_t } from "abispec";

/** A reference to a page that is granted to the other side. */
export const grant_ref_t = alias(uint32_t);

/** The page of a console, with indices in an order of its own. */
export const console_page = struct(
  {
    /** The bytes of either ring. */
    bytes: array(uint8_t, 64),
    /** What the console has read. */
    in_cons: uint32_t,
    /** What it may read up to. */
    in_prod: uint32_t,
    /** Written as 0. */
    pad: padding(uint32_t),
    /** The first page of its log. */
    log: grant_ref_t,
  },
  { flexRing: "console" },
);

/** The page of a pipe, which `ring.h` declares. */
export const pipe_data_intf = struct(
  {
    /** How far the frontend has read. */
    in_cons: uint32_t,
    /** How far the backend has written. */
    in_prod: uint32_t,
    /** Keeps both sides in cache lines of their own. */
    pad1: array(uint8_t, 56),
    /** How far the backend has read. */
    out_cons: uint32_t,
    /** How far the frontend has written. */
    out_prod: uint32_t,
    /** As {@link pipe_data_intf.pad1}. */
    pad2: array(uint8_t, 56),
    /** Both rings together have 2 to the power of this many pages. */
    ring_order: uint32_t,
    /** The pages of both rings. */
    ref: array(grant_ref_t, {}),
  },
  { flexRing: "pipe" },
);

/** Rings of bytes. */
export default header({
  name: "flex-rings",
  title: "Rings of bytes",
  guard: "FLEX_RINGS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "ring.h"],
});
