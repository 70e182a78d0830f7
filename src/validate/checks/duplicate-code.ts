import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { NamedPlace, Span } from "../../diagnostics/core/span.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { declarationsOf, messagesOf, ringsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** A number has one name in its family and one message on its ring, or a reader can't tell what was meant. */
export const duplicateCode: Rule = (model) => [
  ...declarationsOf(model).flatMap((declaration) => {
    switch (declaration.kind) {
      case "codes":
        return repeated(
          declaration.values.map(({ cName, value, span, places }) => ({
            name: cName,
            value,
            span,
            place: places.value,
          })),
          "value",
        );
      case "flags":
        return repeated(
          declaration.values.map(({ maskName, bit, span, places }) => ({
            name: maskName,
            value: BigInt(bit),
            span,
            place: places.bit,
          })),
          "bit",
        );
      case "alias":
      case "constant":
      case "struct":
      case "union":
      case "ring":
      case "message":
      case "key":
      case "section":
      case "verbatim":
        return [];
    }
  }),
  ...ringsOf(model).flatMap((ring) =>
    repeated(
      messagesOf(model)
        .filter((message) => message.ring === ring)
        .map(({ name, code, span, places }) => ({
          name,
          value: code.value,
          span,
          place: places.code,
        })),
      "type",
    ),
  ),
];

interface Numbered extends NamedPlace {
  readonly value: bigint;
  /** Where the value stands. */
  readonly place: Span;
}

function repeated(values: readonly Numbered[], word: "value" | "bit" | "type"): Diagnostic[] {
  const first = new Map<bigint, Numbered>();
  return values.flatMap((one): Diagnostic[] => {
    const before = first.get(one.value);
    if (before === undefined) {
      first.set(one.value, one);
      return [];
    }
    const { finding } = catalogue["duplicate-code"];
    return [finding("repeated", one.place, one.name, word, one.value, before)];
  });
}
