import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { meantName } from "../core/did-you-mean.ts";
import type { Model } from "../../model/model.ts";
import { provablesOf } from "../../model/provable.ts";

export const unproven = defineDiagnostic("unproven", {
  isConfigurable: true,
  requirement: "If a spec has scenarios, they prove every reply and every rule that is a must.",
  why: "A reply or rule that no scenario reaches is a promise without a test.",
  fix: "Write a scenario that reaches it, and list it under `proves`. A rule that scenarios cannot prove is listed under `elsewhere`, with the test that does.",
  messages: {
    reply: (name: string) => ({
      message: `no scenario proves ${name}`,
      suggestion: `write a scenario that reaches it, with proves: ["${name}"]`,
    }),
    rule: (name: string) => ({
      message: `no scenario proves ${name}`,
      suggestion: `write a scenario with proves: ["${name}"], or name the test that proves it under elsewhere`,
    }),
  },
});

/** In a spec with scenarios, one proves each reply and each rule that is a must. */
export function checkUnproven(model: Model): readonly Diagnostic[] {
  if (model.scenarios?.isWhole !== true) return [];
  const { all, elsewhere } = model.scenarios;
  const proofs = [...all.flatMap(({ proves }) => proves), ...elsewhere];
  const provables = provablesOf(model);
  const names = provables.map(({ name }) => name);
  const proven = new Set(proofs.map(({ name }) => meantName(name, names)));
  return provables
    .filter(({ name }) => !proven.has(name))
    .flatMap((provable) => {
      const { kind, name } = provable;
      if (kind === "reply") return [unproven.finding("reply", provable.reply.span, name)];
      const { obligation, span } = provable.rule;
      return obligation === "must" ? [unproven.finding("rule", span, name)] : [];
    });
}
