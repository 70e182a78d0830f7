import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isConfigurable, catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import type { DiagnosticCase } from "./case.ts";

type AnyDefinition = Pick<
  (typeof catalogue)[keyof typeof catalogue],
  "code" | "requirement" | "why" | "fix"
>;

/** The page of the documentation about a code, with the case that shows it. */
export function page(
  definition: AnyDefinition,
  { folder, command, isAboutCommand }: DiagnosticCase,
): string {
  return [
    `# ${definition.code}`,
    definition.requirement,
    definition.why,
    ...(isConfigurable(definition.code) ? [adjusting(definition.code)] : []),
    isAboutCommand ? "## A command that reports it" : "## A spec with this mistake",
    ...(isAboutCommand ? argumentsIn(folder) : files(folder, "wrong")),
    `What \`${command}\` prints:`,
    block("text", join(folder, "expected.txt")),
    "## How to fix it",
    definition.fix,
    ...(isAboutCommand ? [] : files(folder, "right")),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function adjusting(code: string): string {
  return `A spec may make it a warning, by \`severities\` in its header, or suppress one finding with \`// @abispec-ignore ${code} REASON\` above its line.`;
}

/** The modules of a spec; of a spec with scenarios these alone, for they are what differs. */
function files(folder: string, name: "wrong" | "right"): string[] {
  const scenarios = `${name}.scenarios.ts`;
  if (existsSync(join(folder, scenarios))) return labelled(folder, scenarios);
  const beside = readdirSync(folder).filter((file) => !/^(wrong|right|expected)\./.test(file));
  const spec = `${name}.ts`;
  if (beside.length === 0) return [block("ts", join(folder, spec))];
  return [spec, ...(name === "wrong" ? beside : [])].flatMap((file) => labelled(folder, file));
}

/** The spec of a command, and the header that it names. */
function argumentsIn(folder: string): string[] {
  const headers = readdirSync(folder).filter((file) => file.endsWith(".h"));
  return ["spec.ts", ...headers].flatMap((file) => labelled(folder, file));
}

function labelled(folder: string, file: string): string[] {
  const language = extname(file).slice(1).replace(/^h$/, "c");
  return [`\`${file}\`:`, block(language, join(folder, file))];
}

function block(language: string, path: string): string {
  return `\`\`\`${language}\n${readFileSync(path, "utf8").trimEnd()}\n\`\`\``;
}

/** The page that lists all codes. */
export function index(): string {
  const codes = Object.values(catalogue).map(
    ({ code, requirement }) => `- [\`${code}\`](${code}.md): ${requirement}`,
  );
  return [
    "# Diagnostics",
    "What abispec says about a spec has a code in brackets: `error[duplicate-code]`. Each code has a page here, which `npx abispec explain CODE` prints in the terminal.",
    codes.join("\n"),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
