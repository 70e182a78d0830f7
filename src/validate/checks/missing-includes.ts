import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../model/model.ts";
import { scalarIn } from "../../model/visit.ts";

/** A header that uses fixed-width integers says where C finds them; for an alias of another header, that one does. */
export function missingIncludes(model: Model): readonly Diagnostic[] {
  if (model.listedIncludes !== undefined) return [];
  const aliases = declarationsOf(model, "alias").filter(({ header }) => header === undefined);
  const members = aggregatesOf(model)
    .flatMap(({ aggregate }) => aggregate.members)
    .flatMap(({ type }) => scalarIn(type) ?? [])
    .filter(({ alias }) => alias === undefined);
  const [used] = [...aliases, ...members];
  return used === undefined
    ? []
    : [catalogue["missing-includes"].finding("absent", model.span, used.integer.name)];
}
