import { type Html, element } from "../codegen/site/html.ts";
import type { VectorResult } from "../conform/runner/run.ts";
import { printable } from "../text/text.ts";
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
