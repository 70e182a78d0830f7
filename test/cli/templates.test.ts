import { describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/program.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

vi.mock("../../src/codegen/template/read.ts", async () => {
  const { parseTemplate } = await import("../../src/codegen/template/parse.ts");
  const text = "fixed\n{{nothing}}\n";
  const source = { file: `${process.cwd()}/templates/any.hbs`, text };
  return { readTemplate: () => ({ source, ...parseTemplate(source) }) };
});

describe("a template with a hole that has no value", () => {
  const spec = "test/codegen/messages/spec.ts";

  test.each([
    ["generate", ["generate", spec, "--check"]],
    ["fragment", ["fragment", "spec", spec]],
    ["verify", ["verify", spec]],
  ])("is a finding of %s, and nothing is printed or written", async (_, args) => {
    const terminal = new MemoryTerminal(process.cwd());
    const code = await run(args, terminal, () => AbortSignal.abort());
    expect(terminal.output).toBe("");
    expect(terminal.errors).toMatch(
      /^templates\/any\.hbs:2:3: error\[template\]: the hole "nothing"/,
    );
    expect(terminal.errors).toMatch(/\n1 error; to read more/);
    expect(code).toBe(1);
  });
});
