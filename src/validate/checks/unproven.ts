import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { meantName } from "../../diagnostics/core/did-you-mean.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { provablesOf, type Provable } from "../../vectors/provable.ts";
import type { Rule } from "../rule.ts";

/** In a spec with scenarios, one proves each reply and each rule that is a must. */
export const unproven: Rule = (model) => {
  if (model.scenarios?.isWhole !== true) return [];
  const { all, elsewhere } = model.scenarios;
  const proofs = [...all.flatMap(({ proves }) => proves), ...elsewhere];
  const subjects = provablesOf(model);
  const names = subjects.map(({ name }) => name);
  const proven = new Set(proofs.map(({ name }) => meantName(name, names)));
  return subjects
    .filter((subject) => isDue(subject) && !proven.has(subject.name))
    .map(unprovenSubject);
};

function isDue(subject: Provable): boolean {
  return subject.kind === "reply" || subject.rule.obligation === "must";
}

function unprovenSubject(subject: Provable): Diagnostic {
  const { finding } = catalogue.unproven;
  return subject.kind === "reply"
    ? finding("reply", subject.reply.span, subject.name)
    : finding("rule", subject.rule.span, subject.name);
}
