import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type Compilation } from "../../../src/compile.ts";
import type { SpecSource } from "../source/spec.ts";
import { digestOf, proofOfEach, type Compiled } from "./subject.ts";

/** The folders of this process; the same spec is compiled in two of them. */
const folders = [mkdtemp(join(tmpdir(), "abispec-fuzz-")), mkdtemp(join(tmpdir(), "abispec-"))];

/** Removes what was written. */
export async function removeFolders(): Promise<void> {
  for (const folder of await Promise.all(folders)) await rm(folder, { recursive: true });
}

/** Compiles the text of a spec; gives what is found wrong with it instead. */
export async function compiled(source: SpecSource): Promise<Compiled | readonly string[]> {
  const { model, diagnostics, outputs } = await compileIn(0, source);
  const findings = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, span }) => `line ${span?.line}: error[${code}]: ${message}`);
  if (model === undefined || findings.length > 0) return findings;
  return { source, model, outputs: byEnding(outputs) };
}

/** A spec gives the same bytes again, wherever it lies. */
export const sameBytes = proofOfEach("same bytes", async ({ source, outputs }) => {
  const again = byEnding((await compileIn(1, source)).outputs);
  return [...outputs]
    .filter(([ending, text]) => again.get(ending) !== text)
    .map(([ending]) => `.${ending} is not the same the second time`);
});

async function compileIn(index: number, source: SpecSource): Promise<Compilation> {
  const folder = await folders[index];
  if (folder === undefined) throw new Error("there is no such folder");
  const path = join(folder, `spec${digestOf({ source })}.ts`);
  const { text, imported } = source;
  if (imported !== undefined) await writeFile(join(folder, `${imported.name}.ts`), imported.text);
  await writeFile(path, text);
  return compile(path);
}

function byEnding(outputs: Compilation["outputs"]): ReadonlyMap<string, string> {
  return new Map(outputs.map(({ name, text }) => [name.slice(name.indexOf(".") + 1), text]));
}
