// SPDX-License-Identifier: MIT
/**
 * Lamps.
 *
 * Lamps.
 *
 * This file is generated from test/codegen/macros/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/macros/spec.ts
 *
 * @packageDocumentation
 */

/** Bytes of a page. */
export const LAMP_PAGE = 4096;

/**
 * Bytes of `pages` pages that begin at `offset`, in steps of 16.
 *
 * @param pages - How many.
 * @param $offset - Where the first one begins.
 */
export function LAMP_STEPS(pages: number, $offset: number): number {
  return ((((Math.imul(pages, 4096) | 0) - $offset | 0) + 15 | 0) / 16 | 0);
}

/**
 * Whether a lamp is lit.
 *
 * @param word - The word with its state.
 */
export function LAMP_LIT(word: number): number {
  return (
    (
      ((word >>> 31 >>> 0) !== (0 >>> 0) ? 1 : 0) !== 0 && (((word & (1 >>> 0)) >>> 0) !== 0 ? 0 : 1) !== 0 ? 1 : 0
    ) !== 0
      ? 255
      : (~0 >>> 0)
  );
}

/**
 * The address of a lamp.
 *
 * @param base - The first address.
 * @param number - Its number.
 */
export function LAMP_ADDRESS(base: bigint, number: number): bigint {
  return BigInt.asUintN(64, base + BigInt.asUintN(64, BigInt.asUintN(64, BigInt(number) << BigInt(12)) % 4n));
}

/**
 * A byte of a word.
 *
 * @param word - The word.
 */
export function LAMP_BYTE(word: number): number {
  return (((-word | 0) >> 3 | 0) << 24 >>> 24);
}
