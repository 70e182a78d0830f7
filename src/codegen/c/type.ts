import type { Type } from "../../model/type.ts";

/** A type that has a name, as C writes it. */
export function namedType(type: Type): string | undefined {
  switch (type.kind) {
    case "scalar":
      return type.alias?.name ?? type.integer.name;
    case "array":
      return namedType(type.element);
    case "struct":
      return type.struct.name && `struct ${type.struct.name}`;
    case "union":
      return type.union.name && `union ${type.union.name}`;
  }
}

/** What follows the name of a member of `type`: `[3]`. */
export function dimensions(type: Type): string {
  return type.kind === "array" ? `[${type.length}]${dimensions(type.element)}` : "";
}

/** The type of the innermost elements of an array, or `type` itself. */
export function elementType(type: Type): Exclude<Type, { readonly kind: "array" }> {
  return type.kind === "array" ? elementType(type.element) : type;
}
