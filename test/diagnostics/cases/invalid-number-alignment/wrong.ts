import { aligned, alias, array, header, struct, uint32_t, uint64_t, uint8_t } from "abispec";

/** A time, on a line of its own. */
export const stamp_t = alias(uint64_t, { aligned: 16 });

/** A size. */
export const size_t16 = alias(uint32_t, { aligned: 3 });

/** What the clock says. */
export const clock_state = struct(
  {
    /** The last times. */
    times: array(stamp_t, 4),
    /** Flags. */
    flags: aligned(uint8_t, 12),
    /** A size. */
    size: size_t16,
  },
  { aligned: 0 },
);

/** When it was set. */
export const clock_set = struct({
  /** Seconds. */
  seconds: aligned(uint32_t, null as never),
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
