import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import picocolors from "picocolors";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { findingsOf } from "../../src/cli/specs.ts";
import { run } from "../../src/cli/program.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { compile } from "../../src/compile.ts";
import { catalogue, retiredCodes } from "../../src/diagnostics/codes/catalogue.ts";
import type { FindingDocument, FindingsDocument } from "../../src/diagnostics/format/json.ts";
import { printFindings } from "../../src/diagnostics/format/print.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";
import { checkTogether } from "../native-check.ts";
import { cases, type DiagnosticCase } from "./case.ts";
import { index, page } from "./page.ts";
import { expectFile } from "../golden.ts";

/**
 * Each folder of `test/diagnostics/cases` is a case: `wrong.ts` is a spec with a mistake, `expected.txt` is
 * what the terminal shows about it, `right.ts` is the same spec without the mistake. `UPDATE_GOLDENS=1`
 * writes what is expected, and the pages in `docs/diagnostics` that show it; review them then.
 */
const pages = fileURLToPath(new URL("../../docs/diagnostics", import.meta.url));
const home = process.cwd();
const colours = picocolors.createColors(false);
/** What each case reports; computed once, by the first test that asks. */
const reports = new Map<DiagnosticCase, Promise<Report>>();

beforeAll(async () => {
  const names = ["wrong", "right"].flatMap((name) => [`${name}.ts`, `${name}.scenarios.ts`]);
  const paths = cases.flatMap(({ folder }) => names.map((name) => join(folder, name)));
  await checkTogether(paths.filter((path) => existsSync(path)));
});
afterEach(() => process.chdir(home));

interface Report {
  /** What the terminal shows. */
  readonly text: string;
  /** The messages in it, as `code messageId`. */
  readonly messages: readonly string[];
}

function reportOf(one: DiagnosticCase): Promise<Report> {
  const known = reports.get(one);
  if (known !== undefined) return known;
  const report = runCase(one);
  reports.set(one, report);
  return report;
}

async function runCase(one: DiagnosticCase): Promise<Report> {
  process.chdir(one.folder);
  if (one.isAboutCommand) {
    const { findings }: FindingsDocument = JSON.parse(await output(one, "json"));
    return { text: await output(one, "text"), messages: findings.map(messageOf) };
  }
  const findings = findingsOf([await compile("wrong.ts")]);
  return {
    text: printFindings(findings, one.folder, colours),
    messages: findings.diagnostics.map(messageOf),
  };
}

/**
 * What the command of a case prints. With --check, one that finds nothing writes nothing either. A spec that
 * cannot be read and a header that cannot be changed are wrong arguments.
 */
async function output({ command, folder }: DiagnosticCase, format: string): Promise<string> {
  const terminal = new MemoryTerminal(folder);
  const [, ...args] = command.split(" ");
  const code = await run([...args, "--check", "--format", format], terminal, () =>
    AbortSignal.abort(),
  );
  const isUsage = args[0] === "apply" || /^(?:disk|nowhere\.ts)$/.test(args[1] ?? "");
  expect(code).toBe(isUsage ? exitCode.usage : exitCode.findings);
  return format === "text" ? terminal.errors : terminal.output;
}

function messageOf({ code, messageId }: Pick<FindingDocument, "code" | "messageId">): string {
  return `${code} ${messageId}`;
}

describe.each(cases)("$name", (one) => {
  test("is printed as expected", async () => {
    const { text } = await reportOf(one);
    expect(text).toContain(`error[${one.code}]: `);
    expectFile(join(one.folder, "expected.txt"), text);
  });

  test.skipIf(one.isAboutCommand)("has no findings once it is fixed", async () => {
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

  test("reports every message in a case", async () => {
    const reported = new Set<string>();
    // One after the other, for each case changes the working directory.
    for (const one of cases) {
      for (const message of (await reportOf(one)).messages) reported.add(message);
    }
    const all = Object.values(catalogue).flatMap(({ code, messages }) =>
      Object.keys(messages).map((name) => `${code} ${name}`),
    );
    expect(all.filter((name) => !reported.has(name))).toEqual([]);
  });

  test("gives every definition the code under which it is listed", () => {
    expect(Object.values(catalogue).map(({ code }) => code)).toEqual(codes);
  });

  test("uses no code again that is retired", () => {
    expect(codes.filter((code) => retiredCodes.has(code))).toEqual([]);
  });
});

describe("docs/diagnostics", () => {
  const definitions = Object.values(catalogue);

  test.each(definitions)("the page of $code", (definition) => {
    const main = cases.find(({ name }) => name === definition.code);
    expectFile(
      join(pages, `${definition.code}.md`),
      main === undefined ? "" : page(definition, main),
    );
  });

  test("README.md lists all pages, and there are no others", () => {
    expectFile(join(pages, "README.md"), index());
    const names = ["README.md", ...definitions.map(({ code }) => `${code}.md`)];
    expect(readdirSync(pages).toSorted()).toEqual(names.toSorted());
  });
});
