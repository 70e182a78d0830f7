import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "abispec-recovery-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A spec of three chapters, in which each rests on the one before. */
const good = {
  "disk.ts": `import { header } from "abispec";
import * as types from "./types.ts";
import * as rings from "./rings.ts";
import * as control from "./control.ts";

/** Disks. The ring is {@link disk_ring}, its status {@link DISK_STATUS.OK}. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  chapters: [types, rings, control],
});
`,
  "types.ts": `import { array, codes, constant, padding, struct, uint8_t, uint16_t, uint32_t } from "abispec";

/** How many sectors fit. */
export const DISK_SECTORS = constant(8);

/** What a request asks for. */
export const DISK_OP = codes({
  /** Makes it larger. */
  GROW: 1,
  /** Is no request. */
  NONE: 0,
});

/** How a request ended. */
export const DISK_STATUS = codes({
  /** All is well. */
  OK: 0,
  /** It is not. */
  FAILED: 1,
});

/** A request. */
export const disk_request = struct({
  /** Echoed. */
  id: uint16_t,
  /** What to do. */
  type: uint16_t.of(DISK_OP),
  /** Operands. */
  words: array(uint32_t, 3),
});

/** A response. */
export const disk_response = struct({
  /** Of the request. */
  id: uint16_t,
  /** Of the request. */
  type: uint16_t.of(DISK_OP),
  /** How it ended. */
  status: uint32_t.of(DISK_STATUS),
  /** Operand. */
  result: uint32_t,
});

/** A range. */
export const disk_range = struct({
  /** First. */
  first: uint8_t,
  /** Unused. */
  pad: padding(uint8_t),
  /** Last. */
  last: uint16_t,
});
`,
  "rings.ts": `import { ring } from "abispec";
import { disk_request, disk_response } from "./types.ts";

/** The ring of {@link disk_request}. */
export const disk_ring = ring({
  request: disk_request,
  response: disk_response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "result" },
});
`,
  "control.ts": `import { constant, pageOf, uint32_t } from "abispec";
import { disk_ring } from "./rings.ts";
import { disk_range, DISK_OP } from "./types.ts";

/** How many ranges a message has. */
export const DISK_RANGES = constant(512);

/** Grows the disk by the ranges of a page, up to {@link DISK_SECTORS}. */
export const GROW = disk_ring.message(DISK_OP.GROW, {
  request: {
    /** The ranges. */
    ranges: pageOf(disk_range, { count: "length" }),
    /** How many. */
    length: uint32_t,
  },
  response: {
    /** Grown; see {@link disk_range.last}. */
    OK: {},
    /** Not grown. */
    FAILED: {},
  },
});
`,
};

type File = keyof typeof good;

/** A change of one file: what stands there, what stands there then, and the finding it gives. */
interface Mistake {
  readonly file: File;
  readonly from: string;
  readonly to: string;
  readonly code: string;
}

/** A mistake of ours in the last chapter, which shows only where that chapter is read. */
const other: Mistake = {
  file: "control.ts",
  from: "constant(512)",
  to: "constant(0.5)",
  code: "invalid-number",
};

const breaking: Readonly<Record<string, Mistake>> = {
  "a bracket that is missing": {
    file: "types.ts",
    from: "  words: array(uint32_t, 3),\n});",
    to: "  words: array(uint32_t, 3),\n;",
    code: "syntax",
  },
  "a struct that has lost its first line": {
    file: "types.ts",
    from: "export const disk_range = struct({\n",
    to: "",
    code: "syntax",
  },
  "a comma that is missing": { file: "types.ts", from: "GROW: 1,", to: "GROW: 1", code: "syntax" },
  "a quote that is missing": {
    file: "rings.ts",
    from: 'id: "id"',
    to: 'id: "id',
    code: "syntax",
  },
  "text that is not TypeScript": {
    file: "rings.ts",
    from: "/** The ring",
    to: "the ring of the disk is this:\n/** The ring",
    code: "syntax",
  },
  "two constants with one name": {
    file: "types.ts",
    from: "/** A range. */",
    to: "export const DISK_OP = 5;\n/** A range. */",
    code: "syntax",
  },
  "an import from a file that is not there": {
    file: "rings.ts",
    from: "./types.ts",
    to: "./type.ts",
    code: "syntax",
  },
  "an import of a name that is not there": {
    file: "rings.ts",
    from: "import { disk_request,",
    to: "import { disk_requests as disk_request,",
    code: "syntax",
  },
  "an import from a package": {
    file: "rings.ts",
    from: 'import { ring } from "abispec";',
    to: 'import { ring } from "abispec";\nimport { readFileSync } from "fs";\nreadFileSync("x");',
    code: "syntax",
  },
  "a word that is not in the language": {
    file: "rings.ts",
    from: 'import { ring } from "abispec";',
    to: 'import { rings as ring } from "abispec";',
    code: "syntax",
  },
  "a name that nothing has": {
    file: "types.ts",
    from: "last: uint16_t",
    to: "last: uint16",
    code: "type-error",
  },
  "a word that is not imported": {
    file: "rings.ts",
    from: 'import { ring } from "abispec";\n',
    to: "",
    code: "type-error",
  },
  "an exception": {
    file: "types.ts",
    from: "/** A request. */",
    to: 'throw new Error("not yet");\n/** A request. */',
    code: "exception",
  },
  "an exception in a helper of another chapter": {
    file: "types.ts",
    from: "/** A request. */",
    to: 'const fail = (): number => {\n  throw new Error("no");\n};\n/** Ten. */\nexport const DISK_TEN = constant(fail());\n/** A request. */',
    code: "exception",
  },
  "something thrown that tells nothing": {
    file: "types.ts",
    from: "/** A request. */",
    to: 'throw "not yet";\n/** A request. */',
    code: "exception",
  },
  "calls without end": {
    file: "rings.ts",
    from: "/** The ring",
    to: "const again = (): number => again() + 1;\nexport const limit = again();\n/** The ring",
    code: "exception",
  },
  "a loop without end": {
    file: "rings.ts",
    from: "/** The ring",
    to: "while (true) {}\n/** The ring",
    code: "exception",
  },
};

async function findingsOf(mistakes: readonly Mistake[]): Promise<readonly string[]> {
  const own = await mkdtemp(join(folder, "spec-"));
  await mkdir(own, { recursive: true });
  const texts: Record<string, string> = { ...good };
  for (const { file, from, to } of mistakes) {
    expect(texts[file]).toContain(from);
    texts[file] = (texts[file] ?? "").replace(from, to);
  }
  for (const [file, text] of Object.entries(texts)) await writeFile(join(own, file), text);
  const { diagnostics, outputs } = await compile(join(own, "disk.ts"));
  expect(outputs.length === 0).toBe(mistakes.length > 0);
  return diagnostics.map(
    ({ code, span, message }) =>
      `${basename(span?.file ?? "")}:${String(span?.line)} ${code}: ${message}`,
  );
}

test("an undefined name in a header that has a configurable finding, too", async () => {
  const found = await findingsOf([
    { file: "disk.ts", from: '"little",\n  includes: []', to: "little", code: "type-error" },
  ]);
  expect(found.map((one) => one.replace(/: .*/, ""))).toEqual([
    "disk.ts:7 missing-includes",
    "disk.ts:12 type-error",
  ]);
});

test("the spec that is broken below is right", async () => {
  expect(await findingsOf([])).toEqual([]);
});

describe.each(Object.entries(breaking))("%s", (_, mistake) => {
  test("gives one finding, and hides none of another chapter", async () => {
    const found = await findingsOf([mistake, other]);
    expect(found.map((one) => one.replace(/:\d+ (\S+): [^]*/, " $1"))).toEqual(
      [mistake, other].map(({ file, code }) => `${file} ${code}`),
    );
  });
});
