import {
  alias,
  array,
  c,
  char,
  constant,
  header,
  macro,
  masks,
  struct,
  unsigned_int,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "Signals beside other headers of signals",
  guard: "SIGNAL_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: ["<linux/types.h>", "<linux/libc-compat.h>"],
  defines: {
    __UAPI_DEF_IF_IFNAMSIZ: 1,
    __UAPI_DEF_IN6_ADDR: 1,
    __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO: 1,
    __UAPI_DEF_IF_NET_DEVICE_FLAGS: 1,
    __UAPI_DEF_IF_IFREQ: 1,
  },
  elsewhere: [
    "__UAPI_DEF_IF_NET_DEVICE_FLAGS",
    "__UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO",
    "__UAPI_DEF_IF_IFNAMSIZ",
    "__UAPI_DEF_IN6_ADDR",
    "!defined(SIGNAL_SERVER_DEFINES)",
  ],
  severities: { undocumented: "warning" },
});

/** A type of linux/types.h. */
export const __u32 = alias(unsigned_int, { header: "<linux/types.h>" });

export const SIGNAL_NAME_SIZE = when("__UAPI_DEF_IF_IFNAMSIZ", constant(16));

/** Where a signal stands. */
export const signal_place = when(
  "__UAPI_DEF_IN6_ADDR",
  struct({
    track: __u32,
  }),
);

/** What it shows. */
export const signal_light = when(
  "__UAPI_DEF_IF_NET_DEVICE_FLAGS",
  masks(
    {
      /** stop */
      RED: c`1 << 0`,
      GREEN: c`1 << 1`,
      BLUE: when(
        "__UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO",
        c`1 << 2`,
      ),
    },
    { as: "enum", prefix: "SIGNAL_" },
  ),
);

export const SIGNAL_BOTH = constant(
  c`${signal_light.RED} | ${signal_light.BLUE}`,
);

/** What the server of signals has, too. */
export const SIGNAL_SERVER_DEFINES = when(
  "!defined(SIGNAL_SERVER_DEFINES)",
  macro(),
);

export const SIGNAL_NR_LAMPS = when(
  "!defined(SIGNAL_SERVER_DEFINES)",
  constant(4),
);

/** A signal. */
export const signal = when(
  "__UAPI_DEF_IF_IFREQ",
  struct({
    name: array(char, SIGNAL_NAME_SIZE),
    place: signal_place,
    lamps: array(__u32, SIGNAL_NR_LAMPS),
  }),
);

/** Where two of them stand. */
export const signal_pair = struct({
  first: signal_place,
  second: signal_place,
});
