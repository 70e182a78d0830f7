import { dirname } from "node:path";
import type { ts } from "ts-morph";
import type { TypeFinding } from "./cascading.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import { languageWords } from "../parse/language.ts";
import { mayHaveLostNames, statementAt, type SpecModule } from "../parse/module.ts";
import { exportedNames, importsOf } from "../parse/names.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import { compiler } from "../typescript.ts";
import {
  explain,
  firstDeclaration,
  isUnknownName,
  isUsedTooEarly,
  nodeOf,
  typeImportOf,
} from "./explain.ts";
import { createProgram } from "./program.ts";
import { placeOf } from "./statements.ts";
import { relativePath } from "../../text/text.ts";

/** What TypeScript has against a spec. */
export interface CheckedTypes {
  readonly findings: readonly TypeFinding[];
  /** Names that nothing declares, by the absolute path of the module that uses them. */
  readonly unknownNames: ReadonlyMap<string, readonly string[]>;
  /** The statements that findings are about. */
  readonly statements: ReadonlySet<ts.Statement>;
}

/**
 * What the parse of the modules has reported: imports that lead nowhere or name what is not there, and what
 * is declared or exported twice. The last one is said of a constant that is used above its declaration, too.
 */
const reportedByParser = {
  imports: new Set([1192, 2305, 2306, 2307, 2459, 2460, 2613, 2614, 2724, 2732, 2792, 7016]),
  declarations: new Set([2300, 2323, 2440, 2451, 2528]),
  readTooEarly: 2454,
};

/** TypeScript's number for what is more than JavaScript with types. */
const notErasable = 1294;

/** Numbers of errors about a name that two statements declare, or that one uses before the other declares it. */
const clashes = new Set([2395, 2440, 2448, 2451]);

/** Checks the types of a spec, whatever configuration lies around it. */
export function checkTypes(spec: ParsedSpec): CheckedTypes {
  const program = createProgram(spec);
  const checker = program.getTypeChecker();
  const modules = [...spec.modules.values()].filter(({ file }) => !file.endsWith(".json"));
  const unknownNames = new Map<string, readonly string[]>();
  const wrong = new Set<ts.Statement>();
  const findings = modules.flatMap((module): TypeFinding[] => {
    const errors = program.getSemanticDiagnostics(module.source).filter(hasPlace);
    const names = errors.flatMap((error) => unknownNamesOf(error, module, checker));
    for (const { start } of errors) {
      const statement = statementAt(module.source, start);
      if (statement !== undefined) wrong.add(statement);
    }
    unknownNames.set(module.file, [...new Set(names)]);
    return findingsOf(module, errors, spec, checker);
  });
  return { findings, unknownNames, statements: wrong };
}

function findingsOf(
  module: SpecModule,
  errors: readonly ts.DiagnosticWithLocation[],
  spec: ParsedSpec,
  checker: ts.TypeChecker,
): TypeFinding[] {
  const { source } = module;
  const early = new Set(errors.filter(isUsedTooEarly).map(({ start }) => start));
  const own = errors.filter(
    // What a name has the wrong type for shows once it is declared above.
    (error) => (!early.has(error.start) || isUsedTooEarly(error)) && !isReported(error, module),
  );
  const unknown = [...new Set(own.filter(isUnknownName).map(textOf))];
  const origins = unknown.length === 0 ? new Map() : importableNames(module, spec);
  const said = new Set(meantImports(module, spec));
  return own.flatMap((error): TypeFinding[] => {
    const typeImport = typeImportOf(error, checker);
    const name = isUnknownName(error) ? textOf(error) : undefined;
    // Names that one import would bring, or that are one name, are one mistake.
    const mistake = name === undefined ? typeImport : (origins.get(name) ?? name);
    const isRepeat = [name, mistake].some((one) => one !== undefined && said.has(one));
    if (mistake !== undefined) said.add(mistake);
    const diagnostic = explain(error, { checker, module, spec, unknown, origins });
    const place = placeOf(source, typeImport?.getStart(source) ?? error.start, checker);
    return [{ ...diagnostic, ...place, isUnknownName: mistake !== undefined, isRepeat }];
  });
}

/** Names that an error says have no value in a module. */
function unknownNamesOf(
  error: ts.DiagnosticWithLocation,
  { source }: SpecModule,
  checker: ts.TypeChecker,
): readonly string[] {
  const isWithoutValue = isUnknownName(error) || typeImportOf(error, checker) !== undefined;
  const node = nodeOf(error, source);
  return isWithoutValue && compiler.isIdentifier(node) ? [node.text] : [];
}

function isReported(error: ts.DiagnosticWithLocation, module: SpecModule): boolean {
  const { source, invalid, repeated } = module;
  const { code, start } = error;
  const statement = statementAt(source, start);
  if (code === reportedByParser.readTooEarly || statement === undefined) return true;
  if (invalid.has(statement) || repeated.has(statement)) return true;
  // That such a module is no module of a spec is said once.
  if (isOldModule(statement) && code !== notErasable) return true;
  // What could not be parsed seems to declare what it only names.
  if (invalid.size > 0 && clashes.has(code)) return true;
  const isImport =
    compiler.isImportDeclaration(statement) || compiler.isExportDeclaration(statement);
  if (isImport && reportedByParser.imports.has(code)) return true;
  if (reportedByParser.declarations.has(code)) {
    const node = nodeOf(error, source);
    const isInFunction = compiler.findAncestor(node, compiler.isFunctionLike) !== undefined;
    return !isInFunction || firstDeclaration(node) === node;
  }
  if (!isUnknownName(error) || !mayHaveLostNames(module)) return false;
  // What could not be parsed may have declared it, unless it is a misspelt word of the language.
  const name = textOf(error);
  return languageWords.includes(name) || didYouMean(name, languageWords) === undefined;
}

/** Whether a statement is `import x = require("x")` or `export = x`. */
function isOldModule(statement: ts.Statement): boolean {
  return (
    compiler.isImportEqualsDeclaration(statement) ||
    (compiler.isExportAssignment(statement) && statement.isExportEquals === true)
  );
}

/** The names that the misspelt imports of a module are meant to bring. */
function meantImports({ source, links }: SpecModule, { modules }: ParsedSpec): readonly string[] {
  return importsOf(source).flatMap(({ specifier, names }) => {
    const target = modules.get(links.get(specifier.text) ?? "");
    const known = target === undefined ? languageWords : exportedNames(target, modules).values;
    return names.flatMap(({ name }) =>
      known.includes(name) ? [] : (didYouMean(name, known) ?? []),
    );
  });
}

function textOf({ file, start, length }: ts.DiagnosticWithLocation): string {
  return file.text.slice(start, start + length);
}

function hasPlace(diagnostic: ts.Diagnostic): diagnostic is ts.DiagnosticWithLocation {
  return diagnostic.file !== undefined && diagnostic.start !== undefined;
}

/** What a module could import: the path of each name, as the module would write it. */
function importableNames(module: SpecModule, { modules }: ParsedSpec): ReadonlyMap<string, string> {
  const others = [...modules.values()].filter((one) => one !== module);
  return new Map([
    ...others.flatMap((other) =>
      exportedNames(other, modules)
        .values.filter((name) => name !== "default")
        .map((name) => [name, importPath(module.file, other.file)] as const),
    ),
    ...languageWords.map((name) => [name, "abispec"] as const),
  ]);
}

function importPath(from: string, to: string): string {
  const path = relativePath(dirname(from), to);
  return path.startsWith("..") ? path : `./${path}`;
}
