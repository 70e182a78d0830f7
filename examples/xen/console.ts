import { alias, array, c, char, header, struct, uint32_t, verbatim, when } from "abispec";

/** A domain and its console exchange bytes in a page that both have. */
export default header({
  name: "console",
  title: "The console of Xen",
  guard: "__XEN_PUBLIC_IO_CONSOLE_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
});

/** How many bytes have gone one way; it wraps around. */
export const XENCONS_RING_IDX = alias(uint32_t);

/** The place of a byte in a ring whose size is a power of two. */
export const MASK_XENCONS_IDX = verbatim(
  c`#define MASK_XENCONS_IDX(idx, ring) ((idx) & (sizeof(ring)-1))`,
);

/** The page of the console. */
export const xencons_interface = struct({
  /** Bytes for the domain. */
  in: array(char, 1024),
  /** Bytes of the domain. */
  out: array(char, 2048),
  /** Bytes that the domain has taken. */
  in_cons: XENCONS_RING_IDX,
  /** Bytes that the console has sent. */
  in_prod: XENCONS_RING_IDX,
  /** Bytes that the console has taken. */
  out_cons: XENCONS_RING_IDX,
  /** Bytes that the domain has sent. */
  out_prod: XENCONS_RING_IDX,
});

/** A console over a ring of any size, for programs that ask for it. */
export const xencons = when(
  "defined(XEN_WANT_FLEX_CONSOLE_RING)",
  verbatim(c`DEFINE_XEN_FLEX_RING(xencons);`),
);
