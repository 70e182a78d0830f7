import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import type { Examination } from "../compile.ts";
import { hasErrors } from "../diagnostics/core/diagnostic.ts";
import { type GuideDocument, type SiteFile, siteOf } from "../codegen/site/site.ts";
import { script } from "../codegen/site/script.ts";
import { foreignFile, writeFolder } from "../output/write.ts";
import {
  type Examine,
  type SpecsOptions,
  codeFor,
  examineAll,
  findingsOf,
  writeFindings,
} from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";
import { formatCount } from "../text/text.ts";

export interface DocsOptions extends SpecsOptions {
  /** The folder of the site. */
  readonly out: string;
  /** Markdown files, and folders of them, that become the guide. */
  readonly guide: readonly string[];
}

export async function docs(
  options: DocsOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const examinations = await examineAll(options.specs, terminal, examine);
  if (typeof examinations === "number") return examinations;
  return (await publishSite(examinations, options, terminal)).code;
}

/** Writes the site of all specs; nothing of it, and no files in the result, where one has an error. */
export async function publishSite(
  examinations: readonly Examination[],
  { out, guide, format }: DocsOptions,
  terminal: Terminal,
): Promise<{ readonly code: ExitCode; readonly files: readonly SiteFile[] }> {
  const failed = (code: ExitCode) => ({ code, files: [] });
  const found = findingsOf(examinations);
  const report = (diagnostics: typeof found.diagnostics) =>
    writeFindings({ ...found, diagnostics }, format, terminal.err, terminal.cwd);
  if (found.diagnostics.length > 0) report(found.diagnostics);
  if (hasErrors(found.diagnostics)) return failed(codeFor(found.diagnostics));
  const models = examinations.flatMap(({ model }) => model ?? []);
  const names = models.map(({ name }) => name.toLowerCase());
  const twice = models.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  if (twice !== undefined) {
    const message = `two specs have the name "${twice.name}"`;
    return failed(usageError(terminal, message, "make a site of its own for one of them"));
  }
  const foreign = foreignFile(out);
  if (foreign !== undefined) {
    const message = `${join(out, foreign)} is not a file of an earlier site`;
    const help = "choose an empty folder with --out, or move away what is in this one";
    return failed(usageError(terminal, message, help));
  }
  const documents: GuideDocument[] = [];
  for (const path of guide) {
    const read = documentsAt(path);
    if (read === undefined || read.length === 0) {
      const what = read === undefined ? "file or folder" : "Markdown file in";
      const message = `--guide: there is no ${what} ${path}`;
      return failed(usageError(terminal, message, "name Markdown files, or folders of them"));
    }
    documents.push(...read);
  }
  const files = siteOf(models, documents, script);
  const inputs = examinations.flatMap((one) => one.inputs);
  const problems = writeFolder(files, out, [...inputs, ...documents.map(({ file }) => file)]);
  if (problems.length > 0) {
    report(problems);
    return failed(exitCode.findings);
  }
  const pages = files.filter(({ name }) => name.endsWith(".html"));
  const { green } = terminal.out.colours;
  terminal.out.write(
    `${green("wrote")} ${formatCount(pages.length, "page")}; open ${join(out, "index.html")}\n`,
  );
  return { code: exitCode.done, files };
}

/** The documents at a path: a file, or the Markdown files of a folder, `README.md` first. */
export function documentsAt(path: string): readonly GuideDocument[] | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const read = (file: string, name: string): GuideDocument => ({
    file: resolve(file).split(sep).join("/"),
    name: name.split(sep).join("/").replace(/\.md$/, ""),
    text: readFileSync(file, "utf8"),
  });
  if (!status.isDirectory()) return [read(path, basename(path))];
  const rank = (name: string) => `${name.endsWith("README.md") ? 0 : 1}${name}`;
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .map((name) => read(join(path, name), join(basename(resolve(path)), name)));
}
