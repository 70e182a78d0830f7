import type { VectorResult } from "../conform/runner/run.ts";
import { countOf } from "./conform-coverage.ts";
import { detailLines } from "./conform-report.ts";

/**
 * The results as JUnit XML: a test case for each scenario.
 *
 * @param trace - whether a failed one shows what was said.
 */
export function asJunit(spec: string, results: readonly VectorResult[], trace: boolean): string {
  const attributes = {
    name: spec,
    tests: results.length,
    failures: countOf(results, "failed"),
    errors: 0,
    skipped: countOf(results, "not-reached"),
  };
  const suite = {
    name: "testsuite",
    attributes,
    content: results.map((one) => testCase(spec, one, trace)),
  };
  return xmlDocument({ name: "testsuites", content: [suite] });
}

/** Names of the scenarios that have failed by a report of {@link asJunit}; `undefined` if `text` is none. */
export function failedInJunit(text: string): ReadonlySet<string> | undefined {
  if (!/<testsuites?\b/.test(text)) return undefined;
  const failed = text.matchAll(/<testcase\b[^>]*\bname="([^"]*)"[^>]*>\s*<(?:failure|error)\b/g);
  return new Set([...failed].map(([, name = ""]) => name));
}

function testCase(spec: string, result: VectorResult, trace: boolean): Element {
  const { vector, milliseconds, printed, dialogue, outcome } = result;
  const time = (milliseconds / 1000).toFixed(3);
  const attributes = { classname: spec, name: vector.name, time };
  const said = trace && outcome.kind === "failed" ? dialogue : [];
  const content = [
    ...verdict(result),
    ...linesElement("system-out", said),
    ...linesElement("system-err", printed),
  ];
  return { name: "testcase", attributes, content };
}

function verdict({ vector, outcome }: VectorResult): readonly Element[] {
  switch (outcome.kind) {
    case "passed":
      return [];
    case "not-reached":
      return [{ name: "skipped", attributes: { message: outcome.reason } }];
    case "failed": {
      const { kind, message } = outcome.failure;
      const content = detailLines(vector, outcome.failure).join("\n");
      return [{ name: "failure", attributes: { type: kind, message }, content }];
    }
  }
}

function linesElement(name: string, lines: readonly string[]): readonly Element[] {
  return lines.length === 0 ? [] : [{ name, content: lines.join("\n") }];
}

/** An element with its attributes and what is in it: text, or elements. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly content?: string | readonly Element[];
}

export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, "")}\n`;
}

function elementText({ name, attributes = {}, content = [] }: Element, indent: string): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\n\t\r]/g)}"`,
  );
  const start = `${indent}<${name}${pairs.join("")}`;
  if (content.length === 0) return `${start}/>`;
  if (typeof content === "string") return `${start}>${escaped(content, /[&<>\r]/g)}</${name}>`;
  const inner = content.map((element) => elementText(element, `${indent}  `)).join("\n");
  return `${start}>\n${inner}\n${indent}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // In an attribute a reader would take these for blanks.
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** What XML 1.0 cannot hold, half a surrogate pair among it, becomes U+FFFD. */
function escaped(text: string, special: RegExp): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\u{fffd}")
    .replaceAll(special, (character) => entities[character] ?? character);
}
