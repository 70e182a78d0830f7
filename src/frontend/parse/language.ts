import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../package-folder.ts";
import { compiler } from "../typescript.ts";
import { sourceFile } from "./source-file.ts";

// The build evaluates this module and puts its values in its place.

/** Path of the module that `abispec` stands for, from the folder of this package. */
export const languageModule = "src/index.ts";

/** What the language exports: its words, and the types of TypeScript. */
const exported = sourceFile(
  languageModule,
  readFileSync(join(packageFolder, languageModule), "utf8"),
).statements.flatMap((statement) => {
  if (!compiler.isExportDeclaration(statement)) return [];
  const { exportClause, isTypeOnly } = statement;
  return exportClause !== undefined && compiler.isNamedExports(exportClause)
    ? exportClause.elements.map((one) => ({
        name: one.name.text,
        isType: isTypeOnly || one.isTypeOnly,
      }))
    : [];
});

const namesOf = (wantsTypes: boolean): readonly string[] =>
  exported.flatMap(({ name, isType }) => (isType === wantsTypes ? [name] : []));

/** The words that a spec can import from the language. */
export const languageWords = namesOf(false);

/** The types of TypeScript that a spec can import from the language. */
export const languageTypes = namesOf(true);
