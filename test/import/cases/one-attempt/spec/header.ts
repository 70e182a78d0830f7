import {
  array,
  c,
  codes,
  constant,
  header,
  macro,
  masks,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
  verbatim,
} from "abispec";

export default header({
  name: "header",
  title: "A kiln: what a first look at a header has to find out about it",
  guard: "KILN_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const KILN_ALIGN = macro();

/** A name that belongs to compilers. */
export const INT_SEALED = verbatim(c`#define __INT_SEALED__ 1`);

/** A sensor, on a page of its own. */
export const kiln_sensor = struct({
  number: uint32_t,
  celsius: uint16_t,
  flags: uint16_t,
});

/** What C alone can say, with a struct of this header. */
export const kiln_pair_C = verbatim(c`struct kiln_pair {
	struct kiln_sensor sensors[2];
	union { uint32_t raw; uint8_t bytes[4]; } low, high;
};`);

/** A type of header.h. */
export const kiln_pair = struct(
  {
    sensors: array(kiln_sensor, 2),
    low: union({
      raw: uint32_t,
      bytes: array(uint8_t, 4),
    }),
    high: union({
      raw: uint32_t,
      bytes: array(uint8_t, 4),
    }),
  },
  { header: "header.h", implicitPadding: true },
);

/** Uses it. */
export const kiln_state = struct({
  pair: kiln_pair,
  seconds: uint32_t,
});

/** Asks for the state; the struct is declared below. */
export const KILN_GET_STATE = constant(c`_IOR('k', 1, ${kiln_state})`);

/** Two bytes in front of eight. */
export const kiln_record = verbatim(c`#pragma pack(push, 2)
struct kiln_record {
	uint16_t kind;
	uint32_t value[2];
};
#pragma pack(pop)`);

/** Some of its values are no 'int'. */
export const kiln_parts = codes(
  {
    DOOR: c`1 << 0`,
    FAN: c`1 << 1`,
    ALL: 0xffffffff,
  },
  { as: "enum", prefix: "KILN_" },
);

/** As wide as its values need, which no word says. */
export const kiln_limits = verbatim(c`enum kiln_limits {
	KILN_NEVER = 0x100000000,
} __attribute__((packed));`);

/** Who may open it. */
export const KILN_MAY = masks(
  {
    LOOK: 0x1,
    OPEN: 0x2,
    ALL: c`KILN_MAY_LOOK | KILN_MAY_OPEN`,
  },
  { unsigned: true },
);

/** The struct below has another name in C. */
export const kiln_old_config_C = verbatim(c`#define kiln_old_config kiln_config
struct kiln_old_config {
	uint32_t rate;
};`);
