import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  Description,
  ArrayDescription,
  DirectionDescription,
  PaddingDescription,
  SelectorDescription,
  StructDescription,
  UnionDescription,
} from "../../language/description.ts";
import type { Direction, Member, Selector, Struct, Type, Union } from "../../model/type.ts";
import type { Prose } from "../../model/prose.ts";
import { formatValue, kindOf } from "../../language/format-value.ts";
import { largestObject } from "../../model/layout/abi.ts";
import type { Places, Span } from "../../diagnostics/core/span.ts";
import { described, isBroken } from "../described.ts";
import { literalOf, placeOf, propertyOf } from "../outline.ts";
import { reject, spoil, within, type JoinContext } from "./context.ts";
import { entriesOf } from "./families.ts";
import { objectFrom, textFrom } from "./given.ts";
import { heading, inside, type Heading, type Place } from "./place.ts";
import { unnamed } from "./unnamed.ts";
import { swapped, wrongKind } from "./wrong-kind.ts";
import { Parts } from "./parts.ts";
import { familyOf, scalarFrom } from "./scalars.ts";

/** Joins the type of a member; reports what can't be one. */
export function typeFrom(found: Description | undefined, place: Place, context: JoinContext): Type {
  switch (found?.kind) {
    case "integer":
    case "alias":
    case "meaning":
      return scalarFrom(found, place, context);
    case "array": {
      if (isSwapped(found)) return swapped("array(type, length)", place, context);
      const length = place.outline?.arguments[1];
      const isLength =
        Number.isSafeInteger(found.length) && found.length > 0 && found.length <= largestObject;
      if (isBroken(found.length)) {
        spoil(context);
      } else if (!isLength) {
        const { finding } = catalogue["invalid-number"];
        const span = length?.span ?? place.span;
        reject(finding("arrayLength", span, formatValue(found.length), largestObject), context);
      }
      const element = { ...place, outline: place.outline?.arguments[0] };
      return {
        kind: "array",
        element: typeFrom(found.element, element, context),
        length: isLength ? found.length : 1,
      };
    }
    case "struct":
      return { kind: "struct", struct: structFrom(found, place, context) };
    case "union":
      return { kind: "union", union: unionFrom(found, place, context) };
    case "direction":
    case "padding": {
      const span = place.outline?.span ?? place.span;
      reject(catalogue["wrong-kind"].finding("insideType", span, wordOf(found)), context);
      return typeFrom(found.type, inside(place), context);
    }
    default:
      return wrongKind("a type", found, place, context);
  }
}

/** Whether the length of an array stands first. */
function isSwapped(found: ArrayDescription): boolean {
  const element: Description | undefined = found.element;
  const length = kindOf(found.length);
  return element === undefined && length !== undefined && length !== "constant";
}

/** Joins a struct: the one that a chapter exports, or one that is written in place. */
export function structFrom(found: StructDescription, place: Place, context: JoinContext): Struct {
  const joined = context.joined.get(found);
  if (joined?.kind === "struct") return joined;
  const owner = aggregateOwner(found, "struct", place, context);
  const inner = insideOf(owner, context);
  const struct = {
    kind: "struct" as const,
    ...owner.heading,
    typedef: typedefOf(found, owner, inner),
    places: placesOf(owner),
    members: membersFrom(found, owner, inner),
    implicitPadding: found.implicitPadding,
  };
  const { name } = struct;
  if (name !== undefined) context.joined.set(found, { ...struct, name });
  const stored = context.joined.get(found);
  return stored?.kind === "struct" ? stored : struct;
}

/** Joins a union, like {@link structFrom}. */
export function unionFrom(found: UnionDescription, place: Place, context: JoinContext): Union {
  const joined = context.joined.get(found);
  if (joined?.kind === "union") return joined;
  const owner = aggregateOwner(found, "union", place, context);
  const inner = insideOf(owner, context);
  const union = {
    kind: "union" as const,
    ...owner.heading,
    typedef: typedefOf(found, owner, inner),
    places: placesOf(owner),
    members: membersFrom(found, owner, inner),
    selector: found.selector && selectorFrom(found.selector, owner, inner),
  };
  const { name } = union;
  if (name !== undefined) context.joined.set(found, { ...union, name });
  const stored = context.joined.get(found);
  return stored?.kind === "union" ? stored : union;
}

/** A struct or union with what is known of it before its members are joined. */
interface Owner extends Place {
  readonly heading: Heading<string | undefined>;
}

function aggregateOwner(
  found: StructDescription | UnionDescription,
  word: string,
  place: Place,
  context: JoinContext,
): Owner {
  const written = context.exported.get(found)?.outline;
  if (written !== undefined) {
    return {
      heading: heading(written, context),
      outline: written.value,
      span: written.span,
      scope: [written.name],
    };
  }
  const isInPlace = place.outline !== undefined && literalOf(place.outline) !== undefined;
  if (!isInPlace && !place.isElsewhere) unnamed(word, place, context);
  return {
    ...place,
    isElsewhere: !isInPlace,
    heading: { name: undefined, prose: undefined, span: place.span },
  };
}

/** The name of the typedef, where it is in sight; reports what is no text, and options that are none. */
function typedefOf(
  { kind, typedef }: StructDescription | UnionDescription,
  owner: Owner,
  context: JoinContext,
): string | undefined {
  if (owner.isElsewhere) return undefined;
  const options = owner.outline?.arguments[1];
  const names = kind === "struct" ? ["implicitPadding"] : ["by", "cases", "tag"];
  const parts = new Parts(options, owner.span, (diagnostic) => reject(diagnostic, context));
  parts.checkNames(`${kind}({ ... }, { ... })`, {}, ["typedef", ...names]);
  if (typedef === undefined) return undefined;
  const outline = propertyOf(options, "typedef")?.value;
  const argument = { what: "typedef", call: `${kind}({ ... })`, outline, span: owner.span };
  const text = textFrom(typedef, argument, "", context);
  return text === typedef ? text : undefined;
}

function placesOf(owner: Owner): Places<"typedef"> {
  return { typedef: placeOf(owner.outline?.arguments[1], "typedef", owner.span) };
}

/** What is written in place belongs to the declaration around it. */
function insideOf({ heading: { name } }: Owner, context: JoinContext): JoinContext {
  return name === undefined ? context : within(name, context);
}

function membersFrom(
  found: StructDescription | UnionDescription,
  owner: Owner,
  context: JoinContext,
): Member[] {
  const call = `${found.kind}({ name: uint32_t })`;
  const argument = {
    what: "members",
    call,
    outline: owner.outline?.arguments[0],
    span: owner.span,
  };
  const members = objectFrom(found.members, argument, context);
  return entriesOf(members, owner.outline, context).map(([name, value, property]): Member => {
    const span = property?.span ?? owner.span;
    let place: Place = {
      isElsewhere: owner.isElsewhere ?? false,
      outline: property?.value,
      span,
      scope: [`${owner.scope[0] ?? ""}.${name}`, ...owner.scope],
    };
    let type = described(value);
    let direction: Direction | undefined;
    let padding = false;
    while (type?.kind === "direction" || type?.kind === "padding") {
      const isSecond = type.kind === "direction" ? direction !== undefined : padding;
      if (isSecond) {
        const { finding } = catalogue["wrong-kind"];
        const at = place.outline?.span ?? span;
        reject(finding("secondWord", at, wordOf(type)), context);
      }
      if (type.kind === "direction") direction = type.direction;
      else padding = true;
      type = type.type;
      place = inside(place);
    }
    return {
      name,
      prose: owner.isElsewhere ? noProse(span) : context.prose(property?.comment, owner.scope),
      span,
      type: typeFrom(type, place, context),
      direction,
      padding,
    };
  });
}

/** The word that a spec writes for it. */
function wordOf(found: DirectionDescription | PaddingDescription): string {
  return found.kind === "padding" ? "padding" : found.direction;
}

/** Stands for comments that are out of sight, so that what has no name is not said to have no comment too. */
function noProse(span: Span): Prose {
  return { blocks: [], span };
}

function selectorFrom(
  found: SelectorDescription,
  owner: Owner,
  context: JoinContext,
): Selector | undefined {
  const call = owner.outline?.arguments[1];
  const by = propertyOf(call, "by")?.value;
  const span = by?.span ?? owner.span;
  const { codes } = found;
  if (codes === undefined && by === undefined) {
    const cases = propertyOf(call, "cases");
    const { finding } = catalogue["wrong-argument"];
    reject(finding("missing", cases?.span ?? span, "union(members, { cases })", ["by"]), context);
    return undefined;
  }
  if (codes?.kind !== "codes") {
    wrongKind("a family of codes", codes, { ...owner, outline: by, span }, context);
    return undefined;
  }
  const cases = propertyOf(call, "cases")?.value;
  return {
    codes: familyOf(codes, { ...owner, outline: by, span }, context),
    tag: found.tag,
    cases: entriesOf(found.cases, cases, context).map(([code, variant, property]) => ({
      code,
      variant: String(variant),
      span: property?.span ?? span,
      places: { variant: property?.value.span ?? span },
    })),
    places: { tag: placeOf(call, "tag", span) },
    span,
  };
}
