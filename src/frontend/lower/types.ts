import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type {
  Description,
  StructDescription,
  UnionDescription,
} from "../../language/description.ts";
import type { Aggregate, Member, Struct, Type, Union } from "../../model/type.ts";
import type { Condition } from "../../model/condition.ts";
import { described } from "../../language/kinds.ts";
import { withWideVariants } from "../../model/layout/present.ts";
import { isDeclared } from "../../model/visit.ts";
import { type Property, literalOf, placeOf, propertyOf } from "./source-map.ts";
import {
  reportInvalid,
  under,
  within,
  type LowerContext,
  heading,
  firstArgument,
  type Heading,
  type Occurrence,
  unnamed,
} from "./context.ts";
import { isSwapped, lowerArray } from "./array.ts";
import { type Argument, checkString, entriesOf, swapped, wrongKind, Parts } from "./arguments.ts";
import { type Branch, branchesOf } from "./conditions.ts";
import { withInside, lowerSelector } from "./aggregate-options.ts";
import { dissolved, memberWords, wordOf } from "./member-words.ts";
import { lowerBits, alignmentOf, lowerAliased, lowerScalar } from "./scalars.ts";
import { lowerPointer } from "./pointers.ts";

/** Lowers the type of a member; reports what is not a type. */
export function lowerType(
  found: Description | undefined,
  place: Occurrence,
  context: LowerContext,
): Type {
  switch (found?.kind) {
    case "alias":
      return lowerAliased(found, place, context);
    case "integer":
    case "ordered":
    case "meaning":
      return lowerScalar(found, place, context);
    case "bits":
      reportInvalid(
        catalogue["wrong-kind"].finding("bitsInside", (place.expression ?? place).span),
        context,
      );
      return lowerBits(found, place, context);
    case "pointer": {
      const { to } = found;
      const target =
        typeof to === "string" ? undefined : lowerType(to, firstArgument(place), context);
      return lowerPointer(found, target, place, context);
    }
    case "array":
      if (isSwapped(found)) return swapped("array(type, length)", place, context);
      return lowerArray(
        found,
        lowerType(found.element, firstArgument(place), context),
        place,
        context,
      );
    case "struct":
      return { kind: "struct", struct: lowerAggregate(found, place, context) };
    case "union":
      return { kind: "union", union: lowerAggregate(found, place, context) };
    case "direction":
    case "padding":
    case "placement":
    case "anonymous": {
      const span = place.expression?.span ?? place.span;
      reportInvalid(catalogue["wrong-kind"].finding("insideType", span, wordOf(found)), context);
      return lowerType(found.type, firstArgument(place), context);
    }
    default:
      return wrongKind("a type", found, place, context);
  }
}

/** Lowers a struct or union: an exported one once, or one that is written as the type of a member. */
export function lowerAggregate<A extends StructDescription | UnionDescription>(
  found: A,
  place: Occurrence,
  context: LowerContext,
): A extends { kind: "struct" } ? Struct : Union;
export function lowerAggregate(
  found: StructDescription | UnionDescription,
  place: Occurrence,
  context: LowerContext,
): Aggregate {
  const known = context.lowered.get(found);
  if (known?.kind === "struct" || known?.kind === "union") return known;
  const owner = aggregateOwner(found, place, context);
  const { name } = owner.heading;
  // A struct within a declaration is part of that declaration.
  const inner = name === undefined ? context : within({ ...owner.heading, name }, context);
  const options = owner.expression?.arguments[1];
  const shared = {
    ...owner.heading,
    header: name === undefined ? undefined : found.header,
    ...typedefOf(found, owner, inner),
    packed: found.packed,
    implicitPadding: found.implicitPadding,
    aligned: alignmentOf(found.aligned, placeOf(options, "aligned", owner.span), inner),
    places: {
      typedef: placeOf(options, "typedef", owner.span),
      header: placeOf(options, "header", owner.span),
    },
    members: withInside(lowerMembers(found, owner, inner), found, owner, inner),
  };
  const lowered: Aggregate =
    found.kind === "struct"
      ? dissolved(
          {
            kind: "struct",
            ...shared,
            anonymous: [],
            portableBits: found.portableBits && lowerPortableBits(found.portableBits, owner, inner),
            flexRing: found.flexRing && lowerFlexRing(found.flexRing, owner, inner),
          },
          inner,
        )
      : {
          kind: "union",
          ...shared,
          selector: found.selector && lowerSelector(found.selector, owner, inner),
        };
  if (lowered.kind === "union") refuseUnnamedBits(lowered, inner);
  const aggregate = { ...lowered, members: withWideVariants(lowered.members) };
  if (isDeclared(aggregate)) context.lowered.set(found, aggregate);
  return aggregate;
}

function refuseUnnamedBits({ members }: Union, context: LowerContext): void {
  const { finding } = catalogue["wrong-kind"];
  for (const { anonymous, type, span } of members) {
    if (anonymous && type.kind === "scalar") reportInvalid(finding("bitsInUnion", span), context);
  }
}

function lowerPortableBits(
  given: NonNullable<StructDescription["portableBits"]>,
  owner: Owner,
  context: LowerContext,
): Struct["portableBits"] {
  const report = (diagnostic: Diagnostic) => reportInvalid(diagnostic, context);
  const parts = new Parts(owner.expression?.arguments[1], owner.span, report);
  return parts.oneOf<typeof given>("portableBits", given, ["linux", "compiler"]);
}

function lowerFlexRing(given: string, owner: Owner, context: LowerContext): string {
  const expression = propertyOf(owner.expression?.arguments[1], "flexRing")?.value;
  const argument = { what: "flexRing", call: "struct({ ... })", expression, span: owner.span };
  return checkString(given, argument, "unknown", context);
}

/** A struct or union whose members are to be lowered. */
interface Owner extends Occurrence {
  readonly heading: Heading<string | undefined>;
}

function aggregateOwner(
  found: StructDescription | UnionDescription,
  place: Occurrence,
  context: LowerContext,
): Owner {
  const written = context.exported.get(found)?.expression;
  if (written !== undefined) {
    return {
      heading: heading(written, context),
      expression: written.value,
      span: written.span,
      scope: [written.name],
    };
  }
  const isInPlace = place.expression !== undefined && literalOf(place.expression) !== undefined;
  if (!isInPlace && !place.isUnexported) unnamed(found.kind, place, context);
  return {
    ...place,
    isUnexported: !isInPlace,
    heading: { name: undefined, prose: undefined, span: place.span },
  };
}

/** The typedef; reports one that has no name, and unknown options. */
function typedefOf(
  { kind, typedef }: StructDescription | UnionDescription,
  owner: Owner,
  context: LowerContext,
): Pick<Aggregate, "typedef" | "isTagless"> {
  const none = { typedef: undefined, isTagless: false };
  if (owner.isUnexported) return none;
  const options = owner.expression?.arguments[1];
  const names = kind === "struct" ? ["portableBits", "flexRing"] : ["by", "cases", "tag"];
  const parts = new Parts(options, owner.span, (diagnostic) => reportInvalid(diagnostic, context));
  const known = [
    "typedef",
    "packed",
    "aligned",
    "implicitPadding",
    "inside",
    ...names,
    ...(owner.heading.name === undefined ? [] : ["header"]),
  ];
  parts.checkNames(`${kind}({ ... }, { ... })`, {}, known);
  if (typedef === undefined) return none;
  if (typedef === true && owner.heading.name !== undefined) return { ...none, isTagless: true };
  const expression = propertyOf(options, "typedef")?.value;
  const argument = { what: "typedef", call: `${kind}({ ... })`, expression, span: owner.span };
  const text = checkString(typedef, argument, "", context);
  return text === typedef ? { ...none, typedef: text } : none;
}

function lowerMembers(
  found: StructDescription | UnionDescription,
  owner: Owner,
  context: LowerContext,
): Member[] {
  if (owner.isUnexported) {
    // Members of members would multiply, and an error is reported already.
    if (context.unnamedAggregates.has(found)) return [];
    context.unnamedAggregates.add(found);
  }
  const call = `${found.kind}({ name: uint32_t })`;
  const argument = {
    what: "members",
    call,
    expression: owner.expression?.arguments[0],
    span: owner.span,
  };
  return lowerEntries(found.members, argument, undefined);

  function lowerEntries(
    members: Readonly<Record<string, unknown>>,
    from: Argument,
    outer: Condition | undefined,
  ): Member[] {
    return entriesOf(members, from, context).flatMap(([name, value, property]) => {
      const span = property?.span ?? owner.span;
      return branchesOf(value, property?.value, span, context.conditions, outer).flatMap(
        (branch) => {
          const { value: type, expression, condition } = branch;
          const isGroup = condition !== outer && described(type) === undefined;
          return isGroup
            ? lowerEntries(Object(type), { ...from, expression }, condition)
            : [lowerMember(name, branch, property, owner, under(condition, context))];
        },
      );
    });
  }
}

function lowerMember(
  name: string,
  { value, expression, condition }: Branch,
  property: Property | undefined,
  owner: Owner,
  context: LowerContext,
): Member {
  const span = property?.span ?? owner.span;
  const own = `${owner.scope[0] ?? ""}.${name}`;
  const around: Occurrence = {
    isUnexported: owner.isUnexported ?? false,
    expression,
    span,
    scope: [own, ...owner.scope],
  };
  const { type, place, ...words } = memberWords(described(value), around, context);
  const { anonymous, direction } = words;
  if (type?.kind === "bits" && direction !== undefined) {
    const { finding } = catalogue["wrong-kind"];
    reportInvalid(finding("directedBits", (expression ?? around).span, direction), context);
  }
  return {
    name,
    // Of a type without a name, only the name is reported as missing.
    prose: owner.isUnexported
      ? { blocks: [], span }
      : context.prose(property?.comment, owner.scope, anonymous ? undefined : own),
    span,
    type:
      type?.kind === "bits"
        ? lowerBits(type, place, context, anonymous ? 0 : 1)
        : lowerType(type, anonymous ? { ...place, scope: owner.scope } : place, context),
    ...words,
    condition,
  };
}
