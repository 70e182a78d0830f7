import { realpath } from "node:fs/promises";
import { sep } from "node:path";
import { readText, type NoText } from "../output/read-text.ts";

const outside: NoText = {
  isMissing: false,
  reason: "it lies outside of the spec's folder",
  remedy: "copy it into the spec's folder",
};

/**
 * The text of the C file at the absolute path `file`, which a spec includes verbatim; or why there is none.
 * What lies outside of the spec's `folder`, or is a link that leads there, is no part of the spec.
 */
export async function verbatimText(file: string, folder: string): Promise<string | NoText> {
  if (!file.startsWith(folder + sep)) return outside;
  const text = await readText(file);
  if (typeof text !== "string") return text;
  const real = await realpath(file);
  return real.startsWith((await realpath(folder)) + sep) ? text : outside;
}
