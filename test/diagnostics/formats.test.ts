import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/core/diagnostic.ts";
import type { Findings } from "../../src/diagnostics/core/suppression.ts";
import { githubCommands } from "../../src/diagnostics/format/github.ts";
import { findingsJson } from "../../src/diagnostics/format/json.ts";
import { findingsSarif } from "../../src/diagnostics/format/sarif.ts";

const schemaFile = fileURLToPath(new URL("../../docs/findings.schema.json", import.meta.url));
const schema: object = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  schema,
);

const cwd = "/project";
const place = { file: "/project/spec/a,b: 100%.ts", line: 3, endLine: 3 };
const span = { ...place, column: 5, endColumn: 9 };
const error: Diagnostic = {
  code: "duplicate-code",
  messageId: "repeated",
  isConfigurable: false,
  severity: "error",
  message: "100% of it,\r\n::error::all: wrong",
  span,
  related: [{ message: "the first", span: { ...span, line: 1, endLine: 2 } }],
  suggestion: "another one",
};
const warning: Diagnostic = {
  code: "undocumented",
  messageId: "part",
  isConfigurable: true,
  severity: "warning",
  message: "no comment",
  span: { ...span, endLine: 4, endColumn: 2 },
};
const placeless: Diagnostic = { ...error, span: undefined, message: "nothing there", related: [] };
const suppression = {
  code: "undocumented",
  reason: "C has none",
  span: { ...span, line: 2, endLine: 2 },
  firstLine: 2,
  lastLine: 3,
} as const;
const findings: Findings = {
  diagnostics: [error, warning, placeless],
  suppressed: [{ diagnostic: { ...warning, severity: "error" }, suppression }],
  sources: new Map(),
};
const none: Findings = { diagnostics: [], suppressed: [], sources: new Map() };

describe("findingsJson", () => {
  it("gives what the schema promises, with and without findings", () => {
    for (const some of [findings, none]) {
      validate(JSON.parse(findingsJson(some, cwd)));
      expect(validate.errors).toBeNull();
    }
  });

  it("counts, and gives each finding with its places", () => {
    const file = "spec/a,b: 100%.ts";
    const json: unknown = JSON.parse(findingsJson(findings, cwd));
    expect(json).toMatchObject({
      errors: 2,
      warnings: 1,
      findings: [
        {
          code: "duplicate-code",
          severity: "error",
          message: error.message,
          suggestion: "another one",
          place: { file, line: 3, column: 5, endLine: 3, endColumn: 9 },
          related: [{ message: "the first", place: { file, line: 1 } }],
        },
        { code: "undocumented", severity: "warning", suggestion: null, related: [] },
        { place: null },
      ],
      suppressed: [
        { finding: { code: "undocumented" }, reason: "C has none", place: { file, line: 2 } },
      ],
    });
  });
});

describe("githubCommands", () => {
  it("gives one line for each finding, in which no text can be taken for a command", () => {
    expect(githubCommands(findings, cwd).split("\n")).toEqual([
      "::error file=spec/a%2Cb%3A 100%25.ts,line=3,endLine=3,col=5,endColumn=8,title=error[duplicate-code]::100%25 of it,%0D%0A::error::all: wrong%0Anote: the first: spec/a,b: 100%25.ts:1:5%0Ahelp: another one",
      "::warning file=spec/a%2Cb%3A 100%25.ts,line=3,endLine=4,title=warning[undocumented]::no comment",
      "::error title=error[duplicate-code]::nothing there%0Ahelp: another one",
      "",
    ]);
  });
});

describe("findingsSarif", () => {
  const log = JSON.parse(findingsSarif(findings, cwd, "1.2.3")) as Log;
  const [run] = log.runs;
  const results = run?.results ?? [];

  it("has a rule for each code, which results refer to by name and number", () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(catalogue));
    expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(rules[0]).toMatchObject({
      shortDescription: { text: catalogue["no-spec"].requirement },
      help: { text: catalogue["no-spec"].fix },
    });
  });

  it("gives places as URIs from the working folder, in UTF-16 code units", () => {
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(results[0]).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "spec/a%2Cb%3A%20100%25.ts", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [{ message: { text: "the first" } }],
    });
    expect(results[2]?.locations).toEqual([]);
  });

  it("has suppressed findings as suppressed, with their reason", () => {
    expect(results.map(({ suppressions = [] }) => suppressions.length)).toEqual([0, 0, 0, 1]);
    expect(results[3]?.suppressions?.[0]).toMatchObject({
      kind: "inSource",
      justification: "C has none",
      location: { physicalLocation: { region: { startLine: 2 } } },
    });
  });
});
