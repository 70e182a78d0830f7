import { type NamedPlace, startOf } from "../../diagnostics/core/span.ts";
import type { DeclarationDescription } from "../../language/description.ts";
import type { Namespace } from "../evaluate/evaluate.ts";
import { described, isInvalid, isDeclaration } from "./descriptions.ts";
import type { Export, ModuleSource, NamespaceImport } from "./source-map.ts";

/** A declaration as a module exports it: what it means and how it is written. */
export interface Exported {
  readonly name: string;
  readonly description: DeclarationDescription;
  readonly expression: Export;
}

/** A module of a spec: its namespace, and its declarations in the order of the source. */
export interface LoadedModule {
  readonly file: string;
  readonly namespace: Namespace;
  /** The exported constants, and the default export. */
  readonly exports: readonly Export[];
  readonly declarations: readonly Exported[];
  /** Exported constants that declare nothing. */
  readonly otherConstants: readonly Export[];
  /** Exported constants that are error values. */
  readonly invalid: readonly Export[];
  /** Declarations that are not exported as constants, so that they have no comment. */
  readonly hiddenDeclarations: readonly NamedPlace[];
  readonly namespaceImports: readonly NamespaceImport[];
  /** Other exports, which declare nothing: enums, classes, functions. */
  readonly nonDeclarations: readonly NamedPlace[];
}

/** Whether a module could not be read: it is an error value, or exports one by default and nothing else. */
export function isUnread(namespace: object): boolean {
  const isModule = Object.keys(namespace).join() === "default";
  return isInvalid(isModule ? Reflect.get(namespace, "default") : namespace);
}

/** Joins what a module evaluates to with how it is written. */
export function loadedModule(expression: ModuleSource, namespace: Namespace): LoadedModule {
  const declarations = expression.exports.flatMap((written) => {
    if (written.isDefault) return [];
    const description = described(namespace[written.name]);
    return isDeclaration(description)
      ? [{ name: written.name, description, expression: written }]
      : [];
  });
  const constants = expression.exports.filter(({ isDefault }) => !isDefault);
  const isWhole = !isUnread(namespace);
  const invalid = constants.filter(({ name }) => !isWhole || isInvalid(namespace[name]));
  const otherConstants = constants.filter(
    ({ name }) =>
      isWhole && !isDeclaration(described(namespace[name])) && !isInvalid(namespace[name]),
  );
  const written = new Set(expression.exports.map(({ name }) => name));
  const { file, exports, otherExports, namespaceImports } = expression;
  const others = Object.keys(namespace)
    .filter((name) => !written.has(name) && !isInvalid(namespace[name]))
    .map((name) => ({
      name,
      span: otherExports.get(name) ?? otherExports.get("*") ?? startOf(file),
    }));
  const isHidden = ({ name }: NamedPlace) => isDeclaration(described(namespace[name]));
  const hiddenDeclarations = others.filter(isHidden);
  const nonDeclarations = others.filter((one) => !isHidden(one));
  return {
    file,
    namespace,
    exports,
    declarations,
    otherConstants,
    invalid,
    hiddenDeclarations,
    namespaceImports,
    nonDeclarations,
  };
}

/** The namespace imports that the module does not use: such a module is not evaluated. */
export function unusedImports(
  { namespaceImports }: LoadedModule,
  modules: readonly LoadedModule[],
): readonly NamedPlace[] {
  const known = new Set(modules.map(({ file }) => file));
  return namespaceImports.filter(({ file }) => !known.has(file));
}

/** Names of the exported constants that are error values. */
export function invalidNames(modules: readonly LoadedModule[]): readonly string[] {
  return modules.flatMap(({ invalid }) => invalid.map(({ name }) => name));
}
