import { alias, codes, constant, flags, section, struct, union } from "abispec";
import { padding, uint16_t, uint32_t, uint8_t } from "abispec";

/** A panel has lamps, which a guest counts from 0. */
export const lamps = section("Lamps");

/** Number of lamps on a panel, at most. */
export const LAMP_COUNT_MAX = constant(64);

/** Level of a lamp at its brightest. */
export const LAMP_LEVEL_MAX = constant(0xff);

/** Number of a lamp. */
export const lamp_id_t = alias(uint16_t);

/** What a lamp can do. */
export const LAMP_CAP = flags({
  /** It can be dimmed. */
  dim: 0,
  /** It has a colour. */
  colour: 1,
  /** It fades slowly from one level to another. */
  fade: 2,
  /** It also has a switch on the wall. */
  wall: 3,
});

/** Kinds of lamps. */
export const LAMP_KIND = codes({
  /** There is no lamp. */
  NONE: 0,
  /** White light. */
  WHITE: 1,
  /** Light of any colour. */
  COLOUR: 2,
});

/** What there is to know about a lamp. */
export const lamp_info = struct(
  {
    /** Its number. */
    id: lamp_id_t,
    /** Its kind. */
    kind: uint8_t.of(LAMP_KIND),
    /** What it can do. */
    caps: uint8_t.of(LAMP_CAP),
    /** Its light, by its kind. */
    light: union(
      {
        /** Of a white lamp. */
        white: struct({
          /** Level of the warm light. */
          warm: uint16_t,
          /** Level of the cold light. */
          cold: uint16_t,
        }),
        /** Of a lamp with colours. */
        colour: struct({
          /** Level of red. */
          red: uint8_t,
          /** Level of green. */
          green: uint8_t,
          /** Level of blue. */
          blue: uint8_t,
          /** Not used. */
          pad: padding(uint8_t),
        }),
      },
      { by: LAMP_KIND, cases: { WHITE: "white", COLOUR: "colour" } },
    ),
    /** Hours that it has been on. */
    hours: uint32_t,
  },
  { typedef: "lamp_info_t" },
);
