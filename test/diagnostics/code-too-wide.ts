import { codes, flags, header, int8_t, struct, uint8_t } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Far away. */
  FAR: 0x100,
  /** Below. */
  BELOW: -1,
});

/** Bits. */
export const BITS = flags({
  /** The eighth. */
  eighth: 7,
});

/** Signed bits. */
export const SIGNED = flags(
  {
    /** The sign. */
    sign: 31,
  },
  { signed: true },
);

/** An entry. */
export const entry = struct({
  /** Outcome. */
  status: uint8_t.of(STATUS),
  /** Bits. */
  bits: int8_t.of(BITS),
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 23:5 code-too-wide: SIGNED_sign is bit 31, but a signed mask has bits 0 to 30
//= 31:3 code-too-wide: STATUS_FAR is 256, but entry.status holds 0 to 255
//= 31:3 code-too-wide: STATUS_BELOW is -1, but entry.status holds 0 to 255
//= 33:3 code-too-wide: BITS_eighth is 128, but entry.bits holds -128 to 127
