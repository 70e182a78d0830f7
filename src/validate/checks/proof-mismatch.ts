import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Model } from "../../model/model.ts";
import type { Scenario, Proof } from "../../model/scenario.ts";
import { expectedReplies, provablesOf, type Provable } from "../../vectors/provable.ts";

/** What a scenario proves is a rule, or a reply that one of its steps expects. */
export function proofMismatch(model: Model): readonly Diagnostic[] {
  if (model.scenarios === undefined) return [];
  const { all, elsewhere, contract } = model.scenarios;
  const provables = new Map(provablesOf(model).map((provable) => [provable.name, provable]));
  const isValid = ({ name }: Proof) => !model.invalid.has(name.split(".", 1)[0] ?? name);
  return [
    ...all.flatMap((scenario) => {
      const proves = scenario.proves.filter(isValid);
      const steps = model.invalid.has(scenario.name) ? undefined : scenario;
      return proves.flatMap((proof) => claim(proof, steps, provables));
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
  const { finding } = catalogue["proof-mismatch"];
  return [finding("unexpected", proof.span, scenario.name, proof.name, provable.reply.span)];
}

function checkRule(proof: Proof, provables: Provables): readonly Diagnostic[] {
  const rules = [...provables.values()].filter(({ kind }) => kind === "rule");
  const names = rules.map(({ name }) => name);
  return names.includes(proof.name) ? [] : [unknown(proof, names)];
}

function unknown({ name, span }: Proof, names: readonly string[]): Diagnostic {
  return catalogue["proof-mismatch"].finding("unknown", span, name, names);
}
