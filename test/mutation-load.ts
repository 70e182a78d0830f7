import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { load as read, type Loaded } from "../src/frontend/load.ts";

/** Below the working folder, which is new for each run of Stryker. */
const folder = join("coverage", "loaded");

/**
 * Stands for the front end while something behind it is mutated. It is the slowest part of a test, and
 * always has the same result: so each spec is read by the first test that asks for it, once for all mutants.
 */
export async function load(path: string): Promise<Loaded> {
  const file = join(folder, encodeURIComponent(path));
  if (existsSync(file)) return deserialize(readFileSync(file));
  const loaded = await read(path);
  // A type error finds what it uses only when it is asked, and so does the header of an imported spec: neither can
  // be stored.
  if (loaded.typeErrors.length > 0 || loaded.imports.length > 0) return loaded;
  mkdirSync(folder, { recursive: true });
  // Another process may be at the same spec.
  writeFileSync(`${file}.${process.pid}`, serialize(loaded));
  renameSync(`${file}.${process.pid}`, file);
  return loaded;
}
