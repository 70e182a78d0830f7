import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import { type Model, aggregatesOf, declarationsOf, typedefsOf } from "../../model/model.ts";
import { reservedName } from "./reserved-name.ts";

const { finding } = catalogue["reserved-prefix"];

/**
 * No name that C gets begins with `__`, or with `_` and a capital letter. Of names that are in use
 * already, {@link reservedName} says more.
 */
export function reservedPrefix(model: Model): readonly Diagnostic[] {
  const places: readonly NamedPlace[] = [
    ...declarationsOf(model, "constant", "codes", "flags", "struct", "union"),
    ...declarationsOf(model, "alias").filter(({ header }) => header === undefined),
    ...typedefsOf(model),
    ...aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members),
  ];
  const prefixed = places.filter(({ name }) => /^_[_A-Z]/.test(name));
  if (prefixed.length === 0) return [];
  const reported = new Set(reservedName(model).map(({ span }) => span));
  return prefixed
    .filter(({ span }) => !reported.has(span))
    .map(({ name, span }) => finding("reserved", span, name));
}
