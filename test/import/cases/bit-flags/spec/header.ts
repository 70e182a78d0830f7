import {
  c,
  constant,
  flags,
  header,
  masks,
  struct,
  uint16_t,
  uint32_t,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "BELL_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning", "reserved-prefix": "warning" },
});

/** what is known of a bell */
export const BELL_HEIGHT = constant(3);

export const BELLF = flags({
  /** Is it struck by hand? */
  by_hand: 0,
  /**
   * Is it heard in the next village?
   *
   * with the wind
   */
  loud: 3,
});

/** What is known of newer bells, by masks alone. */
export const bellf = masks(
  {
    cracked: c`1U << 6`,
    mended: c`1U << 7`,
  },
  { prefix: "BELLF_" },
);

/** Flags of a tower. */
export const TOWER = flags(
  {
    open: 1,
  },
  { signed: true },
);

/** The number of a bit that something else uses. */
export const _ROPE_torn = constant(2);

export const ROPE_torn = constant(c`1U << ${_ROPE_torn}`);

export const ROPE_HOLES = constant(c`${_ROPE_torn} + 1`);

/** A bell; {@link BELLF} say what is known of it. */
export const bell = struct({
  weight: uint16_t,
  /** {@link BELLF} */
  flags: uint16_t,
  /** {@link TOWER} */
  tower: uint32_t.of(TOWER),
});

/** What a bell is by day. */
export const BELL_DAY = constant(c`${BELLF.loud} | ${BELLF.by_hand}`);
