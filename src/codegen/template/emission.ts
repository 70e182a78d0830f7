import { fileURLToPath } from "node:url";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { reportMissing } from "./missing.ts";
import { placeIn, type TemplateSource } from "./place.ts";
import { readTemplate } from "./read.ts";

/** From a template's path in the folder `templates/` to the absolute path of its file. */
export type TemplateFile = (path: string) => string;

/** What emitters gave. */
export interface Emitted<Value> {
  /** Has gaps where there are findings. */
  readonly value: Value;
  /** What is wrong with the templates that were filled. */
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each template that is wrong and could be read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
}

interface Emission {
  readonly fileOf: TemplateFile;
  readonly note: (found: readonly Diagnostic[], source: TemplateSource | undefined) => void;
}

/** Emitters give text alone: what is wrong with a template goes here while they run. */
let current: Emission | undefined;

/** Runs emitters, and gathers what is wrong with the templates that they fill. */
export function emitted<Value>(
  emit: () => Value,
  fileOf: TemplateFile = packagedTemplate,
): Emitted<Value> {
  const around = current;
  // A template is filled many times, and is as wrong each time.
  const byPlace = new Map<string, Diagnostic>();
  const sources = new Map<string, string>();
  const note: Emission["note"] = (found, source) => {
    for (const one of found) byPlace.set(JSON.stringify(one.span), one);
    if (source !== undefined && found.length > 0) sources.set(source.file, source.text);
  };
  current = { fileOf, note };
  try {
    const value = emit();
    return { value, diagnostics: [...byPlace.values()], sources };
  } finally {
    current = around;
  }
}

/** The file of a template of abispec. */
export function packagedTemplate(path: string): string {
  return fileURLToPath(new URL(`../../../templates/${path}`, import.meta.url));
}

/**
 * The text of the template at `path` in the folder `templates/`, filled with `view`.
 *
 * @throws Error where the template is wrong, unless {@link emitted} gathers what is.
 */
export function filled(path: string, view: unknown): string {
  if (current === undefined) {
    const { value, diagnostics } = emitted(() => filled(path, view));
    if (diagnostics.length > 0) throw new Error(`${path}: ${diagnostics[0]?.message}`);
    return value;
  }
  const { fileOf, note } = current;
  const { source, parts, diagnostics, fill } = readTemplate(fileOf(path));
  note(diagnostics, source);
  // What does not parse as it was meant has holes without a value for no reason of their own.
  if (source === undefined || diagnostics.length > 0) return "";
  const missing: Diagnostic[] = [];
  reportMissing(parts, [view], (message, { offset, text }, names) => {
    const place = placeIn(source, offset, text.length);
    missing.push(catalogue.template.finding(message, place, text, names));
  });
  note(missing, source);
  return missing.length > 0 ? "" : fill(view);
}
