import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  SelectorDescription,
  StructDescription,
  UnionDescription,
} from "../../language/description.ts";
import type { Selector, InnerDeclaration, Inside, Member } from "../../model/type.ts";
import { checkString, entriesOf, wrongKind, Parts } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  reportInvalid,
  namedExport,
  within,
} from "./context.ts";
import { lowerFamily } from "./families.ts";
import { placeOf, propertyOf } from "./source-map.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { described } from "../../language/kinds.ts";
import { aggregateIn } from "../../model/visit.ts";
import { lowerConstant } from "./constant.ts";

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

/** The members of a struct or union, with what C declares beside them between the braces. */
export function withInside(
  members: readonly Member[],
  { kind, inside }: StructDescription | UnionDescription,
  owner: Occurrence,
  context: LowerContext,
): readonly Member[] {
  if (inside === undefined) return members;
  const expression = propertyOf(owner.expression?.arguments[1], "inside")?.value;
  const { span } = expression ?? owner;
  const names = members.map(({ name }) => name);
  const parts = new Parts(expression, span, (found) => reportInvalid(found, context));
  parts.checkNames(`"inside" of this ${kind}`, {}, names);
  const entries = entriesOf(inside, { what: "inside", expression, span }, context);
  return members.map((member) => {
    const entry = entries.find(([name]) => name === member.name);
    if (entry === undefined) return member;
    const [, value, property] = entry;
    const place = { ...owner, expression: property?.value, span: property?.span ?? span };
    return { ...member, inside: lowerInside(value, member, place, context) };
  });
}

function lowerInside(
  value: unknown,
  member: Member,
  place: Occurrence,
  context: LowerContext,
): Inside {
  const isPlaced =
    typeof value === "object" && described(value) === undefined && !Array.isArray(value);
  if (!isPlaced) return insideOf([], listOf(value, place, member, context), member);
  const parts = new Parts(place.expression, place.span, (found) => reportInvalid(found, context));
  parts.checkNames("inside", {}, ["before", "after"]);
  const { before, after }: { readonly before?: unknown; readonly after?: unknown } = Object(value);
  const at = (part: string) => {
    const property = propertyOf(place.expression, part);
    return { ...place, expression: property?.value, span: property?.span ?? place.span };
  };
  const above = listOf(before, at("before"), member, context);
  return insideOf(above, listOf(after, at("after"), member, context), member);
}

type PlacedDeclaration = readonly [InnerDeclaration, Span];

function insideOf(
  before: readonly PlacedDeclaration[],
  after: readonly PlacedDeclaration[],
  { type }: Member,
): Inside {
  const own = aggregateIn(type);
  const below = after.map(([one]) => one);
  return {
    before: before.map(([one]) => one),
    after: below.filter((one) => one !== own),
    definesType: below.some((one) => one === own),
    places: new Map([...before, ...after]),
  };
}

/** The elements of a list, or the only one, each with its place. */
function listOf(
  value: unknown,
  place: Occurrence,
  member: Member,
  context: LowerContext,
): readonly PlacedDeclaration[] {
  if (value === undefined) return [];
  const isList = Array.isArray(value);
  const all: readonly unknown[] = isList ? value : [value];
  return all.flatMap((one, index): readonly PlacedDeclaration[] => {
    const expression = isList ? place.expression?.elements[index] : place.expression;
    const span = expression?.span ?? place.span;
    const found = innerDeclaration(one, { ...place, expression, span }, member, context);
    return found === undefined ? [] : [[found, span]];
  });
}

function innerDeclaration(
  value: unknown,
  place: Occurrence,
  { name }: Member,
  context: LowerContext,
): InnerDeclaration | undefined {
  const found = described(value);
  switch (found?.kind) {
    case "constant": {
      const written = namedExport(found, "constant", place, context);
      return lowerConstant(found, written, within(written, context));
    }
    case "codes":
    case "flags":
      return lowerFamily(found, place, context);
    case "struct":
    case "union": {
      const lowered = context.lowered.get(found);
      if (lowered?.kind === "struct" || lowered?.kind === "union") return lowered;
      const type = context.exported.get(found)?.name ?? `this ${found.kind}`;
      const { finding } = catalogue["inside-mismatch"];
      reportInvalid(finding("otherType", place.span, type, name), context);
      return undefined;
    }
    default:
      wrongKind("a constant, codes, flags or a struct", value, place, context);
      return undefined;
  }
}
