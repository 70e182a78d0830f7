import type { Part, ValuePath } from "./part.ts";

/** Takes what has no value, with the names of what has one. */
export type Report = (
  message: "noValue" | "noList",
  path: ValuePath,
  names: readonly string[],
) => void;

/**
 * Reports what has no value in a template. Handlebars fills a hole with nothing where its value is
 * undefined, an object or of a prototype, and repeats nothing for a list that is missing, also where it
 * is strict.
 *
 * @param scopes - the view, and of each list around the parts the element at hand; the innermost is last.
 */
export function reportMissing(
  parts: readonly Part[],
  scopes: readonly unknown[],
  report: Report,
): void {
  for (const part of parts) {
    const value = valueAt(part.path, scopes);
    switch (part.kind) {
      case "hole":
        if (!isText(value)) report("noValue", part.path, namesIn(scopes, isText));
        break;
      case "each":
        if (Array.isArray(value)) {
          for (const element of value) reportMissing(part.parts, [...scopes, element], report);
        } else {
          report("noList", part.path, namesIn(scopes, Array.isArray));
        }
        break;
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
