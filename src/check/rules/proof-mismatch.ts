import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import type { Scenario, Subject } from "../../model/scenario.ts";
import { expectedReplies, subjectsOf, type ProvenSubject } from "../../scenarios/subjects.ts";
import type { Rule } from "../rule.ts";

/** What a scenario proves is a rule, or a reply that one of its steps expects. */
export const proofMismatch: Rule = (model) => {
  const { all, elsewhere } = model.scenarios ?? { all: [], elsewhere: [] };
  const subjects = new Map(subjectsOf(model).map((subject) => [subject.name, subject]));
  return [
    ...all.flatMap((scenario) =>
      scenario.proves.flatMap((proof) => claim(proof, scenario, subjects)),
    ),
    ...elsewhere.flatMap((proof) => ruleElsewhere(proof, subjects)),
  ];
};

type Subjects = ReadonlyMap<string, ProvenSubject>;

function claim(proof: Subject, scenario: Scenario, subjects: Subjects): readonly Diagnostic[] {
  const subject = subjects.get(proof.name);
  if (subject === undefined) return [unknown(proof, [...subjects.keys()])];
  if (subject.kind === "rule" || expectedReplies(scenario).has(proof.name)) return [];
  return [
    {
      code: "proof-mismatch",
      message: `no step of "${scenario.name}" expects ${proof.name}, and nothing else`,
      span: proof.span,
      related: [{ message: "the reply is declared here", span: subject.reply.span }],
      suggestion: "expect it with reply(...), or don't list it",
    },
  ];
}

function ruleElsewhere(proof: Subject, subjects: Subjects): readonly Diagnostic[] {
  const rules = [...subjects.values()].filter(({ kind }) => kind === "rule");
  const names = rules.map(({ name }) => name);
  return names.includes(proof.name) ? [] : [unknown(proof, names)];
}

function unknown({ name, span }: Subject, names: readonly string[]): Diagnostic {
  const near = didYouMean(name, names);
  return {
    code: "proof-mismatch",
    message: `the spec has no reply or rule "${name}"`,
    span,
    suggestion:
      near === undefined
        ? "write MESSAGE.STATUS, MESSAGE.rule or ring.rule"
        : `did you mean "${near}"?`,
  };
}
