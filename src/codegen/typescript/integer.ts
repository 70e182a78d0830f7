import type { Integer, ScalarType } from "../../model/type.ts";

/** 64-bit integers are `bigint`, all others `number`. */
export function isBig(integer: Integer): boolean {
  return integer.bits === 64;
}

/** The TypeScript type of an integer: that of its alias, or the one that holds it. */
export function scalarText({ alias, integer }: ScalarType): string {
  return alias?.name ?? integerText(integer);
}

export function integerText(integer: Integer): "number" | "bigint" {
  return isBig(integer) ? "bigint" : "number";
}

/** Zero, as a literal of the integer's type. */
export function zeroText(integer: Integer): string {
  return isBig(integer) ? "0n" : "0";
}

/** The least and the greatest value of an integer, as literals of its type. */
export function boundsText(integer: Integer): string {
  const { bits, signed } = integer;
  const suffix = isBig(integer) ? "n" : "";
  const half = (1n << BigInt(bits - 1)) - 1n;
  const hex = (value: bigint): string => `0x${value.toString(16)}${suffix}`;
  return signed
    ? `-${hex(half + 1n)}, ${hex(half)}`
    : `${zeroText(integer)}, ${hex((1n << BigInt(bits)) - 1n)}`;
}

/** Reads an integer from `view`. */
export function getText(view: string, integer: Integer, place: string, endian: string): string {
  return `${view}.get${accessText(integer)}(${place}${orderText(integer, endian)})`;
}

/** Writes `value`, which is in range, to `view`. */
export function setText(
  view: string,
  integer: Integer,
  place: string,
  value: string,
  endian: string,
): string {
  return `${view}.set${accessText(integer)}(${place}, ${value}${orderText(integer, endian)})`;
}

function accessText({ bits, signed }: Integer): string {
  return `${bits === 64 ? "Big" : ""}${signed ? "Int" : "Uint"}${bits}`;
}

function orderText({ bits }: Integer, endian: string): string {
  return bits === 8 ? "" : `, ${endian}`;
}
