import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/core/diagnostic.ts";
import type { Suppressed } from "../../src/diagnostics/core/suppression.ts";
import { printFindings } from "../../src/diagnostics/format/print.ts";

const file = "/project/spec/disk.ts";
const colours = picocolors.createColors(false);

function print(
  source: string,
  diagnostics: readonly Diagnostic[],
  cwd = "/project",
  suppressed: readonly Suppressed[] = [],
): string[] {
  const sources = new Map([[file, source]]);
  return printFindings({ diagnostics, suppressed, sources }, cwd, colours).split("\n");
}

function finding(line: number, column: number, endLine: number, endColumn: number): Diagnostic {
  const span = { file, line, column, endLine, endColumn };
  return {
    code: "undocumented",
    messageId: "part",
    isConfigurable: true,
    severity: "error",
    message: "no comment",
    span,
  };
}

describe("printFindings", () => {
  it("underlines the span in its line", () => {
    expect(print("one\ntwo three\nfour\n", [finding(2, 5, 2, 10)])).toEqual([
      "spec/disk.ts:2:5: error[undocumented]: no comment",
      "    2 | two three",
      "      |     ^^^^^",
      "",
      "1 error; to read more, run: npx abispec explain undocumented",
      "",
    ]);
  });

  it("shows related places and the suggestion", () => {
    const span = { file, line: 1, column: 1, endLine: 1, endColumn: 4 };
    const related = [{ message: "the first one is here", span }];
    const suggestion = 'did you mean "one"?';
    expect(print("one\ntwo", [{ ...finding(2, 1, 2, 4), related, suggestion }])).toEqual([
      "spec/disk.ts:2:1: error[undocumented]: no comment",
      "    2 | two",
      "      | ^^^",
      "spec/disk.ts:1:1: note: the first one is here",
      "    1 | one",
      "      | ^^^",
      '  = help: did you mean "one"?',
      "",
      "1 error; to read more, run: npx abispec explain undocumented",
      "",
    ]);
  });

  it("prints a finding without a place, and counts them all", () => {
    const none: Diagnostic = {
      code: "no-spec",
      messageId: "unreadable",
      isConfigurable: false,
      severity: "error",
      message: "nothing there",
      span: undefined,
    };
    expect(print("x", [none, finding(1, 1, 1, 2)])).toEqual([
      "error[no-spec]: nothing there",
      "",
      "spec/disk.ts:1:1: error[undocumented]: no comment",
      "    1 | x",
      "      | ^",
      "",
      "2 errors; to read more about one, run: npx abispec explain CODE",
      "",
    ]);
  });

  it("prints nothing for nothing", () => {
    expect(print("x", [])).toEqual([""]);
  });

  it("counts errors, warnings and suppressed findings separately", () => {
    const suppression = {
      code: "undocumented",
      reason: "C has none",
      span: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
      firstLine: 1,
      lastLine: 2,
    } as const;
    const suppressed = [{ diagnostic: finding(1, 1, 1, 2), suppression }];
    const warning = { ...finding(1, 1, 1, 2), severity: "warning" } as const;
    const lines = print("x", [warning, finding(1, 1, 1, 2), warning], "/project", suppressed);
    expect(lines[0]).toBe("spec/disk.ts:1:1: warning[undocumented]: no comment");
    expect(lines.at(-2)).toMatch(/^1 error, 2 warnings, 1 suppressed; to read more/);
  });

  it("counts many warnings about missing comments for each file", () => {
    const warnings = [1, 2, 3, 4].map((column) => {
      const one = finding(1, column, 1, column + 1);
      return { ...one, severity: "warning" } as const;
    });
    expect(print("four", [...warnings, finding(1, 1, 1, 2)])).toEqual([
      "spec/disk.ts:1:1: error[undocumented]: no comment",
      "    1 | four",
      "      | ^",
      "",
      "spec/disk.ts: warning[undocumented]: 4 names have no comment, the first in line 1",
      "",
      "1 error, 4 warnings; to read more, run: npx abispec explain undocumented",
      "",
    ]);
    expect(print("four", warnings.slice(1))[0]).toContain("disk.ts:1:2: warning");
  });

  it("shows a path outside of the working folder from there", () => {
    expect(print("x", [finding(1, 1, 1, 2)], "/project/docs")[0]).toMatch(
      /^\.\.\/spec\/disk\.ts:1:1:/,
    );
  });

  it("keeps the caret below its character after tabs and wide characters", () => {
    expect(print("\ta\tbc", [finding(1, 4, 1, 6)]).slice(1, 3)).toEqual([
      "    1 |     a   bc",
      "      |         ^^",
    ]);
    expect(print("😀 界x", [finding(1, 4, 1, 6)]).slice(1, 3)).toEqual([
      "    1 | 😀 界x",
      "      |    ^^^",
    ]);
  });

  it("lets no control character of a source reach the terminal", () => {
    expect(print("a\u001b[31mb\r\nc", [finding(1, 7, 1, 8)]).slice(1, 3)).toEqual([
      "    1 | a\uFFFD[31mb",
      "      |       ^",
    ]);
  });

  it("shows where a character is that cannot be seen", () => {
    const message = "\u3164\u00A0 is not a name";
    const found = { ...finding(1, 4, 1, 5), message };
    expect(print("a \u00A0b\u3164\u2003\u2800c\u115F", [found]).slice(0, 3)).toEqual([
      "spec/disk.ts:1:4: error[undocumented]: \\u{3164}\\u{a0} is not a name",
      "    1 | a \uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD",
      "      |    ^",
    ]);
  });

  it("underlines a span of several lines to the end of the first", () => {
    expect(print("one two\nthree", [finding(1, 5, 2, 3)]).slice(1, 3)).toEqual([
      "    1 | one two",
      "      |     ^^^",
    ]);
  });

  it("points behind the line where the span is empty or starts there", () => {
    expect(print("one", [finding(1, 4, 1, 4)])[2]).toBe("      |    ^");
    expect(print("", [finding(1, 1, 1, 1)]).slice(1, 3)).toEqual(["    1 |", "      | ^"]);
  });

  it("cuts a long line around the span", () => {
    const [, line = "", marker = ""] = print(`${"x".repeat(300)}HERE${"y".repeat(300)}`, [
      finding(1, 301, 1, 305),
    ]);
    expect(line.length).toBeLessThan(120);
    expect(line).toMatch(/\| \.\.\.x+HEREy+\.\.\.$/);
    expect(marker.indexOf("^^^^")).toBe(line.indexOf("HERE"));
    expect(marker.trimEnd()).toHaveLength(line.indexOf("HERE") + 4);
  });

  it("cuts a span that is longer than a line may be", () => {
    const [, line = "", marker = ""] = print("z".repeat(500), [finding(1, 1, 1, 501)]);
    expect(line).toMatch(/z\.\.\.$/);
    expect(marker.length).toBe(line.length - "...".length);
  });

  it("prints no excerpt of a line that the source does not have", () => {
    expect(print("one", [finding(9, 1, 9, 2)]).slice(0, 2)).toEqual([
      "spec/disk.ts:9:1: error[undocumented]: no comment",
      "",
    ]);
  });

  it("colours only where it is told to", () => {
    const findings = {
      diagnostics: [finding(1, 1, 1, 2)],
      suppressed: [],
      sources: new Map([[file, "x"]]),
    };
    const cwd = "/project";
    const plain = printFindings(findings, cwd, colours);
    const painted = printFindings(findings, cwd, picocolors.createColors(true));
    expect(plain).not.toContain("\u001b");
    // oxlint-disable-next-line no-control-regex -- the colours are what is looked for
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(painted).not.toBe(plain);
  });
});
