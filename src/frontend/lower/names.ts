import type { StructDescription, UnionDescription } from "../../language/description.ts";
import type { Target, TargetKind } from "../../model/prose.ts";
import { described } from "./descriptions.ts";
import type { Exported } from "./modules.ts";
import type { VerbatimTexts } from "./verbatim.ts";

/** Everything that prose can name, by the path that names it: `xen_netif_gref.status`. */
export type Names = ReadonlyMap<string, Target>;

/** Lists what the declarations of a spec let prose name, under the language's paths and under C's names. */
export function namesOf(declarations: readonly Exported[]): Names {
  const names = new Map<string, Target>();
  for (const { name, description: found } of declarations) {
    const add = (
      kind: TargetKind,
      part: readonly string[],
      cName: string,
      ...otherConstants: string[]
    ) => {
      const target = { kind, declaration: name, part, cName };
      for (const path of [[name, ...part].join("."), cName, ...otherConstants]) {
        if (!names.has(path)) names.set(path, target);
      }
    };
    switch (found.kind) {
      case "constant":
      case "alias":
        add("declaration", [], name);
        break;
      case "codes":
        add("declaration", [], `${name}_*`);
        for (const code of namesIn(found.values)) add("value", [code], `${name}_${code}`);
        break;
      case "flags":
        add("declaration", [], `${name}_*`);
        for (const flag of namesIn(found.bits)) {
          add("value", [flag], `${name}_${flag}`);
          names.set(`_${name}_${flag}`, {
            kind: "value",
            declaration: name,
            part: [flag],
            cName: `_${name}_${flag}`,
          });
        }
        break;
      case "struct":
      case "union":
        add("declaration", [], name);
        if (typeof found.typedef === "string") {
          names.set(found.typedef, {
            kind: "declaration",
            declaration: name,
            part: [],
            cName: found.typedef,
          });
        }
        addMembers(found, [], (part) => add("member", part, [name, ...part].join(".")));
        break;
      case "ring":
        add("declaration", [], name);
        for (const rule of namesIn(found.rules)) add("rule", ["rules", rule], rule);
        break;
      case "message":
        add("declaration", [], name);
        for (const word of namesIn(found.request)) {
          add("word", ["request", word], `${name}.${word}`);
        }
        for (const [status, words] of entriesIn(found.response)) {
          add("reply", ["response", status], `${name}.${status}`);
          for (const word of namesIn(words)) {
            add("word", ["response", status, word], `${name}.${word}`);
          }
        }
        for (const rule of namesIn(found.rules)) {
          add("rule", ["rules", rule], `${name}.${rule}`);
        }
        break;
      case "key":
        add("declaration", [], ...pathNames(textOr(name, found.path)));
        break;
      case "section":
        add("declaration", [], textOr(name, found.title));
        break;
      case "verbatim":
        add("declaration", [], name);
        if (typeof found.ifdef === "string" && !names.has(found.ifdef)) {
          names.set(found.ifdef, {
            kind: "declaration",
            declaration: name,
            part: [],
            cName: found.ifdef,
          });
        }
        break;
    }
  }
  return names;
}

/** A key is named by its path, and by the last part of it. */
function pathNames(path: string): readonly [string, string] {
  return [path, path.slice(path.lastIndexOf("/") + 1)];
}

/** What a spec gives may be anything, which is reported where it is lowered. */
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

function addMembers(
  aggregate: StructDescription | UnionDescription,
  path: readonly string[],
  add: (part: readonly string[]) => void,
): void {
  for (const [name, member] of entriesIn(aggregate.members)) {
    const part = [...path, name];
    add(part);
    const inner = aggregateOf(described(member));
    if (inner !== undefined) addMembers(inner, part, add);
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
      return aggregateOf(found.type);
    default:
      return undefined;
  }
}

/** Words that prose may put in backquotes though no declaration is called so: those of verbatim C and of the paths of keys. */
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
  return new Set([...fromTexts, ...fromPaths]);
}

/** The words of a text that could be names in C. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\b[A-Za-z_]\w*/g) ?? [];
}
