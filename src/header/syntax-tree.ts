import type { Location } from "./facts.ts";

/** A node of clang's syntax tree, as `-ast-dump=json` writes it. */
export interface SyntaxNode {
  readonly id?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly tagUsed?: string;
  readonly completeDefinition?: boolean;
  readonly isImplicit?: boolean;
  readonly isBitfield?: boolean;
  /** The type that a typedef names was declared with it. */
  readonly isTagOwned?: boolean;
  /** Of a constant. */
  readonly value?: unknown;
  readonly type?: { readonly qualType: string };
  /** The declaration of a type. */
  readonly decl?: { readonly id: string };
  readonly inner?: readonly SyntaxNode[];
  readonly loc?: object;
  readonly range?: { readonly begin: Position; readonly end: Position };
}

/** A position in a file, in bytes; one within what a macro expands to has two. */
interface Position {
  readonly offset?: number;
  readonly tokLen?: number;
  /** Where the macro is used. */
  readonly expansionLoc?: Position;
}

/**
 * The location of every node of a tree. clang writes the file and the line of a location only where they
 * differ from those of the location before, so all have to be read, in their order.
 */
export function locationsOf(tree: SyntaxNode): ReadonlyMap<SyntaxNode, Location> {
  const locations = new Map<SyntaxNode, Location>();
  const last = { file: "", line: 0 };

  function read(location: object): Location {
    const fields: Readonly<Record<string, unknown>> = { ...location };
    const { spellingLoc, expansionLoc, file, line } = fields;
    if (isObject(spellingLoc)) read(spellingLoc);
    if (isObject(expansionLoc)) return read(expansionLoc);
    if (typeof file === "string") last.file = fileName(file);
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

/** A file as the compiler was told of it. */
export function fileName(path: string): string {
  return path.replace(/^\.\//, "");
}

/** The text of a declaration; the line of the macro call that gives it, where it comes from one. */
export function textOf({ range }: SyntaxNode, file: string): string {
  if (range === undefined) return "";
  const bytes = Buffer.from(file);
  const begin = range.begin.expansionLoc ?? range.begin;
  const end = range.end.expansionLoc ?? range.end;
  if (begin.offset === end.offset) {
    return /^[^\n;]*/.exec(bytes.toString("utf8", begin.offset))?.[0] ?? "";
  }
  return bytes.toString("utf8", begin.offset, (end.offset ?? 0) + (end.tokLen ?? 0));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
