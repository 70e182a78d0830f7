import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { meantName } from "../../diagnostics/core/did-you-mean.ts";
import type { Model } from "../../model/model.ts";
import { provablesOf, type Provable } from "../../vectors/provable.ts";

/** In a spec with scenarios, one proves each reply and each rule that is a must. */
export function unproven(model: Model): readonly Diagnostic[] {
  if (model.scenarios?.isWhole !== true) return [];
  const { all, elsewhere } = model.scenarios;
  const proofs = [...all.flatMap(({ proves }) => proves), ...elsewhere];
  const provables = provablesOf(model);
  const names = provables.map(({ name }) => name);
  const proven = new Set(proofs.map(({ name }) => meantName(name, names)));
  return provables.filter((provable) => isDue(provable) && !proven.has(provable.name)).map(report);
}

function isDue(provable: Provable): boolean {
  return provable.kind === "reply" || provable.rule.obligation === "must";
}

function report(provable: Provable): Diagnostic {
  const { finding } = catalogue.unproven;
  return provable.kind === "reply"
    ? finding("reply", provable.reply.span, provable.name)
    : finding("rule", provable.rule.span, provable.name);
}
