import { array, c, codes, constant, enumOf, header, int, macro, padding, struct } from "abispec";
import { uint16_t, uint32_t, uint64_t, uint8_t, unsigned_long, when } from "abispec";

/** Bytes of a page. */
export const LAMP_PAGE = constant(4096);

/** Lamps can be dimmed. */
export const LAMP_HAS_DIMMER = macro();

/** Bytes of `pages` pages that begin at `offset`, in steps of 16. */
export const LAMP_STEPS = macro(
  {
    /** How many. */
    pages: int,
    /** Where the first one begins. */
    offset: uint16_t,
  },
  ({ pages, offset }) => c`(${pages} * ${LAMP_PAGE} - ${offset} + 15) / 16`,
);

/** Whether a lamp is lit. */
export const LAMP_LIT = macro(
  {
    /** The word with its state. */
    word: uint32_t,
  },
  ({ word }) => c`((${word}) >> 31) != 0 && !(${word} & 1) ? 0xffU : ~0u`,
);

/** The address of a lamp. */
export const LAMP_ADDRESS = macro(
  {
    /** The first address. */
    base: uint64_t,
    /** Its number. */
    number: uint32_t,
  },
  ({ base, number }) => c`${base} + ((uint64_t)${number} << 12) % sizeof(uint32_t)`,
);

/** A byte of a word, such as that of {@link LAMP_LIT}. */
export const LAMP_BYTE = macro(
  {
    /** The word. */
    word: int,
  },
  ({ word }) => c`(uint8_t)(-${word} >> 3)`,
);

/** The next multiple of 16. */
export const LAMP_ALIGN = macro(
  {
    /** Bytes. */
    size: unsigned_long,
  },
  ({ size }) => c`(${size} + 15) & ~15UL`,
);

/** What a lamp is. */
export const lamp_kind = codes({ /** A small one. */ SMALL: 0 }, { as: "enum" });

/** One lamp. */
export const lamp = struct(
  {
    /** Its number. */
    number: uint32_t,
    /** What it is. */
    kind: enumOf(lamp_kind),
    /** How long it has been lit. */
    lit: unsigned_long,
    /** Its place. */
    place: struct({
      /** The row. */
      row: uint8_t,
      /** Written as 0. */
      pad: padding(array(uint8_t, 3)),
      /** The column. */
      column: uint32_t,
    }),
  },
  { implicitPadding: true },
);

/** Bytes of a lamp in a list of them. */
export const LAMP_SIZE = constant(c`${LAMP_ALIGN}(sizeof(${lamp})) + sizeof(void *)`);

/** Where the column is. */
export const LAMP_COLUMN = constant(c`offsetof(${lamp}, place.column)`);

/** The letter of the commands. */
export const LAMP_MAGIC = constant(c`'L'`);

/** Lights the lamp. */
export const LAMP_LIGHT = constant(c`_IO(${LAMP_MAGIC}, 1)`);

/** Reads what the lamp is. */
export const LAMP_GET = constant(c`_IOR(${LAMP_MAGIC}, 2, ${lamp})`);

/** Says how bright the lamp is to be. */
export const LAMP_SET = constant(c`_IOW('L', ${LAMP_LIT}(0) ? 3 : 4, unsigned int [2])`);

/** Exchanges the kind. */
export const LAMP_SWAP = constant(c`_IOWR('L', 5, ${enumOf(lamp_kind)})`);

/** Asks for the name. */
export const LAMP_NAME = constant(c`_IOW('L', 6, const char *)`);

/** Asks for the first letters of the name. */
export const LAMP_LETTERS = macro(
  {
    /** How many. */
    length: uint32_t,
  },
  ({ length }) => c`_IOC(_IOC_READ | _IOC_WRITE, ${LAMP_MAGIC}, 7, ${length})`,
);

/** Asks for eight of them. */
export const LAMP_EIGHT = constant(c`_IOC(_IOC_READ, 'L', 8, 8)`);

/** A command of a lamp. */
export const LAMP_COMMAND = macro(
  {
    /** Its number. */
    number: int,
    /** What it takes. */
    type: "type",
  },
  ({ number, type }) => c`_IOR(${LAMP_MAGIC}, ${number} + 8, ${type})`,
);

/** Reads four lamps. */
export const LAMP_READ_ALL = constant(c`${LAMP_COMMAND}(1, ${lamp}[4])`);

/** Lamps that fit into some bytes. */
export const LAMP_FIT = macro(
  {
    /** How many bytes there are. */
    bytes: uint32_t,
  },
  ({ bytes }) => c`${bytes} / sizeof(${lamp})`,
);

/** What a row of lamps needs, which is twice as much for one that is wider than the others. */
export const LAMP_ROW = macro(
  { width: uint32_t },
  ({ width }) => c`2U << (${width} > (${LAMP_PAGE} - 1))`,
);

/** A macro of another header. */
export const LAMP_HALF = macro({ whole: int }, ({ whole }) => c`${whole} / 2`, {
  header: "<half.h>",
});

/** Half of a dozen. */
export const LAMP_SIX = constant(c`${LAMP_HALF}(12)`);

/** Why nothing is done. */
export const EAGAIN = constant(11, { header: "<errno.h>" });

/** Why a lamp is not there. */
export const ENOLAMP = when(
  "defined(__mips__)",
  constant(0x92, { header: "<errno.h>" }),
  constant(132, { header: "<errno.h>" }),
);

/** The result where a lamp is busy. */
export const LAMP_BUSY = constant(c`-${EAGAIN}`);

/** The result where no lamp is there. */
export const LAMP_NONE = constant(c`-${ENOLAMP}`);

/** Lamps. */
export default header({
  name: "lamp",
  title: "Lamps",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stddef.h>", "<stdint.h>", "<linux/ioctl.h>"],
});
