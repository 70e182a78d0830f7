import { codes, header, struct, uint32_t, uint8_t, union, when } from "abispec";

/** What happens on a keyboard. */
export const KEYBOARD_EVENT = codes({
  /** A key is pressed. */
  KEY: 1,
  /** Something moves. */
  MOTION: 2,
});

/** An event. */
export const keyboard_event = struct(
  {
    /** What happens. */
    type: uint32_t.of(KEYBOARD_EVENT),
    /** What is known of it. */
    of: union(
      {
        /** Which key it is. */
        key: uint8_t,
        /** How far. */
        motion: struct({
          /** In all. */
          distance: uint8_t,
          /** Upwards. */
          up: when("!defined(__i386__)", uint32_t),
        }),
      },
      { by: KEYBOARD_EVENT, cases: { KEY: "key", MOTION: "motion" } },
    ),
  },
  { implicitPadding: true },
);

/** What some keyboards have, which programs ask for. */
export const KEYBOARD_LIGHT = codes({
  /** A light. */
  LAMP: when("defined(KEYBOARD_LIGHTS)", 1),
});

/** What is known of a light: no ABI has a code that says what. */
export const keyboard_light = union(
  {
    /** How bright it is. */
    lamp: uint32_t,
  },
  { by: KEYBOARD_LIGHT, cases: { LAMP: "lamp" } },
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
