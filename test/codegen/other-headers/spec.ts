import { alias, array, c, codes, constant, flags, header, macro, masks, struct } from "abispec";
import { int32_t, int64_t, uint16_t, uint32_t, uint8_t, union, when } from "abispec";

/** Declarations that other headers define: they are included, described and proved, and not defined again. */
export default header({
  name: "other-headers",
  title: "Declarations of other headers",
  guard: "__OTHER_HEADERS_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "net/names.h"],
});

/** Length of the name of a device. */
export const IFNAMSIZ = constant(16, { header: "net/names.h" });

/** The name of a device that is always there. */
export const LOOPBACK = constant("lo", { header: "net/names.h" });

/** Kinds of devices. */
export const DEVICE_KIND = codes(
  {
    /** A cable. */
    ETHER: 1,
    /** No cable. */
    RADIO: 2,
  },
  { header: "<net/kinds.h>" },
);

/** States of devices. */
export const DEVICE_STATE = masks(
  {
    /** It runs. */
    UP: 0x1,
    /** It loops back. */
    LOOPBACK: 0x8,
  },
  { header: "<net/kinds.h>", prefix: "IFF_" },
);

/** Features of devices. */
export const DEVICE_FEATURE = flags(
  {
    /** It computes checksums. */
    checksums: 1,
  },
  { header: "<net/kinds.h>" },
);

/** Seconds since 1970. */
export const seconds_t = alias(int64_t, { header: "<net/time.h>" });

/** A time, with padding that is not this header's business. */
export const net_time = struct(
  {
    /** Seconds. */
    tv_sec: seconds_t,
    /** Microseconds. */
    tv_usec: int32_t,
  },
  { header: "<net/time.h>", typedef: "net_time_t" },
);

/** An address, seen either way. */
export const net_address = union(
  {
    /** As octets. */
    octets: array(uint8_t, 4),
    /** As a number. */
    number: uint32_t,
  },
  { header: "<net/address.h>" },
);

/** An octet, under a name that TypeScript has for a helper, too. */
export const uint8 = alias(uint8_t, { header: "<net/address.h>" });

/** Who is on the other side: a struct of a header that comes before those which it needs. */
export const net_peer = struct(
  {
    /** Its address. */
    __address: net_address,
    /** Its hops. */
    hops: array(uint8, 4),
  },
  { header: "net/names.h" },
);

/** A number in the order of octets of networks. */
export const cpu_to_be16 = when(
  "defined(__LITTLE_ENDIAN_BITFIELD)",
  macro(
    {
      /** The number. */
      x: uint16_t,
    },
    ({ x }) => c`((${x} & 0xff) << 8 | ${x} >> 8)`,
    { header: "<asm/byteorder.h>" },
  ),
  macro(
    {
      /** The number. */
      x: uint16_t,
    },
    ({ x }) => c`(${x} & 0xffff)`,
    { header: "<asm/byteorder.h>" },
  ),
);

/** The tag of a name. */
export const TAG_NAME = constant(c`${cpu_to_be16}(0x0102)`);

/** When a device was seen. */
export const device_seen = struct(
  {
    /** The address that it had. */
    address: net_address,
    /** Who saw it. */
    peer: net_peer,
    /** Its kind. */
    kind: uint16_t.of(DEVICE_KIND),
    /** Its state. */
    state: uint8_t.of(DEVICE_STATE),
    /** Its features. */
    features: uint8_t.of(DEVICE_FEATURE),
    /** The first time and the last time. */
    times: array(net_time, 2),
  },
  { implicitPadding: true },
);
