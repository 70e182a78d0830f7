import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/program.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";
import { cases, headerOf, spec } from "./case.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const [kernel] = cases.filter(({ name }) => name === "kernel");
if (kernel === undefined) throw new Error("there is no case with the name kernel");
const bytes = headerOf(kernel, "before");

async function apply(name: string, ...more: readonly string[]) {
  const terminal = new MemoryTerminal(folder);
  const path = join(folder, name);
  const code = await run(["apply", path, spec, ...more], terminal, () => AbortSignal.abort());
  expect(terminal.output).toBe("");
  return { code, text: terminal.errors.replaceAll(`${folder}/`, "") };
}

function write(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("apply refuses", () => {
  test("a symbolic link", async () => {
    const target = write("target.h");
    symlinkSync("target.h", join(folder, "link.h"));
    const { code, text } = await apply("link.h");
    expect(code).toBe(exitCode.usage);
    expect(text).toContain("link.h is a symbolic link\n  = help: name the file that it leads to");
    expect(lstatSync(join(folder, "link.h")).isSymbolicLink()).toBe(true);
    expect(readFileSync(target).equals(bytes)).toBe(true);
  });

  test("a file that is read-only", async () => {
    const path = write("read-only.h");
    chmodSync(path, 0o444);
    const { code, text } = await apply("read-only.h");
    expect(code).toBe(exitCode.usage);
    expect(text).toContain(
      "read-only.h is read-only, or only another user may write it\n  = help: make it writable first",
    );
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test("a file that does not exist", async () => {
    const { code, text } = await apply("missing.h");
    expect(code).toBe(exitCode.usage);
    expect(text).toContain(`can't read "missing.h"`);
  });

  test("a folder", async () => {
    mkdirSync(join(folder, "folder.h"));
    const { code, text } = await apply("folder.h");
    expect(code).toBe(exitCode.usage);
    expect(text).toContain("folder.h is not a file");
  });

  test("two specs", async () => {
    const path = write("two.h");
    const { code, text } = await apply("two.h", spec);
    expect(code).toBe(exitCode.usage);
    expect(text).toContain("too many arguments for 'apply'");
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});
