import {
  type DeclarationDescription,
  type Description,
  description,
} from "../../language/description.ts";

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

/**
 * Whether a value or a description is an error value: what a part of a spec evaluates to that could not be
 * read or run, or what was computed from one.
 */
export function isInvalid(found: unknown): boolean {
  const inner: unknown = described(found) ?? found;
  return typeof inner === "object" && inner !== null && "kind" in inner && inner.kind === "invalid";
}

/** The kinds of descriptions that declare something in a header. */
const declarationKinds: Readonly<Record<DeclarationDescription["kind"], true>> = {
  alias: true,
  constant: true,
  codes: true,
  flags: true,
  struct: true,
  union: true,
  ring: true,
  message: true,
  key: true,
  section: true,
  verbatim: true,
};

/** Whether a constant with this description declares something in a header. */
export function isDeclaration(found: Description | undefined): found is DeclarationDescription {
  return found !== undefined && Object.hasOwn(declarationKinds, found.kind);
}
