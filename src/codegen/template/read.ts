import { readFileSync } from "node:fs";
import handlebars from "handlebars";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { decodedText } from "../../output/read-text.ts";
import { reasonOf, systemCode, type Reason } from "../../output/reason.ts";
import { startOf } from "../../model/span.ts";
import { parseTemplate, type ParsedTemplate } from "./parse.ts";
import type { TemplateSource } from "./place.ts";

/** A template as it was read. */
export interface ReadTemplate extends ParsedTemplate {
  /** `undefined` where it can't be read. */
  readonly source: TemplateSource | undefined;
  /** Its text with the values of a view in its holes, as they are, without escaping. */
  readonly fill: (view: unknown) => string;
}

const read = new Map<string, ReadTemplate>();

/** Reads the template in `file`, an absolute path. One that is right is read once for all runs. */
export function readTemplate(file: string): ReadTemplate {
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = textOf(file);
  if (typeof text !== "string") {
    const finding = catalogue.template.finding("unreadable", startOf(file), text.reason);
    return { source: undefined, parts: [], diagnostics: [finding], fill: () => "" };
  }
  const source = { file, text };
  const fill = handlebars.compile<unknown>(text, { noEscape: true, strict: true });
  const template = { source, ...parseTemplate(source), fill };
  if (template.diagnostics.length === 0) read.set(file, template);
  return template;
}

function textOf(file: string): string | Pick<Reason, "reason"> {
  try {
    return decodedText(readFileSync(file));
  } catch (error) {
    return systemCode(error) === "ENOENT" ? { reason: "there is no such file" } : reasonOf(error);
  }
}
