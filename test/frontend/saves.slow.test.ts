import fc from "fast-check";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { SpecCache } from "../../src/frontend/load.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
cpSync("spec", folder, { recursive: true });

const spec = join(folder, "netif.ts");
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .toSorted()
  .map((name) => join(folder, name));
const originals = new Map(modules.map((file) => [file, readFileSync(file, "utf8")]));

/** Changes one of the places of a text that `pattern` finds. */
function changeOne(text: string, pattern: RegExp, choice: number, change: string): string {
  const places = [...text.matchAll(pattern)];
  const place = places[choice % places.length];
  if (place === undefined) return text;
  const { index, 0: found } = place;
  return text.slice(0, index) + found.replace(pattern, change) + text.slice(index + found.length);
}

/** What someone may do to a module between two saves. */
const edits = {
  word: (text, choice) => changeOne(text, /(\/\*\* \w+)/g, choice, "$1 really"),
  line: (text, choice) => changeOne(text, /\n(?=export|const|\/\*\*)/g, choice, "\n// A note.\n\n"),
  uncomment: (text, choice) => changeOne(text, /\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/g, choice, ""),
  link: (text, choice) => changeOne(text, /(\/\*\* )/g, choice, "$1{@link nothing_of_this_name} "),
  suppression: (text, choice) =>
    changeOne(text, /( *)(\/\*\* )/g, choice, "$1// @abispec-ignore undocumented So be it.\n$1$2"),
  number: (text, choice) => changeOne(text, /(?<=[ ([])(\d+)(?=[,)\]])/g, choice, "1$1"),
  rename: (text, choice) => changeOne(text, /(export const \w+)/g, choice, "$1_again"),
  remove: (text, choice) => changeOne(text, /export const [^]*?\n(?=\n)/g, choice, ""),
  repeat: (text, choice) =>
    changeOne(text, /export const (\w+)/g, choice, "export const added_$1 = 7;\n$&"),
  bracket: (text, choice) => changeOne(text, /[({]/g, choice, ""),
  type: (text, choice) => changeOne(text, /(?<=: )\w+(?=,)/g, choice, '"text"'),
} satisfies Record<string, (text: string, choice: number) => string>;

const anySave = fc.record({
  module: fc.nat(999),
  edit: fc.constantFrom(...Object.values(edits)),
  choice: fc.nat(999),
  /** Whether all that is wrong is undone before. */
  isUndone: fc.boolean(),
});

test("after each of many saves, a watched spec gives what a first run gives", async () => {
  const cache: SpecCache = { parsed: new Map(), evaluated: new Map() };
  let isRight = true;
  const saves = { wrong: 0, evaluated: 0, kept: 0 };
  for (const { module, edit, choice, isUndone } of fc.sample(anySave, { numRuns: 60, seed: 1 })) {
    if (!isRight && isUndone) for (const [file, text] of originals) writeFileSync(file, text);
    const file = modules[module % modules.length] ?? spec;
    writeFileSync(file, edit(readFileSync(file, "utf8"), choice));
    const before = cache.evaluated.get(spec)?.evaluated;
    const watched = await compile(spec, cache);
    const first = await compile(spec);
    expect(JSON.stringify(watched.diagnostics)).toBe(JSON.stringify(first.diagnostics));
    expect(watched.outputs).toEqual(first.outputs);
    isRight = first.outputs.length > 0;
    const isKept = before === cache.evaluated.get(spec)?.evaluated;
    saves[!isRight ? "wrong" : isKept ? "kept" : "evaluated"]++;
  }
  // Each of these happens several times.
  expect(Math.min(...Object.values(saves))).toBeGreaterThan(2);
}, 600_000);
