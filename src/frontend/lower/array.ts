import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ArrayDescription, Description } from "../../language/description.ts";
import { formatValue, kindOf } from "../../language/kinds.ts";
import { largestObject } from "../../model/layout/abi.ts";
import type { ArrayType, Type } from "../../model/type.ts";
import {
  type LowerContext,
  type Occurrence,
  firstArgument,
  refuse,
  reportInvalid,
} from "./context.ts";

const { finding } = catalogue["invalid-number"];

/** Whether the length of an array is its first argument. */
export function isSwapped(found: ArrayDescription): boolean {
  const element: Description | undefined = found.element;
  const length = kindOf(found.length);
  return element === undefined && length !== undefined && length !== "constant";
}

/** Lowers an array of `element`; reports a length that none can have. */
export function lowerArray(
  found: ArrayDescription,
  element: Type,
  place: Occurrence,
  context: LowerContext,
): ArrayType {
  const length = place.expression?.arguments[1];
  const isLength =
    Number.isSafeInteger(found.length) && found.length > 0 && found.length <= largestObject;
  if (!isLength) {
    const span = length?.span ?? place.span;
    const wrong = finding("arrayLength", span, formatValue(found.length), largestObject);
    refuse(found.length, wrong, context);
  }
  const size = element.kind === "scalar" ? element.integer.bits / 8 : 0;
  if (element.kind === "scalar" && (element.alias?.aligned ?? 1) > size) {
    const { span } = firstArgument(place).expression ?? place;
    reportInvalid(finding("elementAlignment", span, element.alias?.name ?? "", size), context);
  }
  return { kind: "array", element, length: isLength ? found.length : 1, flexible: undefined };
}
