import { flags, header, int16_t, ring, struct, uint16_t, uint32_t, uint64_t } from "abispec";

/** Bits of a 64-bit integer. */
export const FAR = flags({
  /** The packet goes on. */
  more: 63,
});

/** Bits up to the last one of an `int`. */
export const NEAR = flags({
  /** Info follows. */
  info: 31,
});

/** Bits of info. */
export const INFO = flags({
  /** More info follows. */
  more: 31,
});

/** A request. */
export const wide_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
});

/** A response of several slots. */
export const wide_response = struct(
  {
    /** Says whether more follows. */
    far: uint64_t.of(FAR),
    /** Says whether info follows. */
    near: uint32_t.of(NEAR),
  },
  { implicitPadding: true },
);

/** Info about a packet. */
export const info = struct(
  {
    /** Says whether more follows. */
    flags: uint32_t.of(INFO),
    /** A number. */
    value: int16_t,
  },
  { implicitPadding: true },
);

/** A ring with packets of responses, whose flags are in two members. */
export const wide = ring({
  request: wide_request,
  response: wide_response,
  packets: { more: FAR.more, extra: NEAR.info, extraInfo: info, moreExtra: INFO.more },
});

/** Packets. */
export default header({
  name: "packets",
  title: "Packets of responses, with flags of any width",
  guard: "PACKETS_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: ["ring.h"],
});
