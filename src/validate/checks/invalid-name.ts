import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import type { Declaration } from "../../model/declaration.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  typedefsOf,
  parametersOf,
} from "../../model/model.ts";
/** Compilers need not tell longer names apart (C11 5.2.4.1). */
const longest = 63;

/** A name is an identifier of C: letters, digits and `_`, and no digit first. */
export function invalidName(model: Model): readonly Diagnostic[] {
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  const guard = { name: model.guard, span: model.places.guard };
  const whole = [guard, ...declarationsOf(model), ...typedefsOf(model), ...members];
  const parts = declarationsOf(model).flatMap(partsOf);
  return [
    ...whole.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name)).map(refuse),
    ...parts.filter(({ name }) => !/^\w+$/.test(name)).map(refuse),
    ...[...whole, ...parts].filter(({ name }) => name.length > longest).map(tooLong),
  ];
}

/** Names that become part of a name of C, or of none; these may start with a digit. */
function partsOf(declaration: Declaration): readonly NamedPlace[] {
  switch (declaration.kind) {
    case "codes":
    case "flags":
      return declaration.values;
    case "ring":
      return declaration.rules;
    case "message":
      return [...parametersOf(declaration).map(({ parameter }) => parameter), ...declaration.rules];
    case "verbatim":
      return declaration.ifdef === undefined
        ? []
        : [{ name: declaration.ifdef, span: declaration.places.ifdef }];
    case "alias":
    case "constant":
    case "struct":
    case "union":
    case "key":
    case "section":
      return [];
  }
}

function refuse({ name, span }: NamedPlace): Diagnostic {
  return catalogue["invalid-name"].finding("notIdentifier", span, name);
}

function tooLong({ name, span }: NamedPlace): Diagnostic {
  return catalogue["invalid-name"].finding("tooLong", span, name, longest);
}
