import { aligned, alias, array, header, struct, uint32_t, uint64_t, uint8_t } from "abispec";

/** A time, on a line of its own. */
export const stamp_t = alias(uint64_t, { aligned: 8 });

/** A size. */
export const size_t16 = alias(uint32_t, { aligned: 4 });

/** What the clock says. */
export const clock_state = struct(
  {
    /** The last times. */
    times: array(stamp_t, 4),
    /** Flags. */
    flags: aligned(uint8_t, 8),
    /** A size. */
    size: size_t16,
  },
  { aligned: 16, implicitPadding: true },
);

/** When it was set. */
export const clock_set = struct({
  /** Seconds. */
  seconds: aligned(uint32_t, 4),
});

/** A clock. */
export default header({
  name: "clock",
  title: "A clock",
  guard: "CLOCK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
