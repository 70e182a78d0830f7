import type { Abi } from "../../src/model/layout/abi.ts";
import { integerOn, layoutOf, placeIn } from "../../src/model/layout/layout.ts";
import { writeInteger } from "../../src/model/numbers.ts";
import {
  type SelfTaggedUnion,
  selfTaggedUnionOf,
  taggedUnionOf,
  type TaggedUnion,
} from "../../src/model/tagged-union.ts";
import { countedBy, countedElement, isClosed, openEndOf } from "../../src/model/layout/flexible.ts";
import type { Aggregate, Member, ScalarType, Struct, Type, Union } from "../../src/model/type.ts";
import { boundariesOf } from "./boundaries.ts";
import type { Choice } from "./choice.ts";
import type { Tree } from "./tree.ts";

/**
 * How values are made: as the codecs take them, where a union has the variant that its tag selects, or
 * else raw bytes; or as C and the accessors in place take them, where a union has any variant.
 */
export type Mode = "codec" | "place";

/**
 * A value of `type` for one ABI, for the size of a union's raw bytes may differ.
 *
 * @param isFixed - whether something else follows, so that a flexible array is in the padding at the end.
 */
export function generate(
  type: Type,
  mode: Mode,
  choice: Choice,
  abi: Abi,
  count = elementCount,
  isFixed = false,
): Tree {
  switch (type.kind) {
    case "scalar":
      return { kind: "scalar", type, value: choice.scalar(scalarOn(type, abi), false) };
    case "array": {
      const length = type.flexible === undefined ? type.length : count;
      const element = countedElement(type);
      const elements = Array.from({ length }, () =>
        generate(element, mode, choice, abi, count, isFixed),
      );
      return { kind: "array", type, elements };
    }
    case "struct": {
      const own = isFixed ? roomAtEnd(type.struct, abi, mode) : count;
      return generateStruct(type.struct, mode, choice, abi, own);
    }
    case "union": {
      const own = mode === "codec" ? selfTaggedUnionOf(type.union) : undefined;
      if (own !== undefined) return generateSelfTagged(type.union, own, choice, abi);
      const variant = mode === "place" ? choice.variant(type.union) : undefined;
      return variant === undefined
        ? generateRaw(type.union, choice, abi)
        : generateVariant(type.union, variant, mode, choice, abi, isFixed ? 0 : count);
    }
  }
}

/** How many elements are in the padding at the end of a struct; accessors in place have none. */
function roomAtEnd(struct: Struct, abi: Abi, mode: Mode): number {
  const end = mode === "codec" ? openEndOf(struct, abi) : undefined;
  if (end === undefined) return 0;
  return Math.floor((layoutOf(struct, abi).size - end.offset) / end.elementSize);
}

/** A type with the width of the ABI. */
function scalarOn(type: ScalarType, abi: Abi): ScalarType {
  return { ...type, integer: integerOn(type.integer, abi) };
}

/** How many elements a flexible array has in each value: more than fit into padding at the end of a struct. */
export const elementCount = 16;

/** A union whose variants hold its tag. */
function generateSelfTagged(
  union: Union,
  { variants }: SelfTaggedUnion,
  choice: Choice,
  abi: Abi,
): Tree {
  const [{ struct, tag }] = variants;
  if (tag.type.kind !== "scalar") throw new Error("a tag is an integer");
  const type = scalarOn(tag.type, abi);
  const selecting = choice.scalar(type, true);
  const one = variants.find(({ codes }) => codes.some(({ value }) => value === selecting));
  if (one !== undefined) {
    const fixed = { member: one.tag, value: selecting };
    const value = generateStruct(one.struct, "codec", choice, abi, elementCount, fixed);
    return { kind: "variant", union, variant: one.variant, value };
  }
  const bytes = Uint8Array.from({ length: layoutOf(union, abi).size }, () => choice.byte());
  const { offset } = placeIn(struct, tag, abi);
  writeInteger(bytes, offset, type.integer, abi.byteOrder, selecting);
  return { kind: "raw", union, bytes: [...bytes] };
}

/** @param fixed - the value of the tag that a union around the struct has. */
function generateStruct(
  struct: Struct,
  mode: Mode,
  choice: Choice,
  abi: Abi,
  count: number,
  fixed?: { readonly member: Member; readonly value: bigint },
): Tree {
  const tagged = mode === "codec" ? taggedUnionOf(struct) : undefined;
  const { tag } = tagged ?? {};
  const chosen = tag?.type.kind === "scalar" ? choice.scalar(scalarOn(tag.type, abi), true) : 0n;
  const selecting = fixed !== undefined && tag === fixed.member ? fixed.value : chosen;
  const members = struct.members.map((member): Tree => {
    const { type } = member;
    if (member === fixed?.member && type.kind === "scalar") {
      return { kind: "scalar", type, value: fixed.value };
    }
    if (type.kind === "scalar" && countedBy(struct, member) !== undefined) {
      return { kind: "scalar", type, value: BigInt(count) };
    }
    if (member === tag && type.kind === "scalar") return { kind: "scalar", type, value: selecting };
    if (tagged === undefined || member !== tagged.member) {
      return generate(type, mode, choice, abi, count, isClosed(struct, member));
    }
    const variant = selectedBy(selecting, tagged);
    return variant === undefined
      ? generateRaw(tagged.union, choice, abi)
      : generateVariant(tagged.union, variant, mode, choice, abi, count);
  });
  return { kind: "struct", struct, members };
}

/** The variant that a tag selects; `undefined` where it is none of the codes that do. */
function selectedBy(tag: bigint, { variants }: TaggedUnion): Member | undefined {
  return variants.find(({ codes }) => codes.some(({ value }) => value === tag))?.variant;
}

function generateVariant(
  union: Union,
  variant: Member,
  mode: Mode,
  choice: Choice,
  abi: Abi,
  count: number,
): Tree {
  const value = generate(variant.type, mode, choice, abi, count, isClosed(union, variant));
  return { kind: "variant", union, variant, value };
}

function generateRaw(union: Union, choice: Choice, abi: Abi): Tree {
  const { size } = layoutOf(union, abi);
  return { kind: "raw", union, bytes: Array.from({ length: size }, () => choice.byte()) };
}

/** How many boundaries the integers of a type have at most, without tags. */
export interface BoundaryCount {
  readonly values: number;
  /** Of tags, and of variants where no tag decides. */
  readonly tags: number;
}

/** How many {@link boundaryChoice | choices} it takes until every boundary in `type` has come up. */
export function boundaryCount(type: Type, mode: Mode): BoundaryCount {
  switch (type.kind) {
    case "scalar":
      return { values: boundariesOf(type).length, tags: 1 };
    case "array":
      return boundaryCount(countedElement(type), mode);
    case "struct": {
      const tag = mode === "codec" ? taggedUnionOf(type.struct)?.tag : undefined;
      const inner = most(type.struct, mode);
      if (tag?.type.kind !== "scalar") return inner;
      return { ...inner, tags: Math.max(inner.tags, boundariesOf(tag.type).length) };
    }
    case "union": {
      const inner = most(type.union, mode);
      const variants = mode === "place" ? type.union.members.length : 1;
      return { ...inner, tags: Math.max(inner.tags, variants) };
    }
  }
}

function most({ members }: Aggregate, mode: Mode): BoundaryCount {
  const counts = members.map(({ type }) => boundaryCount(type, mode));
  return {
    values: Math.max(1, ...counts.map(({ values }) => values)),
    tags: Math.max(1, ...counts.map(({ tags }) => tags)),
  };
}
