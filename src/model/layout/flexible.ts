import { oncePer } from "../../once.ts";
import type { Aggregate, ArrayType, Member, Struct, Type } from "../type.ts";
import { byteType, elementOf, flexibleOf, isOpen } from "../visit.ts";
import type { Abi } from "./abi.ts";
import { extentOf, layoutOf } from "./layout.ts";
import { rangeOf } from "../numbers.ts";
import { presentOn } from "./present.ts";

/** The flexible array at the end of a struct, or of a struct at its end. */
export interface OpenEnd {
  /** The members on the way to the array, which is the last of them. */
  readonly members: readonly Member[];
  /** Of its first element, in bytes. */
  readonly offset: number;
  /** Bytes of an element. */
  readonly elementSize: number;
}

/** Where the flexible array of `struct` is on `abi`; `undefined` where it has none, or only in a union. */
export function openEndOf(struct: Struct, abi: Abi): OpenEnd | undefined {
  const last = presentOn(struct, abi).members.at(-1);
  const { offset = 0 } = layoutOf(struct, abi).members.at(-1) ?? {};
  if (last?.type.kind === "array" && last.type.flexible !== undefined) {
    return { members: [last], offset, elementSize: extentOf(countedElement(last.type), abi).size };
  }
  const inner = last?.type.kind === "struct" ? openEndOf(last.type.struct, abi) : undefined;
  if (inner === undefined || last === undefined) return undefined;
  return { ...inner, members: [last, ...inner.members], offset: offset + inner.offset };
}

/** What is counted, read and written of an array: its elements, or its bytes. */
export function countedElement({ element, flexible }: ArrayType): Type {
  return flexible?.isBytes === true ? byteType : element;
}

/**
 * Whether a flexible array in `member` has no elements, because the place behind it is that of something else:
 * another member of `owner`, or the next element of an array.
 *
 * @param owner - with the members of one ABI.
 */
export function isClosed(owner: Aggregate, member: Member): boolean {
  const { type } = member;
  const isElement = type.kind === "array" && type.flexible === undefined && isOpen(elementOf(type));
  const isBefore = owner.kind === "struct" && isOpen(type) && owner.members.at(-1) !== member;
  return isElement || isBefore;
}

/** The member of `aggregate` that has the number of elements of the flexible array `member`. */
export function countOf(aggregate: Aggregate, { type }: Member): Member | undefined {
  const name = flexibleOf(type)?.count;
  return aggregate.members.find((one) => one.name === name);
}

/** The flexible array of `aggregate` whose number of elements `member` has. */
export function countedBy(aggregate: Aggregate, { name }: Member): Member | undefined {
  return arraysByCount(aggregate).get(name);
}

/** The flexible arrays of a struct or union by what counts them, because it is asked for each member. */
const arraysByCount = oncePer(
  ({ members }: Aggregate) =>
    new Map(members.toReversed().map((one) => [flexibleOf(one.type)?.count, one])),
);

/** The largest number of elements of the flexible array `member`; no array of JavaScript has more. */
export function mostElements(aggregate: Aggregate, member: Member): number {
  const count = countOf(aggregate, member)?.type;
  const counted = count?.kind === "scalar" ? Number(rangeOf(count.integer).max) : Infinity;
  const most = flexibleOf(member.type)?.most ?? Infinity;
  return Math.min(most, counted, 0xffff_ffff);
}
