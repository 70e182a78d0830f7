import { alias, array, c, char, handle, header, pointer, size_t, struct } from "abispec";
import {
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
  unsigned_int,
  unsigned_long,
  verbatim,
} from "abispec";

/** A frame number. */
export const frame_t = alias(unsigned_long, { header: "xen.h" });

/** A page that another header declares, with the type of its handles. */
export const page_t = alias(uint64_t, { header: "xen.h", handle: true });

/** A range of bytes. */
export const range = struct(
  {
    /** The first byte. */
    start: pointer("void"),
    /** How many there are. */
    length: size_t,
  },
  { typedef: "range_t", handle: true },
);

/** A place in a range. */
export const place_t = alias(uint32_t, { handle: true });

/** An element of a list. */
export const node = struct({
  /** The next one. */
  next: pointer("struct node"),
  /** The pointer that points to this one. */
  previous: pointer("struct node *"),
  /** Its range. */
  range: pointer(range),
  /** Its name. */
  name: pointer("const char"),
  /** Names of others. */
  names: array(pointer(pointer(char)), 2),
});

/** Nodes; only how far one is from the next depends on the ABI. */
export const nodes = struct({
  /** How many there are. */
  count: uint64_t,
  /** Where they are. */
  at: array(pointer(node), { count: "count" }),
});

/** What a hypervisor finds through handles. */
export const buffers = struct(
  {
    /** How many there are. */
    count: uint32_t,
    /** Anything. */
    data: handle("void"),
    /** Frames. */
    frames: handle(frame_t),
    /** Bytes. */
    bytes: handle(uint8_t),
    /** Numbers, twice. */
    numbers: array(handle(unsigned_int), 2),
    /** Ranges. */
    ranges: handle(range),
    /** Places in them. */
    places: handle(place_t),
    /** Pages. */
    pages: handle(page_t),
    /** An end. */
    end: uint16_t,
  },
  { implicitPadding: true },
);

/** The type of handles of nodes. */
export const node_handles = verbatim(c`DEFINE_XEN_GUEST_HANDLE(node_t);`);

/** An address, or a number. */
export const either = union({
  /** The address. */
  address: pointer("const volatile struct node"),
  /** The number. */
  number: unsigned_long,
});

/** A list and more. */
export const list = struct(
  {
    /** The first element. */
    first: node,
    /** One of two. */
    either,
    /** A time. */
    time: uint64_t,
  },
  { implicitPadding: true },
);

/** Addresses. */
export default header({
  name: "pointers",
  title: "Addresses",
  guard: "POINTERS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stddef.h>", "<stdint.h>", "xen.h"],
});
