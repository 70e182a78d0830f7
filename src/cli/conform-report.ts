import type { VectorFailure, VectorResult } from "../conform/runner/run.ts";
import { type FormattedBytes, formatStep } from "../conform/runner/format.ts";
import type { Vector } from "../vectors/vector.ts";
import type { Model } from "../model/model.ts";
import {
  type TextColumn,
  alignColumns,
  formatCount,
  joinLines,
  printable,
  wrap,
} from "../text/text.ts";
import { type Coverage, countOf, isTouched, violatedBy } from "./conform-coverage.ts";
import type { Stream } from "./terminal.ts";
import { type Html, element } from "../codegen/site/html.ts";

/**
 * What is printed when a scenario has ended: empty if it passed.
 *
 * @param trace - whether what was said is printed with a failure.
 */
export function resultText(
  { vector, outcome, printed, dialogue }: VectorResult,
  { colours }: Stream,
  trace: boolean,
): string {
  const { bold, red } = colours;
  switch (outcome.kind) {
    case "passed":
      return "";
    case "not-reached":
      return `${bold("not reached")} ${vector.name}: ${printable(outcome.reason)}\n\n`;
    case "failed": {
      const lines = [
        ...detailLines(vector, outcome.failure),
        ...printed.map((line) => `printed   ${printable(line)}`),
        ...(trace ? dialogue.map(printable) : []),
      ];
      const text = joinLines(lines.map((line) => `  ${line}`));
      return `${bold(red("failed"))} ${bold(vector.name)}\n${text}\n`;
    }
  }
}

/**
 * What results of the same cause have in common: all but the scenario and its step; `undefined` if it
 * passed. Addresses in memory and the number of the process, as sanitizers print them, differ each time.
 */
export function causeOf({ outcome, printed }: VectorResult): string | undefined {
  switch (outcome.kind) {
    case "passed":
      return undefined;
    case "not-reached":
      return outcome.reason;
    case "failed": {
      const { kind, message, expected, found } = outcome.failure;
      const text = JSON.stringify([kind, message, expected, found, printed]);
      return text.replaceAll(/0x[\da-f]+|==\d+==/gi, "");
    }
  }
}

/** Most names of scenarios that are listed. */
const maxNames = 10;

/** The scenarios that came to what an earlier one did, for the same cause; each of `causes` has them all. */
export function repeatedText(causes: readonly (readonly VectorResult[])[], total: number): string {
  const texts = causes.map(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return "";
    const did = first.outcome.kind === "failed" ? "failed" : "were not reached";
    if (rest.length + 1 === total) return `all ${total} scenarios ${did} for this reason\n`;
    const names = rest.slice(0, maxNames).map(({ vector }) => vector.name);
    const more = rest.length > maxNames ? ["..."] : [];
    const title = `${formatCount(rest.length, "more scenario")} ${did} for the reason of ${first.vector.name}:`;
    const lines = wrap([...names, ...more], 100, { first: "  ", rest: "  " });
    return joinLines([title, ...lines]);
  });
  const text = texts.join("");
  return text === "" ? "" : `${text}\n`;
}

/** A failure with its step, what was expected there and what was found. */
function detailLines(vector: Vector, failure: VectorFailure): readonly string[] {
  const { kind, message, expected, found } = failure;
  return [
    ...(vector.says === "" ? [] : [vector.says]),
    `shows ${vector.proves.join(", ")}`,
    ...stepLine(vector, failure),
    `${kind}: ${message}`,
    ...expected.map((one) => formatLine("expected", one)),
    ...found.map((one) => formatLine("found", one)),
  ]
    .flatMap((line) => line.split("\n"))
    .map(printable);
}

/** Between the steps the message alone says what is done: a command of the protocol. */
function stepLine({ steps }: Vector, { kind, at }: VectorFailure): readonly string[] {
  if (at !== undefined) return [`step ${at.number} of ${steps.length}: ${formatStep(at.step)}`];
  return kind === "wrong" || kind === "contract" ? ["after the last step"] : [];
}

function formatLine(label: string, { bytes, text }: FormattedBytes): string {
  return [label.padEnd(8), ...(bytes === undefined ? [] : [bytes]), text].join("  ");
}

/** A list of the replies and rules that no scenario reached; empty if there is none. */
export function unreachedText(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `no scenario reached:\n${names.map((name) => `  ${name}\n`).join("")}\n`;
}

/** What the backend violates, with the number of scenarios by which it does; empty if it is nothing. */
export function violatedText(
  coverage: readonly Coverage[],
  results: readonly VectorResult[],
): string {
  const by = [...violatedBy(results)];
  const rows = coverage
    .filter(({ failed }) => failed > 0)
    .map(({ kind, name, failed, says }) => {
      const first = by.find(([, names]) => names.includes(name))?.[0].vector.name ?? "";
      const words = failed === 1 ? `by ${first}` : `by ${failed} scenarios, the first is ${first}`;
      return `  ${name} (${kind}), ${words}\n    ${printable(says)}\n`;
    });
  return rows.length === 0 ? "" : `violated:\n${rows.join("")}\n`;
}

/** The coverage as tables: messages with their statuses, rules, and violated checks of the contract. */
export function coverageText(coverage: readonly Coverage[], { colours }: Stream): string {
  const width = Math.max(0, ...coverage.map(({ name }) => name.length));
  const columns: readonly TextColumn[] = [
    { width },
    ...[8, 8, 11, 13].map((size) => ({ align: "right", width: size }) as const),
  ];
  const table = (kind: Coverage["kind"], title: string) => {
    const rows = coverage.filter((one) => one.kind === kind);
    if (rows.length === 0) return "";
    const [head = "", ...lines] = alignColumns(
      [[title, "passed", "failed", "undecided", "not reached"], ...rows.map(coverageCells)],
      columns,
    );
    const marked = lines.map((line, at) => (rows[at]?.failed ? colours.red(line) : line));
    return joinLines([colours.bold(head), ...marked, ""]);
  };
  return (
    table("reply", "message and status") + table("rule", "rule") + table("contract", "contract")
  );
}

function coverageCells(coverage: Coverage): readonly string[] {
  const { name, passed, failed, undecided, notReached, provenElsewhere } = coverage;
  if (isTouched(coverage)) return [name, passed, failed, undecided, notReached].map(String);
  return [name, provenElsewhere === undefined ? "no scenario shows it" : "no scenario can show it"];
}

export interface RunEnd {
  readonly results: readonly VectorResult[];
  /** Number of scenarios that were not run. */
  readonly notRun: number;
  /** Why they were not: `interrupted`. */
  readonly reason: string;
}

function countsOf({ results, notRun }: RunEnd) {
  const [passed, failed] = [countOf(results, "passed"), countOf(results, "failed")];
  return { passed, failed, notReached: results.length - passed - failed, notRun };
}

/** The last line. */
export function summaryText(end: RunEnd): string {
  const { results, notRun, reason } = end;
  const { passed, failed, notReached } = countsOf(end);
  const parts = [
    ...[`${passed} passed`, `${failed} failed`, `${notReached} not reached`],
    ...(notRun > 0 ? [`${notRun} not run (${reason})`] : []),
  ];
  return `${formatCount(results.length + notRun, "scenario")}: ${parts.join(", ")}\n`;
}

/**
 * Everything for machines; the steps of a vector are in the file of the vectors.
 *
 * @param trace - whether a failed scenario has what was said.
 */
export function asJson(
  model: Model,
  backend: string,
  end: RunEnd,
  coverage: readonly Coverage[],
  trace: boolean,
): string {
  const { results } = end;
  const violated = violatedBy(results);
  const scenarios = results.map((result) => {
    const { vector, outcome, printed, dialogue, milliseconds } = result;
    return {
      name: vector.name,
      proves: vector.proves,
      outcome: outcome.kind,
      ...(outcome.kind === "not-reached" && { reason: outcome.reason }),
      ...(outcome.kind === "failed" && {
        failure: failureJson(outcome.failure),
        violated: violated.get(result),
        ...(trace && { dialogue }),
      }),
      printed,
      milliseconds: Math.round(milliseconds),
    };
  });
  const document = { spec: model.source, backend, summary: countsOf(end), scenarios, coverage };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function failureJson({ kind, at, message, expected, found }: VectorFailure): unknown {
  const step = at === undefined ? null : { number: at.number, ...at.step };
  return { kind, message, expected, found, step };
}

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
  const cases = results.flatMap((one) => ["\n", testCase(spec, one, trace)]);
  const suites = element("testsuites", {}, "\n", element("testsuite", attributes, ...cases, "\n"));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suites.text}\n`;
}

/** Names of the scenarios that have failed by a report of {@link asJunit}; `undefined` if `text` is none. */
export function failedInJunit(text: string): ReadonlySet<string> | undefined {
  if (!/<testsuites?\b/.test(text)) return undefined;
  const failed = text.matchAll(/<testcase\b[^>]*\bname="([^"]*)"[^>]*>\s*<(?:failure|error)\b/g);
  return new Set([...failed].map(([, name = ""]) => name));
}

function testCase(spec: string, result: VectorResult, trace: boolean): Html {
  const { vector, milliseconds, printed, dialogue, outcome } = result;
  const time = (milliseconds / 1000).toFixed(3);
  const attributes = { classname: spec, name: vector.name, time };
  const said = trace && outcome.kind === "failed" ? dialogue : [];
  return element(
    "testcase",
    attributes,
    ...verdict(result),
    ...linesElement("system-out", said),
    ...linesElement("system-err", printed),
  );
}

function verdict({ vector, outcome }: VectorResult): readonly Html[] {
  switch (outcome.kind) {
    case "passed":
      return [];
    case "not-reached":
      return [element("skipped", { message: printable(outcome.reason) })];
    case "failed": {
      const { kind, message } = outcome.failure;
      const lines = detailLines(vector, outcome.failure);
      return [element("failure", { type: kind, message: printable(message) }, lines.join("\n"))];
    }
  }
}

/** Lines of a backend, without what XML cannot hold. */
function linesElement(name: string, lines: readonly string[]): readonly Html[] {
  return lines.length === 0 ? [] : [element(name, {}, lines.map(printable).join("\n"))];
}
