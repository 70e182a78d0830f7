import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { expect, test } from "vitest";
import { addCommands } from "../../src/cli/commands.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = ["README.md", "CONTRIBUTING.md"].concat(
  readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
);
const program = new Command();
addCommands({
  program,
  terminal: new MemoryTerminal(root),
  examine: () => Promise.reject(new Error("no command runs")),
  recordsRuns: false,
  abortSignal: () => AbortSignal.abort(),
  done: () => {},
});
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** The commands of a document, in its text and in its blocks. */
function commandsOf(name: string): readonly string[] {
  const text = readFileSync(join(root, name), "utf8");
  const blocks = [...text.matchAll(/^```(?:sh|console)\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
    block
      .replaceAll("\\\n", " ")
      .replaceAll(/^\$ /gm, "")
      .split(/\n| && /),
  );
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, span = ""]) => span.split(" && "));
  return [...blocks, ...spans].filter((line) => /^(?:npx )?abispec \w|^npm run \w/.test(line));
}

/** What is wrong with a command as the shell gets it. */
function problemsOf(line: string): readonly string[] {
  const [first, name = "", ...words] = line.replace(/^npx |^npm (?=run )/, "").split(/[\s,]+/);
  if (first === "run") return name in scripts ? [] : [`there is no script ${name}`];
  const command = program.commands.find((one) => one.name() === name);
  if (command === undefined) return [`there is no command ${name}`];
  const options = command.options.flatMap(({ long, short }) => [long, short]);
  return words
    .filter((word) => /^--[a-z]/.test(word))
    .map((word) => word.replace(/=.*/, ""))
    .filter((word) => !options.includes(word) && word !== "--help")
    .map((word) => `${name} has no option ${word}`);
}

test("every document has commands, options and scripts that exist", () => {
  const commands = documents.flatMap((name) => commandsOf(name).map((line) => [name, line]));
  expect(commands.length).toBeGreaterThan(60);
  const wrong = commands.map(([name = "", line = ""]) => [name, line, problemsOf(line)]);
  expect(wrong.filter(([, , problems]) => problems?.length !== 0)).toEqual([]);
});
