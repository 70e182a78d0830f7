import type { Flag, Flags } from "../../model/type.ts";
import { maskType } from "../constant-type.ts";
import { lineWidth, spaced } from "./comment.ts";
import { proseComment } from "./prose.ts";

/** A family of flags: what it is about, then for each bit its number and its mask. */
export function flagsLines(flags: Flags): readonly string[] {
  const width = Math.max(0, ...flags.values.map(({ bitName }) => bitName.length));
  const pairs = flags.values.map((flag) => flagMacros(flag, flags.unsigned, width));
  const narrow = pairs.every((lines) => lines.every((line) => line.length <= lineWidth));
  return spaced(
    proseComment(flags.prose),
    ...flags.values.map((flag, index) => [
      ...proseComment(flag.prose),
      ...(narrow ? (pairs[index] ?? []) : flagMacros(flag, flags.unsigned, undefined)),
    ]),
  );
}

/**
 * The two macros of a flag.
 *
 * @param width - columns of the names; without it the mask's value has a line of its own.
 */
function flagMacros(flag: Flag, unsigned: boolean, width: number | undefined): readonly string[] {
  const { bit, bitName, maskName } = flag;
  const mask = shift(bitName, bit, unsigned);
  const name = ` ${maskName}`;
  if (width === undefined) {
    return [`#define ${bitName} (${bit})`, `#define ${name} \\`, `    ${mask}`];
  }
  return [`#define ${bitName.padEnd(width)} (${bit})`, `#define ${name.padEnd(width)} ${mask}`];
}

/** One, of the type that the mask is to have, shifted by the number of the bit. */
function shift(bitName: string, bit: number, unsigned: boolean): string {
  switch (maskType({ unsigned }, bit)) {
    case "int":
      return `(1 << ${bitName})`;
    case "long long":
      return `(1LL << ${bitName})`;
    case "unsigned int":
      return `(1U<<${bitName})`;
    case "unsigned long long":
      return `(1ULL<<${bitName})`;
  }
}
