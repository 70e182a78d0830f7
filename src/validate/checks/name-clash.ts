import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Model } from "../../model/model.ts";
import { clashesIn, type Clash } from "../../naming/outputs.ts";
import { duplicateName } from "./duplicate-name.ts";
import { reservedName } from "./reserved-name.ts";

const { finding } = catalogue["name-clash"];

/**
 * No two declarations give one name in an output, which would not compile. Where they have one name in
 * the spec already, {@link duplicateName} says so, and of words of a language {@link reservedName} does.
 */
export function nameClash(model: Model): readonly Diagnostic[] {
  const clashes = clashesIn(model);
  if (clashes.length === 0) return [];
  const isReported = reportedByOthers(model);
  return clashes
    .filter((clash, index) => {
      const isRepeated = clashes.slice(0, index).some((one) => havePlacesInCommon(one, clash));
      return !isRepeated && !isReported(clash);
    })
    .map(({ language, first, second }): Diagnostic => {
      // What an output declares for itself has no place in the spec.
      const isFirstOfOutput = first.span === model.span;
      if (!isFirstOfOutput && second.span !== model.span) {
        return finding("declared", second.span, second.name, language, second, first);
      }
      const [declared, ofOutput] = isFirstOfOutput ? [second, first] : [first, second];
      return finding("provided", declared.span, second.name, language, declared, ofOutput);
    });
}

/** Renaming at one of two places ends all clashes between them, in every output. */
function havePlacesInCommon(one: Clash, other: Clash): boolean {
  return (
    (one.first.span === other.first.span && one.second.span === other.second.span) ||
    (one.first.span === other.second.span && one.second.span === other.first.span)
  );
}

/** Whether another check reports the two places of a clash. */
function reportedByOthers(model: Model): (clash: Clash) => boolean {
  const reserved = new Set(reservedName(model).map(({ span }) => span));
  const pairs = duplicateName(model).map(({ span, related = [] }) => [
    span,
    ...related.map((place) => place.span),
  ]);
  return ({ first, second }) =>
    reserved.has(first.span) ||
    reserved.has(second.span) ||
    pairs.some((pair) => pair.includes(first.span) && pair.includes(second.span));
}
