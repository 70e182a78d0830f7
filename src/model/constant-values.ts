import { type Abi, abis } from "./layout/abi.ts";
import { type LayoutGroup, groupAbis } from "./layout/groups.ts";
import type { Literal } from "./type.ts";

export function valueOn({ value, byAbi }: Pick<Literal, "value" | "byAbi">, abi: Abi): bigint {
  return byAbi?.[abis.findIndex(({ name }) => name === abi.name)] ?? value;
}

/** ABIs on which a constant has one value. */
export interface ValueGroup extends LayoutGroup {
  readonly value: bigint;
}

/** The values of a C constant, with the ABIs that each is for. */
export function valueGroups(number: Literal): readonly ValueGroup[] {
  return groupAbis((abi) => String(valueOn(number, abi))).map((group) => ({
    ...group,
    value: valueOn(number, group.abi),
  }));
}
