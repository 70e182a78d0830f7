import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addCommands } from "../../src/cli/commands.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));
const documents = readdirSync(docs).filter((name) => name.endsWith(".md"));
const program = new Command();
addCommands({
  program,
  terminal: new MemoryTerminal(docs),
  recordsRuns: false,
  abortSignal: () => AbortSignal.abort(),
  done: () => {},
});

/** What is wrong with a command as the shell gets it. */
function problemsOf(line: string): readonly string[] {
  const [name = "", ...words] = line.split(/\s+/);
  const command = program.commands.find((one) => one.name() === name);
  if (command === undefined) return [`there is no command ${name}`];
  const options = command.options.flatMap(({ long, short }) => [long, short]);
  return words
    .filter((word) => /^--[a-z]/.test(word))
    .map((word) => word.replace(/=.*/, ""))
    .filter((word) => !options.includes(word) && word !== "--help")
    .map((word) => `${name} has no option ${word}`);
}

describe.each(documents)("docs/%s", (document) => {
  const text = readFileSync(join(docs, document), "utf8");
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  const lines = blocks
    .flatMap((block) => block.replaceAll("\\\n", " ").split("\n"))
    .flatMap((line) => /^\s*(?:npx )?abispec ([^|#>'"]*)/.exec(line)?.[1]?.trim() ?? []);

  test("has commands and options that exist", () => {
    expect(lines.flatMap(problemsOf)).toEqual([]);
  });
});

test("the guide has commands", () => {
  const all = documents.map((name) => readFileSync(join(docs, name), "utf8")).join("\n");
  expect(all.match(/^(?:npx )?abispec \w+/gm)?.length).toBeGreaterThan(5);
});
