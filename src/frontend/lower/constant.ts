import type { ConstantDescription } from "../../language/description.ts";
import { described } from "../../language/kinds.ts";
import type { Constant } from "../../model/type.ts";
import { type LowerContext, definitionOf, heading } from "./context.ts";
import { lowerNumber } from "./families.ts";
import { lowerString } from "./strings.ts";
import type { Export } from "./source-map.ts";

/** The constant that `found` describes, lowered once. */
export function lowerConstant(
  found: ConstantDescription,
  written: Export,
  context: LowerContext,
): Constant {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "constant") return lowered;
  const constant = newConstant(found, written, context);
  context.lowered.set(found, constant);
  return constant;
}

function newConstant(found: ConstantDescription, written: Export, context: LowerContext): Constant {
  const { value, unsigned } = found;
  const [expression] = written.value.arguments;
  const { span } = written;
  const { header, places } = definitionOf(found, written);
  const head = { kind: "constant", ...heading(written, context), header } as const;
  if (typeof value === "string") {
    return { ...head, text: value, places: { ...places, value: expression?.span ?? span } };
  }
  const own = described(value);
  const string =
    own?.kind === "expression" ? lowerString(own, { expression, span }, context) : undefined;
  if (string !== undefined) {
    return { ...head, ...string, places: { ...places, value: expression?.span ?? span } };
  }
  const place = { expression, span, siblings: [], perAbi: true };
  const number = lowerNumber(value, unsigned, place, context);
  return { ...head, ...number, places: { ...places, ...number.places } };
}
