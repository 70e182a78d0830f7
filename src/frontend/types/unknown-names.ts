import { dirname } from "node:path";
import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { relativePath } from "../../text/path.ts";
import { languageTypes, languageWords } from "../parse/language.ts";
import { type SpecModule, declaredNames, exportedNames, importsOf } from "../parse/module.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import { compiler, nodeOf, spanOfNode } from "../typescript.ts";

const { finding } = catalogue["type-error"];

/** TypeScript's numbers for an undefined name; some of them suggest a missing library. */
const unknownNameNumbers = new Set([
  2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2867, 2868,
]);

/** TypeScript's numbers for a value that is imported or exported as a type. */
const typeImportNumbers = new Set([1361, 1362]);

/** Whether an error is about an undefined name. */
export function isUnknownName({ code }: ts.Diagnostic): boolean {
  return unknownNameNumbers.has(code);
}

/** The import of a name as a type, for an error that says that the name has no value. */
function typeImportOf(
  error: ts.DiagnosticWithLocation,
  checker: ts.TypeChecker,
): ts.Node | undefined {
  if (!typeImportNumbers.has(error.code)) return undefined;
  const symbol = checker.getSymbolAtLocation(nodeOf(error));
  return compiler.findAncestor(symbol?.declarations?.[0], compiler.isImportDeclaration);
}

/** The names that errors say have no value. */
export function namesWithoutValue(
  errors: readonly ts.DiagnosticWithLocation[],
  checker: ts.TypeChecker,
): readonly string[] {
  const names = errors.flatMap((error) => {
    const isWithoutValue = isUnknownName(error) || typeImportOf(error, checker) !== undefined;
    const node = nodeOf(error);
    return isWithoutValue && compiler.isIdentifier(node) ? [node.text] : [];
  });
  return [...new Set(names)];
}

/** What is said about a name without a value. */
interface ExplainedName {
  readonly diagnostic: Diagnostic;
  /** Offset of the name, or of its import as a type. */
  readonly start: number;
  /** Whether an earlier error in the module has the same fix. */
  readonly isRepeat: boolean;
}

/**
 * Explains the errors of a module about names without a value, one after the other; gives `undefined` for
 * any other error.
 *
 * @param errors - all errors of the module.
 */
export function nameExplainer(
  module: SpecModule,
  errors: readonly ts.DiagnosticWithLocation[],
  { modules }: ParsedSpec,
  checker: ts.TypeChecker,
): (error: ts.DiagnosticWithLocation) => ExplainedName | undefined {
  const { source } = module;
  const unknown = [
    ...new Set(errors.filter(isUnknownName).map((error) => nodeOf(error).getText())),
  ];
  const origins = unknown.length === 0 ? new Map() : importableNames(module, modules);
  const constants = source.statements.filter(compiler.isVariableStatement).flatMap(declaredNames);
  const declared = constants.map(({ text }) => text);
  const said = new Set<string | ts.Node>(unknown.length === 0 ? [] : meantImports(module, modules));
  return (error) => {
    const typeImport = typeImportOf(error, checker);
    if (typeImport !== undefined) {
      const isRepeat = said.has(typeImport);
      said.add(typeImport);
      const diagnostic = finding("typeImport", spanOfNode(typeImport, source));
      return { diagnostic, start: typeImport.getStart(source), isRepeat };
    }
    const node = nodeOf(error);
    if (!isUnknownName(error) || !compiler.isIdentifier(node)) return undefined;
    // Names from one missing import, and uses of the same name, are one mistake.
    const mistake = origins.get(node.text) ?? node.text;
    const isRepeat = said.has(node.text) || said.has(mistake);
    said.add(mistake);
    const span = spanOfNode(node, source);
    const names = [languageWords, declared, origins, unknown, languageTypes] as const;
    return {
      diagnostic: finding("unknownName", span, node.text, ...names),
      start: error.start,
      isRepeat,
    };
  };
}

/** What a module could import: the path of each name, as the module would write it. */
function importableNames(
  module: SpecModule,
  modules: ParsedSpec["modules"],
): ReadonlyMap<string, string> {
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

/** The names that the misspelt imports of a module are meant to bring. */
function meantImports(
  { source, links }: SpecModule,
  modules: ParsedSpec["modules"],
): readonly string[] {
  return importsOf(source).flatMap(({ specifier, names }) => {
    const target = modules.get(links.get(specifier.text) ?? "");
    const known = target === undefined ? languageWords : exportedNames(target, modules).values;
    return names.flatMap(({ name }) =>
      known.includes(name) ? [] : (didYouMean(name, known) ?? []),
    );
  });
}
