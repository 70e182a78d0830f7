import { c, codes, header, masks, struct, uint16_t, uint32_t } from "abispec";

export default header({
  name: "header",
  title: "Kettles, whose comments mention codes without being about them",
  guard: "KETTLE_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/** What a kettle may do. */
export const KETTLE_CAN = masks({
  WHISTLE: c`1 << 0`,
  POUR: c`1 << 1`,
  KEEP_WARM: c`1 << 2`,
});

export const kettle_lid = codes(
  {
    OPEN: 0,
    SHUT: 1,
  },
  { as: "enum", prefix: "KETTLE_LID_" },
);

export const KETTLE = masks({
  /** guaranteed to be 1 */
  WIDE: 0x0001,
  HOT: 0x0010,
  FILL_ALL: 0x0200,
  FULL: 0x0400,
});

/** What a kettle is to do */
export const kettle_order = struct(
  {
    /**
     * Number of the cup, either of 7 or of 10 bits. Where it has 10, {@link KETTLE.WIDE} has to be in
     * flags.
     */
    cup: uint16_t,
    /** What else it is to do. */
    flags: uint16_t.of(KETTLE),
    /** Spoons of water. With {@link KETTLE.FULL} it is as much as fits in. */
    fill: uint16_t,
    /**
     * Whether there is a plate. Only where {@link KETTLE_CAN.KEEP_WARM} is there; else it is 0, either
     * as there is none or as it is off.
     */
    is_warm: uint16_t,
    /** One of the values {@link KETTLE_CAN.WHISTLE} and {@link KETTLE_CAN.POUR}. */
    can: uint16_t.of(KETTLE_CAN),
    /**
     * How it is shut.
     *
     * {@link kettle_lid}
     */
    lid: uint16_t.of(kettle_lid),
  },
  { inside: { flags: KETTLE } },
);

export const JUG = codes({
  RIM_NONE: 0,
  RIM: 1,
  RIM_WIDE: 2,
});

/** What is poured from */
export const jug = struct({
  /**
   * How it is made at the top; one of JUG_RIM_*. Where nobody knows, it is {@link JUG.RIM_NONE}.
   */
  edge: uint32_t.of(JUG),
  /** Its handle, a mask of {@link CUP}. */
  handle: uint32_t,
});

/** {@link CUP} says what it looks like. */
export const CUP = masks({
  RED: c`1 << 0`,
  BLUE: c`1 << 1`,
});

/** rim modes */
export const CUP_RIM_MODES = masks(
  {
    THIN: c`1 << 4`,
    THICK: c`1 << 5`,
  },
  { prefix: "CUP_" },
);

/** What is drunk from */
export const cup = struct({
  /** a mask of {@link CUP} */
  flags: uint32_t,
});
