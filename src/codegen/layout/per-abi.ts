import type { Abi } from "../../model/layout/abi.ts";
import { groupAbis } from "../../model/layout/group.ts";

/** The ABIs by what makes layouts differ: where a 64-bit integer may stand in a struct. The largest alignment first. */
export const alignmentGroups = [...groupAbis((abi) => String(abi.int64Alignment))].sort(
  (one, other) => other.abi.int64Alignment - one.abi.int64Alignment,
);

/** The macro that chooses a number by that alignment. */
const choice = "ABI_PER_ABI";

/** A number of the layout, as a constant expression that has the value of the ABI that is compiled for. */
export function perAbi(numberOn: (abi: Abi) => number): string {
  const numbers = alignmentGroups.map(({ abi }) => numberOn(abi));
  const [first] = numbers;
  return numbers.every((number) => number === first)
    ? String(first)
    : `${choice}(${numbers.join(", ")})`;
}

/** Whether a number of {@link perAbi} depends on the ABI. */
export function isPerAbi(number: string): boolean {
  return number.startsWith(choice);
}
