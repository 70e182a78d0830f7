import { basename, dirname, relative, sep } from "node:path";
import type { ts } from "ts-morph";
import { typescript } from "../typescript.ts";

/** Names of the constants that a module declares outside of functions. */
export function constantsOf(source: ts.SourceFile): readonly string[] {
  const compiler = typescript();
  return source.statements
    .filter(compiler.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name }) => (compiler.isIdentifier(name) ? [name.text] : []));
}

/**
 * What a module could import from the other modules of its spec: the path of each name, as the module
 * would write it.
 */
export function importableBy(
  source: ts.SourceFile,
  modules: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlyMap<string, string> {
  const others = modules.filter((module) => module !== source);
  return new Map(
    others.flatMap((module) =>
      exportsOf(module, checker).map((name) => [
        name,
        importPath(source.fileName, module.fileName),
      ]),
    ),
  );
}

/** Names that a module exports, without its default. */
export function exportsOf(module: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const symbol = checker.getSymbolAtLocation(module);
  return (symbol === undefined ? [] : checker.getExportsOfModule(symbol))
    .map(({ name }) => name)
    .filter((name) => name !== "default");
}

function importPath(from: string, to: string): string {
  const folder = relative(dirname(from), dirname(to)).split(sep).join("/");
  const start = folder.startsWith("..") ? folder : folder === "" ? "." : `./${folder}`;
  return `${start}/${basename(to)}`;
}
