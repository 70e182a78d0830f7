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
  /** Everything that the module exports in a way in which its place can be read. */
  readonly exports: readonly Export[];
  readonly declarations: readonly Exported[];
  /** Constants that are exported, but declare nothing. */
  readonly otherConstants: readonly Export[];
  /** Constants that are exported, and made of what could not be read. */
  readonly invalid: readonly Export[];
  /** Declarations that are exported in a way in which their comment can't be read. */
  readonly hiddenDeclarations: readonly NamedPlace[];
  /** Modules that it imports as namespaceImports. */
  readonly namespaceImports: readonly NamespaceImport[];
  /** What else is exported, and declares nothing: an enum, a class, a function. */
  readonly nonDeclarations: readonly NamedPlace[];
}

/** Whether nothing of a module could be read: it is an error value, or its default export is and nothing else is there. */
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
  const { file, exports, elsewhere, namespaceImports } = expression;
  const apart = Object.keys(namespace)
    .filter((name) => !written.has(name) && !isInvalid(namespace[name]))
    .map((name) => ({ name, span: elsewhere.get(name) ?? elsewhere.get("*") ?? startOf(file) }));
  const isHidden = ({ name }: NamedPlace) => isDeclaration(described(namespace[name]));
  const hiddenDeclarations = apart.filter(isHidden);
  const nonDeclarations = apart.filter((one) => !isHidden(one));
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

/** The imports of a module that nothing uses: a bundle has none of the modules that they are of. */
export function unusedImports(
  { namespaceImports }: LoadedModule,
  modules: readonly LoadedModule[],
): readonly NamedPlace[] {
  const known = new Set(modules.map(({ file }) => file));
  return namespaceImports.filter(({ file }) => !known.has(file));
}

/** Names of what is exported and rests on a part of the spec that can't be read. */
export function invalidNames(modules: readonly LoadedModule[]): readonly string[] {
  return modules.flatMap(({ invalid }) => invalid.map(({ name }) => name));
}
