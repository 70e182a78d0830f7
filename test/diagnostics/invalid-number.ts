import { array, codes, constant, flags, header, padding, struct, uint32_t, uint8_t } from "abispec";

/** A fraction. */
export const HALF = constant(0.5);

/** Not exact. */
export const LARGE = constant(2 ** 60);

/** Not unsigned. */
export const MINUS = constant(-1, { unsigned: true });

/** Too many bits. */
export const HUGE = constant(0x1_0000_0000_0000_0000n);

/** Outcomes. */
export const STATUS = codes({
  /** Text. */
  SUCCESS: "0",
});

/** Bits. */
export const BITS = flags({
  /** A mask. */
  last: 0x80,
});

/** An entry. */
export const entry = struct({
  /** None. */
  none: array(uint32_t, 0),
  /** Half. */
  half: array(uint32_t, 1.5),
  /** Bits. */
  bits: uint8_t.of(BITS),
  /** Fills the entry. */
  pad: padding(array(uint8_t, 3)),
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:30 invalid-number: 0.5 is not an integer
//= 7:31 invalid-number: 1152921504606847000 is not an integer
//= 10:14 invalid-number: MINUS is -1, which no unsigned integer of C holds
//= 13:14 invalid-number: HUGE is 18446744073709551616, which no signed integer of C holds
//= 18:12 invalid-number: "0" is not an integer
//= 24:9 invalid-number: 128 is not the number of a bit
//= 30:25 invalid-number: an array can't have 0 elements
//= 32:25 invalid-number: an array can't have 1.5 elements
