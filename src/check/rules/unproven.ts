import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { subjectsOf, type ProvenSubject } from "../../scenarios/subjects.ts";
import type { Rule } from "../rule.ts";

/** In a spec with scenarios, one proves each reply and each rule that is a must. */
export const unproven: Rule = (model) => {
  if (model.scenarios === undefined) return [];
  const { all, elsewhere } = model.scenarios;
  const proofs = [...all.flatMap(({ proves }) => proves), ...elsewhere];
  const proven = new Set(proofs.map(({ name }) => name));
  return subjectsOf(model)
    .filter((subject) => isDue(subject) && !proven.has(subject.name))
    .map(finding);
};

function isDue(subject: ProvenSubject): boolean {
  return subject.kind === "reply" || subject.rule.obligation === "must";
}

function finding(subject: ProvenSubject): Diagnostic {
  const span = subject.kind === "reply" ? subject.reply.span : subject.rule.span;
  return {
    code: "unproven",
    message: `no scenario proves ${subject.name}`,
    span,
    suggestion:
      subject.kind === "reply"
        ? `write a scenario that reaches it, with proves: ["${subject.name}"]`
        : `write a scenario with proves: ["${subject.name}"], or name the test that proves it under elsewhere`,
  };
}
