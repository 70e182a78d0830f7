import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ArrayDescription, Description } from "../../language/description.ts";
import { formatValue, kindOf } from "../../language/kinds.ts";
import { largestObject } from "../../model/layout/abi.ts";
import type { ArrayType, Type } from "../../model/type.ts";
import {
  type LowerContext,
  type Occurrence,
  firstArgument,
  namedExport,
  refuse,
  reportInvalid,
} from "./context.ts";

import { lowerFamily } from "./scalars.ts";

const { finding } = catalogue["invalid-number"];

/** Whether the length of an array is its first argument. */
export function isSwapped(found: ArrayDescription): boolean {
  const element: Description | undefined = found.element;
  const length = kindOf(found.length);
  return element === undefined && length !== undefined && !/^(?:constant|code)$/.test(length);
}

/** Lowers an array of `element`; reports a length that none can have. */
export function lowerArray(
  found: ArrayDescription,
  element: Type,
  place: Occurrence,
  context: LowerContext,
): ArrayType {
  const size = element.kind === "scalar" ? element.integer.bits / 8 : 0;
  if (element.kind === "scalar" && (element.alias?.aligned ?? 1) > size) {
    const { span } = firstArgument(place).expression ?? place;
    reportInvalid(finding("elementAlignment", span, element.alias?.name ?? "", size), context);
  }
  return {
    kind: "array",
    element,
    ...lowerLength(found.length, place, context),
    flexible: undefined,
  };
}

/** Lowers the length of an array: a number, or what C calls one. */
function lowerLength(
  found: ArrayDescription["length"],
  place: Occurrence,
  context: LowerContext,
): Pick<ArrayType, "length" | "lengthMacro"> {
  const expression = place.expression?.arguments[1];
  const { macro, value } = namedLength(found, { ...place, expression }, context);
  const length = macro === undefined ? value : Number(value);
  const isNumber = typeof length === "number" && Number.isSafeInteger(length);
  if (isNumber && length > 0 && length <= largestObject) return { length, lengthMacro: macro };
  const span = expression?.span ?? place.span;
  const given = macro === undefined ? formatValue(value) : `${value}`;
  refuse(found, finding("arrayLength", span, given, largestObject), context);
  return { length: 1, lengthMacro: undefined };
}

/** The macro of a length, where it has one, and its number. */
function namedLength(
  found: ArrayDescription["length"],
  place: Occurrence,
  context: LowerContext,
): { readonly macro: string | undefined; readonly value: unknown } {
  if (typeof found !== "object") return { macro: undefined, value: found };
  if (found.kind === "constant") {
    const { value } = found;
    if (typeof value === "string") return { macro: undefined, value };
    return { macro: namedExport(found, "constant", place, context).name, value };
  }
  if (found.kind === "code") {
    const { values } = lowerFamily(found.codes, place, context);
    const code = values.find(({ name }) => name === found.name);
    return { macro: code?.cName, value: code?.value };
  }
  return { macro: undefined, value: found };
}
