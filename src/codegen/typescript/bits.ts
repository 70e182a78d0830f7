import type { BitPlace } from "../../model/layout/bits.ts";
import type { Member, ScalarType } from "../../model/type.ts";
import { scalarIn } from "../../model/visit.ts";
import { isBig } from "../../model/numbers.ts";
import { runsOf } from "../../text/lists.ts";
import { hex } from "../../text/text.ts";
import { getText, setText, unsignedOf } from "./expression.ts";
import { type Chunk, chunksOf, type Store } from "./stores.ts";

/** A bit-field of a struct. */
interface BitField {
  readonly member: Member;
  readonly scalar: ScalarType;
  readonly place: BitPlace;
}

/** The bits of a bit-field that are in one chunk. */
interface ChunkBits {
  readonly chunk: Chunk;
  readonly width: number;
  /** How many bits of the chunk are less significant. */
  readonly inChunk: number;
  /** How many bits of the bit-field are less significant. */
  readonly inValue: number;
}

type ByteOrder = "little" | "big";

/** A member of a struct, which need not be a bit-field. */
interface PlacedMember {
  readonly member: Member;
  readonly bits: BitPlace | undefined;
}

function orderOf(endian: string): ByteOrder {
  return endian === "true" ? "little" : "big";
}

function partsOf(
  place: BitPlace,
  chunks: readonly Chunk[],
  order: ByteOrder,
): readonly ChunkBits[] {
  const { offset, size, width, shift } = place;
  const before = order === "little" ? shift.little : 8 * size - width - shift.big;
  const start = 8 * offset + before;
  return chunks.flatMap((chunk) => {
    const first = 8 * chunk.offset;
    const from = Math.max(start, first);
    const to = Math.min(start + width, first + chunk.bits);
    if (to <= from) return [];
    const isLittle = order === "little";
    return [
      {
        chunk,
        width: to - from,
        inChunk: isLittle ? from - first : first + chunk.bits - to,
        inValue: isLittle ? from - start : start + width - to,
      },
    ];
  });
}

/** Bit-fields that share bytes, with the accesses for all of these. */
function sharedBytes(
  members: readonly PlacedMember[],
): readonly { readonly fields: readonly BitField[]; readonly chunks: readonly Chunk[] }[] {
  const all = members.flatMap(({ member, bits: place }): readonly BitField[] => {
    const scalar = scalarIn(member.type);
    return scalar === undefined || place === undefined ? [] : [{ member, scalar, place }];
  });
  const endOf = (fields: readonly BitField[]) =>
    Math.max(...fields.map(({ place }) => place.offset + place.size));
  return runsOf(all, (run, { place }) => place.offset < endOf(run)).map((fields) => {
    const [
      {
        place: { offset },
      },
    ] = fields;
    return { fields, chunks: chunksOf({ offset, size: endOf(fields) - offset }) };
  });
}

/** How code gets at the bytes of a struct. */
export interface BitAccess {
  readonly view: string;
  /** The text of an address, by the offset in the struct. */
  readonly at: (offset: number) => string;
  readonly endian: string;
}

function chunkText({ offset, bits }: Chunk, { view, at, endian }: BitAccess): string {
  return getText(view, unsignedOf(bits), at(offset), endian);
}

/** An expression for the value of a bit-field, from the texts of its chunks. */
function valueText(
  parts: readonly ChunkBits[],
  { integer }: ScalarType,
  textOf: (chunk: Chunk) => string,
): string {
  const { width = integer.bits } = integer;
  const numbers = parts.map(({ chunk, width: bits, inChunk, inValue }) => {
    const shifted = inChunk === 0 ? textOf(chunk) : `${textOf(chunk)} >>> ${inChunk}`;
    const isTop = inChunk + bits === chunk.bits;
    const text = isTop
      ? shifted
      : `${inChunk === 0 ? shifted : `(${shifted})`} & ${hex(2 ** bits - 1)}`;
    return { text: isTop && inChunk === 0 ? text : `(${text})`, inValue, bits };
  });
  if (isBig(integer)) {
    const terms = numbers.map(({ text, inValue, bits }) => {
      const unsigned = bits === 32 ? `BigInt(${text} >>> 0)` : `BigInt(${text})`;
      return inValue === 0 ? unsigned : `(${unsigned} << ${inValue}n)`;
    });
    const value = terms.join(" | ");
    return integer.signed ? `BigInt.asIntN(${width}, ${value})` : value;
  }
  const value = numbers
    .map(({ text, inValue }) => (inValue === 0 ? text : `(${text} << ${inValue})`))
    .join(" | ");
  const whole = numbers.length === 1 ? value : `(${value})`;
  if (integer.signed)
    return width === 32 ? `${whole} | 0` : `(${whole} << ${32 - width}) >> ${32 - width}`;
  return width === 32 ? `${whole} >>> 0` : whole;
}

/** What a bit-field puts into a chunk: an expression. */
function partText(
  { width, inChunk, inValue }: ChunkBits,
  { integer }: ScalarType,
  value: string,
): string {
  const mask = hex(2 ** width - 1);
  const own = isBig(integer)
    ? `Number(${inValue === 0 ? value : `(${value} >> ${inValue}n)`} & ${mask}n)`
    : `(${inValue === 0 ? value : `(${value} >>> ${inValue})`} & ${mask})`;
  return inChunk === 0 ? own : `(${own} << ${inChunk})`;
}

/** Reads members of a struct by words that have several. */
export interface WordReads {
  /** Statements that read each byte once, into constants. */
  readonly lines: readonly string[];
  /** An expression for each of these members. */
  readonly values: ReadonlyMap<Member, string>;
}

/** @param at - the text of an address, by the offset in the struct. */
export function bitReads(members: readonly PlacedMember[], access: BitAccess): WordReads {
  const runs = sharedBytes(members);
  const nameOf = ({ offset }: Chunk) => `bits$${offset}`;
  return {
    lines: runs.flatMap(({ chunks }) =>
      chunks.map((chunk) => `const ${nameOf(chunk)} = ${chunkText(chunk, access)};`),
    ),
    values: new Map(
      runs.flatMap(({ fields, chunks }) =>
        fields.map(({ member, scalar, place }) => [
          member,
          valueText(partsOf(place, chunks, orderOf(access.endian)), scalar, nameOf),
        ]),
      ),
    ),
  };
}

/**
 * The stores of the bit-fields of a struct, with zeros for the bits beside them.
 *
 * @param valueOf - an expression for the value of a member.
 */
export function bitStores(
  members: readonly PlacedMember[],
  valueOf: (member: Member) => string,
  endian: string,
): readonly Store[] {
  return sharedBytes(members).flatMap(({ fields, chunks }) =>
    chunks.map((chunk): Store => {
      const terms = fields.flatMap(({ member, scalar, place }) =>
        partsOf(place, [chunk], orderOf(endian)).map((part) =>
          partText(part, scalar, valueOf(member)),
        ),
      );
      const integer = unsignedOf(chunk.bits);
      const isAlone = terms.length > 1;
      return { offset: chunk.offset, integer, value: terms.join(" | "), isLoose: false, isAlone };
    }),
  );
}

/** An expression that reads a bit-field, and statements that write `value` and leave the bits beside it. */
export function bitAccess(
  scalar: ScalarType,
  place: BitPlace,
  value: string,
  access: BitAccess,
): { readonly get: string; readonly set: string } {
  const parts = partsOf(place, chunksOf(place), orderOf(access.endian));
  return {
    get: valueText(parts, scalar, (chunk) => chunkText(chunk, access)),
    set: parts
      .map((part) => {
        const { chunk, width, inChunk } = part;
        const others = 2 ** chunk.bits - 1 - (2 ** width - 1) * 2 ** inChunk;
        const kept = others === 0 ? [] : [`(${chunkText(chunk, access)} & ${hex(others)})`];
        const written = [...kept, partText(part, scalar, value)].join(" | ");
        return setText(
          access.view,
          unsignedOf(chunk.bits),
          access.at(chunk.offset),
          written,
          access.endian,
        );
      })
      .join("; "),
  };
}
