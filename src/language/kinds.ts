import { description, type Description, type DeclarationDescription } from "./description.ts";

/** Each kind of description, as a message calls it. */
export const kindWords = {
  integer: "an integer type",
  alias: "an alias",
  ordered: "an integer type with a byte order",
  meaning: "an integer type with values",
  bits: "a bit-field",
  pointer: "a pointer",
  array: "an array type",
  padding: "padding",
  direction: "a type with a direction",
  anonymous: "an anonymous struct or union",
  placement: "a type with an alignment",
  struct: "a struct",
  union: "a union",
  constant: "a constant",
  bound: "a bound",
  define: "a define",
  expression: "an expression",
  macroParameter: "a parameter of a macro",
  codes: "a family of codes",
  code: "a code",
  flags: "a family of flags",
  flag: "a flag",
  when: "a when",
  page: "a pageOf",
  obligation: "an obligation",
  ring: "a ring",
  message: "a message",
  key: "a key",
  section: "a section",
  verbatim: "a verbatim",
  header: "a header",
  invalid: "something that can't be read",
} as const satisfies Readonly<Record<Description["kind"], string>>;

/** A value of a spec as a message shows it: a short value as it is written, another one by its kind. */
export function formatValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "undefined":
      return "undefined";
    case "object":
    case "function": {
      if (value === null) return "null";
      const kind = kindOf(value);
      if (kind !== undefined) return kindWords[kind];
      if (Array.isArray(value)) return "an array";
      return typeof value === "function" ? "a function" : "an object";
    }
    case "bigint":
      return `${value}n`;
    default:
      return String(value);
  }
}

/** The exact integer that a spec's value is, or `undefined`. */
export function exactInteger(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** The description of a value of the language; `undefined` for any other value. */
export function described(value: unknown): Description | undefined {
  const found: unknown = Object(value)[description];
  return isDescription(found) ? found : undefined;
}

/** A value under the symbol of the language comes from the language. */
function isDescription(value: unknown): value is Description {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** The kind of a described value or a description; `undefined` for any other value. */
export function kindOf(value: unknown): Description["kind"] | undefined {
  const { kind }: { readonly kind?: unknown } = Object(described(value) ?? value);
  return typeof kind === "string" && isKind(kind) ? kind : undefined;
}

function isKind(text: string): text is Description["kind"] {
  return Object.hasOwn(kindWords, text);
}

/**
 * Whether a value or a description is an error value: what a part of a spec evaluates to that could not be
 * read or run, or what was computed from one.
 */
export function isInvalid(found: unknown): boolean {
  return kindOf(found) === "invalid";
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

function isDeclarationKind(kind: string): boolean {
  return Object.hasOwn(declarationKinds, kind);
}

/** Whether a call of this word declares something: a kind of declarations, or another form of flags. */
export function isDeclarationWord(word: string): boolean {
  return isDeclarationKind(word) || word === "masks" || word === "macro";
}

/** Whether a constant with this description declares something in a header. */
export function isDeclaration(found: Description | undefined): found is DeclarationDescription {
  return found !== undefined && isDeclarationKind(found.kind);
}
