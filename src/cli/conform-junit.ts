import type { VectorResult } from "../conform/runner/outcome.ts";
import { countOf, detailLines } from "./conform-report.ts";
import { xmlDocument, type Element } from "./conform-xml.ts";

/** The results as JUnit's XML: a test case for each scenario. */
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
  return { name: "testcase", attributes, content: [...verdict(result), ...printed(result)] };
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

function printed({ printed: lines }: VectorResult): readonly Element[] {
  return lines.length === 0 ? [] : [{ name: "system-err", content: lines.join("\n") }];
}
