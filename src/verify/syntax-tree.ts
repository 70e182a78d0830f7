import type { Place } from "./fact.ts";

/** A node of clang's syntax tree, as `-ast-dump=json` writes it. */
export interface SyntaxNode {
  readonly kind?: string;
  readonly name?: string;
  readonly tagUsed?: string;
  readonly completeDefinition?: boolean;
  readonly type?: { readonly qualType: string };
  readonly inner?: readonly SyntaxNode[];
  readonly loc?: object;
}

/**
 * The place of every node of a tree. clang writes the file and the line of a location only where they
 * differ from those of the location before, so all have to be read, in their order.
 */
export function placesOf(tree: SyntaxNode): ReadonlyMap<SyntaxNode, Place> {
  const places = new Map<SyntaxNode, Place>();
  const last = { file: "", line: 0 };

  function read(location: object): Place {
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
      if (key === "loc" && isObject(value)) places.set(node, read(value));
      else if (key === "range" && isObject(value))
        Object.values(value).filter(isObject).forEach(read);
      else if (key === "inner" && Array.isArray(value)) value.forEach(visit);
    }
  }

  visit(tree);
  return places;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
