import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  ExpressionDescription,
  AnyAliasDescription,
  BitsDescription,
  MeaningDescription,
  ScalarDescription,
} from "../../language/description.ts";
import { formatValue } from "../../language/kinds.ts";
import { pageSize } from "../../model/layout/abi.ts";
import { narrowest } from "../../model/numbers.ts";
import type { Alignable, Codes, Flags, Integer, ScalarType, Type } from "../../model/type.ts";
import { lowerExpression } from "./expressions.ts";
import { lowerFamily } from "./families.ts";
import { type Occurrence, placeholder } from "./occurrence.ts";

const { finding } = catalogue["invalid-number"];

/** Lowers an integer with the meaning of its values. */
export function lowerScalar(
  found: ScalarDescription | AnyAliasDescription | MeaningDescription,
  own: Occurrence,
): ScalarType {
  const values = found.kind === "meaning" ? familyOfMeaning(found, own.argument()) : undefined;
  const base = found.kind === "meaning" ? found.base : found;
  if (base !== "enum") return { ...lowerPlain(base, own), values };
  return enumType(values, "values" in found && own.context.defined.has(found.values), own);
}

function enumType(
  values: Codes | Flags | undefined,
  isDefinedHere: boolean,
  own: Occurrence,
): ScalarType {
  const { tag, typedef, integer } = values?.enumeration ?? {};
  const isUsable = isDefinedHere || tag !== undefined || typedef !== undefined;
  if (integer !== undefined && isUsable) {
    return { kind: "scalar", integer, alias: undefined, values };
  }
  if (values !== undefined) {
    const { finding: wrong } = catalogue["wrong-kind"];
    own.report(wrong("noEnum", own.argument().place, values.name, integer !== undefined));
  }
  return own.wrongKind("an integer", { kind: "invalid" });
}

/** Lowers an integer or an alias, with the order of its bytes. */
function lowerPlain(
  found: ScalarDescription | AnyAliasDescription | undefined,
  own: Occurrence,
): ScalarType {
  switch (found?.kind) {
    case "integer": {
      const { kind: _kind, ...integer } = found;
      return { kind: "scalar", integer, alias: undefined, values: undefined };
    }
    case "alias": {
      const type = lowerAliased(found, own);
      return type.kind === "scalar" ? type : own.wrongKind("an integer", found);
    }
    case "ordered": {
      const scalar = lowerPlain(found.base, own);
      return { ...scalar, integer: { ...scalar.integer, byteOrder: found.byteOrder } };
    }
    default:
      return own.wrongKind("an integer", found);
  }
}

/** Lowers the use of a typedef. */
export function lowerAliased(found: AnyAliasDescription, own: Occurrence): Type {
  const { declare, instead } = own.context;
  const alias = declare(instead.get(found) ?? found);
  if (alias?.kind === "alias") return { ...alias.type, alias };
  own.unnamed("alias");
  return placeholder;
}

/** An alignment in bytes; reports one that is no power of two. */
export function alignmentOf(
  given: number | ExpressionDescription | null | undefined,
  own: Occurrence,
): Alignable {
  if (given === undefined) return { aligned: undefined };
  const isExpression = typeof given === "object" && given?.kind === "expression";
  const literal = isExpression ? lowerExpression(given, own.with({ span: own.place })) : undefined;
  const bytes = literal === undefined ? given : Number(literal.value);
  const isPossible =
    typeof bytes === "number" &&
    bytes >= 1 &&
    bytes <= pageSize &&
    Number.isInteger(Math.log2(bytes));
  if (isPossible) return { aligned: bytes, alignedBy: literal?.expression };
  // An expression without a value is reported already.
  if (literal === undefined || literal.expression !== undefined) {
    own.refuse(given, finding("alignment", own.place, formatValue(bytes), pageSize));
  }
  return { aligned: undefined };
}

function familyOfMeaning(found: MeaningDescription, own: Occurrence): Codes | Flags | undefined {
  const family: MeaningDescription["values"] | undefined = found.values;
  if (family?.kind === "codes" || family?.kind === "flags") return lowerFamily(family, own);
  own.wrongKind("codes or flags", family);
  return undefined;
}

/**
 * Lowers a bit-field, with the meaning of its values.
 *
 * @param least - the least width that it may have.
 */
export function lowerBits(found: BitsDescription, own: Occurrence, least: 0 | 1 = 1): ScalarType {
  const { base, values } = found;
  const whole = values === undefined ? base : ({ kind: "meaning", base, values } as const);
  const scalar = lowerScalar(whole, own);
  const width = lowerWidth(found, scalar.integer, least, own);
  return { ...scalar, integer: { ...scalar.integer, width } };
}

/** The width of a bit-field; reports one that its integer does not have. */
function lowerWidth(
  { width, values }: BitsDescription,
  integer: Integer,
  least: 0 | 1,
  own: Occurrence,
): number {
  const { name, byteOrder } = integer;
  const { bits } = narrowest(integer);
  if (name === "char" || byteOrder !== undefined) {
    own.refuse(name, finding("bitBase", own.place, name, byteOrder !== undefined));
  }
  if (Number.isSafeInteger(width) && width >= least && width <= bits) return width;
  const argument = values === undefined ? own.expression?.arguments[0] : undefined;
  const { span } = argument ?? own.expression ?? own;
  own.refuse(width, finding("bitWidth", span, formatValue(width), name, least, bits));
  return 1;
}
