import type { Integer } from "../../src/model/type.ts";
import type { Slot } from "./sample.ts";

/** The statement that stores `value`, an expression of type `uint64_t`, unless a macro has the value. */
export function storeText({ object, integer, macro }: Slot, value: string): string {
  if (integer.isAddress) {
    // A handle of Xen is a struct or union, and C has no cast to one.
    return `{ uint64_t wide = ${value}; uint32_t narrow = (uint32_t)wide; if (sizeof(${object}) == 8) __builtin_memcpy(&${object}, &wide, 8); else __builtin_memcpy(&${object}, &narrow, 4); }`;
  }
  if (integer.isFloat)
    return `{ ${floatText(integer)} it.bits = ${value}; ${object} = it.number; }`;
  const stored = inOrder(integer, macro ?? value);
  return `${object} = (${integer.name})${stored};`;
}

/** A floating-point number and its bits. */
function floatText({ bits, name }: Integer): string {
  return `union { uint${bits}_t bits; ${name} number; } it;`;
}

/** An expression in the order of the bytes of the integer: C knows no other order than that of the host. */
function inOrder({ byteOrder, bits }: Integer, value: string): string {
  if (byteOrder === undefined) return value;
  const host = byteOrder === "big" ? "__ORDER_BIG_ENDIAN__" : "__ORDER_LITTLE_ENDIAN__";
  return `(__BYTE_ORDER__ == ${host} ? (uint${bits}_t)(${value}) : __builtin_bswap${bits}((uint${bits}_t)(${value})))`;
}

/** The expression that reads an integer and extends its sign to 64 bits, as the type in C has one or not. */
export function loadText({ object, integer, carried }: Slot): string {
  if (integer.isAddress) {
    return `({ uint64_t wide = 0; uint32_t narrow = 0; if (sizeof(${object}) == 8) __builtin_memcpy(&wide, &${object}, 8); else { __builtin_memcpy(&narrow, &${object}, 4); wide = narrow; } wide; })`;
  }
  if (integer.isFloat)
    return `({ ${floatText(integer)} it.number = ${object}; (uint64_t)it.bits; })`;
  // A compiler may take a byte that is neither 0 nor 1 for anything.
  if (integer.isBoolean) return `(uint64_t)(*(const unsigned char *)&(${object}) != 0)`;
  // Its sign is that of the ABI in C, and it has none in TypeScript.
  if (integer.name === "char") return `(uint64_t)(unsigned char)${object}`;
  if (integer.byteOrder !== undefined) {
    return `(uint64_t)(${integer.name})${inOrder(integer, object)}`;
  }
  return carried ? `(uint64_t)(${integer.name})${object}` : `(uint64_t)(${object})`;
}

/** A constant of type `uint64_t`. */
export function constantText(value: bigint): string {
  return `0x${BigInt.asUintN(64, value).toString(16)}ULL`;
}

/** The bytes as the inside of an initialiser. */
export function bytesText(bytes: Uint8Array): string {
  return [...bytes].join(",");
}

/** Options for code that goes between bytes and structs: what gcc and clang both know. */
export const dialect: readonly string[] = [
  ...["-std=gnu11", "-ffreestanding", "-fno-strict-aliasing", "-w"],
];
