import type { Slot } from "./sample.ts";

/** The statement that stores `value`, an expression of type `uint64_t`, unless a macro has the value. */
export function storeText({ object, integer, macro }: Slot, value: string): string {
  return `${object} = (${integer.name})${macro ?? value};`;
}

/** The expression that reads an integer and extends its sign to 64 bits, as the type in C has one or not. */
export function loadText({ object, integer, carried }: Slot): string {
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
