import { alias, aligned, array, c, codes, constant, header, key } from "abispec";
import { padding, section, struct, uint16_t, uint32_t, when } from "abispec";

const old = "defined(DISK_OLD)";

/** What a disk does. */
export const DISK_TASK = codes({
  /** Nothing. */
  IDLE: when(old, 0),
  /** It turns. */
  TURN: 1,
});

/** Modes of a disk. */
export const DISK_MODE = when(
  old,
  codes({
    /** It rests. */
    REST: 0,
  }),
);

/** A number of a neighbour. */
export const disk_neighbour_t = when(old, alias(uint16_t));

const last = when(old, aligned(uint32_t, 4));
// A parameter of the same name is under no condition.
function pairOf(last: typeof uint32_t) {
  return array(last, 2);
}

/** A disk. */
export const disk = struct(
  {
    /** Where its first sector is. */
    first: when(old, array(uint16_t, 2), array(uint32_t, 2)),
    /** Where its last sector is. */
    last,
    /** The two heads. */
    heads: pairOf(uint32_t),
    /** Its tracks. */
    tracks: when(old, array(uint16_t, 4), array(uint32_t, 4)),
    /** Zero. */
    pad: when(old, padding(array(uint16_t, 4)), padding(array(uint32_t, 4))),
    mode: when(old, {
      /** Its mode. */
      mode: uint16_t.of(DISK_MODE),
      /** Zero. */
      more: padding(uint16_t),
    }),
    /** Its number. */
    number: when(old, uint32_t.be, uint32_t.le),
    /** Its neighbours: the condition of the type is that of a declaration, so that a word may take it. */
    neighbours: when(old, array(disk_neighbour_t, 2)),
  },
  { inside: { mode: DISK_MODE } },
);

/** Bytes of a sector number. */
export const DISK_SECTOR_BYTES = when(
  old,
  constant(c`sizeof(${uint16_t})`),
  constant(c`sizeof(${uint32_t})`),
);

/** How disks turn: fast, or slowly where `DISK_OLD` is defined. */
export const turning = section("Turning");

/** The size of the disk. */
export const size = key("size", { writer: "backend", absent: "0" });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
