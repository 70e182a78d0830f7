import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ArrayDescription, Description } from "../../language/description.ts";
import type { FlexibleLength } from "../../language/flexible.ts";
import { formatValue, kindOf } from "../../language/kinds.ts";
import { abis, largestObject } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/layout.ts";
import type { ArrayType, CExpression, Flexible, Type } from "../../model/type.ts";
import {
  type LowerContext,
  type Occurrence,
  firstArgument,
  refuse,
  reportInvalid,
} from "./context.ts";

import { Parts } from "./arguments.ts";
import { lowerExpression } from "./expressions.ts";
import { placeOf } from "./source-map.ts";

const { finding } = catalogue["invalid-number"];

/** Whether the length of an array is its first argument. */
export function isSwapped(found: ArrayDescription): boolean {
  const element: Description | undefined = found.element;
  const length = kindOf(found.length);
  return element === undefined && length !== undefined && length !== "expression";
}

/** Lowers an array of `element`; reports a length that none can have. */
export function lowerArray(
  found: ArrayDescription,
  element: Type,
  place: Occurrence,
  context: LowerContext,
): ArrayType {
  const { size, alignment } = extentOf(element, abis[0]);
  if (element.alias !== undefined && size % alignment !== 0) {
    const { span } = firstArgument(place).expression ?? place;
    reportInvalid(finding("elementAlignment", span, element.alias.name, size), context);
  }
  return {
    kind: "array",
    element,
    ...lowerLength(found.length, place, context),
  };
}

/** Lowers the length of an array: a number, an expression of C, or where it is. */
function lowerLength(
  found: ArrayDescription["length"],
  place: Occurrence,
  context: LowerContext,
): Pick<ArrayType, "length" | "lengthExpression" | "flexible"> {
  const written = place.expression?.arguments[1];
  const span = written?.span ?? place.span;
  if (typeof found === "object" && found.kind === "flexible") {
    return { length: 0, flexible: lowerFlexible(found, place, context) };
  }
  let length: unknown = found;
  let expression: CExpression | undefined;
  if (typeof found === "object" && found.kind === "expression") {
    const at = { expression: written, span, siblings: [] };
    const literal = lowerExpression(found, at, context);
    // An expression without a value is reported already.
    if (literal.expression === undefined)
      return { length: 1, lengthExpression: undefined, flexible: undefined };
    length = Number(literal.value);
    expression = literal.expression;
  }
  if (
    typeof length === "number" &&
    Number.isSafeInteger(length) &&
    length > 0 &&
    length <= largestObject
  ) {
    return { length, lengthExpression: expression, flexible: undefined };
  }
  refuse(found, finding("arrayLength", span, formatValue(length), largestObject), context);
  return { length: 1, lengthExpression: undefined, flexible: undefined };
}

function lowerFlexible(
  { count, most, length }: FlexibleLength,
  place: Occurrence,
  context: LowerContext,
): Flexible {
  const expression = place.expression?.arguments[1];
  const span = expression?.span ?? place.span;
  const parts = new Parts(expression, span, (diagnostic) => reportInvalid(diagnostic, context));
  parts.checkNames("array(type, { ... })", {}, ["count", "most", "length"]);
  const isMost = most === undefined || (Number.isSafeInteger(most) && most > 0);
  if (!isMost) {
    const at = placeOf(expression, "most", span);
    refuse(most, finding("arrayLength", at, formatValue(most), largestObject), context);
  }
  return {
    count: count === undefined ? undefined : parts.text("count", count),
    most: isMost ? most : undefined,
    spelling: length === 0 ? "0" : "",
    places: { count: placeOf(expression, "count", span) },
  };
}
