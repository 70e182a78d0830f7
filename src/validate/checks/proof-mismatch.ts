import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Scenario, Subject } from "../../model/scenario.ts";
import { expectedReplies, provablesOf, type Provable } from "../../vectors/provable.ts";
import type { Rule } from "../rule.ts";

/** What a scenario proves is a rule, or a reply that one of its steps expects. */
export const proofMismatch: Rule = (model) => {
  const { all, elsewhere } = model.scenarios ?? { all: [], elsewhere: [] };
  const subjects = new Map(provablesOf(model).map((subject) => [subject.name, subject]));
  const isSound = ({ name }: Subject) => !model.invalid.has(name.split(".", 1)[0] ?? name);
  return [
    ...all.flatMap((scenario) => {
      const proves = scenario.proves.filter(isSound);
      const steps = model.invalid.has(scenario.name) ? undefined : scenario;
      return proves.flatMap((proof) => claim(proof, steps, subjects));
    }),
    ...elsewhere.filter(isSound).flatMap((proof) => ruleElsewhere(proof, subjects)),
  ];
};

type Subjects = ReadonlyMap<string, Provable>;

/** @param scenario - that with the proof; `undefined` where its steps are broken. */
function claim(
  proof: Subject,
  scenario: Scenario | undefined,
  subjects: Subjects,
): readonly Diagnostic[] {
  const subject = subjects.get(proof.name);
  if (subject === undefined) return [unknown(proof, [...subjects.keys()])];
  if (scenario === undefined) return [];
  if (subject.kind === "rule" || expectedReplies(scenario).has(proof.name)) return [];
  const { finding } = catalogue["proof-mismatch"];
  return [finding("unexpected", proof.span, scenario.name, proof.name, subject.reply.span)];
}

function ruleElsewhere(proof: Subject, subjects: Subjects): readonly Diagnostic[] {
  const rules = [...subjects.values()].filter(({ kind }) => kind === "rule");
  const names = rules.map(({ name }) => name);
  return names.includes(proof.name) ? [] : [unknown(proof, names)];
}

function unknown({ name, span }: Subject, names: readonly string[]): Diagnostic {
  return catalogue["proof-mismatch"].finding("unknown", span, name, names);
}
