import {
  alias,
  c,
  constant,
  header,
  macro,
  struct,
  uint32_t,
  unsigned_int,
  verbatim,
  when,
} from "abispec";

/** Commands of a drill, which leave it to others to include what they are made of. */
export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "DRILL_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const include_sys_ioctl_h = when(
  "defined(DRILL_ON_OTHERS)",
  verbatim(c`#include <sys/ioctl.h>`),
);

export const drill_speed = struct({
  rounds: uint32_t,
});

/** Stops it. */
export const DRILL_STOP = constant(c`_IO('d', 0)`);

/** Sets its speed. */
export const DRILL_SET_SPEED = constant(c`_IOW('d', 1, ${drill_speed})`);

/** Asks for its bit. */
export const DRILL_BIT = macro(
  { size: unsigned_int },
  ({ size }) => c`_IOC(_IOC_READ, 'd', 2, ${size})`,
);

/** What it has done, for two commands. */
export const drill_hole = struct(
  {
    depth: uint32_t,
  },
  { typedef: "drill_hole_t" },
);

export const drill_last_hole_t = alias(drill_hole);

export const DRILL_HOLE = constant(c`_IOW('d', 4, ${drill_hole})`);

export const DRILL_LAST_HOLE = constant(c`_IOW('d', 5, ${drill_last_hole_t})`);

export const DRILL_CHUCK = constant(c`_IOC(_IOC_READ | _IOC_WRITE, 'd', 3, 0)`);
