import { abis, type Abi } from "../../../src/model/layout/abi.ts";
import { digestOf, type Compiled } from "./subject.ts";

/** One ABI, by turns. */
export function abiOf(subject: Compiled): Abi {
  const [abi] = abis.slice(digestOf(subject) % abis.length);
  if (abi === undefined) throw new Error("there are no ABIs");
  return abi;
}

/** Two ABIs: the one that lays out 64-bit integers in its own way, and one of the others by turns. */
export function twoAbisFor(subject: Compiled): readonly Abi[] {
  const own = abis.filter(({ int64Alignment }) => int64Alignment === 4);
  const others = abis.filter((abi) => !own.includes(abi));
  return [...own, ...others.slice(digestOf(subject) % others.length).slice(0, 1)];
}
