import { usual } from "../../model/layout/present.ts";
import {
  defineDiagnostic,
  type Diagnostic,
  type NamedPlace,
  type Span,
} from "../core/diagnostic.ts";
import { namesSibling } from "../../model/numbers.ts";
import { type Model, declarationsOf, messagesByRing, ringsOf } from "../../model/model.ts";
import { repeatedIn } from "../../text/lists.ts";

const sameNumber = { value: "are both", bit: "are both bit", type: "both have the type" } as const;

export const duplicateCode = defineDiagnostic("duplicate-code", {
  requirement: "No two codes, flags or messages of one family or ring have the same number.",
  why: "The bytes of a message hold only the number. A reader cannot tell which of two names with the same number was meant.",
  fix: "Give one of them a number that is free. A limit such as `MAX`, which is not a value itself, is written `bound(...)`. Another name of a code names it in an expression.",
  messages: {
    repeated: (
      name: string,
      number: keyof typeof sameNumber,
      value: bigint,
      before: NamedPlace,
    ) => ({
      message: `${before.name} and ${name} ${sameNumber[number]} ${value}`,
      related: [{ message: `${before.name} is declared here`, span: before.span }],
      suggestion:
        number === "value"
          ? `give it a value of its own, or write c\`${before.name}\` for another name of that`
          : `give it a ${number} of its own`,
    }),
  },
});

/** A number has one name in its family and one message on its ring, or a reader can't tell what was meant. */
export function checkDuplicateCode(model: Model): readonly Diagnostic[] {
  const messages = messagesByRing(model);
  return [
    ...declarationsOf(model, "codes").flatMap(({ name, values }) =>
      repeated(
        usual(values)
          // Nothing is decoded to a bound.
          .filter((code) => code.role !== "bound" && !namesSibling(code, name))
          .map((code) => numbered(code.cName, code.value, code.span, code.places.value)),
        "value",
      ),
    ),
    ...declarationsOf(model, "flags").flatMap(({ values }) =>
      repeated(
        // Masks may share bits.
        values.flatMap(({ cName, bit, span, places }) =>
          bit === undefined ? [] : [numbered(cName, BigInt(bit.number), span, places.value)],
        ),
        "bit",
      ),
    ),
    ...ringsOf(model).flatMap((ring) =>
      repeated(
        (messages.get(ring) ?? []).map(({ name, code, span, places }) =>
          numbered(name, code.value, span, places.code),
        ),
        "type",
      ),
    ),
  ];
}

interface Numbered extends NamedPlace {
  readonly value: bigint;
  readonly place: Span;
}

function numbered(name: string, value: bigint, span: Span, place: Span): Numbered {
  return { name, value, span, place };
}

function repeated(values: readonly Numbered[], word: "value" | "bit" | "type"): Diagnostic[] {
  const { finding } = duplicateCode;
  return repeatedIn(values, ({ value }) => value).map(([before, { name, place, value }]) =>
    finding("repeated", place, name, word, value, before),
  );
}
