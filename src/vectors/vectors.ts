import type { Vector, Vectors } from "./vector.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { Scenario } from "../model/scenario.ts";
import { proseText } from "./prose-text.ts";
import { Translation } from "./translation.ts";

/** The scenarios of a spec as bytes, and what is wrong with them. */
export interface Translated {
  readonly vectors: Vectors;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the scenarios of a model into bytes; none where it has none. What is wrong with several steps in
 * the same way comes from what they share, and is said of the first one.
 */
export function vectorsOf(model: Model): Translated {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => {
    const isNew = diagnostics.every(({ message }) => message !== found.message);
    if (isNew) diagnostics.push(found);
  };
  const vectors = (model.scenarios?.all ?? []).map((scenario) => {
    diagnostics.push(...wrongOptions(scenario));
    return vectorOf(scenario, new Translation(model, report));
  });
  return { vectors: { spec: model.name, pages: pagesOf(vectors), vectors }, diagnostics };
}

function vectorOf(scenario: Scenario, translation: Translation): Vector {
  return {
    name: scenario.name,
    says: proseText(scenario.prose),
    proves: scenario.proves.map(({ name }) => name),
    options: { ...scenario.options },
    steps: scenario.steps.flatMap((step) => translation.stepsOf(step)),
  };
}

function wrongOptions({ name, options, span }: Scenario): readonly Diagnostic[] {
  return Object.entries(options)
    .filter(([, value]) => !Number.isSafeInteger(value) || value < 0)
    .map(([option, value]) =>
      catalogue["wrong-step"].finding(
        "impossible",
        span,
        `option "${option}" of "${name}" is ${String(value)}`,
        "give it an integer from 0 on",
      ),
    );
}

/** Pages that a run needs: one more than the largest number of a page. */
function pagesOf(vectors: readonly Vector[]): number {
  const pages = vectors.flatMap(({ steps }) =>
    steps.flatMap((step) => ("page" in step ? [step.page] : [])),
  );
  return Math.max(0, ...pages.map((page) => page + 1));
}
