import {
  type Span,
  type NamedPlace,
  defineDiagnostic,
  type Diagnostic,
} from "../core/diagnostic.ts";
import { groupBy } from "../../text/lists.ts";
import { joinList } from "../../text/text.ts";
import { fits, integerLabel, narrowest, rangeOf } from "../../model/numbers.ts";
import { type Model, declarationsOf, scalarsOf } from "../../model/model.ts";
import type { Code, Codes, Flag, Flags } from "../../model/type.ts";

export interface Narrow {
  /** The member or parameter, as `disk_request.flags`. */
  readonly path: string;
  readonly span: Span;
  readonly type: string;
  readonly min: bigint;
  readonly max: bigint;
}

export const codeTooWide = defineDiagnostic("code-too-wide", {
  requirement: "Every code or flag of a family fits into the integers that hold it.",
  why: "C silently cuts off a value that is too large for its member, and the other side reads another code.",
  fix: "Give the member a wider type, or the code a smaller value.",
  messages: {
    value: (name: string, value: bigint, narrow: Narrow, uses: readonly Span[]) => ({
      message: `${name} is ${value}, but ${narrow.path} holds ${narrow.min} to ${narrow.max}`,
      related: uses.map((span) => ({ message: "it is used here", span })),
      suggestion: `write another value, or ${
        value < narrow.min && narrow.min === 0n ? "a signed type in place of" : "a wider type than"
      } ${narrow.type}`,
    }),
    most: ({ path, type, min, max }: Narrow, codes: readonly NamedPlace[]) => ({
      message: `${path} holds ${min} to ${max}, which is too small for ${joinList(
        codes.map(({ name }) => name),
        "and",
      )}`,
      related: codes.map(({ name, span }) => ({ message: `${name} is declared here`, span })),
      suggestion: `write a wider type than ${type}`,
    }),
    signedMask: (name: string, bit: number) => ({
      message: `${name} is bit ${bit}, but a signed mask has bits 0 to 30`,
      suggestion: "leave out `signed`: the mask is then 1U << bit",
    }),
  },
});

const { finding } = codeTooWide;

/**
 * Every value of a family fits the integers that hold it, because C cuts off what does not without a
 * warning. An integer that holds less than half of a family is reported itself; otherwise each value is.
 */
export function checkCodeTooWide(model: Model): readonly Diagnostic[] {
  const unfit = scalarsOf(model)
    .map(({ scalar, path, span }) => {
      const integer = narrowest(scalar.integer);
      const all = valuesOf(scalar.values);
      const wide = all.filter(({ value }) => !fits(value, integer));
      const narrow = { path, span, type: integerLabel(integer), ...rangeOf(integer) };
      return { narrow, wide, isTooNarrow: wide.length > 1 && wide.length * 2 > all.length };
    })
    .filter(({ wide }) => wide.length > 0);
  const uses = unfit.flatMap(({ narrow, wide, isTooNarrow }) =>
    isTooNarrow ? [] : wide.map((value) => ({ value, narrow })),
  );
  return [
    ...unfit
      .filter(({ isTooNarrow }) => isTooNarrow)
      .map(({ narrow, wide }) => finding("most", narrow.span, narrow, wide)),
    ...[...groupBy(uses, ({ value }) => value.place)].map(([place, own]) => {
      const [{ value, narrow }] = own;
      const spans = own.map((use) => use.narrow.span);
      return finding("value", place, value.name, value.value, narrow, spans);
    }),
    ...declarationsOf(model, "flags").flatMap(signedMasks),
  ];
}

interface FamilyValue extends NamedPlace {
  readonly value: bigint;
  readonly place: Span;
}

function signedMasks({ values }: Flags): readonly Diagnostic[] {
  return values.flatMap(({ cName, bit, unsigned, places }) =>
    bit !== undefined && !unsigned && bit.number > 30
      ? [finding("signedMask", places.value, cName, bit.number)]
      : [],
  );
}

function valuesOf(family: Codes | Flags | undefined): readonly FamilyValue[] {
  const values: readonly (Code | Flag)[] = family?.values ?? [];
  return values
    .filter((one) => !("role" in one && one.role === "bound"))
    .map(({ cName, value, span, places }) => ({ name: cName, value, span, place: places.value }));
}
