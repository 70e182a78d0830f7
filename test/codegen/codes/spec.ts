import { bound, codes, flags, header, struct, uint32_t, uint64_t, uint8_t } from "abispec";

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
});

/** Codes and flags. */
export default header({
  name: "codes",
  title: "Codes and flags",
  guard: "CODES_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
