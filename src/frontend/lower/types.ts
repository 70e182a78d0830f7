import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  Description,
  StructDescription,
  UnionDescription,
  AnyAliasDescription,
} from "../../language/description.ts";
import { described } from "../../language/kinds.ts";
import { whenParts } from "../../language/when.ts";
import type { Condition } from "../../model/condition.ts";
import { withWideVariants } from "../../model/layout/present.ts";
import type { Aggregate, Member, Struct, Type, Union, Alias } from "../../model/type.ts";
import { aggregateIn, isDeclared } from "../../model/visit.ts";
import { definedIn, lowerSelector, typedefOf, withInside } from "./aggregate-options.ts";
import { alternativesOf } from "./alternatives.ts";
import { isSwapped, lowerArray } from "./array.ts";
import { type SpecBranch, branchesOf } from "./conditions.ts";
import { under } from "./context.ts";
import { dissolved, memberWords, wordOf } from "./member-words.ts";
import { type ValuedProperty, type Occurrence, DeclaredOccurrence } from "./occurrence.ts";
import { lowerPointer } from "./pointers.ts";
import { alignmentOf, lowerAliased, lowerBits, lowerScalar } from "./scalars.ts";
import { typeName } from "../../naming/c.ts";

/** Lowers the type of a member; reports what is not a type. */
export function lowerType(found: Description | undefined, own: Occurrence): Type {
  const { finding } = catalogue["wrong-kind"];
  switch (found?.kind) {
    case "alias":
      return lowerAliased(found, own);
    case "integer":
    case "ordered":
    case "meaning":
      return lowerScalar(found, own);
    case "bits":
      own.report(finding("bitsInside", own.place));
      return lowerBits(found, own);
    case "pointer": {
      const { to } = found;
      const target = typeof to === "string" ? undefined : lowerType(to, own.argument());
      return lowerPointer(found, target, own);
    }
    case "array":
      if (isSwapped(found)) return own.swapped("array(type, length)");
      return lowerArray(found, lowerType(found.element, own.argument()), own);
    case "struct":
      return { kind: "struct", struct: lowerAggregate(found, own) };
    case "union":
      return { kind: "union", union: lowerAggregate(found, own) };
    case "direction":
    case "padding":
    case "placement":
    case "anonymous":
      own.report(finding("insideType", own.place, wordOf(found)));
      return lowerType(found.type, own.argument());
    default:
      return own.wrongKind("a type", found);
  }
}

/** Lowers a struct or union: an exported one once, or one that is written as the type of a member. */
export function lowerAggregate<A extends StructDescription | UnionDescription>(
  found: A,
  place: Occurrence,
): A extends { kind: "struct" } ? Struct : Union;
export function lowerAggregate(
  found: StructDescription | UnionDescription,
  place: Occurrence,
): Aggregate {
  const { lowered, exported } = place.context;
  const known = lowered.get(found);
  if (known?.kind === "struct" || known?.kind === "union") return known;
  const written = exported.get(found)?.expression;
  const declared = written && new DeclaredOccurrence(written, place.context);
  const owner = declared ?? unnamedOwner(found, place);
  const options = owner.argument(1);
  const shared = {
    ...(declared?.heading() ?? { name: undefined, prose: undefined, span: place.span }),
    header: declared && found.header,
    ...typedefOf(found, declared?.name, owner),
    packed: found.packed ?? false,
    implicitPadding: found.implicitPadding ?? false,
    ...alignmentOf(found.aligned, options.part("aligned")),
    places: { typedef: options.part("typedef").place, header: options.part("header").place },
    members: withInside(lowerMembers(found, owner), found, owner),
  };
  const whole: Aggregate =
    found.kind === "struct"
      ? dissolved(
          { kind: "struct", ...shared, anonymous: [], ...structOptions(found, owner) },
          owner,
        )
      : {
          kind: "union",
          ...shared,
          selector: found.selector && lowerSelector(found.selector, owner),
        };
  if (whole.kind === "union") refuseUnnamedBits(whole, owner);
  const aggregate = { ...whole, members: withWideVariants(whole.members) };
  if (isDeclared(aggregate)) lowered.set(found, aggregate);
  return aggregate;
}

function refuseUnnamedBits({ members }: Union, owner: Occurrence): void {
  const { finding } = catalogue["wrong-kind"];
  for (const { anonymous, type, span } of members) {
    if (anonymous && type.kind === "scalar") owner.report(finding("bitsInUnion", span));
  }
}

function structOptions(
  { portableBits, flexRing }: StructDescription,
  owner: Occurrence,
): Pick<Struct, "portableBits" | "flexRing"> {
  const options = owner.argument(1);
  const ring = options.part("flexRing");
  const orders = ["linux", "compiler"] as const;
  return {
    portableBits:
      portableBits === undefined
        ? undefined
        : options.parts().oneOf("portableBits", portableBits, orders),
    flexRing:
      flexRing === undefined
        ? undefined
        : { name: ring.string(flexRing, "flexRing", "unknown"), span: ring.place },
  };
}

/** A struct or union without a name in C; reports one that is not written in place. */
function unnamedOwner({ kind }: Description, place: Occurrence): Occurrence {
  if (!place.isInPlace && !place.isUnexported) place.unnamed(kind);
  return place.with({ isUnexported: !place.isInPlace });
}

function lowerMembers(found: StructDescription | UnionDescription, owner: Occurrence): Member[] {
  const { unnamedAggregates } = owner.context;
  if (owner.isUnexported) {
    // Members of members would multiply, and an error is reported already.
    if (unnamedAggregates.has(found)) return [];
    unnamedAggregates.add(found);
  }
  const call = `${found.kind}({ name: uint32_t })`;
  return lowerEntries(found.members, owner.argument(), undefined);

  function lowerEntries(
    members: Readonly<Record<string, unknown>>,
    from: Occurrence,
    outer: Condition | undefined,
  ): Member[] {
    return from.entries(members, "members", call).flatMap((entry) => {
      const { expression, span, context } = entry.place;
      const parts = whenParts(entry.value);
      if (typeof parts?.subject === "string" && typeof parts.test !== "string") {
        entry.place.swapped("when(condition, type)");
        return [];
      }
      // A member is part of a struct, which another header has as a whole.
      const conditions = { ...context.conditions, elsewhere: [] };
      const branches = branchesOf(entry.value, expression, span, conditions, outer);
      return branches.flatMap((branch) => {
        const { value, condition } = branch;
        const isOther = typeof value === "object" && described(value) === undefined;
        const isGroup = condition !== outer && isOther;
        if (isGroup && Object.keys(Object(value)).length === 0) {
          from.report(catalogue["empty-declaration"].finding("row", span, entry.name));
        }
        return isGroup
          ? lowerEntries(Object(value), from.with({ expression: branch.expression }), condition)
          : lowerMember(entry, branch, found, owner);
      });
    });
  }
}

function lowerMember(
  entry: ValuedProperty<unknown>,
  branch: SpecBranch,
  whole: StructDescription | UnionDescription,
  owner: Occurrence,
  instead = owner.context.instead,
): readonly Member[] {
  const {
    name,
    comment,
    place: { span },
  } = entry;
  const { value, expression, condition } = branch;
  const { scope } = owner;
  const own = `${scope[0] ?? ""}.${name}`;
  const defined = definedIn(whole.inside, name);
  const context = { ...under(condition, owner.context), defined, instead };
  const around = owner.with({ context, expression, span, scope: [own, ...scope] });
  const { type, place, ...words } = memberWords(described(value), around);
  const { anonymous, direction } = words;
  if (type?.kind === "bits" && direction !== undefined) {
    around.report(catalogue["wrong-kind"].finding("directedBits", around.place, direction));
  }
  const lowered =
    type?.kind === "bits"
      ? lowerBits(type, place, anonymous ? 0 : 1)
      : lowerType(type, anonymous ? place.with({ scope }) : place);
  if (words.padding && !anonymous && aggregateIn(lowered) !== undefined) {
    place.report(catalogue["wrong-kind"].finding("paddingType", place.place));
  }
  const alternatives = alternativesOf(lowered, condition, context);
  if (alternatives.length > 0) {
    return alternatives.flatMap((one) =>
      lowerMember(entry, { ...branch, condition: one.condition }, whole, owner, one.instead),
    );
  }
  // Of a type without a name, only the name is reported as missing.
  const prose = owner.isUnexported
    ? { blocks: [] }
    : context.prose(comment, scope, anonymous ? undefined : own);
  return [{ name, prose, span, type: lowered, condition, ...words }];
}

export function lowerAlias(found: AnyAliasDescription, own: DeclaredOccurrence): Alias {
  const base = own.argument();
  const type = lowerType(found.base, base);
  if (typeName(type) === undefined) base.wrongKind("a type for a typedef", found.base);
  if (found.macro && (type.kind === "array" || typeName(type)?.includes("*)(") === true)) {
    base.report(catalogue["wrong-kind"].finding("macroDeclarator", base.place, own.name));
  }
  if (found.macro && found.handle) {
    const { span } = own.argument(1).property("handle");
    own.report(catalogue["wrong-argument"].finding("macroHandle", span));
  }
  const options = own.argument(1).parts();
  options.checkNames("alias(type, { ... })", {}, ["header", "aligned", "macro", "handle"]);
  options.checkFlags({ macro: found.macro, handle: found.handle });
  const { header, places } = own.definition(found);
  return {
    kind: "alias",
    ...own.heading(),
    header,
    type,
    ...alignmentOf(found.aligned, own.argument(1).part("aligned")),
    macro: found.macro,
    handle: found.handle,
    places: { ...places, of: base.place },
  };
}
