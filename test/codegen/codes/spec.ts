import { bound, codes, flags, header, masks, struct, uint16_t, uint32_t } from "abispec";
import { uint64_t, uint8_t } from "abispec";

/** Short explanations stand behind the codes. */
export const SHORT = codes({
  /** Nothing. */
  NONE: 0,
  /** One. */
  ONE: 1,
  /** Ten and a bit. */
  TEN: 10,
  /** One more than the largest. */
  END: bound(11),
});

/** Outcomes; one explanation is long, so they all stand above the codes. */
export const OUTCOME = codes({
  /** Dropped. */
  DROPPED: -2,
  /** An error that can not be told from others, for whatever reason there may be to keep it a secret. */
  ERROR: -1,
  /** Done. */
  OKAY: 0,
});

/** Unsigned codes in hexadecimal. */
export const MAGIC = codes(
  {
    /** First. */
    FIRST: 0x10,
    /** Second. */
    SECOND: 0x8000_0000,
  },
  { unsigned: true },
);

/** Flags whose masks are unsigned. */
export const FLAG = flags({
  /** The lowest. */
  lowest: 0,
  /** The highest of 32. */
  highest: 31,
});

/** Flags whose masks are signed, which an int can hold. */
export const SIGNED_FLAG = flags(
  {
    /** An int. */
    int: 30,
  },
  { signed: true },
);

/** Flags whose names leave no room for the mask beside them. */
export const FLAG_OF_SOME_PART_OF_THE_PROTOCOL = flags({
  /** Long. */
  with_a_long_name: 0,
  /** Beyond 32 bits. */
  beyond: 40,
});

/** Masks, as the spec spells them; some have several bits. {@link MASK.ALL} has all of them. */
export const MASK = masks({
  /** A drive for discs. */
  CDROM: 0x01,
  /** In decimal. */
  REMOVABLE: 2,
  /** Computed. */
  READONLY: 1 << 2,
  /** Two bits, which no other mask has. */
  KIND: 0x30,
  /** Every bit of the first three. */
  ALL: 0x7,
  /** The highest of 32. */
  LAST: 0x8000_0000,
});

/** Unsigned masks, also of 64 bits. */
export const WIDE_MASK = masks(
  {
    /** The lowest. */
    LOW: 0x1,
    /** Half of them. */
    HALF: 0xffff_ffff_0000_0000n,
  },
  { unsigned: true },
);

/** What the lamp does; see {@link MODE.ON}. */
export const MODE = codes(
  {
    /** It is dark. */
    OFF: 0,
    /** It is lit. */
    ON: 1,
  },
  { prefix: "LAMP_" },
);

/** Names that have nothing in common. {@link KEYS.KEY_A} is the first. */
export const KEYS = masks(
  {
    /** The first key. */
    KEY_A: 0x1,
    /** The shift key. */
    SHIFT: 0x2,
    /** The left button. */
    BUTTON_LEFT: 0x4,
    /** The right button. */
    BUTTON_RIGHT: 0x8,
  },
  { prefix: "" },
);

/** Bits with another prefix. */
export const LIGHT = flags(
  {
    /** Red. */
    RED: 0,
    /** Blue. */
    BLUE: 1,
  },
  { prefix: "LAMP_COLOUR_" },
);

/** All of them in use. */
export const uses = struct({
  /** A short one. */
  few: uint8_t.of(SHORT),
  /** One of {@link OUTCOME}, as a number of 8 bits. */
  padding: uint8_t,
  /** Which are set, of {@link FLAG}. */
  linked: uint8_t,
  /** The rest. */
  rest: uint8_t,
  /** Flags. */
  flags: uint32_t.of(FLAG),
  /** Wide flags. */
  wide: uint64_t.of(FLAG_OF_SOME_PART_OF_THE_PROTOCOL),
  /** Masks. */
  masks: uint32_t.of(MASK),
  /** Modes, {@link MODE}. */
  mode: uint16_t,
  /** What is on. */
  on: uint8_t.of(MODE),
  /** What is pressed. */
  keys: uint8_t.of(KEYS),
  /** Wide masks. */
  wideMasks: uint64_t.of(WIDE_MASK),
  /** Colours. */
  light: uint64_t.of(LIGHT),
});

/** Codes and flags. */
export default header({
  name: "codes",
  title: "Codes and flags",
  guard: "CODES_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: [],
});
