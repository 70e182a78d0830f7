import type { Part, ValuePath } from "./part.ts";

/**
 * Fills the parts of a template.
 *
 * @param scopes - the view, and of each list around the parts the element at hand; the innermost is last.
 * @param report - takes what has no value, with the names of what has one.
 */
export function fill(parts: readonly Part[], scopes: readonly unknown[], report: Report): string {
  return parts.map((part) => partText(part, scopes, report)).join("");
}

export type Report = (
  message: "noValue" | "noList",
  path: ValuePath,
  names: readonly string[],
) => void;

function partText(part: Part, scopes: readonly unknown[], report: Report): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "hole": {
      const value = valueAt(part.path, scopes);
      if (isText(value)) return String(value);
      report("noValue", part.path, namesIn(scopes, isText));
      return "";
    }
    case "each": {
      const value = valueAt(part.path, scopes);
      if (Array.isArray(value)) {
        return value.map((element) => fill(part.parts, [...scopes, element], report)).join("");
      }
      report("noList", part.path, namesIn(scopes, Array.isArray));
      return "";
    }
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function valueAt({ depth, name }: ValuePath, scopes: readonly unknown[]): unknown {
  const scope = scopes[scopes.length - 1 - depth];
  if (name === "this") return scope;
  return isObject(scope) && Object.hasOwn(scope, name) ? Reflect.get(scope, name) : undefined;
}

/** How a template names each value that `isWanted`, from the innermost of `scopes`. */
function namesIn(scopes: readonly unknown[], isWanted: (value: unknown) => boolean): string[] {
  return scopes.toReversed().flatMap((scope, depth) => {
    const own = isObject(scope) ? Object.entries(scope) : [];
    const wanted = [["this", scope] as const, ...own].filter(([, value]) => isWanted(value));
    return wanted.map(([name]) => `${"../".repeat(depth)}${name}`);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
