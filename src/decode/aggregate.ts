import type { BitPlace } from "../model/layout/bits.ts";
import { extentOf, integerOn, layoutOf, placedMembers, placeIn } from "../model/layout/layout.ts";
import { presentOn } from "../model/layout/present.ts";
import type { ArrayType, Member, ScalarType, Struct, Type, Union } from "../model/type.ts";
import { selfTaggedUnionOf, tagCandidates } from "../model/tagged-union.ts";
import { countedElement, countOf, isClosed } from "../model/layout/flexible.ts";
import { floatOf } from "../model/numbers.ts";
import { isOpen, scalarIn, visitType } from "../model/visit.ts";
import { booleanMeaning, FieldReader, meaningOf } from "./fields.ts";

/** Decodes a member in another way than its type says. */
export type MemberDecoder = (reader: FieldReader, path: string, offset: number) => void;

/**
 * Adds the fields of a struct.
 *
 * @param path - with a dot at its end, or empty.
 * @param offset - of the struct, in bytes.
 * @param special - by its name, what a member carries other than its type says.
 */
export function decodeStruct(
  reader: FieldReader,
  struct: Struct,
  path: string,
  offset: number,
  special: ReadonlyMap<string, MemberDecoder> = new Map(),
): void {
  const layout = layoutOf(struct, reader.abi);
  // A flexible array may begin in the padding at the end.
  const last = presentOn(struct, reader.abi).members.at(-1);
  const end = last !== undefined && isOpen(last.type) ? layout.members.at(-1)?.offset : undefined;
  const holes = layout.holes
    .filter((hole) => end === undefined || hole.offset < end)
    .map(({ offset: at, size }) => ({
      at,
      add: () => reader.addZeros(`${path}(hole)`, offset + at, size),
    }));
  const spareBits = layout.spareBits.map((place) => ({
    at: place.offset,
    add: () => reader.addZeroBits(`${path}(hole)`, offset, place),
  }));
  const members = placedMembers(struct, reader.abi).map(({ member, offset: at, bits }) => {
    if (bits !== undefined) {
      return { at, add: () => decodeBits(reader, member, `${path}${member.name}`, offset, bits) };
    }
    const decode = special.get(member.name) ?? memberDecoder(member, struct, offset);
    return { at, add: () => decode(reader, nameAt(path, member), offset + at) };
  });
  for (const { add } of [...members, ...spareBits, ...holes].toSorted((a, b) => a.at - b.at)) add();
}

/** Decodes a bit-field of the struct at `start`. */
function decodeBits(
  reader: FieldReader,
  { type, padding }: Member,
  path: string,
  start: number,
  place: BitPlace,
): void {
  if (padding) return reader.addZeroBits(path, start, place);
  const { integer, values } = scalarIn(type) ?? {};
  const value = reader.bits(start, place, integer?.signed ?? false);
  const { offset, size, width } = place;
  const { text, problem } = value === undefined ? {} : meaningOf(value, values, width);
  reader.add(path, start + offset, size, value, text, values, place);
  if (problem !== undefined) reader.problem(path, start + offset, problem);
}

/** The name of a member below `prefix`; one that C has no name for is called by its kind. */
function nameAt(prefix: string, { name, anonymous, type }: Member): string {
  return anonymous ? `${prefix}(${type.kind})` : `${prefix}${name}`;
}

/** What is before the names of the members of what is at `path`. */
function prefixOf(path: string): string {
  const nameless = /\((?:struct|union)\)$/;
  return path === "" || nameless.test(path) ? path.replace(nameless, "") : `${path}.`;
}

/** Decodes a member of `struct`, which is at `structOffset`, as its type says. */
function memberDecoder(member: Member, struct: Struct, structOffset: number): MemberDecoder {
  return (reader, path, offset) => {
    const { type, padding } = member;
    const numberIn = (holder: Member | undefined) =>
      holder && integerOf(reader, struct, structOffset, holder);
    if (padding) {
      reader.addZeros(path, offset, extentOf(type, reader.abi).size);
    } else if (type.kind === "array" && type.flexible !== undefined) {
      decodeElements(reader, type, path, offset, numberIn(countOf(struct, member)));
    } else {
      const isFixed = isClosed(presentOn(struct, reader.abi), member);
      const tagOf: FindTag = (union) => numberIn(tagCandidates(struct, union)[0]);
      decodeType(reader, type, path, offset, tagOf, isFixed);
    }
  };
}

/** Adds the elements of a flexible array, or its bytes: `count`, or all that there are bytes for. */
function decodeElements(
  reader: FieldReader,
  array: ArrayType,
  path: string,
  offset: number,
  count: bigint | undefined,
): void {
  const element = countedElement(array);
  const { size } = extentOf(element, reader.abi);
  const room = Math.max(0, Math.floor((reader.length - offset) / size));
  const length = count === undefined ? room : Math.min(room, Math.max(0, Number(count)));
  const { most = Infinity, isBytes = false } = array.flexible ?? {};
  if (count !== undefined && (Number(count) !== length || length > most)) {
    const there = isBytes ? `there are ${room}` : `there are bytes for ${room}`;
    const allowed = length > most ? `${most} at most` : there;
    reader.problem(path, offset, `${count} ${isBytes ? "bytes" : "elements"}, and ${allowed}`);
  }
  if (length > 0) {
    decodeType(reader, { kind: "array", element, length, flexible: undefined }, path, offset);
  }
}

/** The value of the tag that tells the variants of a union apart, if it has one and it is there. */
type FindTag = (union: Union) => bigint | undefined;

/** The number in a member of a struct at `offset`; `undefined` where it is not all there, or no number. */
export function integerOf(
  reader: FieldReader,
  struct: Struct,
  offset: number,
  member: Member,
): bigint | undefined {
  if (member.type.kind !== "scalar") return undefined;
  const place = placeIn(struct, member, reader.abi);
  const { integer } = member.type;
  return place.bits === undefined
    ? reader.integer(offset + place.offset, integer)
    : reader.bits(offset, place.bits, integer.signed);
}

/**
 * Adds what a type says.
 *
 * @param findTag - tells the variants of a union apart.
 * @param isFixed - whether something else begins where the type says that it ends.
 */
export function decodeType(
  reader: FieldReader,
  type: Type,
  path: string,
  offset: number,
  findTag: FindTag = () => undefined,
  isFixed = false,
): void {
  visitType(type, {
    scalar: (scalar) => decodeScalar(reader, scalar, path, offset),
    array: ({ element, length }) => {
      const { size } = extentOf(element, reader.abi);
      if (isByte(element)) {
        reader.add(path, offset, size * length);
        return;
      }
      for (let index = 0; index < length; index++) {
        decodeType(reader, element, `${path}[${index}]`, offset + index * size, findTag, isFixed);
      }
    },
    aggregate: (aggregate) => {
      const { size } = layoutOf(aggregate, reader.abi);
      const own = isFixed ? reader.upTo(offset + size) : reader;
      if (aggregate.kind === "struct") decodeStruct(own, aggregate, prefixOf(path), offset);
      else decodeUnion(own, aggregate, path, offset, findTag(aggregate));
    },
  });
}

function isByte(type: Type): boolean {
  if (type.kind !== "scalar" || type.values !== undefined) return false;
  return type.integer.bits === 8 && !type.integer.isBoolean;
}

/** Adds an integer, with the meaning of its value. */
function decodeScalar(reader: FieldReader, type: ScalarType, path: string, offset: number): void {
  const { values } = type;
  const integer = integerOn(type.integer, reader.abi);
  const value = reader.integer(offset, integer);
  if (value === undefined) {
    reader.add(path, offset, integer.bits / 8);
    return;
  }
  if (integer.isFloat) {
    reader.add(path, offset, integer.bits / 8, undefined, `${floatOf(value, integer.bits)}`);
    return;
  }
  const { text, problem } = integer.isBoolean
    ? booleanMeaning(value)
    : meaningOf(value, values, integer.bits);
  reader.add(path, offset, integer.bits / 8, value, text, values);
  if (problem !== undefined) reader.problem(path, offset, problem);
}

/** Adds the variant of a union that `tag` selects; without a tag, all of them. */
export function decodeUnion(
  reader: FieldReader,
  union: Union,
  path: string,
  offset: number,
  tag: bigint | undefined,
): void {
  const { size } = layoutOf(union, reader.abi);
  const present = presentOn(union, reader.abi);
  const known = tag ?? ownTagOf(reader, union, offset);
  const variant = selected(present, known);
  if (variant !== undefined) {
    decodeVariant(reader, union, variant, nameAt(prefixOf(path), variant), offset);
    const { size: used } = placeIn(union, variant, reader.abi);
    if (used < size) reader.addZeros(`${path}.(rest)`, offset + used, size - used);
    return;
  }
  reader.add(path, offset, size);
  if (union.selector !== undefined && known !== undefined) return;
  // Only one variant is meant, so the problems of the others say nothing.
  const every = new FieldReader(reader.bytes(0, reader.length), reader.byteOrder, reader.abi);
  for (const member of present.members) {
    decodeVariant(every, union, member, nameAt(prefixOf(path), member), offset);
  }
  reader.fields.push(...every.fields);
}

function decodeVariant(
  reader: FieldReader,
  union: Union,
  member: Member,
  path: string,
  offset: number,
): void {
  const { type } = member;
  const { bits } = placeIn(union, member, reader.abi);
  if (bits !== undefined) decodeBits(reader, member, path, offset, bits);
  else if (type.kind === "array" && type.flexible !== undefined) {
    decodeElements(reader, type, path, offset, undefined);
  } else decodeType(reader, type, path, offset, undefined, isClosed(union, member));
}

/** The tag of a union whose variants hold it. */
function ownTagOf(reader: FieldReader, union: Union, offset: number): bigint | undefined {
  const [first] = selfTaggedUnionOf(union)?.variants ?? [];
  return first && integerOf(reader, first.struct, offset, first.tag);
}

function selected(union: Union, tag: bigint | undefined): Member | undefined {
  const { selector, members } = union;
  const code = selector?.codes.values.find(({ value, role }) => role === "code" && value === tag);
  const choice = selector?.cases.find((candidate) => candidate.code === code?.name);
  return choice && members.find(({ name }) => name === choice.variant);
}
