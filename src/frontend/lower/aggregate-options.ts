import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type {
  Description,
  SelectorDescription,
  StructDescription,
  UnionDescription,
} from "../../language/description.ts";
import { described } from "../../language/kinds.ts";
import type { Aggregate, InnerDeclaration, Inside, Member, Selector } from "../../model/type.ts";
import { enumerationIn } from "../../model/inner.ts";
import { aggregateIn, isDeclared } from "../../model/visit.ts";
import { lowerFamily } from "./families.ts";
import type { Occurrence } from "./occurrence.ts";

/**
 * The typedef, and whether there are handles of it; reports one that has no name, and unknown options.
 *
 * @param name - of the struct or union, where it has one.
 */
export function typedefOf(
  { kind, typedef, handle = false, packed, implicitPadding }: StructDescription | UnionDescription,
  name: string | undefined,
  owner: Occurrence,
): Pick<Aggregate, "typedef" | "isTagless" | "handle"> {
  const none = { typedef: undefined, isTagless: false, handle };
  if (owner.isUnexported) return none;
  const options = owner.argument(1);
  const names = kind === "struct" ? ["portableBits", "flexRing"] : ["by", "cases", "tag"];
  const known = [
    ...(name === undefined ? [] : ["typedef", "handle"]),
    ...["packed", "aligned", "implicitPadding", "inside"],
    ...names,
    ...(name === undefined ? [] : ["header"]),
  ];
  const parts = options.parts();
  parts.checkNames(`${kind}({ ... }, { ... })`, {}, known);
  parts.checkFlags({ handle, packed, implicitPadding });
  if (typedef === undefined && handle) {
    const { finding } = catalogue["wrong-argument"];
    const { span } = options.property("handle");
    owner.report(finding("missing", span, `${kind}(members, { handle })`, ["typedef"]));
  }
  if (typedef === undefined) return none;
  if (typedef === true && name !== undefined) return { ...none, isTagless: true };
  const text = options.part("typedef").string(typedef, "typedef", "", `${kind}({ ... })`);
  return text === typedef ? { ...none, typedef: text } : none;
}

/**
 * Lowers what tells the variants of a union apart.
 *
 * @param owner - the union.
 */
export function lowerSelector(found: SelectorDescription, owner: Occurrence): Selector | undefined {
  const call = owner.argument(1);
  const by = call.part("by");
  const { codes } = found;
  if (codes === undefined && by.expression === undefined) {
    const { finding } = catalogue["wrong-argument"];
    const { span } = call.property("cases");
    owner.report(finding("missing", span, "union(members, { cases })", ["by"]));
    return undefined;
  }
  if (codes?.kind !== "codes") {
    by.wrongKind("a family of codes", codes);
    return undefined;
  }
  const span = by.place;
  const cases = call.part("cases").with({ span }).entries(found.cases, "cases");
  return {
    codes: lowerFamily(codes, by),
    tag: found.tag,
    cases: cases.flatMap(({ name: code, value: variant, place }) => {
      if (place.string(variant, "variant", "") !== variant) return [];
      const places = { variant: place.expression?.span ?? span };
      return [{ code, variant, span: place.span, places }];
    }),
    places: { tag: call.part("tag").with({ span }).place },
    span,
  };
}

/** The members of a struct or union, with what C declares beside them between the braces. */
export function withInside(
  members: readonly Member[],
  { kind, inside }: StructDescription | UnionDescription,
  owner: Occurrence,
): readonly Member[] {
  if (inside === undefined) return members;
  const part = owner.argument(1).part("inside");
  const whole = part.with({ span: part.place });
  // The members of a struct without a name are beside it in the end, so that nothing is at the struct itself.
  const named = members.filter(({ anonymous, type }) => !anonymous || type.kind !== "struct");
  const names = named.map(({ name }) => name);
  const written = whole.expression?.properties ?? [];
  const deeper = written.flatMap(({ name, span }) => {
    if (names.includes(name)) return [];
    const anonymous = members.find((one) => one.name === name);
    const holder = anonymous ?? members.find((one) => heldWith(name, one) !== undefined);
    return holder === undefined ? [] : [{ name, span, holder }];
  });
  for (const { name, span, holder } of deeper) {
    const inner = holder.name === name ? aggregateIn(holder.type)?.members[0]?.name : name;
    const held = heldWith(name, holder)?.kind ?? "struct";
    const { finding } = catalogue["inside-mismatch"];
    owner.report(finding("deeper", span, inner ?? name, holder.name, held));
  }
  const known = [...names, ...deeper.map(({ name }) => name)];
  whole.parts().checkNames(`"inside" of this ${kind}`, {}, known);
  const entries = whole.entries(inside, "inside");
  return members.map((member) => {
    const entry = entries.find(({ name }) => name === member.name);
    if (entry === undefined) return member;
    return { ...member, inside: lowerInside(entry.value, member, entry.place) };
  });
}

/** What the options of a struct or union define at the member called `name`. */
export function definedIn(
  inside: StructDescription["inside"],
  name: string,
): ReadonlySet<Description> {
  if (inside === undefined) return new Set();
  const own = new Map<string, unknown>(Object.entries(Object(inside))).get(name);
  const all: readonly unknown[] = [own, Object(own).after].flat();
  return new Set(all.flatMap((one) => described(one) ?? []));
}

/** The struct or union that is written in place for `member`, if it has a member called `name`. */
function heldWith(name: string, { type }: Member): Aggregate | undefined {
  const held = aggregateIn(type);
  if (held === undefined || isDeclared(held)) return undefined;
  return held.members.some((inner) => inner.name === name) ? held : undefined;
}

function lowerInside(value: unknown, member: Member, own: Occurrence): Inside {
  const isPlaced =
    typeof value === "object" && described(value) === undefined && !Array.isArray(value);
  if (!isPlaced) return insideOf([], listOf(value, own, member), member);
  own.parts().checkNames("inside", {}, ["before", "after"]);
  const { before, after }: { readonly before?: unknown; readonly after?: unknown } = Object(value);
  const above = listOf(before, own.property("before"), member);
  return insideOf(above, listOf(after, own.property("after"), member), member);
}

type PlacedDeclaration = readonly [InnerDeclaration, Span];

function insideOf(
  before: readonly PlacedDeclaration[],
  after: readonly PlacedDeclaration[],
  { type }: Member,
): Inside {
  const own = aggregateIn(type) ?? enumerationIn(type);
  const below = after.map(([one]) => one);
  return {
    before: before.map(([one]) => one),
    after: below.filter((one) => one !== own),
    definesType: below.some((one) => one === own),
    places: new Map([...before, ...after]),
  };
}

/** The elements of a list, or the only one, each with its place. */
function listOf(value: unknown, whole: Occurrence, member: Member): readonly PlacedDeclaration[] {
  if (value === undefined) return [];
  const isList = Array.isArray(value);
  const all: readonly unknown[] = isList ? value : [value];
  return all.flatMap((one, index): readonly PlacedDeclaration[] => {
    const expression = isList ? whole.expression?.elements[index] : whole.expression;
    const place = whole.with({ expression });
    const found = innerDeclaration(one, place, member);
    return found === undefined ? [] : [[found, place.place]];
  });
}

function innerDeclaration(
  value: unknown,
  own: Occurrence,
  { name }: Member,
): InnerDeclaration | undefined {
  const { lowered, exported } = own.context;
  const found = own.described(value);
  switch (found?.kind) {
    case "constant": {
      const constant = own.context.declare(found);
      if (constant?.kind === "constant") return constant;
      own.unnamed("constant");
      return undefined;
    }
    case "codes":
    case "flags":
      return lowerFamily(found, own);
    case "struct":
    case "union": {
      const known = lowered.get(found);
      if (known?.kind === "struct" || known?.kind === "union") return known;
      const type = exported.get(found)?.name ?? `this ${found.kind}`;
      own.report(catalogue["inside-mismatch"].finding("otherType", own.place, type, name, false));
      return undefined;
    }
    default:
      own.wrongKind("a constant, codes, flags or a struct", value);
      return undefined;
  }
}
