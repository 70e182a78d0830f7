import { codes, header, struct, uint32_t, uint8_t, union } from "abispec";

/** What happens on a keyboard. */
export const KEYBOARD_EVENT = codes({
  /** A key is pressed. */
  KEY: 1,
  /** Something moves. */
  MOTION: 2,
});

/** A key. */
export const keyboard_key = struct({
  /** What happens. */
  type: uint8_t.of(KEYBOARD_EVENT),
  /** Which key it is. */
  code: uint8_t,
});

/** A movement. */
export const keyboard_motion = struct({
  /** How far. */
  distance: uint32_t,
  /** What happens. */
  type: uint32_t.of(KEYBOARD_EVENT),
});

/** An event. */
export const keyboard_event = union(
  {
    /** A key. */
    key: keyboard_key,
    /** A movement. */
    motion: keyboard_motion,
  },
  { by: KEYBOARD_EVENT, cases: { KEY: "key", MOTION: "motion" } },
);

/** Keyboards. */
export default header({
  name: "keyboard",
  title: "The interface of a keyboard",
  guard: "KEYBOARD_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
