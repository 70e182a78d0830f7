import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ExpectedKind } from "../../diagnostics/codes/expected-kind.ts";
import { kindWords, kindOf } from "../../language/format-value.ts";
import * as words from "../../index.ts";
import { isBefore } from "../../diagnostics/core/span.ts";
import type { ScalarType } from "../../model/type.ts";
import { isBroken } from "../described.ts";
import { reject, spoil, type JoinContext } from "./context.ts";
import type { Place } from "./place.ts";

const placeholder: ScalarType = {
  kind: "scalar",
  integer: { name: "uint8_t", bits: 8, signed: false },
  alias: undefined,
  values: undefined,
};

/**
 * Reports that something else stands where `expected` should, and gives a type to go on with.
 *
 * @param found - what stands there.
 */
export function wrongKind(
  expected: ExpectedKind,
  found: unknown,
  place: Place,
  context: JoinContext,
): ScalarType {
  if (isBroken(found)) {
    spoil(context);
    return placeholder;
  }
  const given = givenAt(place, found);
  const span = place.outline?.span ?? place.span;
  const name = place.outline?.reference;
  const declared =
    name === undefined ? undefined : context.constants.get(span.file)?.get(name)?.span;
  if (name !== undefined && declared !== undefined && name === context.owner) {
    reject(catalogue["wrong-kind"].finding("itself", span, name), context);
    return placeholder;
  }
  reject(
    // Evaluation has not yet got to what is declared below.
    name !== undefined && declared !== undefined && isBefore(span, declared)
      ? catalogue["used-before-declaration"].finding("above", span, { name, span: declared })
      : catalogue["wrong-kind"].finding("expected", span, expected, given),
    context,
  );
  return placeholder;
}

/** What stands at a place where it can't, as a message names it; `undefined` where there is no short name for it. */
function givenAt({ outline }: Place, found: unknown): string | undefined {
  const kind = kindOf(found);
  if (kind !== undefined) return kindWords[kind];
  if (outline?.text !== undefined) return JSON.stringify(outline.text);
  if (outline?.number !== undefined) return outline.number;
  const { reference = "" } = outline ?? {};
  return Object.hasOwn(words, reference) ? `${reference} without its arguments` : undefined;
}

/** Reports that the arguments of a word stand in another order than in `call`, and gives a type to go on with. */
export function swapped(call: string, place: Place, context: JoinContext): ScalarType {
  const span = (place.outline?.arguments[0] ?? place.outline ?? place).span;
  reject(catalogue["wrong-kind"].finding("swapped", span, call), context);
  return placeholder;
}
