import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Model } from "../../model/model.ts";
import { vectorsOf } from "../../vectors/vectors.ts";

/**
 * Every step of a scenario can be translated to bytes: rings are set up before they are used
 * (`ring-not-set-up`), numbers are in range (`number-out-of-range`), values fit their types
 * (`wrong-value`), keys have their index (`wrong-key-index`), and responses reply to requests
 * (`impossible-response`). One translation finds all of these.
 */
export function scenarioSteps(model: Model): readonly Diagnostic[] {
  const { scenarios, invalid } = model;
  const all = scenarios?.all.filter(({ name }) => !invalid.has(name)) ?? [];
  return vectorsOf({ ...model, scenarios: scenarios && { ...scenarios, all } }).diagnostics;
}
