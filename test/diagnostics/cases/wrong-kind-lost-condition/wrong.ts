import { aligned, array, c, codes, constant, header, key, padding } from "abispec";
import { section, struct, uint16_t, uint32_t, when } from "abispec";
import { half_t, halfOf, pairOf } from "./numbers.ts";

const old = "defined(DISK_OLD)";

/** What a disk does. */
export const DISK_TASK = codes(
  when(old, {
    /** Nothing. */
    IDLE: 0,
  }),
);

/** Modes of a disk. */
export const DISK_MODE = codes({
  /** It rests. */
  REST: 0,
});

const sector = when(old, uint16_t, uint32_t);
const numbers = { track: when(old, uint16_t, uint32_t) };
function short(type: typeof uint32_t) {
  return when(old, type);
}

/** A disk. */
export const disk = struct(
  {
    /** Where its first sector is. */
    first: array(sector, 2),
    /** Where its last sector is. */
    last: aligned(short(uint32_t), 4),
    /** Its tracks. */
    tracks: array(numbers.track, 4),
    /** Zero. */
    pad: padding(array(when(old, uint16_t, uint32_t), 4)),
    /** Its mode. */
    mode: when(old, uint16_t, uint32_t).of(DISK_MODE),
    /** Its number. */
    number: when(old, uint16_t, uint32_t).be,
    /** Its two heads. */
    heads: pairOf(when(old, uint16_t, uint32_t)),
    /** Its name. */
    name: array(half_t, 4),
    /** Half of its sectors. */
    half: halfOf(uint32_t),
    /** Half of its tracks. */
    halfTracks: halfOf(uint32_t),
  },
  { inside: { mode: when(old, DISK_MODE) } },
);

/** Bytes of a sector number. */
export const DISK_SECTOR_BYTES = constant(c`sizeof(${when(old, uint16_t, uint32_t)})`);

/** How disks turn. */
export const turning = section(when(old, "Slowly", "Fast"));

/** The size of the disk. */
export const size = key("size", { writer: when(old, "backend", "frontend"), absent: "0" });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
