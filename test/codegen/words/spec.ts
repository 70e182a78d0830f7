import {
  alias,
  array,
  bool,
  char,
  codes,
  flags,
  header,
  int,
  intptr_t,
  long,
  padding,
  short,
  signed_char,
  size_t,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  uintptr_t,
  union,
  unsigned_char,
  unsigned_int,
  unsigned_long,
  unsigned_short,
} from "abispec";

/** What Linux calls it. */
export const u32_t = alias(uint32_t);

/** The most significant byte first. */
export const be32_t = alias(u32_t.be);

/** An address. */
export const address_t = alias(be32_t);

/** A frame number. */
export const frame_t = alias(unsigned_long);

/** Whether something holds. */
export const truth_t = alias(bool);

/** States of a lamp. */
export const LAMP = codes({
  /** Dark. */
  OFF: 0,
  /** Bright. */
  ON: 1,
});

/** What a frame allows. */
export const FRAME = flags({
  /** It may be read. */
  read: 0,
  /** It may be written. */
  write: 1,
});

/** Integers of C with a fixed width. */
export const fixed = struct({
  /** A letter. */
  letter: char,
  /** A small number. */
  small: signed_char,
  /** A byte. */
  byte: unsigned_char,
  /** A lamp. */
  lamp: unsigned_char.of(LAMP),
  /** A short. */
  count: short,
  /** An unsigned short. */
  port: unsigned_short,
  /** An int. */
  status: int,
  /** An unsigned int. */
  events: unsigned_int,
  /** A name. */
  name: array(char, 20),
});

/** Integers as wide as the ABI says. */
export const words = struct(
  {
    /** A long. */
    offset: long,
    /** Flags in a long. */
    flags: unsigned_long.of(FRAME),
    /** A size. */
    length: size_t,
    /** An address. */
    address: uintptr_t,
    /** A difference. */
    difference: intptr_t,
    /** Frames. */
    frames: array(frame_t, 3),
    /** A time. */
    time: uint64_t,
  },
  { implicitPadding: true },
);

/** Integers whose first byte is the same on every host. */
export const packet = struct({
  /** Most significant first. */
  source: address_t,
  /** Most significant first. */
  destination: be32_t,
  /** Most significant first. */
  port: uint16_t.be,
  /** Least significant first. */
  length: uint16_t.le,
  /** Two ports. */
  ports: array(uint16_t.be, 2),
  /** Most significant first. */
  time: uint64_t.be,
});

/** Booleans. */
export const switches = struct({
  /** Whether it is on. */
  on: bool,
  /** Whether it is locked. */
  locked: truth_t,
  /** Others. */
  others: array(bool, 5),
  /** Unused. */
  pad: padding(uint8_t),
});

/** A boolean, or a long. */
export const either = union({
  /** Holds. */
  truth: array(truth_t, 8),
  /** Its number. */
  number: uint64_t,
});

/** All of them. */
export const everything = struct(
  {
    /** Words. */
    words: array(words, 2),
    /** Switches. */
    switches,
    /** One of two. */
    either,
  },
  { implicitPadding: true },
);

/** Integers of C. */
export default header({
  name: "words",
  title: "Integers of C",
  guard: "WORDS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdbool.h>", "<stddef.h>", "<stdint.h>"],
});
