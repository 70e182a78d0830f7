import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { headerOf } from "../codegen/c/header.ts";
import { type OutputLines, type LocatedEntry, entriesOf } from "../codegen/map/map.ts";
import { referenceOf } from "../codegen/markdown/reference.ts";
import { moduleOf } from "../codegen/typescript/module.ts";
import { nameAtLine } from "../header/located-text.ts";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { type Model, messagesOf } from "../model/model.ts";
import { realPath } from "../output/compare.ts";
import { type NoText, readText } from "../output/file-system.ts";
import { relativePath } from "../text/path.ts";
import { generateCommand } from "./generate.ts";
import { type Examine, type SpecsOptions, readModels } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";

export interface WhereOptions extends SpecsOptions {
  /** A name, or `FILE:LINE`. */
  readonly what: string;
  /** The folder of the outputs. */
  readonly out: string;
}

/** A declaration or part, and the spec that has it. */
interface Found extends LocatedEntry {
  readonly model: Model;
}

/** What the command looks in. */
interface Search {
  readonly models: readonly Model[];
  readonly all: readonly Found[];
  readonly out: string;
  readonly terminal: Terminal;
}

/** The outputs whose lines are known. */
const outputs = { h: headerOf, ts: moduleOf, md: referenceOf } as const;
const endings = ["h", "ts", "md"] as const;

export async function where(
  { what, specs, format, out }: WhereOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const models = await readModels(specs, format, terminal, examine);
  if (typeof models === "number") return models;
  const all = models.flatMap((model) => entriesOf(model).map((one) => ({ ...one, model })));
  const search = { models, all, out, terminal };
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?:?$/.exec(what) ?? [];
  return file === undefined ? findName(what, search) : findLine(file, Number(line), search);
}

function findName(what: string, search: Search): ExitCode {
  const name = what.replace(/^(?:struct|union)\s+/, "");
  const found = search.all.filter(({ entry, path }) => entry.name === name || path === name);
  if (found.length > 0) return print(found, true, search);
  const names = search.all.flatMap(({ entry, path }) => [entry.name, path]);
  return usageError(
    search.terminal,
    `${sourcesOf(search)} has no "${name}"`,
    suggest(name, names, "write a name of C, STRUCT.MEMBER, MESSAGE.RULE or FILE:LINE"),
  );
}

/** What is on a line of a spec, of an output, or of another header. */
async function findLine(file: string, line: number, search: Search): Promise<ExitCode> {
  const { terminal, models, all } = search;
  const text = textOf(file);
  if (typeof text !== "string") {
    return usageError(terminal, `cannot read ${file}: ${text.reason}`, text.remedy);
  }
  const lines = text.replace(/\n$/, "").split("\n");
  if (line < 1 || line > lines.length) {
    return usageError(terminal, `${file} has no line ${line}`, `its last line is ${lines.length}`);
  }
  const isThis = (one: { readonly file: string }) => realPath(one.file) === realPath(file);
  if (models.some(({ span, chapters }) => [span, ...chapters].some(isThis))) {
    const places = all
      .filter(({ span }) => isThis(span))
      .map((found) => {
        const own = found.span.line;
        return { found, line: own, first: own, last: own };
      });
    const number = declaringLine(lines, line, new Set(places.map((place) => place.line)));
    const found = places.filter((place) => place.line === number).map((place) => place.found);
    return found.length > 0 ? print(found, true, search) : nothingOn(file, line, places, terminal);
  }
  for (const ending of endings) {
    const model = models.find(({ name }) => basename(file) === `${name}.${ending}`);
    const isCurrent = model !== undefined && outputs[ending](model).text === text;
    if (ending === "h" && file.endsWith(".h") && !isCurrent) {
      return findNameAt(file, text, line, search);
    }
    if (model === undefined) continue;
    if (!isCurrent) writeNote(file, model, terminal);
    const places = all
      .filter((found) => found.model === model)
      .flatMap((found) => found.entry[ending].map((place) => ({ found, ...place })));
    const around = places.filter(({ first, last }) => first <= line && line <= last);
    const sizes = around.map(({ first, last }) => last - first);
    const innermost = around
      .filter((_, index) => sizes[index] === Math.min(...sizes))
      .map(({ found }) => found);
    return innermost.length > 0
      ? print(innermost, false, search)
      : nothingOn(file, line, places, terminal);
  }
  return usageError(
    terminal,
    `${file} is neither a file of ${sourcesOf(search)} nor generated from it`,
    "name a line of a spec, or of a header, a TypeScript module or a reference that it gives",
  );
}

/** What is on a line of a header that is not generated. */
async function findNameAt(
  file: string,
  text: string,
  line: number,
  search: Search,
): Promise<ExitCode> {
  const subject = await nameAtLine(text, line);
  if (subject === undefined) return nothingOn(file, line, [], search.terminal);
  const { name, isTitle } = subject;
  // The text of a message may have the macro of its type for a title.
  const messages = isTitle ? search.models.flatMap(messagesOf) : [];
  const message = messages.find(({ code }) => code.cName === name);
  return findName(message?.name ?? name, search);
}

/**
 * The line of a spec that declares what `line` is about: the one below a comment, or the nearest one above
 * that is indented less.
 *
 * @param declaring - the lines that declare something.
 */
function declaringLine(
  lines: readonly string[],
  line: number,
  declaring: ReadonlySet<number>,
): number | undefined {
  const textAt = (number: number) => lines[number - 1] ?? "";
  const isComment = (number: number) => /^\s*(?:\/[/*]|\*)/.test(textAt(number));
  const indentAt = (number: number) => textAt(number).search(/\S/);
  let number = line;
  while (isComment(number)) number++;
  while (indentAt(number) >= 0 && !declaring.has(number)) {
    const most = indentAt(number) - (/^\s*[)}\]]/.test(textAt(number)) ? 0 : 1);
    do number--;
    while (number > 0 && (isComment(number) || indentAt(number) < 0 || indentAt(number) > most));
  }
  return declaring.has(number) ? number : undefined;
}

function nothingOn(
  file: string,
  line: number,
  places: readonly (OutputLines & { readonly found: Found })[],
  terminal: Terminal,
): ExitCode {
  const distance = ({ first, last }: OutputLines) => Math.max(first - line, line - last);
  const [nearest] = places.toSorted((one, other) => distance(one) - distance(other));
  const message = `${file}:${line} belongs to no declaration`;
  const suggestion =
    nearest && `the nearest is ${nearest.found.entry.name}, ${file}:${nearest.line}`;
  usageError(terminal, message, suggestion);
  return exitCode.findings;
}

/** Prints the place of each in its spec and, where it is asked for, its lines in the outputs. */
function print(found: readonly Found[], hasOutputs: boolean, search: Search): ExitCode {
  const { terminal, out } = search;
  const listed = hasOutputs ? endings : [];
  const results = found.map(({ entry, span, model }) => ({
    name: entry.name,
    kind: entry.kind,
    spec: { file: relativePath(terminal.cwd, span.file), line: span.line },
    outputs: listed.flatMap((ending) =>
      entry[ending].map(({ line }) => ({ file: join(out, `${model.name}.${ending}`), line })),
    ),
  }));
  const texts = results.flatMap(({ name, spec, outputs: places }) => [
    `${spec.file}:${spec.line}: ${name}\n`,
    ...places.map(({ file, line }) => `${file}:${line}\n`),
  ]);
  terminal.out.write(
    terminal.isJson ? `${JSON.stringify({ found: results }, null, 2)}\n` : texts.join(""),
  );
  for (const model of new Set(found.map((one) => one.model))) {
    for (const ending of listed) {
      const file = join(out, `${model.name}.${ending}`);
      if (textOf(file) !== outputs[ending](model).text) writeNote(file, model, terminal);
    }
  }
  return exitCode.done;
}

function writeNote(file: string, { source }: Model, { err }: Terminal): void {
  const state = existsSync(file) ? `is not what ${source} gives now` : "is not there";
  const text = `${file} ${state}: run ${generateCommand({ specs: [], out: dirname(file) })}`;
  err.write(`${err.colours.bold("note")}: ${text}\n`);
}

function sourcesOf({ models }: Search): string {
  return models.map(({ source }) => source).join(", ");
}

/** The text of a file, whatever its line ends are; or why it can't be read. */
function textOf(file: string): string | NoText {
  const text = readText(file);
  return typeof text === "string" ? text.replaceAll("\r\n", "\n") : text;
}
