import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compiler } from "../typescript.ts";
import { sourceFile } from "./source-file.ts";

const isSource = import.meta.url.endsWith(".ts");

/**
 * Absolute path of a module of abispec, which runs from its source or as it was built.
 *
 * @param path - from the folder of the sources, without its ending: `language/header`.
 * @param built - the ending of what is built.
 */
export function ownModule(path: string, built: "js" | "d.ts" = "js"): string {
  return fileURLToPath(new URL(`../../${path}.${isSource ? "ts" : built}`, import.meta.url));
}

/** Absolute path of the module that `abispec` stands for. */
export const languageFile = ownModule("index");

/** The words that a spec can import from the language. */
export const languageWords: readonly string[] = sourceFile(
  languageFile,
  readFileSync(languageFile, "utf8"),
).statements.flatMap((statement) => {
  if (!compiler.isExportDeclaration(statement) || statement.isTypeOnly) return [];
  const { exportClause } = statement;
  return exportClause !== undefined && compiler.isNamedExports(exportClause)
    ? exportClause.elements.flatMap(({ name, isTypeOnly }) => (isTypeOnly ? [] : [name.text]))
    : [];
});
