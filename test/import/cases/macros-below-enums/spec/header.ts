import { c, codes, constant, header, when } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "LAMP_MODES_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

/**
 * How a lamp shines.
 *
 * Programs ask for newer modes by #ifdef.
 */
export const lamp_mode = codes(
  {
    OFF: 0,
    ON: 1,
    BLINK: 2,
    DIM: 3,
  },
  { as: "enum", macros: { except: ["OFF", "ON"] }, prefix: "LAMP_MODE_" },
);

/** The name of before. */
export const LAMP_MODE_FLASH = constant(c`${lamp_mode.BLINK}`);

export const lamp_flags = when(
  "LAMP_OLD || LAMP_NEW",
  codes(
    {
      /** burns */
      GAS: when("LAMP_OLD", c`1 << 0`),
      /** shines */
      LED: when("LAMP_NEW", c`1 << 1`),
    },
    { as: "enum", macros: true, prefix: "LAMP_F_" },
  ),
);
