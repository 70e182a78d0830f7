import { readFileSync } from "node:fs";
import { ownModule } from "../own-module.ts";
import { compiler } from "../typescript.ts";
import { sourceFile } from "./source-file.ts";

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
