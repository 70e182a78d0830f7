import type { Codes, Flags, Type } from "../../model/type.ts";
import { codeSpan } from "./escape.ts";
import type { Links } from "./links.ts";

/** A type as C names it, with links, and what its values mean. */
export function typeText(type: Type, links: Links): string {
  const { base, dimensions } = dimensionsOf(type);
  const inCode = (name: string) => codeSpan(`${name}${dimensions}`);
  switch (base.kind) {
    case "scalar": {
      const { alias, integer, values } = base;
      const name =
        alias === undefined
          ? inCode(integer.name)
          : linkTo(alias.name, `${alias.name}${dimensions}`, links);
      return values === undefined ? name : `${name} of ${familyLink(values, links)}`;
    }
    case "struct":
    case "union": {
      const { name, kind } = base.kind === "struct" ? base.struct : base.union;
      return name === undefined
        ? inCode(kind)
        : linkTo(name, `${kind} ${name}${dimensions}`, links);
    }
  }
}

/** A link to a family, under the name that its macros have in common. */
function familyLink({ name }: Codes | Flags, links: Links): string {
  return linkTo(name, `${name}_*`, links);
}

function linkTo(declaration: string, label: string, links: Links): string {
  return links.link({ declaration, part: [], label });
}

type BaseType = Exclude<Type, { readonly kind: "array" }>;

/** The type below all arrays, and the dimensions as C writes them: `[2][6]`. */
function dimensionsOf(type: Type): { readonly base: BaseType; readonly dimensions: string } {
  if (type.kind !== "array") return { base: type, dimensions: "" };
  const { base, dimensions } = dimensionsOf(type.element);
  return { base, dimensions: `[${type.length}]${dimensions}` };
}
