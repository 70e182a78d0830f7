import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  messagesOf,
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
  // They become part of a name of C, or of none, and may start with a digit.
  const parts: readonly NamedPlace[] = [
    ...declarationsOf(model, "codes", "flags").flatMap(
      ({ values }): readonly NamedPlace[] => values,
    ),
    ...declarationsOf(model, "ring", "message").flatMap(({ rules }) => rules),
    ...messagesOf(model).flatMap((message) =>
      parametersOf(message).map(({ parameter }) => parameter),
    ),
    ...declarationsOf(model, "verbatim").flatMap(({ ifdef, places }) =>
      ifdef === undefined ? [] : [{ name: ifdef, span: places.ifdef }],
    ),
  ];
  return [
    ...whole.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name)).map(refuse),
    ...parts.filter(({ name }) => !/^\w+$/.test(name)).map(refuse),
    ...[...whole, ...parts].filter(({ name }) => name.length > longest).map(tooLong),
  ];
}

function refuse({ name, span }: NamedPlace): Diagnostic {
  return catalogue["invalid-name"].finding("notIdentifier", span, name);
}

function tooLong({ name, span }: NamedPlace): Diagnostic {
  return catalogue["invalid-name"].finding("tooLong", span, name, longest);
}
