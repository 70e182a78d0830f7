import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ArrayDescription, Description, FlexibleLength } from "../../language/description.ts";
import { formatValue, isInvalid, kindOf } from "../../language/kinds.ts";
import { abis, largestObject } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/layout.ts";
import type { ArrayType, CExpression, Flexible, Type } from "../../model/type.ts";
import { lowerExpression } from "./expressions.ts";
import type { Occurrence } from "./occurrence.ts";

const { finding } = catalogue["invalid-number"];

/** Whether the length of an array is its first argument. */
export function isSwapped(found: ArrayDescription): boolean {
  const element: Description | undefined = found.element;
  const length = kindOf(found.length);
  return element === undefined && length !== undefined && length !== "expression";
}

/** Lowers an array of `element`; reports a length that none can have. */
export function lowerArray(found: ArrayDescription, element: Type, own: Occurrence): ArrayType {
  const { size, alignment } = extentOf(element, abis[0]);
  if (element.alias !== undefined && size % alignment !== 0) {
    const { place } = own.argument();
    own.report(finding("elementAlignment", place, element.alias.name, size));
  }
  return { kind: "array", element, ...lowerLength(found.length, own.argument(1)) };
}

/** Lowers the length of an array: a number, an expression of C, or where it is. */
function lowerLength(
  found: ArrayDescription["length"] | null,
  own: Occurrence,
): Pick<ArrayType, "length" | "lengthExpression" | "flexible"> {
  if (typeof found === "object" && found?.kind === "flexible") {
    return { length: 0, flexible: lowerFlexible(found, own) };
  }
  const invalid = { length: 1, lengthExpression: undefined, flexible: undefined };
  let length: unknown = found;
  let lengthExpression: CExpression | undefined;
  if (typeof found === "object" && found?.kind === "expression") {
    const literal = lowerExpression(found, own.with({ span: own.place }));
    // An expression without a value is reported already.
    if (literal.expression === undefined) return invalid;
    length = Number(literal.value);
    lengthExpression = literal.expression;
  }
  const isPossible = (one: unknown): one is number =>
    typeof one === "number" && Number.isSafeInteger(one) && one > 0 && one <= largestObject;
  if (isPossible(length)) return { length, lengthExpression, flexible: undefined };
  own.refuse(found, finding("arrayLength", own.place, formatValue(length), largestObject));
  return invalid;
}

function lowerFlexible({ count, bytes, most, length }: FlexibleLength, own: Occurrence): Flexible {
  const parts = own.parts();
  parts.checkNames("array(type, { ... })", {}, ["count", "bytes", "most", "length"]);
  const isMost = most === undefined || (Number.isSafeInteger(most) && most > 0);
  const whole = own.with({ span: own.place });
  if (!isMost) {
    const { place } = whole.part("most");
    own.refuse(most, finding("arrayLength", place, formatValue(most), largestObject));
  }
  const { finding: wrong } = catalogue["flexible-array"];
  const zero: unknown = length;
  if (zero !== undefined && zero !== 0) {
    own.refuse(length, wrong("fixedLength", whole.part("length").place, formatValue(length)));
  }
  if (count !== undefined && bytes !== undefined) {
    own.report(wrong("twoCounts", whole.part("bytes").place));
  }
  const counted = bytes === undefined ? "count" : "bytes";
  const number = bytes === true ? undefined : bytes === undefined ? count : bytes;
  if (isInvalid(number)) own.markInvalid();
  return {
    count: number === undefined ? undefined : parts.text(counted, number),
    isBytes: bytes !== undefined,
    most: isMost ? most : undefined,
    spelling: length === 0 ? "0" : "",
    places: { count: whole.part(counted).place },
  };
}
