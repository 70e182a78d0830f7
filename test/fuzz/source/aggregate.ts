import type { MemberDraft, StructDraft } from "../draft/field.ts";
import { around, object, printed, text } from "./expression.ts";
import {
  type Hole,
  integerExtents,
  arrayExtents,
  natural,
  structLayouts,
  unionLayouts,
} from "./extent.ts";
import type { Placement } from "./extent.ts";
import { fieldFrom } from "./field.ts";
import {
  conditional,
  memberFrom,
  type AggregateText,
  type InPlace,
  type MemberText,
  type StructText,
  type UnionOptions,
} from "./member.ts";
import { Names } from "./names.ts";
import type { Scope } from "./scope.ts";
import { StructMembers, type Tag } from "./struct-members.ts";

/** What is written in place uses what `scope` declares. */
function inPlaceIn(scope: Scope): InPlace {
  return {
    struct: (draft, outer) => structFrom(draft, scope, { outer }),
    union: (variants, options) => unionFrom(variants, scope, options),
  };
}

interface StructOptions {
  readonly typedef?: string | undefined;
  /** The name of the rings of bytes whose indices it has. */
  readonly flexRing?: string | undefined;
  readonly tag?: Tag;
  /** The members beside its own, where C has no name for it. */
  readonly outer?: StructMembers | undefined;
}

/** A struct; one that the compiler would pad says so. */
export function structFrom(
  draft: StructDraft,
  scope: Scope,
  { typedef, flexRing, tag, outer }: StructOptions = {},
): StructText {
  const { placement } = draft;
  const list = new StructMembers(scope, inPlaceIn(scope), placement.packed, outer);
  if (tag !== undefined) list.addTag(tag);
  for (const member of draft.members) list.add(member);
  if (draft.ending !== undefined) list.addEnding(draft.ending);
  const isOpen = draft.ending !== undefined;
  const members = draft.filled ? filled(list, placement, isOpen) : list.members;
  const layouts = structLayouts(
    members.map(({ extents }) => extents),
    placement.aligned,
  );
  const isPadded = draft.implicit || layouts.some(({ holes }) => holes.length > 0);
  const options = [
    ...(isPadded ? ["implicitPadding: true"] : []),
    ...(typedef === undefined ? [] : [`typedef: ${typedef}`]),
    ...(flexRing === undefined ? [] : [`flexRing: "${flexRing}"`]),
    ...(placement.packed ? ["packed: true"] : []),
    ...(draft.portable && list.hasBits && !list.hasOptionalBits
      ? ['portableBits: "compiler"']
      : []),
    ...(placement.aligned === undefined ? [] : [`aligned: ${placement.aligned}`]),
    ...(draft.inside === undefined || scope.isConditional
      ? []
      : insideOption(members, draft.inside, scope)),
  ];
  return {
    value: around("struct(", object(members.map(({ entry }) => entry)), after(options)),
    extents: layouts,
    parts: members.flatMap(({ parts }) => parts),
    isOpen,
    isCounted: list.isCounted,
  };
}

/**
 * Puts families inside that are not inside another struct: enumerations at the first member of their type. Under a
 * condition there are none, since they would be under the same one.
 */
function insideOption(
  members: readonly MemberText[],
  place: "before" | "after",
  scope: Scope,
): readonly string[] {
  const entries = members.flatMap(({ entry, family }) => {
    if (family === undefined || scope.inside.has(family)) return [];
    if (family.isEnum) {
      const isType = printed(entry.value, "", () => []).includes("enumOf(");
      const isOnly = scope.enumMembers.get(family) === 1;
      if (!isType || !isOnly || family.hasTagOnly !== true) return [];
      scope.isForCplusplus = false;
    }
    scope.inside.add(family);
    const value =
      place === "before" && !family.isEnum ? `{ before: [${family.name}] }` : family.name;
    return [`${entry.name}: ${value}`];
  });
  return entries.length === 0 ? [] : [`inside: { ${entries.join(", ")} }`];
}

/** A union each of whose variants holds the tag. */
export function selfTaggedFrom(
  drafts: readonly StructDraft[],
  scope: Scope,
  tag: Tag,
  options: UnionOptions,
): AggregateText {
  const variants = drafts.map((draft, index): MemberText => {
    const { value, extents, parts } = structFrom({ ...draft, ending: undefined }, scope, { tag });
    const name = `v${index}`;
    return {
      entry: { name, prose: [], value },
      extents,
      parts: [name, ...parts.map((part) => `${name}.${part}`)],
    };
  });
  return unionOf(variants, options);
}

/** Names the padding on the ABIs of 64 bits. */
function filled(
  { members, names }: StructMembers,
  { aligned }: Placement,
  isOpen: boolean,
): readonly MemberText[] {
  const extents = members.map((member) => member.extents);
  const { holes = [] } = structLayouts(extents, aligned).at(-1) ?? {};
  const before = (index: number) =>
    holes.filter((hole) => hole.index === index).map((hole) => paddingFor(hole, names));
  return [
    ...members.flatMap((member, index) => [...before(index), member]),
    // Nothing comes after an array whose length is not fixed.
    ...(isOpen ? [] : before(members.length)),
  ];
}

function paddingFor({ size }: Hole, names: Names): MemberText {
  const name = names.take(["pad"], 0);
  const type = size === 1 ? "uint8_t" : `array(uint8_t, ${size})`;
  return {
    entry: { name, prose: [], value: text(`padding(${type})`) },
    extents: arrayExtents(integerExtents(8), size),
    parts: [name],
  };
}

/** A union; where C would pad it, one more variant fills it. */
export function unionFrom(
  drafts: readonly MemberDraft[],
  scope: Scope,
  options: UnionOptions = {},
): AggregateText {
  const { names = new Names() } = options;
  // A union that is told apart has raw bytes under this name.
  names.reserve("raw");
  const variants = drafts.map((draft, index) => {
    const field = () => fieldFrom(draft.field, scope, inPlaceIn(scope));
    const variant = bitsFrom(draft, names) ?? memberFrom(draft, scope.member(draft, field), names);
    // There is a variant that is always there.
    return index === 0 || options.names !== undefined
      ? variant
      : conditional(variant, draft.condition, undefined, options.selector !== undefined);
  });
  return unionOf(variants, options);
}

/** A variant that is a bit-field. */
function bitsFrom(draft: MemberDraft, names: Names): MemberText | undefined {
  const { field } = draft;
  if (field.kind !== "integer" || field.bits === undefined) return undefined;
  const value = text(`uint8_t.bits(${field.bits})`);
  const of = { value, extents: integerExtents(8), parts: [], family: undefined, inPlace: false };
  const plain = { ...draft, direction: undefined, placement: natural };
  return { ...memberFrom(plain, of, names), isBits: true };
}

/** A union of variants; a selector chooses among these only, and not what fills it. */
function unionOf(
  given: readonly MemberText[],
  { typedef, selector, names = new Names() }: UnionOptions,
): AggregateText {
  for (const { entry } of given) names.reserve(entry.name);
  const variants = [...given];
  const { extents, hasHole, filler } = unionLayouts(variants.map((variant) => variant.extents));
  const isFilled = hasHole || given.some(({ isBits }) => isBits);
  if (isFilled) {
    const name = names.take(["all"], 0);
    variants.push({
      entry: { name, prose: [], value: text(`array(uint8_t, ${filler})`) },
      extents: arrayExtents(integerExtents(8), filler),
      parts: [name],
    });
  }
  const options = [
    ...(selector?.(given.map(({ entry }) => entry.name)) ?? []),
    ...(typedef === undefined ? [] : [`typedef: ${typedef}`]),
  ];
  return {
    value: around("union(", object(variants.map(({ entry }) => entry)), after(options)),
    extents: isFilled ? unionLayouts(variants.map((variant) => variant.extents)).extents : extents,
    parts: variants.flatMap(({ parts }) => parts),
  };
}

function after(options: readonly string[]): string {
  return options.length === 0 ? ")" : `, { ${options.join(", ")} })`;
}
