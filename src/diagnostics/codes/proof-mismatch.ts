import { type Span, defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { suggest } from "../core/did-you-mean.ts";
import type { Model } from "../../model/model.ts";
import type { Scenario, Proof } from "../../model/scenario.ts";
import { expectedReplies, provablesOf, type Provable } from "../../model/provable.ts";

export const proofMismatch = defineDiagnostic("proof-mismatch", {
  requirement: "What a scenario proves is a rule, or a reply that one of its steps expects.",
  why: "The list of what is proven would be wrong otherwise: it would name a reply that no step expects, or something that the spec does not have.",
  fix: "Write `MESSAGE.STATUS`, `MESSAGE.rule` or `ring.rule`, and expect the reply with `reply(...)` in a step.",
  messages: {
    unknown: (name: string, names: readonly string[]) => ({
      message: `the spec has no reply or rule "${name}"`,
      suggestion: suggest(name, names, "write MESSAGE.STATUS, MESSAGE.rule or ring.rule"),
    }),
    reply: (name: string) => ({
      message: `"${name}" is a reply, which nothing but a scenario proves`,
      suggestion: "write a scenario that expects it, or name a rule",
    }),
    unexpected: (scenario: string, proof: string, reply: Span) => ({
      message: `no step of "${scenario}" expects only ${proof}`,
      related: [{ message: "the reply is declared here", span: reply }],
      suggestion: "expect it with reply(...), or remove it from proves",
    }),
  },
});

/** What a scenario proves is a rule, or a reply that one of its steps expects. */
export function checkProofMismatch(model: Model): readonly Diagnostic[] {
  if (model.scenarios === undefined) return [];
  const { all, elsewhere, contract } = model.scenarios;
  const provables = new Map(provablesOf(model).map((provable) => [provable.name, provable]));
  const isValid = ({ name }: Proof) => !model.invalid.has(name.split(".", 1)[0] ?? name);
  return [
    ...all.flatMap((scenario) => {
      const steps = model.invalid.has(scenario.name) ? undefined : scenario;
      return scenario.proves.filter(isValid).flatMap((proof) => claim(proof, steps, provables));
    }),
    ...[...elsewhere, ...[...contract.values()].flat()]
      .filter(isValid)
      .flatMap((proof) => checkRule(proof, provables)),
  ];
}

type Provables = ReadonlyMap<string, Provable>;

/** @param scenario - the one that proves it; `undefined` where its steps are invalid. */
function claim(
  proof: Proof,
  scenario: Scenario | undefined,
  provables: Provables,
): readonly Diagnostic[] {
  const provable = provables.get(proof.name);
  if (provable === undefined) return [unknown(proof, [...provables.keys()])];
  if (scenario === undefined) return [];
  if (provable.kind === "rule" || expectedReplies(scenario).has(proof.name)) return [];
  const { finding } = proofMismatch;
  return [finding("unexpected", proof.span, scenario.name, proof.name, provable.reply.span)];
}

function checkRule(proof: Proof, provables: Provables): readonly Diagnostic[] {
  const rules = [...provables.values()].filter(({ kind }) => kind === "rule");
  const names = rules.map(({ name }) => name);
  if (names.includes(proof.name)) return [];
  return provables.has(proof.name)
    ? [proofMismatch.finding("reply", proof.span, proof.name)]
    : [unknown(proof, names)];
}

function unknown({ name, span }: Proof, names: readonly string[]): Diagnostic {
  return proofMismatch.finding("unknown", span, name, names);
}
