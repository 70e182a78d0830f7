import { oncePer } from "../once.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { formatValue } from "../language/kinds.ts";
import type { Model } from "../model/model.ts";
import { proseLine } from "../model/prose.ts";
import type { JoinedStep, Scenario } from "../model/scenario.ts";
import { Translation } from "./translation.ts";
import type { Vector, Vectors, VectorsDocument, VectorStep } from "./vector.ts";

/** The scenarios of a spec as bytes, and their errors. */
export interface Translated {
  readonly vectors: Vectors;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Translates the valid scenarios of a model to bytes, which a check asks for, and so does an output. A mistake
 * that several steps have in common is reported for the first of them.
 */
export const vectorsOf = oncePer((model: Model): Translated => {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => {
    const isNew = diagnostics.every(({ message }) => message !== found.message);
    if (isNew) diagnostics.push(found);
  };
  const valid = (model.scenarios?.all ?? []).filter(({ name }) => !model.invalid.has(name));
  const vectors = valid.map((scenario) => {
    diagnostics.push(...wrongOptions(scenario));
    const steps = knownSteps.get(scenario.steps) ?? stepsOf(model, scenario, report);
    return vectorOf(scenario, steps);
  });
  if (diagnostics.length === 0) {
    valid.forEach(({ steps }, index) => knownSteps.set(steps, vectors[index]?.steps ?? []));
  }
  return { vectors: { spec: model.name, pages: pagesOf(vectors), vectors }, diagnostics };
});

/** The steps of vectors by those of scenarios in which nothing was found; `--watch` keeps these. */
const knownSteps = new WeakMap<readonly JoinedStep[], readonly VectorStep[]>();

function stepsOf(
  model: Model,
  scenario: Scenario,
  report: (diagnostic: Diagnostic) => void,
): readonly VectorStep[] {
  const translation = new Translation(model, scenario, report);
  return scenario.steps.flatMap((step) => translation.translate(step));
}

function vectorOf(scenario: Scenario, steps: readonly VectorStep[]): Vector {
  return {
    name: scenario.name,
    says: proseLine(scenario.prose),
    proves: scenario.proves.map(({ name }) => name),
    options: { ...scenario.options },
    steps,
  };
}

function wrongOptions({ name, options, span }: Scenario): readonly Diagnostic[] {
  const { finding } = catalogue["number-out-of-range"];
  return Object.entries(options)
    .filter(([, value]) => !Number.isSafeInteger(value) || value < 0)
    .map(([option, value]) => finding("option", span, option, name, formatValue(value)));
}

/** Number of pages that a run needs. */
function pagesOf(vectors: readonly Vector[]): number {
  const pages = vectors.flatMap(({ steps }) =>
    steps.flatMap((step) => ("page" in step ? [step.page] : [])),
  );
  return Math.max(0, ...pages.map((page) => page + 1));
}

/**
 * The scenarios of a spec as JSON, for a backend in any language: what to do and what to expect, one step on
 * each line. `docs/vectors.schema.json` describes the form. `undefined` where the spec has no scenarios.
 */
export function emitVectors(model: Model): string | undefined {
  if (model.scenarios === undefined) return undefined;
  const { spec, pages, vectors } = vectorsOf(model).vectors;
  const head: Omit<VectorsDocument, "vectors"> = {
    $schema: "urn:abispec:vectors:1",
    format: "abispec-vectors-1",
    spec,
    source: model.source,
    pages,
  };
  const entries = Object.entries(head).map(([key, value]) => entry(key, value));
  const all = vectors.map(vectorText).join(",\n");
  return `{\n${[...entries, `  "vectors": [\n${all}\n  ]`].join(",\n")}\n}\n`;
}

function vectorText({ name, says, proves, options, steps }: Vector): string {
  const head = Object.entries({ name, says, proves, options }).map(
    ([key, value]) => `    ${entry(key, value)}`,
  );
  const all = [...head, `      "steps": [\n${stepsText(steps)}\n      ]`];
  return `    {\n${all.join(",\n")}\n    }`;
}

const stepsText = oncePer((steps: readonly VectorStep[]) =>
  steps.map((step) => `        ${json(step)}`).join(",\n"),
);

function entry(key: string, value: unknown): string {
  return `  ${JSON.stringify(key)}: ${json(value)}`;
}

/** A value on one line, with blanks between its parts. */
function json(value: unknown): string {
  const lines = JSON.stringify(value, undefined, 1);
  return lines.replaceAll(/(?<=\[)\n *|\n *(?=\])/g, "").replaceAll(/\n */g, " ");
}
