import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import type { Model } from "../../model/model.ts";
import {
  aggregatesOf,
  declarationsOf,
  messagesOf,
  parametersOf,
  typedefsOf,
} from "../../model/walk.ts";
import type { NameUse } from "../../naming/output-names.ts";
import { outputNames } from "../../naming/outputs.ts";
import type { Rule } from "../rule.ts";

const { finding } = catalogue["reserved-name"];

/** No name of a spec is one that the language of an output has taken. */
export const reservedName: Rule = (model) =>
  usesIn(model).flatMap(({ name, use, span }): Diagnostic[] => {
    const owners = outputNames.flatMap(({ ownerOf }) => ownerOf(name, use) ?? []);
    return owners.slice(0, 1).map((owner) => finding("owned", span, name, owner));
  });

/** Every name that a spec gives, and where it stands. */
function usesIn(model: Model): readonly (NamedPlace & { readonly use: NameUse })[] {
  const inUse = (use: NameUse) => (place: NamedPlace) => ({
    name: place.name,
    span: place.span,
    use,
  });
  const parameters = messagesOf(model).flatMap((message) =>
    parametersOf(message).map(({ parameter }) => parameter),
  );
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  return [
    inUse("guard")({ name: model.guard, span: model.places.guard }),
    ...[...declarationsOf(model), ...typedefsOf(model)].map(inUse("declaration")),
    ...[...members, ...parameters].map(inUse("member")),
  ];
}
