import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { formatValue } from "../language/format-value.ts";
import type { Model } from "../model/model.ts";
import type { Block, Inline, Prose } from "../model/prose.ts";
import type { Scenario } from "../model/scenario.ts";
import { Translation } from "./translation.ts";
import type { Vector, Vectors } from "./vector.ts";

/** The scenarios of a spec as bytes, and their errors. */
export interface Translated {
  readonly vectors: Vectors;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Translates the valid scenarios of a model to bytes. A mistake that several steps have in common is
 * reported for the first of them.
 */
export function vectorsOf(model: Model): Translated {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => {
    const isNew = diagnostics.every(({ message }) => message !== found.message);
    if (isNew) diagnostics.push(found);
  };
  const valid = (model.scenarios?.all ?? []).filter(({ name }) => !model.invalid.has(name));
  const vectors = valid.map((scenario) => {
    diagnostics.push(...wrongOptions(scenario));
    return vectorOf(scenario, new Translation(model, report));
  });
  return { vectors: { spec: model.name, pages: pagesOf(vectors), vectors }, diagnostics };
}

function vectorOf(scenario: Scenario, translation: Translation): Vector {
  return {
    name: scenario.name,
    says: plainText(scenario.prose),
    proves: scenario.proves.map(({ name }) => name),
    options: { ...scenario.options },
    steps: scenario.steps.flatMap((step) => translation.translate(step)),
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

/** Prose as one line of plain text, with the C name of what it links to. */
function plainText(prose: Prose | undefined): string {
  return (prose?.blocks ?? []).map(blockText).join(" ");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.content.map(inlineText).join("");
    case "list":
      return block.items.map((item) => item.map(blockText).join(" ")).join(" ");
    case "codeBlock":
      return block.lines.join(" ");
  }
}

function inlineText(inline: Inline): string {
  return inline.kind === "link" ? inline.target.cName : inline.text;
}
