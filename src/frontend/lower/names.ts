import type {
  MeaningDescription,
  StructDescription,
  UnionDescription,
} from "../../language/description.ts";
import { conditionsAround } from "../../model/condition.ts";
import { familyLabel } from "../../model/numbers.ts";
import type { Target, TargetKind } from "../../model/prose.ts";
import { described } from "../../language/kinds.ts";
import { memberValues, testsIn } from "./conditions.ts";
import { type Exported, wordsIn } from "./modules.ts";
import type { VerbatimTexts } from "./verbatim.ts";

/** Everything that prose can name, by the path that names it: `xen_netif_gref.status`. */
export type Names = ReadonlyMap<string, Target>;

type FamilyDescription = MeaningDescription["values"];

/** A target with the names that lead to it. */
interface NamedTarget {
  readonly target: Target;
  /** The path from the declaration. */
  readonly path: string;
  /** What else it is called: its names in C, the title of a section. */
  readonly otherNames: readonly string[];
}

/**
 * Lists what the declarations of a spec let prose name: under the paths of the spec first, so that no name
 * in C and no title hides a declaration; then under what else each is called.
 */
export function namesOf(declarations: readonly Exported[]): Names {
  const targets = declarations.flatMap(targetsOf);
  const names = new Map<string, Target>();
  const add = (name: string, target: Target) => {
    if (!names.has(name)) names.set(name, target);
  };
  for (const { path, target } of targets) add(path, target);
  for (const { path, otherNames, target } of targets) {
    for (const name of otherNames) if (name !== path) add(name, target);
  }
  return names;
}

/** A declaration and its parts. */
function targetsOf({ name, description: found }: Exported): readonly NamedTarget[] {
  const named = (
    kind: TargetKind,
    part: readonly string[],
    cName: string,
    ...others: readonly string[]
  ): NamedTarget => ({
    target: { kind, declaration: name, part, cName },
    path: [name, ...part].join("."),
    otherNames: [cName, ...others],
  });
  /** Another name in C, which prose prints as it is. */
  const synonym = (part: readonly string[], cName: string): NamedTarget => ({
    ...named(part.length === 0 ? "declaration" : "value", part, cName),
    path: cName,
  });
  const rules = (given: unknown, before: string) =>
    namesIn(given).map((rule) => named("rule", ["rules", rule], `${before}${rule}`));
  const prefix = (family: FamilyDescription) => familyPrefix(name, family);
  const family = (one: FamilyDescription) => {
    const values = namesIn(one.values).map((short) => ({ cName: `${prefix(one)}${short}` }));
    const { tag = false, typedef: given } = one.enumeration ?? {};
    const typedef = given === true ? name : typeof given === "string" ? given : undefined;
    const enumeration = { tag: tag ? name : undefined, typedef };
    const label = familyLabel({ prefix: prefix(one), values, enumeration });
    return [
      named("declaration", [], label),
      ...(typedef === undefined || typedef === name ? [] : [synonym([], typedef)]),
    ];
  };
  switch (found.kind) {
    case "constant":
    case "alias":
      return [named("declaration", [], name)];
    case "codes":
      return [
        ...family(found),
        ...namesIn(found.values).map((code) => named("value", [code], `${prefix(found)}${code}`)),
      ];
    case "flags":
      return [
        ...family(found),
        ...namesIn(found.values).flatMap((flag) => [
          named("value", [flag], `${prefix(found)}${flag}`),
          ...(found.form === "bits" ? [synonym([flag], `_${prefix(found)}${flag}`)] : []),
        ]),
      ];
    case "struct":
    case "union":
      return [
        named("declaration", [], name),
        ...(typeof found.typedef === "string" ? [synonym([], found.typedef)] : []),
        ...memberPaths(found).map((part) => named("member", part, [name, ...part].join("."))),
      ];
    case "ring":
      return [named("declaration", [], name), ...rules(found.rules, "")];
    case "message":
      return [
        named("declaration", [], name),
        ...namesIn(found.request).map((word) =>
          named("parameter", ["request", word], `${name}.${word}`),
        ),
        ...entriesIn(found.response).flatMap(([status, parameters]) => [
          named("reply", ["response", status], `${name}.${status}`),
          ...namesIn(parameters).map((word) =>
            named("parameter", ["response", status, word], `${name}.${word}`),
          ),
        ]),
        ...rules(found.rules, `${name}.`),
      ];
    case "key": {
      const path = textOr(name, found.path);
      return [named("declaration", [], path, path.slice(path.lastIndexOf("/") + 1))];
    }
    case "section":
      return [named("declaration", [], textOr(name, found.title))];
    case "verbatim":
      return [named("declaration", [], name)];
  }
}

/** What the macros of the family that is called `name` begin with; the family's own name where it does not say. */
export function familyPrefix(name: string, { prefix }: FamilyDescription): string {
  return textOr(`${name}_`, prefix);
}

/** A value of another type is reported where it is lowered. */
function textOr(otherwise: string, text: unknown): string {
  return typeof text === "string" ? text : otherwise;
}

function namesIn(parts: unknown): readonly string[] {
  return entriesIn(parts).map(([name]) => name);
}

function entriesIn(parts: unknown): readonly (readonly [string, unknown])[] {
  const object: Readonly<Record<string, unknown>> = Object(parts);
  return Object.entries(object);
}

/** How many members of a declaration prose can name; structs that hold one another twice have billions. */
const mostMembers = 16_384;

/** The paths of the members, those of inner structs and unions among them; outer ones first. */
function memberPaths(
  aggregate: StructDescription | UnionDescription,
): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  const queue: { aggregate: StructDescription | UnionDescription; path: readonly string[] }[] = [
    { aggregate, path: [] },
  ];
  for (const outer of queue) {
    for (const [name, member] of memberValues(outer.aggregate.members)) {
      const found = described(member);
      const isAnonymous = saysAnonymous(found);
      const path = isAnonymous ? outer.path : [...outer.path, name];
      if (!isAnonymous && paths.push(path) === mostMembers) return paths;
      const inner = aggregateOf(found);
      if (inner !== undefined) queue.push({ aggregate: inner, path });
    }
  }
  return paths;
}

/** Whether C has no name for a member, so that its own members are found beside it. */
function saysAnonymous(found: ReturnType<typeof described>): boolean {
  switch (found?.kind) {
    case "anonymous":
      return true;
    case "direction":
    case "padding":
    case "placement":
      return saysAnonymous(found.type);
    default:
      return false;
  }
}

/** The struct or union in a member, below its direction and its arrays. */
function aggregateOf(
  found: ReturnType<typeof described>,
): StructDescription | UnionDescription | undefined {
  switch (found?.kind) {
    case "struct":
    case "union":
      return found;
    case "array":
      return aggregateOf(found.element);
    case "direction":
    case "padding":
    case "placement":
    case "anonymous":
      return aggregateOf(found.type);
    default:
      return undefined;
  }
}

/** Words that may be in backquotes though no declaration has that name: those of verbatim C, of conditions and of the paths of keys. */
export function literalsOf(
  declarations: readonly Exported[],
  texts: VerbatimTexts,
): ReadonlySet<string> {
  const fromTexts = [...texts.values()].flatMap((text) =>
    typeof text === "string" ? wordsIn(text) : [],
  );
  const fromPaths = declarations.flatMap(({ description: found }) =>
    found.kind === "key" && typeof found.path === "string" ? found.path.split("/") : [],
  );
  const fromConditions = declarations.flatMap(({ description: found, expression }) => [
    ...conditionsAround(expression.condition).flatMap(({ group }) =>
      group.tests.map(({ text }) => text),
    ),
    ...("members" in found ? testsIn(found.members) : []),
    ...("values" in found ? testsIn(found.values) : []),
  ]);
  const fromTemplates = declarations.flatMap(({ description: found }) => {
    const own = found.kind === "verbatim" ? described(found.file) : undefined;
    const parameters = found.kind === "verbatim" ? namesIn(found.parameters) : [];
    return own?.kind === "expression" ? [...own.texts.flatMap(wordsIn), ...parameters] : [];
  });
  return new Set([
    ...fromTexts,
    ...fromTemplates,
    ...fromPaths,
    ...fromConditions.flatMap(wordsIn),
  ]);
}
