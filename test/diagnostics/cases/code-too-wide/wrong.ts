import { codes, header, struct, uint8_t } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** The disk is broken. */
  BROKEN: 0x100,
});

/** How large a disk is. */
export const SIZE = codes({
  /** It fits a pocket. */
  SMALL: 1,
  /** It fits a room. */
  LARGE: 300,
  /** It fits a house. */
  HUGE: 400,
});

/** Where the arm of a disk goes. */
export const MOVE = codes({
  /** To the middle. */
  BACK: -1,
  /** Nowhere. */
  STAY: 0,
  /** To the edge. */
  ON: 1,
});

/** What a backend answers. */
export const disk_response = struct({
  /** The outcome. */
  status: uint8_t.of(STATUS),
  /** The size. */
  size: uint8_t.of(SIZE),
  /** The arm. */
  move: uint8_t.of(MOVE),
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
