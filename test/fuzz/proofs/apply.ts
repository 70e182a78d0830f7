import { applySpec } from "../../../src/apply/apply.ts";
import { packagedTarget } from "../../../src/header/compilers.ts";
import { specHeader } from "../../../src/verify/spec-facts.ts";
import { abiOf } from "./abis.ts";
import { merged } from "./merged.ts";
import { type Proof, outputOf } from "./subject.ts";

/** A header that a spec gives has nothing that `abispec apply` would change. */
export const apply: Proof = {
  name: "apply changes nothing",
  async failures(subjects) {
    const subject = merged(subjects);
    const { model } = subject;
    const text = outputOf(subject, "h");
    const header = { ...specHeader(model), text };
    const targets = [packagedTarget(abiOf(subject))];
    const result = await applySpec(model, header, targets, { only: undefined, remove: [] });
    if ("error" in result) return [result.error];
    if ("labels" in result) return result.labels;
    if ("refusals" in result) return result.refusals.map(({ message }) => message);
    return result.changes.map(({ line, labels }) => `line ${line}: ${labels.join(", ")}`);
  },
};
