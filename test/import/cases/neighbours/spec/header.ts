import { bound, codes, constant, header } from "abispec";

export default header({
  name: "header",
  title: "Drums, whose codes have others beside them that begin alike",
  guard: "DRUM_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

/** which way a stick goes */
export const DRUM_HIT_UP = constant(1);

export const DRUM_HIT_DOWN = constant(0);

/**
 * What it hits.
 *
 * They are not those of old drums.
 */
export const DRUM_HIT = codes({
  RIM: 0,
  SKIN: 1,
  SIDE: 2,
  SKIN_TWICE: 3,
  STAND: 4,
  STICK: 5,
  HAND: 6,
  AIR: 7,
});

/** What can be asked of a drum, the last of which is no number of the others. */
export const DRUM_ASK = codes({
  SIZE: 10,
  SKIN: 11,
  BEAT_TIME: 12,
  BEAT_COUNT: 13,
});

/** This one is. */
export const DRUM_SOUND = codes({
  LOW: 0,
  HIGH: 1,
  COUNT: bound(2),
});

/** And this one. */
export const drum_stick = codes(
  {
    STICK_WOOD: 0,
    STICK_BRUSH: 1,
    STICKS_COUNT: bound(2),
  },
  { as: "enum", prefix: "DRUM_" },
);
