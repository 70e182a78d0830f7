import {
  description,
  type DeclarationDescription,
  type Description,
  type FieldDescription,
} from "../language/description.ts";

/** The description of a value of the language, or `undefined` for any other value. */
export function described(value: unknown): Description | undefined {
  if ((typeof value !== "object" && typeof value !== "function") || value === null)
    return undefined;
  const found: unknown = Reflect.get(value, description);
  return isDescription(found) ? found : undefined;
}

/** A value under the symbol of the language comes from the language. */
function isDescription(value: unknown): value is Description {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** Whether a constant with this description declares something in a header. */
export function isDeclaration(found: Description | undefined): found is DeclarationDescription {
  switch (found?.kind) {
    case "alias":
    case "constant":
    case "codes":
    case "flags":
    case "struct":
    case "union":
    case "ring":
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return true;
    default:
      return false;
  }
}

/** Whether a value with this description can be the type of a member, an element or a word. */
export function isField(found: Description | undefined): found is FieldDescription {
  switch (found?.kind) {
    case "integer":
    case "alias":
    case "meaning":
    case "array":
    case "padding":
    case "direction":
    case "struct":
    case "union":
      return true;
    default:
      return false;
  }
}
