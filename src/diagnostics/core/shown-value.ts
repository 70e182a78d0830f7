import { description, type Description } from "../../language/description.ts";
import { kindWords } from "./kind-words.ts";

/** A value of a spec as a message names it: what it is, where it has no short text of its own. */
export function shownValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "undefined":
      return "nothing";
    case "object":
    case "function": {
      if (value === null) return "null";
      const kind = kindOf(value);
      if (kind !== undefined) return kindWords[kind];
      if (Array.isArray(value)) return "a list";
      return typeof value === "function" ? "a function" : "an object";
    }
    default:
      return String(value);
  }
}

/** The kind of what the language describes, of a value or its description. */
export function kindOf(value: unknown): Description["kind"] | undefined {
  const object: Readonly<Record<PropertyKey, unknown>> = Object(value);
  const found: Readonly<Record<PropertyKey, unknown>> = Object(object[description] ?? object);
  const { kind } = found;
  return typeof kind === "string" && isKind(kind) ? kind : undefined;
}

function isKind(text: string): text is Description["kind"] {
  return Object.hasOwn(kindWords, text);
}
