import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Loaded } from "../src/frontend/load.ts";

/** Below the working folder, which is new for each run of Stryker. */
const folder = join("coverage", "loaded");

/**
 * Stands for the front end while something behind it is mutated. It is the slowest part of a test, and
 * always has the same result: so each spec is read by the first test that asks for it, once for all mutants.
 */
export async function load(path: string): Promise<Loaded> {
  const file = join(folder, encodeURIComponent(path));
  if (existsSync(file)) return deserialize(readFileSync(file));
  // To import the front end takes longer than most mutants do.
  const { load: read } = await import("../src/frontend/load.ts");
  const loaded = await read(path);
  // A type error finds what it uses only when it is asked, so that it cannot be stored.
  if (loaded.typeErrors.length > 0) return loaded;
  mkdirSync(folder, { recursive: true });
  // Another process may be at the same spec.
  writeFileSync(
    `${file}.${process.pid}`,
    serialize({ ...loaded, imports: loaded.imports.map(pick) }),
  );
  renameSync(`${file}.${process.pid}`, file);
  return loaded;
}

/** What is known of an imported header, without what the front end keeps of it. */
function pick(header: Loaded["imports"][number]): Loaded["imports"][number] {
  const { model, diagnostics, severities, suppressions, files, included } = header;
  return { model, diagnostics, severities, suppressions, files, included };
}
