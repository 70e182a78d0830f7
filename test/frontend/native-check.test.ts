import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { load } from "../../src/frontend/load.ts";
import { parseSpec } from "../../src/frontend/parse/parse.ts";
import { checkTypes } from "../../src/frontend/types/check-types.ts";
import { filesWithTypeErrors } from "../../src/frontend/types/native-check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const spec = `import * as long from "./parts/long.ts";
import { header } from "abispec";

/** A header. */
export default header({
  name: "long",
  title: "Long",
  guard: "LONG_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  chapters: [long],
});
`;

/** A module with so many statements that the check narrows no types in it. */
function longModule(length: string): string {
  const constants = Array.from(
    { length: 1100 },
    (_, index) => `/** A number. */\nexport const LONG_${index} = constant(${index});\n`,
  );
  return `import { array, constant, struct, uint32_t } from "abispec";

let size: number | string = 8;

/** A page. */
export const long_page = struct({
  /** Its words. */
  words: array(uint32_t, ${length}),
});

${constants.join("\n")}`;
}

/** Absolute path and text of each module. */
function modules(length: string): ReadonlyMap<string, string> {
  return new Map([
    [join(folder, "long.ts"), spec],
    [join(folder, "parts", "long.ts"), longModule(length)],
  ]);
}

test.each([
  ["8", []],
  ['"8"', [join(folder, "parts", "long.ts")]],
  // What `size` was set to makes it a number, but types are not narrowed.
  ["size", [join(folder, "parts", "long.ts")]],
])(
  "the native compiler checks copies of the modules with array(uint32_t, %s)",
  async (length, wrong) => {
    const texts = modules(length);
    const roots = [...texts.keys()].slice(0, 1);
    await expect(filesWithTypeErrors(roots, undefined, texts)).resolves.toEqual(new Set(wrong));
  },
);

test("a header has as many chapters as it likes", async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `part${index}`);
  const parts = names.map((name) => `const ${name} = { ${name}: 0 };\n`).join("");
  const text = spec
    .replace('import * as long from "./parts/long.ts";\n', parts)
    .replace("[long]", `[${names.join(", ")}]`);
  const texts = new Map([[join(folder, "many.ts"), text]]);
  await expect(filesWithTypeErrors([...texts.keys()], undefined, texts)).resolves.toEqual(
    new Set(),
  );
});

test("what is wrong in a long module is explained", async () => {
  for (const [file, text] of modules('"8"')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { typeErrors } = await load(join(folder, "long.ts"));
  expect(typeErrors.map(({ message }) => message)).toEqual(['expected a number, but this is "8"']);
});

describe("of two modules with an error each, those are explained that the native compiler names:", () => {
  const texts = new Map([
    [join(folder, "whole.ts"), "export const a: string = 1;\n"],
    [join(folder, "part.ts"), 'export const b: number = "b";\n'],
    [join(folder, "right.ts"), "export const c = 1;\n"],
  ]);

  test.each([
    ["one", ["part.ts"], ["part.ts"]],
    ["both", ["whole.ts", "part.ts"], ["whole.ts", "part.ts"]],
    ["and all where it names none", [], ["whole.ts", "part.ts"]],
    ["and all where one has no error here", ["part.ts", "right.ts"], ["whole.ts", "part.ts"]],
    ["and all where one is unknown", ["part.ts", "other.ts"], ["whole.ts", "part.ts"]],
  ])("%s", async (_, named, explained) => {
    const { findings } = await checkTypes(
      parseSpec(texts, new Map()),
      named.map((name) => join(folder, name)),
    );
    expect(findings.map(({ span }) => basename(span?.file ?? ""))).toEqual(explained);
  });
});
