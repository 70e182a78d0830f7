/** Makes specs of any size, with every kind of declaration. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Structs in a chapter. */
const chapterSize = 100;

const words = [
  ...[
    "alias",
    "array",
    "bound",
    "codes",
    "constant",
    "decided",
    "flags",
    "header",
    "inout",
    "input",
  ],
  ...["int16_t", "key", "may", "must", "output", "padding", "pageOf", "ring", "section", "should"],
  ...["struct", "uint16_t", "uint32_t", "uint64_t", "uint8_t", "union", "verbatim"],
];

/** Writes a spec with `structs` structs into `spec` of a folder: `made.ts` and its chapters. */
export function writeSpec(folder: string, structs: number): void {
  const spec = join(folder, "spec");
  mkdirSync(join(spec, "made"), { recursive: true });
  const chapters = Array.from(
    { length: Math.ceil(structs / chapterSize) },
    (_, chapter) => chapter,
  );
  for (const chapter of chapters) {
    const count = Math.min(chapterSize, structs - chapter * chapterSize);
    writeFileSync(join(spec, "made", `part${chapter}.ts`), chapterOf(chapter, count));
  }
  writeFileSync(
    join(spec, "made", "fold.c"),
    "/* C that the language cannot express. */\n#define MADE_FOLD 1\n",
  );
  writeHeader(
    spec,
    chapters.map((chapter) => `import * as part${chapter} from "./made/part${chapter}.ts";`),
    chapters.map((chapter) => `part${chapter}`),
  );
}

/** Writes a spec with one struct of `members` members. */
export function writeWideSpec(folder: string, members: number): void {
  const lines = Array.from(
    { length: members },
    (_, index) => `  /** Member ${index}. */\n  m${index}: uint32_t,\n`,
  );
  writeOne(folder, `/** Wide. */\nexport const wide = struct({\n${lines.join("")}});\n`);
}

/** Writes a spec with structs of five members and nothing else. */
export function writeFlatSpec(folder: string, structs: number): void {
  const members = Array.from(
    { length: 5 },
    (_, index) => `  /** Member ${index}. */\n  member${index}: uint32_t,\n`,
  );
  const declarations = Array.from(
    { length: structs },
    (_, index) =>
      `/** Number ${index}. */\nexport const record${index} = struct({\n${members.join("")}});\n`,
  );
  writeOne(folder, declarations.join("\n"));
}

/** Writes a spec with a struct in a struct, `depth` deep. */
export function writeDeepSpec(folder: string, depth: number): void {
  let inner = "uint32_t";
  for (let level = 1; level < depth; level++)
    inner = `struct({ /** Level ${level}. */ inner: ${inner} })`;
  writeOne(
    folder,
    `/** Deep. */\nexport const deep = struct({\n  /** Inside. */\n  inner: ${inner},\n});\n`,
  );
}

function writeOne(folder: string, declaration: string): void {
  const spec = join(folder, "spec");
  mkdirSync(join(spec, "made"), { recursive: true });
  const text = `import { struct, uint32_t } from "abispec";\n\n${declaration}`;
  writeFileSync(join(spec, "made", "only.ts"), text);
  writeHeader(spec, [`import * as only from "./made/only.ts";`], ["only"]);
}

function writeHeader(spec: string, imports: readonly string[], chapters: readonly string[]): void {
  writeFileSync(
    join(spec, "made.ts"),
    `import { header } from "abispec";
${imports.join("\n")}

/** A header of a size that no one writes by hand. */
export default header({
  name: "made",
  title: "Made",
  guard: "MADE_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
  chapters: [${chapters.join(", ")}],
});
`,
  );
}

function chapterOf(n: number, structs: number): string {
  const parts = [
    `/** Chapter ${n} has {@link limit_${n}} and more. */
export const about_${n} = section("Chapter ${n}");

/** A limit. */
export const limit_${n} = constant(0x${(n + 1).toString(16)});

/** A reference to a page. */
export const ref_${n}_t = alias(uint32_t${n === 0 ? ', { header: "../grant_table.h" }' : ""});

/** What is to be done. */
export const OP_${n} = codes({
  /** Reads. */
  READ: 0,
  /** Writes. */
  WRITE: 1,
  /** Forgets. */
  DISCARD: 5,
  /** One more than the largest. */
  MAX: bound(6),
});

/** How it is to be done. */
export const HOW_${n} = flags({
  /** All that is earlier comes first. */
  barrier: 0,
  /** Not from a cache. */
  direct: 3,
});

/** The size, as a decimal number. */
export const size_${n} = key("size-${n}", {
  writer: "backend",
  values: "number",
  without: "the backend is not ready.",
});
`,
    ...Array.from({ length: structs }, (_, index) => structOf(n, index)),
    messagesOf(n),
  ];
  if (n === 0) {
    parts.push(`/** Folds. */\nexport const MADE_FOLD = verbatim("./fold.c");\n`);
  }
  const body = parts.join("\n");
  const used = words.filter((word) => new RegExp(`\\b${word}\\b`).test(body));
  return `import { ${used.join(", ")} } from "abispec";\n\n${body}`;
}

/** Most structs are plain; one in ten has a struct inside, one in twenty a union. */
function structOf(n: number, index: number): string {
  const name = `record_${n}_${index}`;
  if (index % 20 === 19) {
    return `/** Number ${index}, told apart by {@link ${name}.op}. */
export const ${name} = struct({
  /** What is to be done. */
  op: uint32_t.of(OP_${n}),
  /** As the operation needs it. */
  u: union(
    {
      /** For reading and writing. */
      transfer: struct({
        /** The first sector. */
        first: uint32_t,
        /** The pages. */
        pages: array(ref_${n}_t, 3),
      }),
      /** For {@link OP_${n}.DISCARD}. */
      discard: struct({
        /** How many. */
        count: uint16_t,
        /** Written as 0. */
        pad: padding(uint16_t),
        /** The octets. */
        octets: array(uint8_t, 12),
      }),
    },
    { by: OP_${n}, cases: { READ: "transfer", WRITE: "transfer", DISCARD: "discard" } },
  ),
});
`;
  }
  const inner = index % 10 === 9 ? `record_${n}_${index - 1}` : "uint32_t";
  return `/** Number ${index} of chapter ${n}; at most {@link limit_${n}} of them. */
export const ${name} = struct({
  /** Tells entries apart. */
  id: uint16_t,
  /** How it is to be done. */
  how: uint16_t.of(HOW_${n}),
  /** The page. */
  ref: ref_${n}_t,
  /** What follows. */
  next: ${inner},
  /** Where the track lies. */
  skew: array(int16_t, 2),
});
`;
}

/** A ring with two messages. */
function messagesOf(n: number): string {
  return `/** The messages of ring ${n}. */
export const TYPE_${n} = codes({
  /** {@link RESIZE_${n}}. */
  RESIZE: 1,
  /** {@link ADD_${n}}. */
  ADD: 2,
});

/** The outcomes of a message. */
export const STATUS_${n} = codes({
  /** It is done. */
  SUCCESS: 0,
  /** It is not known. */
  NOT_SUPPORTED: 1,
});

/** A request. */
export const request_${n} = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** The message. */
  type: uint16_t.of(TYPE_${n}),
  /** Its parameters. */
  data: array(uint32_t, 3),
});

/** A response. */
export const response_${n} = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(TYPE_${n}),
  /** The outcome. */
  status: uint32_t.of(STATUS_${n}),
  /** The word of the reply. */
  data: uint32_t,
});

/** An entry of a table. */
export const entry_${n} = struct({
  /** The page. */
  ref: input(ref_${n}_t),
  /** How often; the receiver may lower it. */
  uses: inout(uint16_t),
  /** The outcome for this entry. */
  status: output(uint16_t.of(STATUS_${n})),
});

/** The ring of chapter ${n}. */
export const ring_${n} = ring({
  request: request_${n},
  response: response_${n},
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** Makes it larger. */
export const RESIZE_${n} = ring_${n}.message(TYPE_${n}.RESIZE, {
  request: {
    /** Size from now on. */
    size: uint32_t,
  },
  response: {
    /** {@link RESIZE_${n}.request.size} has come true. */
    SUCCESS: {
      /** Size before. */
      before: uint32_t,
    },
    /** The size is fixed. */
    NOT_SUPPORTED: {},
  },
});

/** Hands over pages. */
export const ADD_${n} = ring_${n}.message(TYPE_${n}.ADD, {
  request: {
    /** The table. */
    table: pageOf(entry_${n}, { count: "entries" }),
    /** Entries in the table. */
    entries: uint32_t,
  },
  response: {
    /** All are mapped. */
    SUCCESS: {},
  },
  rules: {
    /** Either all are mapped or none. */
    allOrNothing: must,
    /** A table without entries is a success. */
    emptyTable: decided(must),
    /** They are mapped once. */
    once: should,
    /** More may come. */
    anyTime: may,
  },
});
`;
}
