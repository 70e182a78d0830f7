import { startOf, type NamedPlace } from "../diagnostics/core/span.ts";
import type { DeclarationDescription } from "../language/description.ts";
import { described, isBroken, isDeclaration } from "./described.ts";
import type { Namespace } from "./evaluate.ts";
import type { Export, ModuleOutline, WholeImport } from "./outline.ts";

/** A declaration as a module exports it: what it means and how it is written. */
export interface Exported {
  readonly name: string;
  readonly description: DeclarationDescription;
  readonly outline: Export;
}

/** A module of a spec: its namespace, and its declarations in the order of the source. */
export interface LoadedModule {
  readonly file: string;
  readonly namespace: Namespace;
  /** Everything that the module exports in a way in which its place can be read. */
  readonly exports: readonly Export[];
  readonly declarations: readonly Exported[];
  /** Constants that are exported, but declare nothing. */
  readonly others: readonly Export[];
  /** Constants that are exported, and made of what could not be read. */
  readonly broken: readonly Export[];
  /** Declarations that are exported in a way in which their comment can't be read. */
  readonly hidden: readonly NamedPlace[];
  /** Modules that it imports as wholes. */
  readonly wholes: readonly WholeImport[];
  /** What else is exported, and declares nothing: an enum, a class, a function. */
  readonly strange: readonly NamedPlace[];
}

/** Whether nothing of a module could be read: the stand-in for all that it exports is its default export. */
export function isUnread(namespace: object): boolean {
  return Object.keys(namespace).join() === "default" && isBroken(Reflect.get(namespace, "default"));
}

/** Joins what a module evaluates to with how it is written. */
export function loadedModule(outline: ModuleOutline, namespace: Namespace): LoadedModule {
  const declarations = outline.exports.flatMap((written) => {
    if (written.isDefault) return [];
    const description = described(namespace[written.name]);
    return isDeclaration(description)
      ? [{ name: written.name, description, outline: written }]
      : [];
  });
  const constants = outline.exports.filter(({ isDefault }) => !isDefault);
  const isWhole = !isUnread(namespace);
  const broken = constants.filter(({ name }) => !isWhole || isBroken(namespace[name]));
  const others = constants.filter(
    ({ name }) =>
      isWhole && !isDeclaration(described(namespace[name])) && !isBroken(namespace[name]),
  );
  const written = new Set(outline.exports.map(({ name }) => name));
  const { file, exports, elsewhere, wholes } = outline;
  const apart = Object.keys(namespace)
    .filter((name) => !written.has(name) && !isBroken(namespace[name]))
    .map((name) => ({ name, span: elsewhere.get(name) ?? elsewhere.get("*") ?? startOf(file) }));
  const isHidden = ({ name }: NamedPlace) => isDeclaration(described(namespace[name]));
  const hidden = apart.filter(isHidden);
  const strange = apart.filter((one) => !isHidden(one));
  return { file, namespace, exports, declarations, others, broken, hidden, wholes, strange };
}

/** The imports of a module that nothing uses: a bundle has none of the modules that they are of. */
export function unusedImports(
  { wholes }: LoadedModule,
  modules: readonly LoadedModule[],
): readonly NamedPlace[] {
  const known = new Set(modules.map(({ file }) => file));
  return wholes.filter(({ file }) => !known.has(file));
}

/** Names of what is exported and rests on a part of the spec that can't be read. */
export function brokenNames(modules: readonly LoadedModule[]): readonly string[] {
  return modules.flatMap(({ broken }) => broken.map(({ name }) => name));
}
