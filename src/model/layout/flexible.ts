import type { Aggregate, Member, Struct } from "../type.ts";
import { flexibleOf } from "../visit.ts";
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
    return { members: [last], offset, elementSize: extentOf(last.type.element, abi).size };
  }
  const inner = last?.type.kind === "struct" ? openEndOf(last.type.struct, abi) : undefined;
  if (inner === undefined || last === undefined) return undefined;
  return { ...inner, members: [last, ...inner.members], offset: offset + inner.offset };
}

/** The member of `aggregate` that has the number of elements of the flexible array `member`. */
export function countOf(aggregate: Aggregate, { type }: Member): Member | undefined {
  const name = flexibleOf(type)?.count;
  return aggregate.members.find((one) => one.name === name);
}

/** The flexible array of `aggregate` whose number of elements `member` has. */
export function countedBy(aggregate: Aggregate, { name }: Member): Member | undefined {
  return aggregate.members.find(({ type }) => flexibleOf(type)?.count === name);
}

/** The largest number of elements of the flexible array `member`; no array of JavaScript has more. */
export function mostElements(aggregate: Aggregate, member: Member): number {
  const count = countOf(aggregate, member)?.type;
  const counted = count?.kind === "scalar" ? rangeOf(count.integer).max : arrayLimit;
  const most = flexibleOf(member.type)?.most ?? Infinity;
  return Math.min(most, Number(counted), Number(arrayLimit));
}

const arrayLimit = 0xffff_ffffn;
