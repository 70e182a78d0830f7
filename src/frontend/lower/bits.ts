import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { BitsDescription } from "../../language/description.ts";
import { formatValue } from "../../language/kinds.ts";
import { narrowest } from "../../model/numbers.ts";
import type { Integer, ScalarType } from "../../model/type.ts";
import { type LowerContext, type Occurrence, refuse } from "./context.ts";
import { lowerScalar } from "./scalars.ts";

const { finding } = catalogue["invalid-number"];

/** Lowers a bit-field, with the meaning of its values. */
export function lowerBits(
  found: BitsDescription,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  const { base, values } = found;
  const whole = values === undefined ? base : ({ kind: "meaning", base, values } as const);
  const scalar = lowerScalar(whole, place, context);
  const width = lowerWidth(found, scalar.integer, place, context);
  return { ...scalar, integer: { ...scalar.integer, width } };
}

/** The width of a bit-field; reports one that its integer does not have. */
function lowerWidth(
  { width, values }: BitsDescription,
  integer: Integer,
  place: Occurrence,
  context: LowerContext,
): number {
  const { name, byteOrder } = integer;
  const { bits } = narrowest(integer);
  if (name === "char" || byteOrder !== undefined) {
    const { span } = place.expression ?? place;
    refuse(name, finding("bitBase", span, name, byteOrder !== undefined), context);
  }
  if (Number.isSafeInteger(width) && width >= 1 && width <= bits) return width;
  const argument = values === undefined ? place.expression?.arguments[0] : undefined;
  const { span } = argument ?? place.expression ?? place;
  refuse(width, finding("bitWidth", span, formatValue(width), name, bits), context);
  return 1;
}
