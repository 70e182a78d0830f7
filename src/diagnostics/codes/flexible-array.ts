import { suggestInteger } from "../core/did-you-mean.ts";
import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { areExclusive } from "../../model/condition.ts";
import { abis } from "../../model/layout/abi.ts";
import { countOf } from "../../model/layout/flexible.ts";
import { presentOn } from "../../model/layout/present.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  messagesOf,
  parametersOf,
  ringsOf,
} from "../../model/model.ts";
import { rangeOf } from "../../model/numbers.ts";
import type { Aggregate, Flexible, Member, Type } from "../../model/type.ts";
import { elementOf, flexibleOf, foldType, isOpen } from "../../model/visit.ts";

export const flexibleArray = defineDiagnostic("flexible-array", {
  requirement:
    "A flexible array is the last member of a struct, and its count, or the number of its bytes, is an integer beside it.",
  why: "Its elements follow the struct. Something else may follow there only if nothing counts them: the array has no elements then, but those that fit into the padding. Without a count that can be read, nobody knows how many there are.",
  fix: 'Move the array to the end of the struct, and name the member that has the number of its elements, `array(entry, { count: "n" })`, or of its bytes, `array(entry, { bytes: "n" })`. Where no member has it, write `array(entry, {})` or `array(entry, { bytes: true })`. What has such an array cannot be in a table or the slot of a ring.',
  messages: {
    notLast: (path: string) => ({
      message: `${path} has no fixed size, and is not the last member`,
      suggestion: "move it to the end of the struct",
    }),
    inUnion: (path: string) => ({
      message: `${path} is a flexible array in a union`,
      suggestion: "add `length: 0`, or put it into a struct behind the union",
    }),
    taggedVariant: (path: string) => ({
      message: `${path} has a flexible array, and a tag selects it`,
      suggestion: "put the array into the struct around the union, or leave out `by`",
    }),
    alone: (path: string) => ({
      message: `a struct needs another member beside the flexible array ${path}`,
      suggestion: "add the members that come before it",
    }),
    padding: (path: string) => ({
      message: `${path} is padding without a fixed size`,
      suggestion: "leave it out: what follows the struct is not part of it",
    }),
    element: (path: string) => ({
      message: `the elements of ${path} have a flexible array, and so no fixed size`,
      suggestion:
        'read the array as bytes: { bytes: "n" }, or { bytes: true } where no member has their number',
    }),
    sized: (path: string) => ({
      message: `the elements of ${path} have a flexible array, and so no fixed size`,
      suggestion: "use elements of a fixed size",
    }),
    cplusplus: (path: string) => ({
      message: `${path} has a flexible array, and is not the last member, which C++ does not allow`,
      suggestion: "move it to the end of the struct, or leave out `cplusplus: true`",
    }),
    closed: (path: string, count: string) => ({
      message: `${path} has a flexible array that \`${count}\` counts, and something else follows it`,
      suggestion:
        "move it to the end of the struct, or leave out the count: the array has no elements here",
    }),
    alias: (name: string) => ({
      message: `${name} is a name for an array without a length`,
      suggestion: "give the array a length, or write it as the last member of a struct",
    }),
    slot: (ring: string) => ({
      message: `the slots of ring ${ring} have a flexible array, and so no fixed size`,
      suggestion: "use structs of a fixed size",
    }),
    fixedLength: (length: string) => ({
      message: `\`length\` of a flexible array can only be 0, and this is ${length}`,
      suggestion:
        "leave out `length`, or write array(type, number) for an array of a fixed length; length: 0 is the old spelling",
    }),
    twoCounts: () => ({
      message: "an array has `count` or `bytes`, and this one has both",
      suggestion: "leave out `bytes` where all elements have one size, or else `count`",
    }),
    noCount: (count: string, integers: readonly string[]) => ({
      message: `${count} is not an integer beside the array`,
      suggestion: suggestInteger(count, integers, "add an integer before the array"),
    }),
    countedInUnion: (path: string, count: string) => ({
      message: `${path} is in a union, where nothing is read as many times as ${count} says`,
      suggestion: "leave out `count`: who reads the union knows what it holds",
    }),
    tooNarrow: (count: string, integer: string, most: number, counted: "bytes" | "elements") => ({
      message: `"${count}" is ${integer}, which cannot count ${most} ${counted}`,
      suggestion: "use a wider integer, or a smaller `most`",
    }),
  },
});

const { finding } = flexibleArray;

/** A flexible array is at the end of what it is in, and its count beside it. */
export function checkFlexibleArray(model: Model): readonly Diagnostic[] {
  return [
    ...aggregatesOf(model).flatMap(({ aggregate, path }) =>
      aggregate.members
        .filter(
          ({ type }) => isOpen(type) || isOpen(elementOf(type)) || hasIncompleteElements(type),
        )
        .flatMap((member) => [
          ...misplaced(model, aggregate, member, `${path}.${member.name}`),
          ...wrongCount(aggregate, member, `${path}.${member.name}`),
        ]),
    ),
    ...declarationsOf(model, "alias").flatMap(({ name, span, type }) =>
      flexibleOf(type) === undefined ? [] : [finding("alias", span, name)],
    ),
    ...ringsOf(model).flatMap(({ name, span, request, response, packets }) =>
      [request, response, ...(packets === undefined ? [] : [packets.extraInfo])].some((struct) =>
        isOpen({ kind: "struct", struct }),
      )
        ? [finding("slot", span, name)]
        : [],
    ),
    ...parametersOf(messagesOf(model)).flatMap(({ parameter: { type, span }, path }) =>
      type.kind === "page" && isOpen(type.element) ? [finding("sized", span, path)] : [],
    ),
  ];
}

function misplaced(
  { cplusplus }: Model,
  aggregate: Aggregate,
  member: Member,
  path: string,
): Diagnostic[] {
  const { type, span } = member;
  const flexible = flexibleOf(type);
  if (hasIncompleteElements(type)) return [finding("sized", span, path)];
  if (flexible?.isBytes === false && isOpen(elementOf(type))) {
    return [finding("element", span, path)];
  }
  if (member.padding) return [finding("padding", span, path)];
  const isUnion = aggregate.kind === "union";
  const isFollowed = !isUnion && !isLast(member, aggregate.members);
  if (isFollowed && flexible !== undefined) return [finding("notLast", span, path)];
  if (isFollowed && type.kind !== "array" && cplusplus) return [finding("cplusplus", span, path)];
  const isClosed = isFollowed || (type.kind === "array" && flexible === undefined);
  const count = isClosed ? countAtEnd(elementOf(type)) : undefined;
  if (count !== undefined) return [finding("closed", span, path, count)];
  if (isUnion) {
    if (flexible?.spelling === "") return [finding("inUnion", span, path)];
    const isSelected = aggregate.selector?.cases.some(({ variant }) => variant === member.name);
    return isSelected === true && !isClosed ? [finding("taggedVariant", span, path)] : [];
  }
  const around = aggregate.anonymous
    .flatMap((one) => ("struct" in one ? [one.struct] : []))
    .find((struct) => struct.members.some(({ name }) => name === member.name));
  const isAlone = abis.some((abi) => {
    const [first, second] = presentOn(around ?? aggregate, abi).members;
    return first?.span === span && second === undefined;
  });
  return isAlone && flexible !== undefined ? [finding("alone", span, path)] : [];
}

/** Whether a member is the last one of `members` under its condition. */
function isLast(member: Member, members: readonly Member[]): boolean {
  const behind = members.slice(members.indexOf(member) + 1);
  return behind.every((one) => areExclusive(one.condition, member.condition));
}

/** Whether the elements of an array are flexible arrays themselves. */
function hasIncompleteElements(type: Type): boolean {
  if (type.kind !== "array") return false;
  return flexibleOf(type.element) !== undefined || hasIncompleteElements(type.element);
}

/** The member that counts a flexible array at the end of a struct, or of a variant of a union. */
function countAtEnd(type: Type): string | undefined {
  return foldType<string | undefined>(type, {
    scalar: () => undefined,
    array: (_, { flexible }) => flexible?.count,
    aggregate: (counts, aggregate) => {
      const { members } = aggregate;
      const ends: readonly (Member | undefined)[] =
        aggregate.kind === "union"
          ? members
          : abis.map((abi) => presentOn(aggregate, abi).members.at(-1));
      return counts.find((count, index) => count !== undefined && ends.includes(members[index]));
    },
  });
}

/** Whether a flexible array is before other members, so that their order is not the final one. */
export function hasFlexibleArrayBefore(aggregate: Aggregate): boolean {
  return (
    aggregate.kind === "struct" &&
    aggregate.members.some(
      (member) => flexibleOf(member.type) !== undefined && !isLast(member, aggregate.members),
    )
  );
}

function wrongCount(aggregate: Aggregate, member: Member, path: string): Diagnostic[] {
  const flexible = flexibleOf(member.type);
  if (flexible?.count === undefined) return [];
  if (aggregate.kind === "union") {
    return [finding("countedInUnion", flexible.places.count, path, JSON.stringify(flexible.count))];
  }
  const count = countOf(aggregate, member);
  const integers = aggregate.members.filter(isCount).map(({ name }) => name);
  return count === undefined || !isCount(count)
    ? [finding("noCount", flexible.places.count, JSON.stringify(flexible.count), integers)]
    : tooNarrow(flexible, count);
}

function isCount({ type, padding }: Member): boolean {
  if (type.kind !== "scalar" || padding) return false;
  const { isBoolean, isFloat, isAddress } = type.integer;
  return !isBoolean && !isFloat && !isAddress;
}

function tooNarrow({ most, isBytes, places }: Flexible, { name, type }: Member): Diagnostic[] {
  if (most === undefined || type.kind !== "scalar") return [];
  const { integer, alias } = type;
  const counted = isBytes ? "bytes" : "elements";
  return rangeOf(integer).max < BigInt(most)
    ? [finding("tooNarrow", places.count, name, alias?.name ?? integer.name, most, counted)]
    : [];
}
