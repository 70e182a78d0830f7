import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type {
  AnyAliasDescription,
  MeaningDescription,
  ScalarDescription,
  BitsDescription,
} from "../../language/description.ts";
import { formatValue } from "../../language/kinds.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { Codes, Flags, ScalarType, Integer, Type } from "../../model/type.ts";
import { placeholder, wrongKind } from "./arguments.ts";
import { type LowerContext, type Occurrence, refuse, reportInvalid, unnamed } from "./context.ts";
import { lowerFamily } from "./families.ts";
import { narrowest } from "../../model/numbers.ts";

const { finding } = catalogue["invalid-number"];

/** Lowers an integer with the meaning of its values. */
export function lowerScalar(
  found: ScalarDescription | AnyAliasDescription | MeaningDescription,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  const values = found.kind === "meaning" ? familyOfMeaning(found, place, context) : undefined;
  const base = found.kind === "meaning" ? found.base : found;
  if (base === "enum") return enumType(values, place, context);
  return { ...lowerPlain(base, place, context), values };
}

/** The type of an enumeration. */
function enumType(
  values: Codes | Flags | undefined,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  const integer = values?.enumeration?.integer;
  if (values !== undefined && integer !== undefined && integer.name !== "") {
    return { kind: "scalar", integer, alias: undefined, values };
  }
  const expression = place.expression?.arguments[0];
  const span = expression?.span ?? place.span;
  if (values !== undefined) {
    const { finding: wrong } = catalogue["wrong-kind"];
    reportInvalid(wrong("noEnum", span, values.name, integer !== undefined), context);
  }
  return wrongKind("an integer", { kind: "invalid" }, place, context);
}

/** Lowers an integer or an alias, with the order of its bytes. */
function lowerPlain(
  found: ScalarDescription | AnyAliasDescription | undefined,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  switch (found?.kind) {
    case "integer": {
      const { kind: _kind, ...integer } = found;
      return { kind: "scalar", integer, alias: undefined, values: undefined };
    }
    case "alias": {
      const type = lowerAliased(found, place, context);
      if (type.kind === "scalar") return type;
      return wrongKind("an integer", found, place, context);
    }
    case "ordered": {
      const scalar = lowerPlain(found.base, place, context);
      return { ...scalar, integer: { ...scalar.integer, byteOrder: found.byteOrder } };
    }
    default:
      return wrongKind("an integer", found, place, context);
  }
}

/** Lowers the use of a typedef. */
export function lowerAliased(
  found: AnyAliasDescription,
  place: Occurrence,
  context: LowerContext,
): Type {
  const alias = context.declare(found);
  if (alias?.kind === "alias") return { ...alias.type, alias };
  unnamed("alias", place, context);
  return placeholder;
}

/** An alignment in bytes; reports one that is no power of two. */
export function alignmentOf(
  given: number | undefined,
  span: Span,
  context: LowerContext,
): number | undefined {
  if (given === undefined) return undefined;
  if (given >= 1 && given <= pageSize && Number.isInteger(Math.log2(given))) return given;
  refuse(given, finding("alignment", span, formatValue(given), pageSize), context);
  return undefined;
}

function familyOfMeaning(
  found: MeaningDescription,
  place: Occurrence,
  context: LowerContext,
): Codes | Flags | undefined {
  const family: MeaningDescription["values"] | undefined = found.values;
  const expression = place.expression?.arguments[0];
  if (family?.kind !== "codes" && family?.kind !== "flags") {
    wrongKind("codes or flags", family, { ...place, expression }, context);
    return undefined;
  }
  return lowerFamily(family, { ...place, expression }, context);
}

/**
 * Lowers a bit-field, with the meaning of its values.
 *
 * @param least - the least width that it may have.
 */
export function lowerBits(
  found: BitsDescription,
  place: Occurrence,
  context: LowerContext,
  least: 0 | 1 = 1,
): ScalarType {
  const { base, values } = found;
  const whole = values === undefined ? base : ({ kind: "meaning", base, values } as const);
  const scalar = lowerScalar(whole, place, context);
  const width = lowerWidth(found, scalar.integer, least, place, context);
  return { ...scalar, integer: { ...scalar.integer, width } };
}

/** The width of a bit-field; reports one that its integer does not have. */
function lowerWidth(
  { width, values }: BitsDescription,
  integer: Integer,
  least: 0 | 1,
  place: Occurrence,
  context: LowerContext,
): number {
  const { name, byteOrder } = integer;
  const { bits } = narrowest(integer);
  if (name === "char" || byteOrder !== undefined) {
    const { span } = place.expression ?? place;
    refuse(name, finding("bitBase", span, name, byteOrder !== undefined), context);
  }
  if (Number.isSafeInteger(width) && width >= least && width <= bits) return width;
  const argument = values === undefined ? place.expression?.arguments[0] : undefined;
  const { span } = argument ?? place.expression ?? place;
  refuse(width, finding("bitWidth", span, formatValue(width), name, least, bits), context);
  return 1;
}
