import { type NamedPlace, startOf } from "../../diagnostics/core/diagnostic.ts";
import type { DeclarationDescription } from "../../language/description.ts";
import type { Namespace, EvaluatedSpec } from "../evaluate/evaluate.ts";
import { described, isInvalid, isDeclaration } from "../../language/kinds.ts";
import { type Conditions, branchesOf, headerConditions } from "./conditions.ts";
import type { ExportedProperty, ModuleImport, ModuleSource } from "./source-map.ts";
import { missingExports } from "../parse/imports.ts";
import { type SpecModule, invalidTexts, mayHaveLostNames, importsOf } from "../parse/module.ts";
import type { JoinedStep } from "../../model/scenario.ts";
import { spanOfNode } from "../typescript.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import type { CheckedTypes } from "../types/check-types.ts";
import { readModule } from "./read-module.ts";

/** A declaration as a module exports it: what it means and how it is written. */
export interface Exported {
  readonly name: string;
  readonly description: DeclarationDescription;
  readonly expression: ExportedProperty;
}

/** A module of a spec: how it is written, and what it evaluates to. */
export interface LoadedModule extends ModuleSource {
  /** The namespace imports that it does not use: such a module is not evaluated. */
  readonly unusedImports: readonly NamedPlace[];
  readonly namespace: Namespace;
  readonly imports: readonly ModuleImport[];
  readonly declarations: readonly Exported[];
  /** Exported constants that declare nothing. */
  readonly otherConstants: readonly ExportedProperty[];
  /** Exported constants that are error values. */
  readonly invalid: readonly ExportedProperty[];
  /** Declarations that are not exported as constants, so that they have no comment. */
  readonly hiddenDeclarations: readonly NamedPlace[];
  /** Other exports, which declare nothing: enums, classes, functions. */
  readonly nonDeclarations: readonly NamedPlace[];
}

/** Whether a module could not be read: it is an error value, or exports one by default and nothing else. */
export function isUnread(namespace: unknown): boolean {
  const parts = new Map(Object.entries(Object(namespace)));
  return isInvalid(parts.size === 1 && parts.has("default") ? parts.get("default") : namespace);
}

function loadedModule(
  module: SpecModule,
  namespace: Namespace,
  namespaces: EvaluatedSpec["namespaces"],
  conditions: Pick<Conditions, "defines" | "elsewhere">,
): LoadedModule {
  const source = readModule(module);
  const { file, otherExports } = source;
  const constants = source.exports.filter(({ isDefault }) => !isDefault);
  const isWhole = !isUnread(namespace);
  const isDeclared = ({ name }: NamedPlace) => isDeclaration(described(namespace[name]));
  const branchesIn = ({ name, value, span }: ExportedProperty) =>
    branchesOf(namespace[name], value, span, { ...conditions, declared: new Set() });
  const isError = ({ name }: NamedPlace) => !isWhole || isInvalid(namespace[name]);
  const written = new Set(source.exports.map(({ name }) => name));
  const others = Object.keys(namespace)
    .filter((name) => !written.has(name) && !isInvalid(namespace[name]))
    .map((name) => ({
      name,
      span: otherExports.get(name) ?? otherExports.get("*") ?? startOf(file),
    }));
  return {
    ...source,
    namespace,
    unusedImports: source.namespaceImports.filter((one) => !namespaces.has(one.file)),
    imports: moduleImports(module),
    declarations: constants.flatMap((expression) => {
      const { name, value } = expression;
      return branchesIn(expression).flatMap((branch) => {
        const description = described(branch.value);
        const own = {
          ...expression,
          value: branch.expression ?? value,
          condition: branch.condition,
        };
        return isDeclaration(description) ? [{ name, description, expression: own }] : [];
      });
    }),
    otherConstants: constants.filter(
      (one) =>
        !isError(one) && branchesIn(one).some(({ value }) => !isDeclaration(described(value))),
    ),
    invalid: constants.filter(isError),
    hiddenDeclarations: others.filter(isDeclared),
    nonDeclarations: others.filter((one) => !isDeclared(one)),
  };
}

function moduleImports({ source, links, cut }: SpecModule): readonly ModuleImport[] {
  return importsOf(source).flatMap(({ specifier, isType }) => {
    const file = isType || cut.has(specifier.text) ? undefined : links.get(specifier.text);
    return file === undefined ? [] : [{ file, span: spanOfNode(specifier, source) }];
  });
}

/** Names of the exported constants that are error values. */
export function invalidNames(modules: readonly LoadedModule[]): readonly string[] {
  return modules.flatMap(({ invalid }) => invalid.map(({ name }) => name));
}

/**
 * The steps of scenarios by how these are written. They are the same as long as nothing but comments changes; the
 * declarations in them have the comments and places of when they were lowered.
 */
export type KnownSteps = WeakMap<ExportedProperty, readonly JoinedStep[]>;

/** The modules of a spec, as they were evaluated and as they are written. */
export interface SpecModules {
  /** Absolute path of the spec. */
  readonly root: string;
  /** The spec itself is first. */
  readonly modules: readonly LoadedModule[];
  /** Whether a name may be declared in a part of the spec that could not be read. */
  readonly isMissing: (path: string) => boolean;
  /** Some of its declarations are lost, with their names. */
  readonly isIncomplete: boolean;
  /** Names that modules import and that nothing exports. */
  readonly unresolved: readonly string[];
  /** Names of constants that use what a statement with an error of TypeScript declares. */
  readonly dependents: ReadonlySet<string>;
  /** The numbers of the conditions of declarations. */
  readonly declaredConditions: ReadonlySet<number>;
  readonly steps: KnownSteps;
}

/**
 * The modules of a spec, each with what it evaluated to.
 *
 * @param root - absolute path of the spec.
 */
export function specModules(
  root: string,
  { modules }: ParsedSpec,
  { dependents }: CheckedTypes,
  { namespaces, declaredConditions }: EvaluatedSpec,
  steps: KnownSteps,
): SpecModules {
  const all = [...modules.values()];
  const conditions = headerConditions(described(namespaces.get(root)?.["default"]));
  const loaded = all.flatMap((module) => {
    const namespace = namespaces.get(module.file);
    if (namespace === undefined || module.file.endsWith(".json")) return [];
    return [loadedModule(module, namespace, namespaces, conditions)];
  });
  const hasName = missingNames(all.flatMap(invalidTexts), invalidNames(loaded));
  const isIncomplete = all.some(mayHaveLostNames);
  const isMissing = (path: string) => isIncomplete || hasName(path);
  const unresolved = missingExports(modules).map(({ name }) => name);
  const rest = { isMissing, isIncomplete, unresolved, dependents, declaredConditions, steps };
  return { root, modules: loaded, ...rest };
}

/**
 * Returns whether a name may be declared in a part of the spec that could not be read. Then it is not
 * reported as unknown.
 *
 * @param texts - the parts that could not be read.
 * @param exported - names of the constants that depend on them.
 */
function missingNames(
  texts: readonly string[],
  exported: readonly string[],
): (path: string) => boolean {
  const words = [...exported, ...texts.flatMap(wordsIn)];
  const known = new Set(words);
  return (path) => {
    const first = path.replace(/\..*/, "").replace(/^_/, "");
    return (
      known.has(first) ||
      words.some((word) => first.startsWith(`${word}_`)) ||
      texts.some((text) => text.includes(path))
    );
  };
}

/** The words of a text that could be names in C. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\b[A-Za-z_]\w*/g) ?? [];
}
