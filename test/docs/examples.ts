import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The reference of the language, with its examples. */
export const language = readFileSync(
  fileURLToPath(new URL("../../docs/language.md", import.meta.url)),
  "utf8",
);

/** A block of code whose first line names the file that it belongs to. */
const example = /^(`{3,})\w+\n\/\/ (\S+)\n(.*?)^\1$/gms;

/** The files of the example that the reference of the language goes through, by path. */
export function exampleFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [, , path = "", block = ""] of language.matchAll(example)) {
    files.set(path, (files.get(path) ?? "") + block);
  }
  return files;
}
