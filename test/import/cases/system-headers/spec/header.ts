import {
  alias,
  array,
  c,
  constant,
  header,
  long,
  padding,
  struct,
  uint32_t,
  unsigned_char,
  when,
} from "abispec";

/** This file is part of the Clock Library. */
export default header({
  name: "header",
  title: "Readings of a clock",
  guard: "CLOCK_H",
  licence: "LGPL-2.1-or-later",
  emacs: false,
  byteOrder: "little",
  includes: [
    "<sys/time.h>",
    "<sys/ioctl.h>",
    "<linux/types.h>",
    "<asm/byteorder.h>",
  ],
  severities: { undocumented: "warning" },
});

/** A type of sys/time.h. */
export const time_t = alias(long, { header: "<sys/time.h>" });

/** A type of sys/time.h. */
export const suseconds_t = alias(long, { header: "<sys/time.h>" });

/** A type of sys/time.h. */
export const timeval = struct(
  {
    tv_sec: time_t,
    tv_usec: suseconds_t,
  },
  { header: "<sys/time.h>", implicitPadding: true },
);

/** A type of linux/types.h. */
export const __be32 = alias(uint32_t.be, { header: "<linux/types.h>" });

/** A type of linux/types.h. */
export const __u8 = alias(unsigned_char, { header: "<linux/types.h>" });

/** What a clock says. */
export const clock_reading = struct({
  taken: timeval,
  sequence: __be32,
  source: __u8,
  pad: padding(array(__u8, 3)),
});

/** State of a clock. */
export const clock_state = struct({
  conditional: when(
    "defined(__LITTLE_ENDIAN_BITFIELD)",
    {
      running: __u8.bits(1),
      mode: __u8.bits(3),
      unused: padding(__u8.bits(4)),
    },
    when(
      "defined(__BIG_ENDIAN_BITFIELD)",
      {
        unused: padding(__u8.bits(4)),
        mode: __u8.bits(3),
        running: __u8.bits(1),
      },
      "Please fix <asm/byteorder.h>",
    ),
  ),
});

export const CLOCK_READ = constant(c`_IOR('k', 1, ${clock_reading})`);
