import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { exitCode, type ExitCode } from "../../src/cli/terminal.ts";
import { run } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { compile } from "../../src/compile.ts";
import { catalogue, retiredCodes } from "../../src/diagnostics/codes/catalogue.ts";
import type { Wording } from "../../src/diagnostics/core/diagnostic.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";
import { cases, type DiagnosticCase } from "./case.ts";
import { index, page } from "./page.ts";

/**
 * Each folder of `test/diagnostics` is a case: `wrong.ts` is a spec with a mistake, `expected.txt` is what
 * the terminal shows about it, `right.ts` is the same spec mended. `UPDATE_GOLDENS=1` writes what is
 * expected, and the pages in `docs/diagnostics` that show it; review them then.
 */
const isUpdate = process.env["UPDATE_GOLDENS"] === "1";
const pages = fileURLToPath(new URL("../../docs/diagnostics", import.meta.url));
const home = process.cwd();
const said = recordMessages();

afterEach(() => process.chdir(home));

/** Notes each message that a law says from here on, as `code message`. */
function recordMessages(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { code, ...law } of Object.values(catalogue)) {
    const messages: Record<string, (...parameters: never[]) => Wording> = law.messages;
    for (const [name, message] of Object.entries(messages)) {
      messages[name] = (...parameters) => {
        names.add(`${code} ${name}`);
        return message(...parameters);
      };
    }
  }
  return names;
}

function expectFile(path: string, text: string): void {
  if (isUpdate) writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
}

async function printed(one: DiagnosticCase): Promise<string> {
  process.chdir(one.folder);
  const terminal = new MemoryTerminal(one.folder);
  expect(await codeOf(one, terminal)).toBe(exitCode.findings);
  return terminal.errors;
}

/** Runs the command of a case. With --check, one that finds nothing writes nothing either. */
function codeOf({ command }: DiagnosticCase, terminal: Terminal): Promise<ExitCode> {
  const [, ...args] = command.split(" ");
  return run([...args, "--check"], terminal, () => AbortSignal.abort());
}

describe.each(cases)("$name", (one) => {
  test("is printed as expected", async () => {
    const text = await printed(one);
    expect(text).toContain(`error[${one.code}]: `);
    expectFile(join(one.folder, "expected.txt"), text);
  });

  test.skipIf(one.isAboutCommand)("has no findings once it is mended", async () => {
    const { diagnostics } = await compile(join(one.folder, "right.ts"));
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});

describe("the catalogue", () => {
  const codes: readonly string[] = Object.keys(catalogue);

  test("has a case for every code", () => {
    const names = cases.map(({ name }) => name);
    expect(codes.filter((code) => !names.includes(code))).toEqual([]);
  });

  test("says every message in a case", () => {
    const all = Object.values(catalogue).flatMap(({ code, messages }) =>
      Object.keys(messages).map((name) => `${code} ${name}`),
    );
    expect(all.filter((name) => !said.has(name))).toEqual([]);
  });

  test("gives every law the code under which it is listed", () => {
    expect(Object.values(catalogue).map(({ code }) => code)).toEqual(codes);
  });

  test("uses no code again that is retired", () => {
    expect(codes.filter((code) => retiredCodes.includes(code))).toEqual([]);
  });
});

describe("docs/diagnostics", () => {
  const laws = Object.values(catalogue);

  test.each(laws)("the page of $code", (law) => {
    const main = cases.find(({ name }) => name === law.code);
    expectFile(join(pages, `${law.code}.md`), main === undefined ? "" : page(law, main));
  });

  test("README.md lists all pages, and there are no others", () => {
    expectFile(join(pages, "README.md"), index());
    const names = ["README.md", ...laws.map(({ code }) => `${code}.md`)];
    expect(readdirSync(pages).toSorted()).toEqual(names.toSorted());
  });
});
