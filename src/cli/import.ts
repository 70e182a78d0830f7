import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { textFindings } from "../header/header-file.ts";
import { findOnDisk, includesIn } from "../header/includes.ts";
import { type FollowedImport, importFollowing, isProvedImport } from "../import/follow.ts";
import type { Exception } from "../import/exceptions.ts";
import { type Import, importHeader } from "../import/import-header.ts";
import { unknownLicence } from "../import/header-draft.ts";
import { styleOf } from "../import/spec-text.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Comparison } from "../output/compare.ts";
import { compareBelow, writeOutputs } from "../output/write.ts";
import { formatCount, joinLines } from "../text/text.ts";
import type { ReadingOptions } from "./apply.ts";
import {
  type HeaderInput,
  askedAbis,
  headerTextOf,
  readHeader,
  refuseUncompiled,
  uncompiledText,
} from "./header-input.ts";
import { type Examine, fail } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";
import { firstError } from "./verify-report.ts";

export interface ImportCommand extends Omit<ReadingOptions, "specs" | "rename">, HeaderInput {
  /** Folder of the spec. */
  readonly out: string;
  /** Writes a spec that does not say all that the header says. */
  readonly partial?: boolean;
  /** Imports the headers that it includes, too, if they are beside it or in the folders. */
  readonly follow?: boolean;
  /** Replaces a spec that exists. */
  readonly force?: boolean;
}

/** An import whose spec is not written yet. */
interface ReadImport {
  readonly found: Import;
  /** The imports of headers that it includes. */
  readonly followed: readonly FollowedImport[];
  /** The ABIs that the proof is for. */
  readonly proved: readonly Abi[];
}

export async function importSpec(
  options: ImportCommand,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const read = await readImport(options, terminal, examine);
  return typeof read === "number" ? read : writeSpec(read, options, terminal);
}

/** Imports a header; gives the exit code where there is nothing to write. */
export async function readImport(
  options: ImportCommand,
  terminal: Terminal,
  examine: Examine,
): Promise<ReadImport | ExitCode> {
  const { header: path, abi, include, includeFile, define } = options;
  const named = askedAbis(abi, terminal);
  if (typeof named === "number") return named;
  const [first, ...others] = named;
  if (first === undefined) throw new Error("an ABI is known, but not in the table");
  const bytes = readHeader(path, terminal);
  if (typeof bytes === "number") return bytes;
  const whole = await headerTextOf(bytes, options, terminal, textFindings);
  if (typeof whole === "number") return whole;
  const style = await styleOf(options.out).catch(reasonIn);
  if (typeof style === "string") {
    return usageError(
      terminal,
      `prettier can't format files in ${options.out}: ${style}`,
      styleHelp,
    );
  }
  // Compilers skip the mark of the byte order.
  const text = whole.replace(/^\uFEFF/, "");
  const input = {
    header: {
      path,
      text,
      find: (one: Abi) => findOnDisk(include, one, {}),
      preceding: includeFile,
      macros: define,
    },
    abis: [first, ...others] as const,
    style,
    examine,
  };
  const imports = options.follow ? await importFollowing(input, include) : [];
  const found = imports.at(-1)?.result ?? (await importHeader(input));
  if ("error" in found && found.cause !== undefined) {
    const { line, column, reason } = found.cause;
    const place = `${path}:${line}:${column}`;
    return usageError(terminal, `${place}: ${reason}; nothing is written`, piecesHelp);
  }
  if ("error" in found && found.isOfSpec) {
    return usageError(
      terminal,
      `${path}: the header that the spec would give does not compile; nothing is written:\n${firstError(found.error)}`,
      "this is a fault of abispec: report it with the header",
    );
  }
  if ("error" in found) return refuseUncompiled(path, found, terminal);
  if (found.declarations === 0 && includesIn(text).length === 0) {
    return usageError(
      terminal,
      `${path} declares nothing and includes nothing; nothing is written`,
      "name a header that has declarations",
    );
  }
  const [unsuited] = found.unsuited;
  // Who names ABIs wants the proof for each.
  if (unsuited !== undefined && abi.length > 0) return refuseUncompiled(path, unsuited, terminal);
  const isSuited = (one: Abi) => !found.unsuited.some(({ abi: other }) => other === one);
  return { found, followed: imports.slice(0, -1), proved: named.filter(isSuited) };
}

/** The first paragraph of an error without its colours: a frame of code may come below. */
function reasonIn(error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const paragraph = stripVTControlCharacters(message).replace(/:?\n\s*\n[^]*/, "");
  return paragraph.replaceAll(/\s+/g, " ");
}

const styleHelp = "correct the settings of prettier, or name another folder with --out";

const piecesHelp =
  "write the spec of this header by hand, or import what a preprocessor makes of it";

export function writeSpec(
  { found, followed, proved }: ReadImport,
  options: ImportCommand,
  terminal: Terminal,
): ExitCode {
  const { header: path, out: folder, force, partial, format } = options;
  const { out } = terminal;
  const isProved = isProvedImport(found);
  if (format === "text") {
    for (const one of followed) out.write(followedText(one));
    out.write(reportText(found, path));
  }
  if (!isProved && !partial) {
    if (format === "json") out.write(reportJson(found, followed, []));
    return usageError(
      terminal,
      `${path}: the spec would not say what the header says; nothing is written`,
      "--partial writes what there is",
    );
  }
  const others = followed.flatMap(({ result }) => (isProvedImport(result) ? result.files : []));
  const all = [...others, ...found.files];
  const outputs = all.map(({ path: name, text }) => ({ name, text }));
  const { files, diagnostics } = compareBelow(outputs, folder, []);
  if (diagnostics.length > 0) return fail(diagnostics, format, terminal);
  const existing = files.find(({ current, upToDate }) => current !== undefined && !upToDate);
  if (existing !== undefined && !force) {
    const suggestion = "`abispec import --force` replaces it, --out names another folder";
    return usageError(terminal, `${existing.path} exists already`, suggestion);
  }
  const left = leftOver(files);
  const failed = writeOutputs(files);
  if (failed.length > 0) return fail(failed, format, terminal);
  const paths = files.map((one) => one.path);
  if (format === "json") out.write(reportJson(found, followed, paths, left));
  else {
    if (isProved) out.write(provedText(found, proved, path));
    out.write(`${out.colours.green("wrote")} ${paths.join(", ")}\n`);
    for (const one of left)
      out.write(`${one} is of the spec before, and the new one does not use it: remove it\n`);
  }
  return isProved ? exitCode.done : exitCode.findings;
}

/** What was imported, for programs. */
function reportJson(
  found: Import,
  followed: readonly FollowedImport[],
  files: readonly string[],
  remains: readonly string[] = [],
): string {
  const others = followed.map(({ path, result }) =>
    "error" in result ? { header: path, isProved: false } : { header: path, ...summaryOf(result) },
  );
  const document = {
    ...summaryOf(found),
    followed: others.length === 0 ? undefined : others,
    files,
    leftOver: remains.length === 0 ? undefined : remains,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The files that a spec has below its main one, by the names that it has for them, and that are not written. */
function leftOver(files: readonly Comparison[]): readonly string[] {
  const written = new Set(files.map(({ path }) => path));
  const found = files.flatMap(({ path, current, name }) =>
    [...String(current ?? "").matchAll(/["'`]\.\/([\w./-]+\.(?:ts|c))["'`]/g)].flatMap(
      ([, used = ""]) => {
        const other = join(dirname(path), used);
        const isBelow = name.includes("/") || used.startsWith(`${basename(name, ".ts")}/`);
        return isBelow && !written.has(other) && existsSync(other) ? [other] : [];
      },
    ),
  );
  return [...new Set(found)];
}

function summaryOf({ kept, unplaced, refused, unsuited, ...found }: Import) {
  const { licence, declarations, undocumented } = found;
  const isProved = refused.length === 0;
  const without = unsuited.map(({ abi, error }) => ({ abi: abi.name, error }));
  const counts = { declarations, undocumented };
  return { isProved, licence, ...counts, kept, unplaced, refused, unsuited: without };
}

function followedText({ path, result }: FollowedImport): string {
  if (isProvedImport(result)) return reportText(result, path);
  const reason =
    "error" in result
      ? (result.cause?.reason ??
        `it does not compile: ${firstError(result.error).split("\n")[0] ?? ""}`)
      : "its spec would not say what it says";
  return `${path}: is not imported: ${reason}\n`;
}

function provedText({ unsuited }: Import, proved: readonly Abi[], path: string): string {
  return joinLines([
    ...unsuited.map(({ abi, error }) => `${path} ${uncompiledText(abi, error)}`),
    `the header that the spec gives says the same on ${formatCount(proved.length, "ABI")}`,
  ]);
}

function reportText(found: Import, path: string): string {
  const { kept, unplaced, refused, undocumented, declarations, licence } = found;
  const counted = `${path}: ${formatCount(declarations, "declaration")}`;
  const placed = ({ line, column }: Exception) => `${path}:${line}:${column}`;
  return joinLines([
    undocumented === 0
      ? counted
      : `${counted}, ${formatCount(undocumented, "name")} without a comment`,
    ...(licence === undefined
      ? [`${path}: no comment names a licence: write it in place of ${unknownLicence}`]
      : []),
    ...kept.map((one) => `${placed(one)}: ${one.name} is kept as C: ${one.reason}`),
    ...unplaced.map((one) => `${placed(one)}: a comment is left out: ${one.reason}`),
    ...refused.map((one) => `${placed(one)}: ${one.name} is refused: ${one.reason}`),
  ]);
}
