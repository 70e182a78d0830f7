import type { Compiler } from "../cc/compiler.ts";
import type { CompilerError } from "./constants.ts";
import type { Location } from "./facts.ts";

/** A name of a header, before anything is known of its value. */
interface NamedLocation {
  readonly name: string;
  readonly location: Location;
}

export interface MemberName {
  /** From the outermost struct: `u.gso.size`. */
  readonly path: string;
  /** As C needs it in an expression: `entries[0].size` where `path` is `entries.size`. */
  readonly expression: string;
  /** As clang spells it. */
  readonly type: string;
  readonly location: Location;
}

export interface AggregateName extends NamedLocation {
  /** `struct` or `union`. */
  readonly tag: string;
  readonly members: readonly MemberName[];
}

/** The names that a translation unit declares. */
export interface HeaderNames {
  /** Macros without parameters and constants of enumerations. */
  readonly constants: readonly NamedLocation[];
  readonly aggregates: readonly AggregateName[];
  /** Each with the type that it names, as clang spells it. */
  readonly typedefs: readonly (NamedLocation & { readonly type: string })[];
}

/**
 * The names that `unit` declares, from clang's preprocessor and syntax tree: no text of a header is read here.
 *
 * @param clang - a clang, the packaged one or another.
 * @param args - choose the ABI.
 */
export async function headerNames(
  clang: Compiler,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  unit: string,
): Promise<HeaderNames | CompilerError> {
  const translate = (...more: string[]) =>
    clang.translate({
      args: [...args, "-w", "-ffreestanding", ...more, "names.c"],
      files: { ...files, "names.c": unit },
    });
  const parsed = await translate("-fsyntax-only", "-Xclang", "-ast-dump=json");
  if (!parsed.ok) return { error: parsed.messages };
  const preprocessed = await translate("-E", "-dD");
  if (!preprocessed.ok) return { error: preprocessed.messages };
  const tree: SyntaxNode = JSON.parse(parsed.printed);
  const { constants, aggregates, typedefs } = declarationsIn(tree);
  return {
    constants: [...macrosIn(preprocessed.printed), ...constants],
    aggregates,
    typedefs,
  };
}

/** An include guard has no value, and a macro with parameters has `(` right after its name. */
function macrosIn(preprocessed: string): NamedLocation[] {
  const macros = new Map<string, NamedLocation>();
  let file = "";
  let line = 0;
  for (const text of preprocessed.split("\n")) {
    const marker = /^# (\d+) "([^"]*)"/.exec(text);
    if (marker !== null) {
      file = marker[2] ?? "";
      line = Number(marker[1]);
      continue;
    }
    const defined = /^#define (\w+) +\S/.exec(text)?.[1];
    const removed = /^#undef (\w+)/.exec(text)?.[1];
    if (defined !== undefined) macros.set(defined, { name: defined, location: { file, line } });
    if (removed !== undefined) macros.delete(removed);
    line += 1;
  }
  return [...macros.values()];
}

function declarationsIn(tree: SyntaxNode): HeaderNames {
  const locations = locationsOf(tree);
  const locationOf = (node: SyntaxNode) => locations.get(node) ?? { file: "", line: 0 };
  const all = (tree.inner ?? []).flatMap((node) =>
    node.name === undefined ? [] : [{ node, name: node.name, location: locationOf(node) }],
  );
  return {
    constants: (tree.inner ?? [])
      .filter((node) => node.kind === "EnumDecl")
      .flatMap((node) => node.inner ?? [])
      .flatMap((node) =>
        node.kind === "EnumConstantDecl" && node.name !== undefined
          ? [{ name: node.name, location: locationOf(node) }]
          : [],
      ),
    aggregates: all
      .filter(({ node }) => node.kind === "RecordDecl" && node.completeDefinition)
      .map(({ node, name, location }) => ({
        tag: node.tagUsed ?? "",
        name,
        location,
        members: membersOf(node, "", "", locationOf),
      })),
    typedefs: all
      .filter(({ node }) => node.kind === "TypedefDecl")
      .map(({ node, name, location }) => ({ name, location, type: node.type?.qualType ?? "" })),
  };
}

/** A struct or union written in place comes in the tree right before the member that has its type. */
function membersOf(
  record: SyntaxNode,
  path: string,
  expression: string,
  locationOf: (node: SyntaxNode) => Location,
): MemberName[] {
  let unnamed: SyntaxNode | undefined;
  return (record.inner ?? []).flatMap((node): MemberName[] => {
    if (node.kind === "RecordDecl" && node.name === undefined) unnamed = node;
    if (node.kind !== "FieldDecl" || node.name === undefined) return [];
    const type = node.type?.qualType ?? "";
    const own = {
      path: path + node.name,
      expression: expression + node.name,
      type,
      location: locationOf(node),
    };
    const inner = unnamed;
    unnamed = undefined;
    if (inner === undefined) return [own];
    const first = [...type.matchAll(/\[\d+\]/g)].map(() => "[0]").join("");
    return [own, ...membersOf(inner, `${own.path}.`, `${own.expression}${first}.`, locationOf)];
  });
}

/** A node of clang's syntax tree, as `-ast-dump=json` writes it. */
interface SyntaxNode {
  readonly kind?: string;
  readonly name?: string;
  readonly tagUsed?: string;
  readonly completeDefinition?: boolean;
  readonly type?: { readonly qualType: string };
  readonly inner?: readonly SyntaxNode[];
  readonly loc?: object;
}

/**
 * The location of every node of a tree. clang writes the file and the line of a location only where they
 * differ from those of the location before, so all have to be read, in their order.
 */
function locationsOf(tree: SyntaxNode): ReadonlyMap<SyntaxNode, Location> {
  const locations = new Map<SyntaxNode, Location>();
  const last = { file: "", line: 0 };

  function read(location: object): Location {
    const fields: Readonly<Record<string, unknown>> = { ...location };
    const { spellingLoc, expansionLoc, file, line } = fields;
    if (isObject(spellingLoc)) read(spellingLoc);
    if (isObject(expansionLoc)) return read(expansionLoc);
    if (typeof file === "string") last.file = file;
    if (typeof line === "number") last.line = line;
    return { ...last };
  }

  function visit(node: SyntaxNode): void {
    for (const [key, value] of Object.entries(node)) {
      if (key === "loc" && isObject(value)) locations.set(node, read(value));
      else if (key === "range" && isObject(value))
        Object.values(value).filter(isObject).forEach(read);
      else if (key === "inner" && Array.isArray(value)) value.forEach(visit);
    }
  }

  visit(tree);
  return locations;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
