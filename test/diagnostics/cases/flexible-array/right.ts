import { array, codes, header, padding, struct, uint16_t, uint32_t, uint8_t, union } from "abispec";

/** A list of sectors. */
export const disk_list = struct({
  /** How many there are. */
  count: uint32_t,
  /** The disk. */
  disk: uint16_t,
  /** Written as 0. */
  pad: padding(uint16_t),
  /** The sectors. */
  sectors: array(uint16_t, { count: "count" }),
});

/** Some bytes. */
export const disk_bytes = struct({
  /** What they are. */
  kind: uint8_t,
  /** The bytes. */
  bytes: array(uint8_t, {}),
});

/** A name. */
export const disk_name = struct({
  /** How long it is. */
  length: uint32_t,
  /** Its letters. */
  letters: array(uint8_t, { count: "length" }),
});

/** Two names. */
export const disk_names = struct({
  /** How many bytes there are. */
  bytes: uint32_t,
  /** The names. */
  names: array(disk_name, { bytes: "bytes" }),
});

/** What a disk says. */
export const DISK_SAYS = codes({
  /** Its name. */
  NAME: 1,
});

/** An answer. */
export const disk_answer = struct({
  /** What it is. */
  kind: uint32_t.of(DISK_SAYS),
  /** What it says. */
  what: union(
    {
      /** Its name. */
      name: array(uint8_t, 16),
    },
    { by: DISK_SAYS, cases: { NAME: "name" } },
  ),
});

/** A sector. */
export const disk_sector = struct({
  /** Its number. */
  number: uint32_t,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
