import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { typescriptNames, type TypeScriptName } from "../../naming/names.ts";
import type { Model } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { duplicateName } from "./duplicate-name.ts";
import { reservedName } from "./reserved-name.ts";

const { finding } = catalogue["name-clash"];

/**
 * Two declarations never give one name in the TypeScript output: one would hide the other. Where they
 * have one name in C already, {@link duplicateName} says so, and of globals {@link reservedName} does.
 */
export const nameClash: Rule = (model) => {
  const isReported = reportedElsewhere(model);
  const first = new Map<string, TypeScriptName>();
  return typescriptNames(model).flatMap((one): Diagnostic[] => {
    const spaces = one.space === "both" ? ["value", "type"] : [one.space];
    const keys = spaces.map((space) => `${space} ${one.name}`);
    const before = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, one);
    if (before === undefined || isReported(one, before)) return [];
    // What the output brings along has no place of its own, and comes after what is declared.
    const broughtAlong = one.span === model.span;
    return broughtAlong
      ? [finding("broughtAlong", before.span, one.name, before, one)]
      : [finding("declared", one.span, one.name, one, before)];
  });
};

/** Whether another rule has said of two names that they clash. */
function reportedElsewhere(model: Model): (one: TypeScriptName, other: TypeScriptName) => boolean {
  const reserved = new Set(reservedName(model).map(({ span }) => span));
  const pairs = duplicateName(model).map(({ span, related = [] }) => [
    span,
    ...related.map((place) => place.span),
  ]);
  return (one, other) =>
    reserved.has(one.span) ||
    reserved.has(other.span) ||
    pairs.some((pair) => pair.includes(one.span) && pair.includes(other.span));
}
