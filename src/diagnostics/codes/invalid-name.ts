import { isIdentifier } from "../../text/text.ts";
import { defineDiagnostic, type Diagnostic, type NamedPlace } from "../core/diagnostic.ts";
import { flexRingOf } from "../../model/flex-ring.ts";
import { beginningsOf } from "../../model/numbers.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  messagesOf,
  typedefsOf,
  parametersOf,
} from "../../model/model.ts";

export const invalidName = defineDiagnostic("invalid-name", {
  requirement: "A name in C is an identifier.",
  why: "Names go into the header as they are. Anything but letters, digits and `_` would not compile, or would change the C around it, and nobody tells names of more than 127 characters apart.",
  fix: "Write letters, digits and `_` only, with a letter or `_` first, and at most 127 of them.",
  messages: {
    notIdentifier: (name: string) => ({
      message: `${JSON.stringify(name)} is not an identifier of C`,
      suggestion: "write letters, digits and _ only, with a letter or _ first",
    }),
    symbol: (what: string) => ({
      message: `the ${what} have a symbol in place of a name`,
      suggestion: "write the name: name: ...",
    }),
    tooLong: (name: string, most: number) => ({
      message: `${JSON.stringify(`${name.slice(0, 20)}...`)} has ${name.length} characters`,
      suggestion: `write a shorter name, of ${most} characters at most`,
    }),
  },
});

/** C promises 63 characters (C11 5.2.4.1), but compilers take more, and headers such as Vulkan's have them. */
const longest = 127;

/** A name is an identifier of C: letters, digits and `_`, and no digit first. */
export function checkInvalidName(model: Model): readonly Diagnostic[] {
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  const guard = { name: model.guard, span: model.places.guard };
  const families = declarationsOf(model, "codes", "flags");
  const whole: readonly NamedPlace[] = [
    guard,
    ...declarationsOf(model),
    ...typedefsOf(model),
    ...members,
    ...families.flatMap(beginningsOf),
    ...aggregatesOf(model).flatMap(({ aggregate }) => flexRingOf(aggregate) ?? []),
  ];
  // They become part of a name of C, or of none, and may start with a digit.
  const parts: readonly NamedPlace[] = [
    ...families.flatMap(({ prefix, values }): readonly NamedPlace[] =>
      prefix === "" ? [] : values,
    ),
    ...declarationsOf(model, "ring", "message").flatMap(({ rules }) => rules),
    ...parametersOf(messagesOf(model)).map(({ parameter }) => parameter),
  ];
  return [
    ...whole.filter(({ name }) => !isIdentifier(name)).map(refuse),
    ...parts.filter(({ name }) => !/^\w+$/.test(name)).map(refuse),
    ...[...whole, ...parts].filter(({ name }) => name.length > longest).map(tooLong),
  ];
}

function refuse({ name, span }: NamedPlace): Diagnostic {
  return invalidName.finding("notIdentifier", span, name);
}

function tooLong({ name, span }: NamedPlace): Diagnostic {
  return invalidName.finding("tooLong", span, name, longest);
}
