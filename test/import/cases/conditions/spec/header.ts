import {
  alias,
  c,
  codes,
  constant,
  header,
  padding,
  struct,
  uint32_t,
  uint64_t,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "RADIO_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const include_linux_types_h = verbatim(c`#ifdef __linux__
#include <linux/types.h>
#endif`);

/** The type of a frequency. */
export const radio_frequency_t = when(
  "!defined(radio_frequency_t)",
  alias(uint32_t, { macro: true }),
);

export const RADIO_FM = when("defined(RADIO_OLD_NAMES)", constant(1));

export const RADIO_AM = when("defined(RADIO_OLD_NAMES)", constant(2));

export const RADIO_MODE = when(
  "!defined(RADIO_OLD_NAMES)",
  codes({
    FM: 1,
    AM: 2,
  }),
);

export const radio = struct(
  {
    frequency: radio_frequency_t,
    /** fills up */
    pad: when("defined(__i386__)", padding(uint32_t)),
    id: uint64_t,
  },
  { implicitPadding: true },
);
