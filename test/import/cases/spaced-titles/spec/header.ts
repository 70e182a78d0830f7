import {
  c,
  codes,
  constant,
  header,
  masks,
  section,
  struct,
  uint32_t,
} from "abispec";

/**
 * See https://example.org/tv for more.
 *
 * Author:
 *
 * - A. Lamp <lamp@example.org>
 * - B. Bulb
 * - C. Cable <cable@example.org>
 */
export default header({
  name: "header",
  title: "A television",
  guard: "TV_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const mapsOfMemory = section("MAPS OF MEMORY");

/** A map. */
export const tv_map = struct({
  /** Where it begins; the offset (from the first page); */
  start: uint32_t,
});

export const pixelFormats = section("PIXEL-FORMATS");

/** Grey formats */
export const TV_FMT = codes({
  /** one byte */
  GREY8: 0x59455247,
  /** two bytes */
  GREY16: 0x36315947,
});

/** RGB formats (3 or 4 bytes) */
export const TV_FMT_RGB_FORMATS = codes(
  {
    /** without alpha */
    RGB24: 0x33424752,
    /** with alpha */
    RGB32: 0x34424752,
  },
  { prefix: "TV_FMT_" },
);

/** planes, one behind the other */
export const TV_FMT_YUV = constant(0x32315559);

export const TV_FMT_YVU = constant(0x32315659);

/** Flags */
export const TV_FL = masks({
  /** The picture stands still. */
  STILL: c`1 << 0`,
  /** The sound is off. */
  MUTE: c`1 << 1`,
});

/** Macros for numbers of channels */
export const TV_MAX_CHANNELS = constant(32);

/** Channels that a driver may have. */
export const TV_DRIVER_BASE = constant(0x1000);
