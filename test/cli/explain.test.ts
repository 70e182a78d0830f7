import { readFileSync } from "node:fs";
import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

describe("explain", () => {
  it.each(Object.values(catalogue))(
    "prints requirement, reason, specs and rendering of $code",
    (definition) => {
      const terminal = new MemoryTerminal("/");
      expect(explain(definition.code, terminal)).toBe(0);
      const words = (text: string) => text.split(/\s+/).join(" ");
      for (const text of [definition.requirement, definition.why, definition.fix]) {
        expect(words(terminal.output)).toContain(words(text));
      }
      const folder = new URL(`../diagnostics/cases/${definition.code}/`, import.meta.url);
      const printed = readFileSync(new URL("expected.txt", folder), "utf8").trimEnd();
      expect(terminal.output).toContain(printed.replaceAll(/^(?=.)/gm, "    "));
      expect(terminal.output).not.toContain("```");
    },
  );

  it("has bold headings, and no sign of Markdown before them", () => {
    const terminal = new MemoryTerminal("/");
    const colours = picocolors.createColors(true);
    const out = { ...terminal.out, colours };
    explain("syntax", { out, err: terminal.err, cwd: "/" });
    expect(terminal.output).toMatch(`${colours.bold("syntax")}\n`);
    expect(terminal.output).not.toMatch(/^#/m);
  });

  it("keeps prose within 80 columns", () => {
    const terminal = new MemoryTerminal("/");
    explain("hidden-padding", terminal);
    const prose = terminal.output.split("\n").filter((line) => !line.startsWith(" "));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  });

  it("lists all codes with their requirements", () => {
    const terminal = new MemoryTerminal("/");
    expect(explain(undefined, terminal)).toBe(0);
    const lines = terminal.output.split("\n");
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(Object.keys(catalogue));
  });

  it("says which code was probably meant", () => {
    const terminal = new MemoryTerminal("/");
    expect(explain("duplicate-cod", terminal)).toBe(2);
    expect(terminal.errors).toContain('did you mean "duplicate-code"?');
    expect(terminal.output).toBe("");
  });

  it("prints the pages of the codes that replace a retired one", () => {
    const terminal = new MemoryTerminal("/");
    expect(explain("unused-waiver", terminal)).toBe(0);
    expect(terminal.output).toContain("are now reported as\nunused-suppression.");
    expect(terminal.output).toContain(catalogue["unused-suppression"].requirement);
  });

  it("says so where nothing replaces a retired code", () => {
    const terminal = new MemoryTerminal("/");
    expect(explain("template", terminal)).toBe(0);
    expect(terminal.output).toBe("template is no longer used.\n");
  });
});
