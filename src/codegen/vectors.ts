import type { Model } from "../model/model.ts";
import type { Vector, VectorsDocument } from "../vectors/vector.ts";
import { vectorsOf } from "../vectors/vectors.ts";

const form: Pick<VectorsDocument, "$schema" | "format"> = {
  $schema: "urn:abispec:vectors:1",
  format: "abispec-vectors-1",
};

/**
 * The scenarios of a spec as JSON, for a backend in any language: what to do and what to expect, one step on
 * each line. `docs/vectors.schema.json` describes the form. `undefined` where the spec has no scenarios.
 */
export function emitVectors(model: Model): string | undefined {
  if (model.scenarios === undefined) return undefined;
  const { spec, pages, vectors } = vectorsOf(model).vectors;
  const { source } = model;
  const head = Object.entries({ ...form, spec, source, pages }).map(([key, value]) =>
    entry(key, value),
  );
  const all = vectors.map((vector) => indented(vectorText(vector))).join(",\n");
  return `{\n${[...head, `  "vectors": [\n${all}\n  ]`].join(",\n")}\n}\n`;
}

function vectorText({ name, says, proves, options, steps }: Vector): string {
  const head = Object.entries({ name, says, proves, options }).map(([key, value]) =>
    entry(key, value),
  );
  const lines = steps.map((step) => `    ${json(step)}`).join(",\n");
  return `{\n${[...head, `  "steps": [\n${lines}\n  ]`].join(",\n")}\n}`;
}

function entry(key: string, value: unknown): string {
  return `  ${JSON.stringify(key)}: ${json(value)}`;
}

/** A value on one line, with blanks between its parts. */
function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${json(one)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}
