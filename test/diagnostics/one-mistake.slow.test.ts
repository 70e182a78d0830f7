import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examine } from "../../src/compile.ts";
import { exampleFiles } from "../docs/examples.ts";
import type { Mistake } from "./one-mistake/mistake.ts";
import { modules } from "./one-mistake/modules.ts";
import { rings } from "./one-mistake/rings.ts";
import { scenarios } from "./one-mistake/scenarios.ts";
import { types } from "./one-mistake/types.ts";

const files = exampleFiles();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-one-mistake-"));
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([...rings, ...types, ...modules, ...scenarios])(
  "$name gives one finding",
  async (mistake) => {
    const path = `spec/${mistake.file}`;
    const text = files.get(path) ?? "";
    expect(text).toContain(mistake.right);
    const wrong = text.replace(mistake.right, () => mistake.wrong);
    writeFileSync(join(folder, path), wrong);
    const { diagnostics } = await examine(join(folder, "spec/disk.ts"));
    writeFileSync(join(folder, path), text);
    const found = diagnostics.map(({ code, span }) => {
      const file = relative(join(folder, "spec"), span?.file ?? "");
      return `${file}:${span?.line} ${code}`;
    });
    expect(found).toEqual([expected(mistake, wrong)]);
  },
);

/** @param text - what the file with the mistake says. */
function expected({ file, wrong, code, at = wrong, elsewhere }: Mistake, text: string): string {
  const other = elsewhere === undefined ? text : (files.get(`spec/${elsewhere}`) ?? "");
  const offset = other.indexOf(at);
  expect(offset).not.toBe(-1);
  return `${elsewhere ?? file}:${other.slice(0, offset).split("\n").length} ${code}`;
}
