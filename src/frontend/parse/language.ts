import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../package-folder.ts";
import { compiler } from "../typescript.ts";
import { sourceFile } from "./source-file.ts";

// The build evaluates this module and puts its values in its place.

/** Path of the module that `abispec` stands for, from the folder of this package. */
export const languageModule = "src/index.ts";

/** The words that a spec can import from the language. */
export const languageWords: readonly string[] = sourceFile(
  languageModule,
  readFileSync(join(packageFolder, languageModule), "utf8"),
).statements.flatMap((statement) => {
  if (!compiler.isExportDeclaration(statement) || statement.isTypeOnly) return [];
  const { exportClause } = statement;
  return exportClause !== undefined && compiler.isNamedExports(exportClause)
    ? exportClause.elements.flatMap(({ name, isTypeOnly }) => (isTypeOnly ? [] : [name.text]))
    : [];
});
