import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { load } from "../../src/frontend/load.ts";
import { hasNoTypeErrors } from "../../src/frontend/types/native-check.ts";

const folder = mkdtempSync(join(tmpdir(), "abispec-long-"));

afterAll(() => rmSync(folder, { recursive: true }));

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
  ["8", true],
  ['"8"', false],
  // What `size` was set to makes it a number, but types are not narrowed.
  ["size", false],
])(
  "the native compiler checks copies of the modules with array(uint32_t, %s)",
  async (length, isRight) => {
    const texts = modules(length);
    const roots = [...texts.keys()].slice(0, 1);
    await expect(hasNoTypeErrors(roots, undefined, texts)).resolves.toBe(isRight);
  },
);

test("what is wrong in a long module is explained", async () => {
  for (const [file, text] of modules('"8"')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { typeErrors } = await load(join(folder, "long.ts"));
  expect(typeErrors.map(({ message }) => message)).toEqual(['expected a number, but this is "8"']);
});
