import type { Facts } from "../../src/header/facts.ts";
import { modelFacts } from "../../src/verify/model-facts.ts";
import { abis } from "../../src/model/layout/abi.ts";
import type { Model } from "../../src/model/model.ts";

/** How many facts of each group a model has, which is the same on every ABI. */
export function factCounts(
  model: Model,
): Readonly<Record<"types" | "members" | "constants", number>> {
  const [abi] = abis;
  if (abi === undefined) throw new Error("there are no ABIs");
  const facts: Facts = modelFacts(model, abi);
  const count = (wanted: string): number =>
    [...facts.values()].filter(({ group }) => group === wanted).length;
  return { types: count("types"), members: count("members"), constants: count("constants") };
}
