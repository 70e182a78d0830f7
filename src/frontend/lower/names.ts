import { testsOf } from "../../model/condition.ts";
import type { Declaration } from "../../model/declaration.ts";
import { type Model, conditionalsOf, declarationsOf } from "../../model/model.ts";
import { familyLabel } from "../../model/numbers.ts";
import { type Part, partsOf } from "../../model/parts.ts";
import type { ProseTarget, TargetKind } from "../../model/prose.ts";
import type { Aggregate } from "../../model/type.ts";
import { aggregateIn } from "../../model/visit.ts";
import { wordsIn } from "./modules.ts";

/** Everything that prose can name, by the path that names it: `xen_netif_gref.status`. */
export type Names = ReadonlyMap<string, ProseTarget>;

interface NamedTarget {
  readonly target: ProseTarget;
  /** The path from the declaration. */
  readonly path: string;
  /** What else it is called: its names in C, the title of a section. */
  readonly otherNames: readonly string[];
}

/**
 * Lists what the declarations of a spec let prose name: under the paths of the spec first, so that no name
 * in C and no title hides a declaration; then under what else each is called.
 */
export function namesOf(declarations: readonly Declaration[]): Names {
  const targets = declarations.flatMap((one) => [
    declarationTarget(one),
    ...partsOf(one).flatMap((part) => partTarget(one, part)),
    ...("members" in one ? memberTargets(one.name, one) : []),
  ]);
  const names = new Map<string, ProseTarget>();
  const add = (name: string, target: ProseTarget) => {
    if (!names.has(name)) names.set(name, target);
  };
  for (const { path, target } of targets) add(path, target);
  for (const { path, otherNames, target } of targets) {
    for (const name of otherNames) if (name !== path) add(name, target);
  }
  return names;
}

function declarationTarget(declaration: Declaration): NamedTarget {
  const { name } = declaration;
  const [cName = name, ...others] = declarationNames(declaration);
  const target = { kind: "declaration", declaration: name, part: [], cName } as const;
  return { target, path: name, otherNames: [cName, ...others] };
}

/** What a declaration is called, as prose prints it first. */
function declarationNames(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case "codes":
    case "flags":
      return [familyLabel(declaration)];
    case "key": {
      const { path } = declaration;
      return [path, path.slice(path.lastIndexOf("/") + 1)];
    }
    case "section":
      return [declaration.title];
    case "alias":
    case "constant":
    case "struct":
    case "union":
    case "ring":
    case "message":
    case "verbatim":
      return [declaration.name];
  }
}

/** What a kind of part is for prose; members, which may be those of another declaration, are listed on their own. */
const targetKinds: Readonly<Record<Exclude<Part["kind"], "member">, TargetKind>> = {
  code: "value",
  mask: "value",
  bit: "value",
  typedef: "declaration",
  parameter: "parameter",
  reply: "reply",
  rule: "rule",
};

function partTarget({ kind: owner, name }: Declaration, part: Part): readonly NamedTarget[] {
  const { kind, path } = part;
  if (kind === "member" || (kind === "typedef" && path !== name)) return [];
  // The text of a ring calls its rules by their names alone.
  const cName =
    kind === "rule" && owner === "ring" ? path.slice(`${name}.rules.`.length) : part.name;
  const isSynonym = kind === "bit" || kind === "typedef";
  const target = {
    kind: targetKinds[kind],
    declaration: name,
    part: path.split(".").slice(1),
    cName,
  };
  return [{ target, path: isSynonym ? cName : path, otherNames: [cName] }];
}

/** How many members of a declaration prose can name; structs that hold one another twice have billions. */
const mostMembers = 16_384;

/** The members, those of inner structs and unions among them; outer ones first. */
function memberTargets(declaration: string, aggregate: Aggregate): readonly NamedTarget[] {
  const targets: NamedTarget[] = [];
  const queue: { aggregate: Aggregate; part: readonly string[] }[] = [{ aggregate, part: [] }];
  for (const outer of queue) {
    for (const { name, anonymous, type } of outer.aggregate.members) {
      const part = anonymous ? outer.part : [...outer.part, name];
      const path = [declaration, ...part].join(".");
      const target = { kind: "member", declaration, part, cName: path } as const;
      if (!anonymous && targets.push({ target, path, otherNames: [] }) === mostMembers) {
        return targets;
      }
      const inner = aggregateIn(type);
      if (inner !== undefined) queue.push({ aggregate: inner, part });
    }
  }
  return targets;
}

/** Words that may be in backquotes though no declaration has that name: those of verbatim C, of conditions and of the paths of keys. */
export function literalsOf(model: Model): ReadonlySet<string> {
  const conditions = conditionalsOf(model).flatMap(({ condition }) => condition ?? []);
  const texts = [
    ...declarationsOf(model, "verbatim").flatMap(({ lines }) => lines),
    ...conditions.flatMap(testsOf),
  ];
  const paths = declarationsOf(model, "key").flatMap(({ path }) => path.split("/"));
  return new Set([...texts.flatMap(wordsIn), ...paths]);
}
