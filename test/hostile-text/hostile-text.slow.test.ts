import fc from "fast-check";
import picocolors from "picocolors";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { printFindings } from "../../src/diagnostics/format/print.ts";
import { headerCompiles } from "../fuzz/proofs/header.ts";
import type { Compiled } from "../fuzz/proofs/subject.ts";
import { moduleTypes } from "../fuzz/proofs/type-check.ts";
import { fragments, refusedFragments } from "./fragments.ts";
import { harmOf } from "./harm.ts";
import { hostileSpec, type Texts } from "./spec.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** Compiles a spec. Refuses it only in the right form: at a place in it, in plain text, without outputs. */
async function outcome(number: number, texts: Texts): Promise<Compiled | undefined> {
  const source = hostileSpec(number, texts);
  const path = join(folder, `hostile${number}.ts`);
  writeFileSync(path, source);
  const { model, diagnostics, outputs, suppressed, sources } = await compile(path);
  if (diagnostics.length === 0 && model !== undefined) {
    const byEnding = outputs.map(
      ({ name, text }) => [name.slice(name.indexOf(".") + 1), text] as const,
    );
    return {
      source: { text: source, imported: undefined },
      model,
      outputs: new Map(byEnding),
    };
  }
  expect(outputs).toEqual([]);
  expect(new Set(diagnostics.map(({ span }) => span?.file))).toEqual(new Set([path]));
  const colours = picocolors.createColors(false);
  const printed = printFindings({ diagnostics, suppressed, sources }, folder, colours);
  expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{C}\u2028\u2029]/u);
  expect(printed).not.toMatch(/^::/m);
  return undefined;
}

/** Compiles specs, and looks for harm in what comes of those that are accepted. */
async function harm(all: readonly Texts[]) {
  const accepted: Compiled[] = [];
  const found: string[] = [];
  for (const [number, texts] of all.entries()) {
    const compiled = await outcome(number, texts);
    if (compiled === undefined) continue;
    accepted.push(compiled);
    const failures = await harmOf(compiled);
    found.push(...failures.map((failure) => `${JSON.stringify(texts)}: ${failure}`));
  }
  found.push(
    ...(await headerCompiles.failures(accepted)),
    ...(await moduleTypes.failures(accepted)),
  );
  return { found, accepted: accepted.length };
}

function same(text: string): Texts {
  return { line: text, prose: text, language: "" };
}

test("each text that means something somewhere is harmless in every output", async () => {
  const all = fragments.map(same);
  const { found, accepted } = await harm(all);
  expect(found).toEqual([]);
  expect(accepted).toBeGreaterThan(all.length / 2);
});

test.each(refusedFragments)("%j is refused", async (fragment) => {
  expect(await outcome(0, { line: fragment, prose: "", language: "" })).toBeUndefined();
});

const seed = 1;

test(`texts of them, joined at random, are refused or harmless, seed ${seed}`, async () => {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...fragments) },
    { weight: 1, arbitrary: fc.constantFrom(...refusedFragments) },
  );
  const joined = (...glue: string[]) =>
    fc
      .array(fc.tuple(piece, fc.constantFrom(...glue)), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.flat().join(""));
  const texts = fc.record({
    line: joined("", " "),
    prose: joined("", " ", "\n", "\n    "),
    language: joined(""),
  });
  const { found, accepted } = await harm(fc.sample(texts, { seed, numRuns: 30 }));
  expect(found).toEqual([]);
  expect(accepted).toBeGreaterThan(5);
});
