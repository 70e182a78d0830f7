import type { EndingDraft, FieldDraft, MemberDraft, TaggedDraft } from "../draft/field.ts";
import { picked, type Pick } from "../draft/pick.ts";
import { around, text } from "./expression.ts";
import {
  type Extents,
  arrayExtents,
  integerExtents,
  natural,
  placedExtents,
  sizeOf,
} from "./extent.ts";
import { fieldFrom, largest, plainInteger } from "./field.ts";
import { holds, integerOf, integers, type Integer } from "./integer.ts";
import { anonymousFrom, conditional, memberFrom } from "./member.ts";
import type { AggregateText, Field, InPlace, MemberText } from "./member.ts";
import { memberNames, Names } from "./names.ts";
import type { Aggregate, Family, Scope } from "./scope.ts";
import { selectorOptions } from "./selector.ts";

/** What tells the variants of a union apart. */
export interface Tag {
  readonly family: Family;
  readonly integer: Integer;
}

/** The members of a struct, one after the other, so that each union finds exactly one tag. */
export class StructMembers {
  readonly members: MemberText[] = [];
  readonly names: Names;
  hasBits = false;
  /** A member has the number of elements of an array at the end, here or in a struct there. */
  isCounted = false;
  hasOptionalBits = false;
  readonly #scope: Scope;
  readonly #inPlace: InPlace;
  /** How many members hold codes of each family. */
  readonly #holders: Map<Family, number>;
  /** Families whose codes no other member may hold: only they identify a union's tag. */
  readonly #claimed: Set<Family>;
  readonly #isPacked: boolean;

  /** @param outer - the members beside these, where C has no name for what these are in. */
  constructor(scope: Scope, inPlace: InPlace, isPacked: boolean, outer?: StructMembers) {
    this.#scope = scope;
    this.#inPlace = inPlace;
    this.#isPacked = isPacked;
    this.names = outer?.names ?? new Names();
    this.#holders = outer === undefined ? new Map<Family, number>() : outer.#holders;
    this.#claimed = outer === undefined ? new Set<Family>() : outer.#claimed;
  }

  add(draft: MemberDraft): void {
    this.#scope.member(draft, () => this.#add(draft));
  }

  #add(draft: MemberDraft): void {
    const { field } = draft;
    const tagged = field.kind === "tagged" ? this.#codesFor(field.tagged) : undefined;
    const union = field.kind === "named" ? this.#taggedUnion(field.aggregate) : undefined;
    if (field.kind === "integer" && field.bits !== undefined) {
      this.#addBits(draft, field.integer, field.bits, field.unnamed);
    } else if (draft.padding) this.#addPadding(draft);
    else if (field.kind === "tagged" && tagged !== undefined) {
      this.#addTagged(draft, field.tagged, tagged);
    } else if (field.kind === "anonymousStruct") {
      const isPlain = !hasConditions(field.struct.members);
      const condition = isPlain ? draft.condition : undefined;
      this.#addAnonymous({ ...draft, condition }, this.#inPlace.struct(field.struct, this));
    } else if (field.kind === "anonymousUnion") {
      this.#addAnonymous(draft, this.#inPlace.union(field.variants, { names: this.names }));
    } else if (union !== undefined) this.#addNamed(draft, union);
    else this.#addPlain(draft);
  }

  /** A tag that no other member holds, in front of all. */
  addTag({ family, integer }: Tag): void {
    const name = this.names.take(["tag"], 0);
    this.#count(family);
    this.#claimed.add(family);
    this.members.push({
      entry: { name, prose: [], value: text(`${integer.name}.of(${family.name})`) },
      extents: this.#placed(integerExtents(integer.bits)),
      parts: [name],
      family,
    });
  }

  /** An array or a struct whose length is not fixed, behind all others. */
  addEnding(draft: EndingDraft): void {
    const open = this.#scope.aggregates.filter(({ isOpen }) => isOpen);
    const found = draft.open === undefined ? undefined : picked(open, draft.open);
    this.isCounted = found === undefined ? draft.count !== undefined : found.isCounted === true;
    const field =
      found === undefined
        ? this.#arrayFrom(draft)
        : { value: text(found.name), extents: found.extents, parts: [], inPlace: false };
    this.#push({ ...plainMember, name: draft.name }, { ...field, family: undefined });
  }

  #arrayFrom({ element: given, count, bytes, most, old }: EndingDraft): Omit<Field, "family"> {
    const element = withoutOpen(given);
    const { value, extents, parts, inPlace } = fieldFrom(element, this.#scope, this.#inPlace);
    const options = [
      ...(count === undefined ? [] : [`${bytes ? "bytes" : "count"}: "${this.#addCount(count)}"`]),
      ...(count === undefined && bytes ? ["bytes: true"] : []),
      ...(most === undefined ? [] : [`most: ${most}`]),
      ...(old ? ["length: 0"] : []),
    ];
    const array = around("array(", value, `, { ${options.join(", ")} })`);
    return { value: array, extents: arrayExtents(extents, 0), parts, inPlace };
  }

  /** The member that has the number of elements. */
  #addCount(choice: Pick): string {
    this.#push({ ...plainMember, name: choice }, plainInteger(choice));
    return this.members.at(-1)?.entry.name ?? "";
  }

  #addAnonymous(draft: MemberDraft, of: AggregateText): void {
    this.#pushText(draft, anonymousFrom(draft, of, this.names, this.#isPacked));
  }

  #placed(extents: Extents): Extents {
    return placedExtents(extents, { ...natural, packed: this.#isPacked });
  }

  #push(draft: MemberDraft, field: Field): void {
    this.#pushText(draft, memberFrom(draft, field, this.names, this.#isPacked));
  }

  /** A struct has a member that is always there. */
  #pushText({ condition }: MemberDraft, member: MemberText): void {
    this.members.push(this.members.length === 0 ? member : conditional(member, condition));
  }

  #addPadding(draft: MemberDraft): void {
    const type = plainInteger(draft.name);
    const isArray = draft.field.kind === "array";
    const value = isArray
      ? around("padding(array(", type.value, ", 1))")
      : around("padding(", type.value, ")");
    this.#push({ ...draft, direction: undefined, placement: natural }, { ...type, value });
  }

  /** Two bit-fields that make up a byte. */
  #addBits(
    draft: MemberDraft,
    choice: number,
    width: number,
    unnamed: "first" | "second" | "both" | undefined,
  ): void {
    const type = choice % 2 === 0 ? "uint8_t" : "int8_t";
    const isFirst = this.members.length === 0;
    // Both have the same condition.
    const given = { ...draft, condition: isFirst ? undefined : draft.condition };
    const add = (bits: number, extents: Extents, isUnnamed: boolean) => {
      const field = `${type}.bits(${bits})`;
      const word = isUnnamed ? "anonymous" : draft.padding ? "padding" : undefined;
      const value = text(word === undefined ? field : `${word}(${field})`);
      const of = { value, extents, parts: [], family: undefined, inPlace: false };
      this.#push({ ...given, direction: undefined, placement: natural }, of);
      // Nothing can link to bits without a name.
      if (isUnnamed) this.members.splice(-1, 1, { ...this.#last(), parts: [] });
    };
    const byte = integerExtents(8);
    // A struct has a member.
    add(width, byte, unnamed === "first" || (unnamed === "both" && !isFirst));
    add(8 - width, arrayExtents(byte, 0), unnamed === "second" || unnamed === "both");
    this.hasBits = true;
    this.hasOptionalBits ||= given.condition !== undefined;
  }

  #last(): MemberText {
    const last = this.members.at(-1);
    if (last === undefined) throw new Error("there is no member");
    return last;
  }

  #addPlain(draft: MemberDraft): void {
    const field = fieldFrom(draft.field, this.#scope, this.#inPlace, this.#claimed);
    if (field.family !== undefined) this.#count(field.family);
    // There is a member that is always there.
    if (draft.condition === undefined || this.members.length === 0) this.#push(draft, field);
    else {
      const member = memberFrom(draft, field, this.names, this.#isPacked);
      const other = alternative(draft.field, draft.condition.otherwise);
      const otherwise = other && {
        name: other.name,
        extents: this.#placed(integerExtents(other.bits)),
      };
      this.members.push(conditional(member, draft.condition, otherwise));
    }
  }

  #count(family: Family): void {
    // One that is not always there can't be the only one, which would be a tag without a name.
    const more = this.#scope.isConditional ? 2 : 1;
    this.#holders.set(family, (this.#holders.get(family) ?? 0) + more);
  }

  /** The families of codes that some integer holds. */
  #codesFor(draft: TaggedDraft): Family | undefined {
    return picked(
      this.#scope.families.filter(({ kind }) => kind === "codes"),
      draft.codes,
    );
  }

  #addTagged(draft: MemberDraft, tagged: TaggedDraft, codes: Family): void {
    const isClaimed = this.#claimed.has(codes);
    const others = this.#holders.get(codes) ?? 0;
    const tag = isClaimed
      ? undefined
      : this.#tag(codes, tagged.tagInteger, this.names.take(memberNames, tagged.tagName));
    const isNamed = tag !== undefined && (tagged.names || others > 0);
    if (!isNamed) this.#claimed.add(codes);
    const union = this.#inPlace.union(tagged.variants, {
      ...(tagged.anonymous ? { names: this.names } : {}),
      selector: (variants) =>
        selectorOptions(codes, tagged.cases, variants, isNamed ? tag.entry.name : undefined),
    });
    const member = tagged.anonymous
      ? anonymousFrom(draft, union, this.names, this.#isPacked)
      : memberFrom(
          draft,
          { ...union, family: undefined, inPlace: true },
          this.names,
          this.#isPacked,
        );
    const tags = tag === undefined ? [] : [tag];
    this.members.push(...(tagged.tagBelow ? [member, ...tags] : [...tags, member]));
  }

  #tag(codes: Family, choice: number, name: string): MemberText {
    this.#count(codes);
    const integer = integerFor(codes, choice);
    return {
      entry: { name, prose: [], value: text(`${integer.name}.of(${codes.name})`) },
      extents: this.#placed(integerExtents(integer.bits)),
      parts: [name],
    };
  }

  /** The union with a selector that the choice means; `undefined` where it is something else. */
  #taggedUnion(choice: number): Aggregate | undefined {
    const small = this.#scope.aggregates.filter(({ extents }) => sizeOf(extents) <= largest);
    const found = picked(small, choice);
    return found?.selector === undefined ? undefined : found;
  }

  #addNamed(draft: MemberDraft, union: Aggregate): void {
    const { selector } = union;
    if (selector === undefined) return;
    const { family, tag } = selector;
    const others = this.#holders.get(family) ?? 0;
    const isClaimed = this.#claimed.has(family);
    const isPossible =
      tag === undefined ? isClaimed || others < 2 : !isClaimed && this.names.reserve(tag);
    if (!isPossible) {
      this.#addPlain({ ...draft, field: fallback });
      return;
    }
    if (tag !== undefined) this.members.push(this.#tag(family, draft.name, tag));
    else if (others === 0) {
      this.members.push(this.#tag(family, draft.name, this.names.take(memberNames, draft.name)));
    }
    if (tag === undefined) this.#claimed.add(family);
    const field = {
      value: text(union.name),
      extents: union.extents,
      parts: [],
      family: undefined,
      inPlace: false,
    };
    // Where its tag is, it is.
    this.#push({ ...draft, condition: undefined }, field);
  }
}

/** What an array without a fixed length has: no arrays of structs that have such an array themselves. */
function withoutOpen(draft: FieldDraft): FieldDraft {
  if (draft.kind === "array") return { ...draft, element: withoutOpen(draft.element) };
  return draft.kind === "named" ? { ...draft, aggregate: 2 * draft.aggregate } : draft;
}

/** Whether members, or those of anonymous structs among them, have conditions, which another one may contradict. */
function hasConditions(members: readonly MemberDraft[]): boolean {
  return members.some(
    ({ condition, field }) =>
      condition !== undefined ||
      (field.kind === "anonymousStruct" && hasConditions(field.struct.members)),
  );
}

const fallback: FieldDraft = { kind: "integer", integer: 0, alias: undefined, family: undefined };

const plainMember: MemberDraft = {
  name: 0,
  field: fallback,
  placement: natural,
  condition: undefined,
  direction: undefined,
  padding: false,
  prose: [],
};

/** What a member is where its condition does not hold: an integer that TypeScript has no other type for. */
function alternative(field: FieldDraft, choice: Pick | undefined): Integer | undefined {
  if (choice === undefined || field.kind !== "integer" || field.alias !== undefined)
    return undefined;
  const isBig = integerOf(field.integer).bits === 64;
  return picked(
    integers.filter(({ bits }) => (bits === 64) === isBig),
    choice,
  );
}

/** An integer that holds every code of a family. */
export function integerFor({ numbers }: Family, choice: number): Integer {
  const fitting = integers.filter((integer) => numbers.every((number) => holds(integer, number)));
  const found = picked(fitting, choice);
  if (found === undefined) throw new Error("no integer holds all codes of a family");
  return found;
}
