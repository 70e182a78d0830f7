/** One change of the spec `panel.ts`. */
export interface Change {
  readonly name: string;
  /** What is replaced, and by what; each is there once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** Modules beside it, by file name. */
  readonly others?: Readonly<Record<string, string>>;
}

export const changes: readonly Change[] = [
  {
    name: "enumerator-added",
    edits: [["    BLINK: 2,\n", "    BLINK: 2,\n    /** It fades. */\n    FADE: 3,\n"]],
  },
  {
    name: "enumerators-added",
    edits: [
      [
        "    BLINK: 2,\n",
        "    BLINK: 2,\n    /** It fades. */\n    FADE: 3,\n    /** It sings. */\n    SING: 9,\n",
      ],
    ],
  },
  {
    name: "enumerator-added-in-the-middle",
    edits: [
      [
        "    BLINK: 2,\n",
        "    /** It fades. */\n    FADE: 7,\n    /** It blinks. */\n    BLINK: 8,\n",
      ],
    ],
  },
  { name: "enumerator-changed", edits: [["    BLINK: 2,\n", "    BLINK: 5,\n"]] },
  {
    name: "enumerator-removed",
    edits: [["    /** It blinks. */\n    BLINK: 2,\n", ""]],
  },
  {
    name: "mask-added",
    edits: [
      ["  COLOUR: c`1 << 1`,\n", "  COLOUR: c`1 << 1`,\n  /** It sings. */\n  SOUND: c`1 << 2`,\n"],
    ],
  },
  { name: "expression-changed", edits: [["${PANEL_LAMPS} * 2", "${PANEL_LAMPS} * 4 + 2"]] },
  { name: "expression-spelt-otherwise", edits: [["${PANEL_LAMPS} * 2", "2 * ${PANEL_LAMPS}"]] },
  { name: "macro-body", edits: [["${row} * 4 +", "${row} * 8 +"]] },
  {
    name: "macro-added",
    edits: [
      [
        "/** Levels, as many",
        "/** The row of a lamp. */\nexport const PANEL_ROW = macro(\n  {\n    /** The lamp. */\n    lamp: uint16_t,\n  },\n  ({ lamp }) => c`${lamp} / 4`,\n);\n\n/** Levels, as many",
      ],
    ],
  },
  { name: "default-changed", edits: [["constant(200)", "constant(250)"]] },
  {
    name: "flexible-array-renamed",
    edits: [["  levels: array(uint16_t, { count", "  values: array(uint16_t, { count"]],
  },
  {
    name: "flexible-array-with-another-element",
    edits: [["  levels: array(uint16_t, { count", "  levels: array(uint8_t, { count"]],
  },
  {
    name: "flexible-array-added",
    edits: [
      [
        "    height: uint32_t,\n",
        "    height: uint32_t,\n    /** Its name. */\n    name: array(uint8_t, {}),\n",
      ],
    ],
  },
  { name: "packed-removed", edits: [["{ packed: true }", "{ implicitPadding: true }"]] },
  {
    name: "packed-added",
    edits: [
      [
        '  levels: array(uint16_t, { count: "count", most: 16 }),\n});',
        '  levels: array(uint16_t, { count: "count", most: 16 }),\n}, { packed: true });',
      ],
    ],
  },
  {
    name: "alignment-changed",
    edits: [
      ["aligned(uint64_t, 8)", "aligned(uint64_t, 16)"],
      [
        '  room: when("defined(PANEL_SMALL)", padding(uint16_t)),\n});',
        '  room: when("defined(PANEL_SMALL)", padding(uint16_t)),\n}, { implicitPadding: true });',
      ],
    ],
  },
  {
    name: "member-added-to-a-union-without-a-name",
    edits: [
      [
        "      whole: int16_t,\n",
        "      whole: int16_t,\n      /** Without a sign. */\n      raw: uint16_t,\n",
      ],
    ],
  },
  {
    name: "struct-without-a-name-added",
    edits: [
      [
        "    height: uint32_t,\n",
        "    height: uint32_t,\n    at: anonymous(struct({\n      /** From the left. */\n      x: uint16_t,\n      /** From the top. */\n      y: uint16_t,\n    })),\n",
      ],
    ],
  },
  {
    name: "bits-changed",
    edits: [
      ["rows: uint8_t.bits(4)", "rows: uint8_t.bits(3)"],
      ["columns: uint8_t.bits(4)", "columns: uint8_t.bits(5)"],
    ],
  },
  {
    name: "bits-added",
    edits: [
      ["columns: uint8_t.bits(4)", "columns: uint8_t.bits(2)"],
      [
        "  /** Written as 0. */\n  pad:",
        "  /** How many colours. */\n  colours: uint8_t.bits(2),\n  /** Written as 0. */\n  pad:",
      ],
    ],
  },
  {
    name: "member-under-a-condition-added",
    edits: [
      [
        "  /** Nothing. */\n  rest:",
        '  /** Its port. */\n  port: when("defined(PANEL_PORTS)", uint32_t),\n  /** Nothing. */\n  rest:',
      ],
    ],
  },
  {
    name: "condition-added",
    edits: [
      [
        "export const PANEL_SIZE = constant(c`${PANEL_BYTES}`)",
        'export const PANEL_SIZE = when("defined(PANEL_OLD)", constant(c`${PANEL_BYTES}`))',
      ],
    ],
  },
  {
    name: "declaration-under-a-condition-added",
    edits: [
      [
        "/** What a panel does. */",
        '/** A name of before. */\nexport const PANEL_OLD_LAMPS = when("defined(PANEL_OLD)", constant(16));\n\n/** What a panel does. */',
      ],
    ],
  },
  {
    name: "constant-of-another-header",
    edits: [
      [
        "/** A number that other hosts send. */",
        '/** Length of a name. */\nexport const IFNAMSIZ = constant(16, { header: "<linux/if.h>" });\n\n/** A number that other hosts send. */',
      ],
      [
        "    height: uint32_t,\n",
        "    height: uint32_t,\n    /** Its name. */\n    name: array(uint8_t, IFNAMSIZ),\n",
      ],
    ],
  },
  {
    name: "struct-of-another-spec",
    edits: [
      [
        "/** Lamps of a panel, at most. */",
        'import { wall } from "./wall.ts";\n\n/** Lamps of a panel, at most. */',
      ],
      [
        "    height: uint32_t,\n",
        "    height: uint32_t,\n    /** Its wall. */\n    where: wall,\n",
      ],
    ],
    others: {
      "wall.ts": `import { header, struct, uint32_t } from "abispec";

/** A wall. */
export const wall = struct({
  /** Its number. */
  number: uint32_t,
});

/** Walls. */
export default header({
  name: "wall",
  title: "Walls",
  guard: "WALL_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
`,
    },
  },
  {
    name: "bool-added",
    edits: [
      ["import {\n  alias,", "import {\n  bool,\n  alias,"],
      [
        "    height: uint32_t,\n",
        "    height: uint32_t,\n    /** It can be seen. */\n    seen: bool,\n",
      ],
      ['"ring.h"]', '"ring.h", "<stdbool.h>"]'],
    ],
  },
];
