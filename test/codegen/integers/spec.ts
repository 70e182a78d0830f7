import { alias, array, constant, header, int16_t, int64_t, int8_t, struct } from "abispec";
import { uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** Decimal. */
export const DECIMAL = constant(18);

/** Hexadecimal, with its capitals. */
// prettier-ignore
export const HEXADECIMAL = constant(0xFFFF);

/** Hexadecimal, without capitals. */
export const SMALL_LETTERS = constant(0xabcd);

/** Unsigned. */
export const UNSIGNED = constant(5, { unsigned: true });

/** The largest that is still unsigned int. */
export const UINT_LARGEST = constant(0xffffffff, { unsigned: true });

/** Negative. */
export const NEGATIVE = constant(-2);

/** Negative and hexadecimal. */
export const NEGATIVE_HEXADECIMAL = constant(-0x10);

/** The largest int. */
export const INT_LARGEST = constant(0x7fffffff);

/** A number in octal. */
export const INT_OCTAL = constant(0o17);

/** One more than an int holds: as in C, its hexadecimal form is unsigned. */
export const INT_LARGEST_AND_ONE = constant(0x80000000);

/** The name of the driver, as {@link SPELLING} has no name. */
export const DRIVER_NAME = constant("vkbd");

/** What C spells otherwise than the spec, and Markdown otherwise than C. */
export const SPELLING = constant('a "b" \\ ??= ???/ | ` \t*/\n');

/** A string without characters. */
export const EMPTY = constant("");

/** The least int. */
export const INT_LEAST = constant(-2147483648);

/** One less than the least int. */
export const INT_LEAST_LESS_ONE = constant(-2_147_483_649);

/** The largest 64-bit number. */
export const LARGEST = constant(0xffffffffffffffffn, { unsigned: true });

/** The largest signed one. */
export const LONG_LARGEST = constant(9223372036854775807n);

/** The least one. */
export const LONG_LEAST = constant(-0x8000000000000000n);

/** A frame number. */
export const frame_t = alias(uint64_t);

/** Its layout depends on the ABI: a 64-bit integer is aligned to 4 bytes on some. */
export const split = struct(
  {
    /** Small. */
    small: uint8_t,
    /** Signed. */
    offset: int16_t,
    /** A frame. */
    frame: frame_t,
    /** A time before or after the epoch. */
    time: int64_t,
    /** Signed and small. */
    level: int8_t,
  },
  { implicitPadding: true, typedef: "split_t" },
);

/** Its layout is the same everywhere. */
export const whole = struct({
  /** Words. */
  words: array(uint16_t, 2),
  /** Octets. */
  octets: uint32_t,
});

/** Integers of every size and spelling. */
export default header({
  name: "integers",
  title: "Integers",
  guard: "INTEGERS_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: [],
});
