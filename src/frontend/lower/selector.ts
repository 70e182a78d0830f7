import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { SelectorDescription } from "../../language/description.ts";
import type { Selector } from "../../model/type.ts";
import { checkString, entriesOf, wrongKind } from "./arguments.ts";
import { type LowerContext, type Occurrence, reportInvalid } from "./context.ts";
import { lowerFamily } from "./families.ts";
import { placeOf, propertyOf } from "./source-map.ts";

/**
 * Lowers what tells the variants of a union apart.
 *
 * @param owner - the union, as it is written.
 */
export function lowerSelector(
  found: SelectorDescription,
  owner: Occurrence,
  context: LowerContext,
): Selector | undefined {
  const call = owner.expression?.arguments[1];
  const by = propertyOf(call, "by")?.value;
  const span = by?.span ?? owner.span;
  const { codes } = found;
  if (codes === undefined && by === undefined) {
    const cases = propertyOf(call, "cases");
    const { finding } = catalogue["wrong-argument"];
    reportInvalid(
      finding("missing", cases?.span ?? span, "union(members, { cases })", ["by"]),
      context,
    );
    return undefined;
  }
  if (codes?.kind !== "codes") {
    wrongKind("a family of codes", codes, { ...owner, expression: by, span }, context);
    return undefined;
  }
  const cases = propertyOf(call, "cases")?.value;
  return {
    codes: lowerFamily(codes, { ...owner, expression: by, span }, context),
    tag: found.tag,
    cases: entriesOf(found.cases, { what: "cases", expression: cases, span }, context).flatMap(
      ([code, variant, property]) => {
        const place = property?.span ?? span;
        const argument = { what: "variant", expression: property?.value, span: place };
        const name = checkString(variant, argument, "", context);
        if (name !== variant) return [];
        const places = { variant: property?.value.span ?? span };
        return [{ code, variant, span: place, places }];
      },
    ),
    places: { tag: placeOf(call, "tag", span) },
    span,
  };
}
