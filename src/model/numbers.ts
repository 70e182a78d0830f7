import type { Conditional } from "./condition.ts";
import type { BitPlace } from "./layout/bits.ts";
import type {
  Code,
  Codes,
  Enumeration,
  Flag,
  Flags,
  Integer,
  Literal,
  Named,
  ScalarType,
} from "./type.ts";
import type { NamedPlace, Span } from "../diagnostics/core/diagnostic.ts";
import type { ConstantType } from "./constant-type.ts";
import type { Declaration } from "./declaration.ts";
import { visitDeclaration } from "./visit.ts";

/** The smallest and the largest value of an integer, or of a bit-field of one. */
export function rangeOf({ signed, isBoolean, bits: whole, width: bits = whole }: Integer): {
  readonly min: bigint;
  readonly max: bigint;
} {
  if (isBoolean) return { min: 0n, max: 1n };
  return signed
    ? { min: -(2n ** BigInt(bits - 1)), max: 2n ** BigInt(bits - 1) - 1n }
    : { min: 0n, max: 2n ** BigInt(bits) - 1n };
}

/** `integer` with the least width that any ABI gives it. */
export function narrowest(integer: Integer): Integer {
  return integer.sizedBy === undefined ? integer : { ...integer, bits: 32 };
}

/** Integers of 64 bits, and those that have them on some ABI, are `bigint`. */
export function isBig({ bits, sizedBy, isWide, isFloat }: Integer): boolean {
  return (bits === 64 && !isFloat) || sizedBy !== undefined || isWide === true;
}

/**
 * Whether an integer is the same on every ABI, in the byte order of the header, and no boolean, floating-point
 * number or bit-field.
 */
export function isPlain(integer: Integer): boolean {
  const { sizedBy, byteOrder, isBoolean, isFloat, isWide, width } = integer;
  const isVaried = sizedBy !== undefined || isWide === true;
  return !isVaried && byteOrder === undefined && width === undefined && !isBoolean && !isFloat;
}

/** What messages call an integer or a bit-field: `uint8_t`, `uint8_t.bits(4)`. */
export function integerLabel({ name, width }: Integer): string {
  return width === undefined ? name : `${name}.bits(${width})`;
}

/** Whether `value` is in the range of an integer, or of a bit-field of one. */
export function fits(value: bigint, integer: Integer): boolean {
  const { min, max } = rangeOf(integer);
  return value >= min && value <= max;
}

/** Bytes that an integer is made of: a multiple of 8 bits. */
interface Bytes {
  readonly bits: number;
  readonly byteOrder?: Integer["byteOrder"];
}

/**
 * The integer at `offset` of `bytes`, in its own byte order where it has one.
 *
 * @param offset - in bytes, at least 0.
 * @returns `undefined` where not all of its bytes are there.
 */
export function readInteger(
  bytes: Uint8Array,
  offset: number,
  { bits, signed, byteOrder: own }: Bytes & Pick<Integer, "signed">,
  byteOrder: "little" | "big",
): bigint | undefined {
  const part = bytes.slice(offset, offset + bits / 8);
  if (part.length < bits / 8) return undefined;
  if ((own ?? byteOrder) === "little") part.reverse();
  const value = part.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return signed ? BigInt.asIntN(bits, value) : value;
}

/**
 * Writes the low bits of `value` as an integer at `offset` of `bytes`.
 *
 * @param offset - in bytes; the whole integer must be within `bytes`.
 */
export function writeInteger(
  bytes: Uint8Array,
  offset: number,
  { bits, byteOrder: own }: Bytes,
  byteOrder: "little" | "big",
  value: bigint,
): void {
  const size = bits / 8;
  for (let index = 0; index < size; index++) {
    const place = (own ?? byteOrder) === "little" ? index : size - 1 - index;
    bytes[offset + place] = Number(BigInt.asUintN(8, value >> BigInt(8 * index)));
  }
}

/** The floating-point number with so many bits whose bits are those of `raw`. */
export function floatOf(raw: bigint, bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  if (bits === 64) {
    view.setBigUint64(0, BigInt.asUintN(64, raw));
    return view.getFloat64(0);
  }
  view.setUint32(0, Number(BigInt.asUintN(32, raw)));
  return view.getFloat32(0);
}

/** The bits of `value` as a floating-point number with so many bits. */
export function bitsOfFloat(value: number, bits: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  if (bits === 64) view.setFloat64(0, value);
  else view.setFloat32(0, value);
  return bits === 64 ? view.getBigUint64(0) : BigInt(view.getUint32(0));
}

/**
 * The number in a bit-field.
 *
 * @param start - of the struct or union that the bit-field is a member of, in bytes.
 * @returns `undefined` where not all of its bytes are there.
 */
export function readBits(
  bytes: Uint8Array,
  start: number,
  { offset, size, width, shift }: BitPlace,
  signed: boolean,
  byteOrder: "little" | "big",
): bigint | undefined {
  const whole = { bits: 8 * size, signed: false };
  const held = readInteger(bytes, start + offset, whole, byteOrder);
  if (held === undefined) return undefined;
  const value = held >> BigInt(shift[byteOrder]);
  return signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
}

/** Writes the low bits of `value` into a bit-field, and leaves the bits beside it as they are. */
export function writeBits(
  bytes: Uint8Array,
  start: number,
  place: BitPlace,
  byteOrder: "little" | "big",
  value: bigint,
): void {
  const whole = { bits: 8 * place.size, signed: false };
  const before = readInteger(bytes, start + place.offset, whole, byteOrder) ?? 0n;
  const shift = BigInt(place.shift[byteOrder]);
  const mask = (2n ** BigInt(place.width) - 1n) << shift;
  const own = BigInt.asUintN(place.width, value) << shift;
  writeInteger(bytes, start + place.offset, whole, byteOrder, (before & ~mask) | own);
}

export function literalType(number: Omit<Literal, "spelling">): ConstantType {
  return number.type ?? number.expression?.type ?? plainType(number);
}

/** The type of the C constant for a number without an expression: the first one that has its sign and holds it. */
export function plainType({ value, unsigned }: Pick<Literal, "value" | "unsigned">) {
  // An enumerator says no sign.
  if (unsigned || value >= 2n ** 63n) {
    return value < 2n ** 32n ? "unsigned int" : "unsigned long long";
  }
  return value >= -(2n ** 31n) && value < 2n ** 31n ? "int" : "long long";
}

/** A macro of the header that stands for a number. */
export interface Macro extends Conditional {
  readonly name: string;
  readonly kind: "constant" | Code["role"] | "flag-bit" | "flag-mask" | "mask";
  /** The name of the codes or flags that it is one of. */
  readonly family: string | undefined;
  readonly number: Literal;
  readonly type: ConstantType;
  /** The place of the spec that it comes from. */
  readonly span: Span;
}

/** The macros of a declaration that stand for numbers, in the order of the header. */
export function macrosOf(declaration: Declaration): readonly Macro[] {
  return visitDeclaration<readonly Macro[]>(declaration, {
    alias: none,
    constant: (constant) =>
      "text" in constant ? [] : [macro("constant", constant.name, undefined, constant, constant)],
    codes: ({ name, values }) =>
      values.map((code) => macro(code.role, code.cName, name, code, code)),
    flags: ({ name, values }) =>
      values.flatMap((flag) => {
        const { bit, cName } = flag;
        if (bit === undefined) return [macro("mask", cName, name, flag, flag)];
        const { number } = bit;
        const literal = { value: BigInt(number), spelling: String(number), unsigned: false };
        return [
          macro("flag-bit", bit.name, name, literal, flag),
          macro("flag-mask", cName, name, flag, flag),
        ];
      }),
    aggregate: none,
    ring: none,
    message: none,
    key: none,
    section: none,
    verbatim: none,
  });
}

/** Whether a number of a family is an expression that names another one of it. */
export function namesSibling({ expression }: Literal, family: string): boolean {
  const pieces = expression?.pieces ?? [];
  return pieces.some(({ target }) => target?.kind === "value" && target.declaration === family);
}

/** The macros of one code or flag, in the order of the header. */
export function macroNames(value: Code | Flag): readonly string[] {
  const bit = "bit" in value ? value.bit : undefined;
  return bit === undefined ? [value.cName] : [bit.name, value.cName];
}

const none = () => [];

function macro(
  kind: Macro["kind"],
  name: string,
  family: string | undefined,
  number: Literal,
  { span, condition }: Named,
): Macro {
  return { name, kind, family, number, type: literalType(number), span, condition };
}

/** What the names of a family's macros begin with, at the places that say so. */
export function beginningsOf({ prefix, places, values }: Codes | Flags): readonly NamedPlace[] {
  const others = values.filter(({ cName }) => prefix === "" || !cName.startsWith(prefix));
  return [
    ...(prefix === "" ? [] : [{ name: prefix, span: places.prefix }]),
    ...others.map(({ cName, span }) => ({ name: cName, span })),
  ];
}

export function enumerationOf({ integer, values }: ScalarType): Enumeration | undefined {
  const enumeration = values?.enumeration;
  return enumeration?.integer === integer ? enumeration : undefined;
}

/**
 * What C calls a family: `enum lamp_mode`; without a name `NETTXF_*`, or the names of its macros where another
 * family has that prefix, or there is none.
 */
export function familyLabel(family: {
  readonly prefix: string;
  readonly sharesPrefix?: boolean | undefined;
  readonly values: readonly { readonly cName: string }[];
  readonly enumeration?: Pick<Enumeration, "tag" | "typedef"> | undefined;
}): string {
  const { tag, typedef } = family.enumeration ?? {};
  if (tag !== undefined) return `enum ${tag}`;
  if (typedef !== undefined) return typedef;
  if (family.prefix !== "" && family.sharesPrefix !== true) return `${family.prefix}*`;
  const names = family.values.map(({ cName }) => cName);
  return names.length < 4 ? names.join(", ") : `${names[0]}, ..., ${names.at(-1)}`;
}
