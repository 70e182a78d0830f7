import { flags, header, ring, struct, uint16_t, uint32_t } from "abispec";

/** Flags of a request. */
export const REQUEST = flags({
  /** The packet goes on. */
  more: 0,
  /** Info follows. */
  info: 1,
});

/** Flags of info. */
export const INFO = flags({
  /** More info follows. */
  more: 0,
});

/** A fragment of a packet. */
export const disk_request = struct({
  /** Its page. */
  ref: uint32_t,
  /** What follows. */
  flags: uint16_t.of(REQUEST),
  /** How many bytes it has. */
  size: uint16_t,
});

/** What became of it. */
export const disk_response = struct({
  /** 0 if all is well. */
  status: uint32_t,
});

/** Info about a packet. */
export const disk_info = struct({
  /** A number. */
  value: uint32_t,
  /** What follows. */
  flags: uint16_t.of(INFO),
  /** A smaller number. */
  rest: uint16_t,
});

/** The ring. */
export const disk = ring({
  request: disk_request,
  response: disk_response,
  packets: {
    more: REQUEST.more,
    extra: REQUEST.info,
    extraInfo: disk_info,
    moreExtra: INFO.more,
  },
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
});
