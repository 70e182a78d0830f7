import type { Codes, Flags } from "../model/type.ts";

/** What a number means among the values of a family. */
export interface Meaning {
  /** Names of C; empty where there are none. */
  readonly text: string;
  /** What is wrong with the number. */
  readonly problem: string | undefined;
}

/**
 * Spells out `value`.
 *
 * @param bits - width of the integer that holds the value.
 */
export function meaningOf(value: bigint, family: Codes | Flags | undefined, bits: number): Meaning {
  switch (family?.kind) {
    case undefined:
      return { text: "", problem: undefined };
    case "codes":
      return codeMeaning(value, family);
    case "flags":
      return flagMeaning(BigInt.asUintN(bits, value), family);
  }
}

function codeMeaning(value: bigint, family: Codes): Meaning {
  const code = family.values.find((candidate) => !candidate.bound && candidate.value === value);
  if (code !== undefined) return { text: code.cName, problem: undefined };
  return { text: "unknown", problem: `${value} is no code of ${family.name}` };
}

function flagMeaning(value: bigint, family: Flags): Meaning {
  const set = family.values.filter(({ bit }) => (value >> BigInt(bit)) & 1n);
  const unknown = set.reduce((rest, { bit }) => rest & ~(1n << BigInt(bit)), value);
  const names = set.map(({ maskName }) => maskName);
  if (unknown === 0n) return { text: names.join(" | "), problem: undefined };
  const bits = `0x${unknown.toString(16)}`;
  return {
    text: [...names, `${bits} (unknown)`].join(" | "),
    problem: `the bits ${bits} are no flags of ${family.name}`,
  };
}
