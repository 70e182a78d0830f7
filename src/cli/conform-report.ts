import type { Failure, VectorResult } from "../conform/runner/run.ts";
import { type FormattedBytes, formatStep } from "../conform/runner/format.ts";
import type { Vector } from "../vectors/vector.ts";
import type { Model } from "../model/model.ts";
import { type TextColumn, alignColumns, formatCount, printable } from "../text/text.ts";
import { provablesOf } from "../vectors/provable.ts";
import type { Stream } from "./terminal.ts";

/** What is printed when a scenario has ended: empty if it passed. */
export function resultText({ vector, outcome, printed }: VectorResult, out: Stream): string {
  switch (outcome.kind) {
    case "passed":
      return "";
    case "not-reached":
      return `${out.colours.bold("not reached")} ${vector.name}: ${printable(outcome.reason)}\n`;
    case "failed": {
      const { bold, red } = out.colours;
      const lines = [...detailLines(vector, outcome.failure), ...printedLines(printed)];
      const text = lines.map((line) => `  ${line}\n`).join("");
      return `${bold(red("failed"))} ${bold(vector.name)}\n${text}\n`;
    }
  }
}

/** A failure with its step, what was expected there and what was found. */
function detailLines(vector: Vector, failure: Failure): readonly string[] {
  const { kind, at, message, expected, found } = failure;
  const step =
    at === undefined
      ? "before the first step, or after the last one"
      : `step ${at.number} of ${vector.steps.length}: ${formatStep(at.step)}`;
  return [
    ...(vector.says === "" ? [] : [vector.says]),
    `shows ${vector.proves.join(", ")}`,
    step,
    `${kind}: ${message}`,
    ...expected.map((one) => formatLine("expected", one)),
    ...found.map((one) => formatLine("found", one)),
  ]
    .flatMap((line) => line.split("\n"))
    .map(printable);
}

function formatLine(label: string, { bytes, text }: FormattedBytes): string {
  return [label.padEnd(8), ...(bytes === undefined ? [] : [bytes]), text].join("  ");
}

function printedLines(printed: readonly string[]): readonly string[] {
  return printed.map((line) => `printed  ${printable(line)}`);
}

/** How many of the results came to this. */
export function countOf(
  results: readonly VectorResult[],
  kind: VectorResult["outcome"]["kind"],
): number {
  return results.filter(({ outcome }) => outcome.kind === kind).length;
}

/** How many scenarios of a reply or a rule came to what. */
export interface Coverage {
  readonly kind: "reply" | "rule";
  /** `ADD_GREF_MAPPING.SUCCESS`. */
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly notReached: number;
  /** The test that proves the rule where no scenario can. */
  readonly provenElsewhere: string | undefined;
}

/** Counts the results for each reply and each rule of the spec, in its order. */
export function coverageOf(model: Model, results: readonly VectorResult[]): readonly Coverage[] {
  const elsewhere = model.scenarios?.elsewhere ?? [];
  return provablesOf(model).map(({ kind, name }) => {
    const own = results.filter(({ vector }) => vector.proves.includes(name));
    return {
      kind,
      name,
      passed: countOf(own, "passed"),
      failed: countOf(own, "failed"),
      notReached: countOf(own, "not-reached"),
      provenElsewhere: elsewhere.find((one) => one.name === name)?.test,
    };
  });
}

/** Whether the run had a scenario for it. */
export function isTouched({ passed, failed, notReached }: Coverage): boolean {
  return passed + failed + notReached > 0;
}

/** Replies and rules whose scenarios could all not be run on this backend. */
export function unreached(model: Model, results: readonly VectorResult[]): readonly string[] {
  return coverageOf(model, results)
    .filter(({ passed, failed, notReached }) => passed + failed === 0 && notReached > 0)
    .map(({ name }) => name);
}

/** A list of the replies and rules that no scenario reached; empty if there is none. */
export function unreachedText(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `no scenario reached:\n${names.map((name) => `  ${name}\n`).join("")}\n`;
}

/** The coverage as two tables: messages with their statuses, and rules. */
export function coverageText(coverage: readonly Coverage[], { colours }: Stream): string {
  const width = Math.max(0, ...coverage.map(({ name }) => name.length));
  const columns: readonly TextColumn[] = [
    { width },
    ...[8, 8, 13].map((size) => ({ align: "right", width: size }) as const),
  ];
  const table = (kind: Coverage["kind"], title: string) => {
    const rows = coverage.filter((one) => one.kind === kind);
    const [head = "", ...lines] = alignColumns(
      [[title, "passed", "failed", "not reached"], ...rows.map(coverageCells)],
      columns,
    );
    return [colours.bold(head), ...lines].map((line) => `${line}\n`).join("");
  };
  return `${table("reply", "message and status")}\n${table("rule", "rule")}`;
}

function coverageCells(coverage: Coverage): readonly string[] {
  const { name, passed, failed, notReached, provenElsewhere } = coverage;
  if (isTouched(coverage)) return [name, passed, failed, notReached].map(String);
  return [name, provenElsewhere === undefined ? "no scenario was run" : "no scenario can show it"];
}

/** The last line. */
export function summaryText(results: readonly VectorResult[]): string {
  const parts = [
    `${countOf(results, "passed")} passed`,
    `${countOf(results, "failed")} failed`,
    `${countOf(results, "not-reached")} not reached`,
  ];
  return `${formatCount(results.length, "scenario")}: ${parts.join(", ")}\n`;
}

/** Everything for machines; the steps of a vector are in the file of the vectors. */
export function asJson(model: Model, backend: string, results: readonly VectorResult[]): string {
  const scenarios = results.map(({ vector, outcome, printed, milliseconds }) => ({
    name: vector.name,
    proves: vector.proves,
    outcome: outcome.kind,
    ...(outcome.kind === "not-reached" && { reason: outcome.reason }),
    ...(outcome.kind === "failed" && { failure: failureJson(outcome.failure) }),
    printed,
    milliseconds: Math.round(milliseconds),
  }));
  const coverage = coverageOf(model, results);
  return `${JSON.stringify({ spec: model.source, backend, scenarios, coverage }, null, 2)}\n`;
}

function failureJson({ at, ...failure }: Failure): unknown {
  const step = at === undefined ? null : { number: at.number, ...at.step };
  return { ...failure, step };
}

/** The results as JUnit XML: a test case for each scenario. */
export function asJunit(spec: string, results: readonly VectorResult[]): string {
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
    content: results.map((one) => testCase(spec, one)),
  };
  return xmlDocument({ name: "testsuites", content: [suite] });
}

function testCase(spec: string, result: VectorResult): Element {
  const { vector, milliseconds } = result;
  const time = (milliseconds / 1000).toFixed(3);
  const attributes = { classname: spec, name: vector.name, time };
  return {
    name: "testcase",
    attributes,
    content: [...verdict(result), ...printedElements(result)],
  };
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

function printedElements({ printed }: VectorResult): readonly Element[] {
  return printed.length === 0 ? [] : [{ name: "system-err", content: printed.join("\n") }];
}

/** An element with its attributes and what is in it: text, or elements. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly content?: string | readonly Element[];
}

/** An XML document. */
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
