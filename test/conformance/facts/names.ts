import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { prelude, publicHeaders, type Files } from "../header-files.ts";

/** The names that a header declares, before anything is known of their values. */
export interface HeaderNames {
  /** Macros with a value and without parameters. */
  readonly macros: readonly string[];
  /** Structs and unions by their tags, each with its members. */
  readonly aggregates: readonly AggregateNames[];
  readonly typedefs: Readonly<Record<string, string>>;
}

export interface AggregateNames {
  readonly tag: string;
  /** Type of each member by its path. */
  readonly members: Readonly<Record<string, string>>;
}

const surroundings = `${prelude}#include "io/ring.h"\n#include "grant_table.h"\n`;

/** The same on every ABI: only the numbers differ. */
const target = "x86_64-linux-gnu";

/**
 * The names that `netif` declares, beyond those of the headers that it includes. They come from clang's
 * preprocessor and syntax tree; no text of the header is read here.
 */
export async function declaredNames(netif: string): Promise<HeaderNames> {
  const files = publicHeaders(netif);
  const all = await namesAfter(`${surroundings}#include "io/netif.h"\n`, files);
  const without = await (outside ??= namesAfter(surroundings, files));
  const known = new Set(without.aggregates.map(({ tag }) => tag));
  return {
    macros: all.macros.filter((name) => !without.macros.includes(name)),
    aggregates: all.aggregates.filter(({ tag }) => !known.has(tag)),
    typedefs: Object.fromEntries(
      Object.entries(all.typedefs).filter(([name]) => !(name in without.typedefs)),
    ),
  };
}

/** The names of the headers around, which are always the same. */
let outside: Promise<HeaderNames> | undefined;

async function namesAfter(main: string, files: Files): Promise<HeaderNames> {
  const translate = async (...args: string[]) => {
    const outcome = await packagedClang.translate({
      args: [`--target=${target}`, "-ffreestanding", "-I.", ...args, "main.c"],
      files: { ...files, "main.c": main },
    });
    if (!outcome.ok) throw new Error(`the header does not compile:\n${outcome.messages}`);
    return outcome.printed;
  };
  const definitions = await translate("-E", "-dM");
  const tree: SyntaxNode = JSON.parse(
    await translate("-fsyntax-only", "-Xclang", "-ast-dump=json"),
  );
  return { macros: macrosIn(definitions), ...declarationsIn(tree) };
}

/** Include guards have no value, and a macro with parameters has `(` right after its name. */
function macrosIn(definitions: string): string[] {
  return [...definitions.matchAll(/^#define (\w+) +\S/gm)].flatMap((match) => match[1] ?? []);
}

interface SyntaxNode {
  readonly kind: string;
  readonly name?: string;
  readonly tagUsed?: string;
  readonly completeDefinition?: boolean;
  readonly type?: { readonly qualType: string };
  readonly inner?: readonly SyntaxNode[];
}

function declarationsIn(tree: SyntaxNode): Omit<HeaderNames, "macros"> {
  const aggregates: AggregateNames[] = [];
  const typedefs: Record<string, string> = {};
  for (const node of tree.inner ?? []) {
    if (node.name === undefined) continue;
    if (node.kind === "RecordDecl" && node.completeDefinition) {
      aggregates.push({ tag: `${node.tagUsed} ${node.name}`, members: membersOf(node, "") });
    }
    if (node.kind === "TypedefDecl") typedefs[node.name] = node.type?.qualType ?? "";
  }
  return { aggregates, typedefs };
}

/** A struct or union written in place comes in the tree right before the member that has its type. */
function membersOf(record: SyntaxNode, prefix: string): Record<string, string> {
  const members: Record<string, string> = {};
  let unnamed: SyntaxNode | undefined;
  for (const node of record.inner ?? []) {
    if (node.kind === "RecordDecl" && node.name === undefined) unnamed = node;
    if (node.kind !== "FieldDecl") continue;
    const path = `${prefix}${node.name}`;
    if (unnamed === undefined) {
      members[path] = node.type?.qualType ?? "";
    } else {
      members[path] = unnamed.tagUsed ?? "";
      Object.assign(members, membersOf(unnamed, `${path}.`));
      unnamed = undefined;
    }
  }
  return members;
}
