import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { companionEnding } from "../frontend/companion.ts";

/** The folder whose modules are the specs where the command names none. */
const specFolder = "spec";

/** What the help calls {@link defaultSpecs}. */
export const defaultSpecPattern = `${specFolder}/*.ts`;

/** The specs to work on: the ones given, each once, or all of {@link specFolder} by name. */
export function specsOrDefault(given: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return (given.length > 0 ? given : defaultSpecs()).filter((spec) => {
    const path = resolve(spec);
    return !seen.has(path) && seen.add(path);
  });
}

function defaultSpecs(): readonly string[] {
  try {
    return readdirSync(specFolder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /(?<!\.d)\.ts$/.test(entry.name))
      .filter((entry) => !entry.name.endsWith(companionEnding))
      .map((entry) => join(specFolder, entry.name))
      .sort();
  } catch {
    return [];
  }
}
