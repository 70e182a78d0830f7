import { hex } from "../../text/text.ts";
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

/** What an integer may be, as helpers take it: the greatest value, or the least and the greatest. */
export function limitText({ bits, signed }: Integer, optional = false): string {
  const suffix = bits === 64 ? "n" : "";
  const half = 1n << BigInt(bits - 1);
  const least = signed ? `-${hex(half)}${suffix}` : `0${suffix}`;
  const greatest = `${hex(signed ? half - 1n : half * 2n - 1n)}${suffix}`;
  if (optional) return `[${least}, ${greatest}, true]`;
  return signed ? `[${least}, ${greatest}]` : greatest;
}

/** Reads an integer from `view`. */
export function getText(view: string, integer: Integer, address: string, endian: string): string {
  return `${view}.get${accessText(integer)}(${address}${orderText(integer, endian)})`;
}

/** Writes `value`, which is in range, to `view`. */
export function setText(
  view: string,
  integer: Integer,
  address: string,
  value: string,
  endian: string,
): string {
  return `${view}.set${accessText(integer)}(${address}, ${value}${orderText(integer, endian)})`;
}

/** The helper that gives a value back if it is in the range of the integer. */
export function rangeFunction(integer: Integer): string {
  return integer.name.replace("_t", "");
}

function accessText({ bits, signed }: Integer): string {
  return `${bits === 64 ? "Big" : ""}${signed ? "Int" : "Uint"}${bits}`;
}

function orderText({ bits }: Integer, endian: string): string {
  return bits === 8 ? "" : `, ${endian}`;
}

/** The variable that counts the elements of an array with `depth` arrays around it. */
export function indexName(depth: number): string {
  return depth === 0 ? "index" : `index${depth + 1}`;
}

/** Lines indented by one step. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A position in a view as JavaScript computes it: a variable, fixed bytes and terms of loops. */
export interface Address {
  readonly base: string;
  /** In bytes from the base. */
  readonly bytes: number;
  /** What loops add: `index * 8`. */
  readonly terms: readonly string[];
}

export function addressAt(base: string, bytes = 0): Address {
  return { base, bytes, terms: [] };
}

/** The address `bytes` further on. */
export function further(address: Address, bytes: number): Address {
  return { ...address, bytes: address.bytes + bytes };
}

/** The address of element `index` of an array of elements of `size` bytes. */
export function element(address: Address, index: string, size: number): Address {
  return { ...address, terms: [...address.terms, size === 1 ? index : `${index} * ${size}`] };
}

export function addressText({ base, bytes, terms }: Address): string {
  return [base, ...(bytes === 0 ? [] : [`${bytes}`]), ...terms].join(" + ");
}
