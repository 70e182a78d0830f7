import { codes, flags, header } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Failed. */
  FAILURE: 0x0,
});

/** Bits. */
export const BITS = flags({
  /** One. */
  one: 1,
  /** Two. */
  two: 1,
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 8:3 duplicate-code: STATUS_FAILURE has the value 0 of STATUS_SUCCESS
//= 16:3 duplicate-code: BITS_two has the bit 1 of BITS_one
