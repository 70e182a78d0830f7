import { header, struct, uint8_t, uint32_t, uint64_t } from "abispec";

/** A hole inside, one at the end. */
export const holes = struct({
  /** One byte. */
  one: uint8_t,
  /** Four bytes. */
  four: uint32_t,
  /** One byte. */
  last: uint8_t,
});

/** A hole on some ABIs. */
export const some = struct({
  /** Four bytes. */
  four: uint32_t,
  /** Eight bytes. */
  eight: uint64_t,
});

/** Allowed. */
export const allowed = struct(
  {
    /** One byte. */
    one: uint8_t,
    /** Four bytes. */
    four: uint32_t,
  },
  { implicitPadding: true },
);

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:14 hidden-padding: holes has 3 bytes of padding before "four"
//= 14:14 hidden-padding: some has 4 bytes of padding before "eight" on x86_64
