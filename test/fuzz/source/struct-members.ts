import type { FieldDraft, MemberDraft, TaggedDraft } from "../draft/field.ts";
import { picked } from "../draft/pick.ts";
import { around, text } from "./expression.ts";
import { type Extents, arrayExtents, integerExtents, sizeOf } from "./extent.ts";
import { fieldFrom, largest, plainInteger } from "./field.ts";
import { holds, integers, type Integer } from "./integer.ts";
import { memberFrom, type InPlace, type MemberText } from "./member.ts";
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
  readonly names = new Names();
  readonly #scope: Scope;
  readonly #inPlace: InPlace;
  /** How many members hold codes of each family. */
  readonly #holders = new Map<Family, number>();
  /** Families whose codes no other member may hold: only they identify a union's tag. */
  readonly #claimed = new Set<Family>();

  constructor(scope: Scope, inPlace: InPlace) {
    this.#scope = scope;
    this.#inPlace = inPlace;
  }

  add(draft: MemberDraft): void {
    const { field } = draft;
    const tagged = field.kind === "tagged" ? this.#codesFor(field.tagged) : undefined;
    const union = field.kind === "named" ? this.#taggedUnion(field.aggregate) : undefined;
    if (field.kind === "integer" && field.bits !== undefined) {
      this.#addBits(draft, field.integer, field.bits);
    } else if (draft.padding) this.#addPadding(draft);
    else if (field.kind === "tagged" && tagged !== undefined) {
      this.#addTagged(draft, field.tagged, tagged);
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
      extents: integerExtents(integer.bits),
      parts: [name],
      family,
    });
  }

  #addPadding(draft: MemberDraft): void {
    const type = plainInteger(draft.name);
    const isArray = draft.field.kind === "array";
    const value = isArray
      ? around("padding(array(", type.value, ", 1))")
      : around("padding(", type.value, ")");
    this.members.push(
      memberFrom({ ...draft, direction: undefined }, { ...type, value }, this.names),
    );
  }

  /** Two bit-fields that make up a byte. */
  #addBits(draft: MemberDraft, choice: number, width: number): void {
    const type = choice % 2 === 0 ? "uint8_t" : "int8_t";
    const add = (bits: number, extents: Extents) => {
      const field = `${type}.bits(${bits})`;
      const value = text(draft.padding ? `padding(${field})` : field);
      const of = { value, extents, parts: [], family: undefined, inPlace: false };
      this.members.push(memberFrom({ ...draft, direction: undefined }, of, this.names));
    };
    const byte = integerExtents(8);
    add(width, byte);
    add(8 - width, arrayExtents(byte, 0));
  }

  #addPlain(draft: MemberDraft): void {
    const field = fieldFrom(draft.field, this.#scope, this.#inPlace, this.#claimed);
    if (field.family !== undefined) this.#count(field.family);
    this.members.push(memberFrom(draft, field, this.names));
  }

  #count(family: Family): void {
    this.#holders.set(family, (this.#holders.get(family) ?? 0) + 1);
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
      selector: (variants) =>
        selectorOptions(codes, tagged.cases, variants, isNamed ? tag.entry.name : undefined),
    });
    const member = memberFrom(draft, { ...union, family: undefined, inPlace: true }, this.names);
    const tags = tag === undefined ? [] : [tag];
    this.members.push(...(tagged.tagBelow ? [member, ...tags] : [...tags, member]));
  }

  #tag(codes: Family, choice: number, name: string): MemberText {
    this.#count(codes);
    const integer = integerFor(codes, choice);
    return {
      entry: { name, prose: [], value: text(`${integer.name}.of(${codes.name})`) },
      extents: integerExtents(integer.bits),
      parts: [name],
    };
  }

  /** The union with a selector that the choice means; `undefined` where it is something else. */
  #taggedUnion(choice: number): (Aggregate & Required<Pick<Aggregate, "selector">>) | undefined {
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
    this.members.push(memberFrom(draft, field, this.names));
  }
}

const fallback: FieldDraft = { kind: "integer", integer: 0, alias: undefined, family: undefined };

/** An integer that holds every code of a family. */
export function integerFor({ numbers }: Family, choice: number): Integer {
  const fitting = integers.filter((integer) => numbers.every((number) => holds(integer, number)));
  const found = picked(fitting, choice);
  if (found === undefined) throw new Error("no integer holds all codes of a family");
  return found;
}
