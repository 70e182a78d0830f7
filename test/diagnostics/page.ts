import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isAdjustable } from "../../src/diagnostics/core/adjustable.ts";
import { catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import type { DiagnosticCase } from "./case.ts";

type AnyLaw = Pick<(typeof catalogue)[keyof typeof catalogue], "code" | "law" | "why" | "mend">;

/** The page of the documentation about a law, with the case that shows it. */
export function page(law: AnyLaw, { folder, command, isAboutCommand }: DiagnosticCase): string {
  return [
    `# ${law.code}`,
    law.law,
    law.why,
    ...(isAdjustable(law.code) ? [adjusting(law.code)] : []),
    isAboutCommand ? "## A command that finds it broken" : "## A spec that breaks it",
    ...(isAboutCommand ? labelled(folder, "spec.ts") : files(folder, "wrong")),
    `What \`${command}\` prints:`,
    block("text", join(folder, "expected.txt")),
    "## How to mend it",
    law.mend,
    ...(isAboutCommand ? [] : files(folder, "right")),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function adjusting(code: string): string {
  return `A spec may make it a warning, by \`severities\` in its header, or waive one finding with \`// @abispec-ignore ${code} REASON\` above its line.`;
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

function labelled(folder: string, file: string): string[] {
  return [`\`${file}\`:`, block(extname(file).slice(1), join(folder, file))];
}

function block(language: string, path: string): string {
  return `\`\`\`${language}\n${readFileSync(path, "utf8").trimEnd()}\n\`\`\``;
}

/** The page that lists all laws. */
export function index(): string {
  const laws = Object.values(catalogue).map(
    ({ code, law }) => `- [\`${code}\`](${code}.md): ${law}`,
  );
  return [
    "# Diagnostics",
    "What abispec says about a spec has a code in brackets: `error[duplicate-code]`. Each code stands for one law, and each law has a page here, which `npx abispec explain CODE` prints in the terminal.",
    laws.join("\n"),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
