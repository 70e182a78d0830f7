import { vectorsOf } from "../../vectors/vectors.ts";
import type { Rule } from "../rule.ts";

/** A step of a scenario can be carried out after those before it, and its values fit. */
export const wrongStep: Rule = (model) => {
  const { scenarios, invalid } = model;
  const all = scenarios?.all.filter(({ name }) => !invalid.has(name)) ?? [];
  return vectorsOf({ ...model, scenarios: scenarios && { ...scenarios, all } }).diagnostics;
};
