import { readFileSync } from "node:fs";
import { applySpec, type Application } from "../apply/apply.ts";
import { headerFindings, spanIn } from "../header/header-file.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { type Comparison, difference } from "../output/compare.ts";
import { writeOutputs } from "../output/write.ts";
import { relativePath } from "../text/path.ts";
import { formatCount, joinLines, joinList } from "../text/text.ts";
import { formatDifference } from "../verify/difference-text.ts";
import type { Location } from "../header/facts.ts";
import { packagedTarget } from "../header/compilers.ts";
import { findOnDisk, findStubFirst, stubHeaders } from "../header/includes.ts";
import type { PrefixMap } from "../verify/pairs.ts";
import { withMacros } from "../verify/settings.ts";
import { colourDifference } from "./generate.ts";
import {
  askedAbis,
  headerTextOf,
  readHeader,
  refuseHeader,
  refuseUncompiled,
  uncompiledText,
} from "./header-input.ts";
import { type Examine, type SpecsOptions, fail, readModels } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, unknownName, usageError } from "./terminal.ts";
import { firstError } from "./verify-report.ts";

/** How a spec and a header that people maintain are read. */
export interface ReadingOptions extends SpecsOptions {
  /** Folders with what the header includes. */
  readonly include: readonly string[];
  /** Headers that it needs before it. */
  readonly includeFile: readonly string[];
  /** Macros that it needs, as `NAME` or `NAME=VALUE`. */
  readonly define: readonly string[];
  readonly rename: PrefixMap;
  /** Names of ABIs; empty for the default ones. */
  readonly abi: readonly string[];
}

/** Which header is changed, and what of the spec is brought into it. */
export interface HeaderOptions extends ReadingOptions {
  readonly header: string;
  /** Name of a chapter. */
  readonly only?: string | undefined;
  readonly remove: readonly string[];
}

export interface ApplyOptions extends HeaderOptions {
  readonly dryRun?: boolean;
  readonly check?: boolean;
}

/** A header that people maintain, as compilers read it. */
export function maintainedHeader(
  model: Model,
  path: string,
  text: string,
  { include, includeFile, define, rename }: ReadingOptions,
) {
  const stubs = stubHeaders(model);
  const find = (abi: Abi) => findOnDisk(include, abi, stubs);
  return {
    path,
    text,
    find,
    findInstead: (abi: Abi) => findStubFirst(stubs, find(abi)),
    findOthers: (abi: Abi) => findOnDisk(include, abi, {}),
    preceding: includeFile,
    macros: define,
    renames: rename,
  };
}

export async function apply(
  options: ApplyOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const { header, check = false, dryRun = false } = options;
  const bytes = readHeader(header, terminal, !check && !dryRun);
  if (typeof bytes === "number") return bytes;
  const result = await applyTo(bytes, options, terminal, examine);
  if (typeof result === "number") return result;
  const { text, changes } = result;
  const file: Comparison = {
    name: header,
    path: header,
    target: header,
    text,
    current: bytes,
    upToDate: changes.length === 0,
  };
  if (check || dryRun) terminal.out.write(colourDifference(difference(file), terminal.out.colours));
  else {
    if (!readFileSync(header).equals(bytes)) {
      return usageError(terminal, `${header} was changed meanwhile`, "run the command again");
    }
    const failed = writeOutputs([file]);
    if (failed.length > 0) return fail(failed, options.format, terminal);
  }
  const stream = dryRun || check ? terminal.err : terminal.out;
  stream.write(reportText(result, header, terminal.cwd));
  const isBehind = changes.length > 0 || result.left.some(({ setting }) => setting !== undefined);
  return check && isBehind ? exitCode.findings : exitCode.done;
}

/** What becomes of a header, and the spec that says so. */
export interface AppliedSpec extends Application {
  readonly model: Model;
}

/** Brings the bytes of a header up to date; gives an exit code, and says why, where that cannot be done. */
export async function applyTo(
  bytes: Buffer,
  options: HeaderOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<AppliedSpec | ExitCode> {
  const { header: path, specs, format, only, abi, remove } = options;
  const models = await readModels(specs, format, terminal, examine);
  if (typeof models === "number") return models;
  const [model, another] = models;
  if (model === undefined || another !== undefined) {
    return usageError(terminal, "a header has one spec, but there are several", "name it");
  }
  const asked = askedAbis(abi, terminal);
  if (typeof asked === "number") return asked;
  const chapters = model.chapters.map(({ name }) => name);
  if (only !== undefined && !chapters.includes(only)) {
    return unknownName(terminal, "chapter", only, chapters);
  }
  const text = await headerTextOf(bytes, options, terminal, headerFindings);
  if (typeof text === "number") return leaveAsItWas(text, options, terminal);
  const header = maintainedHeader(model, path, text, options);
  const targets = asked.map((one) => packagedTarget(withMacros(one, options.define, model)));
  const result = await applySpec(
    model,
    header,
    targets,
    { only, remove },
    // Who names ABIs wants the proof for each.
    abi.length === 0,
  );
  const { finding } = catalogue["unclear-change"];
  if ("error" in result) {
    return result.isAfterChange
      ? usageError(
          terminal,
          `${path} would not compile with the changes, and is as it was; the lines are those of the new text:\n${firstError(result.error)}`,
          "change by hand what it is about, and run the command again",
        )
      : refuseUncompiled(path, result, terminal);
  }
  if ("refusals" in result) {
    const refused = result.refusals.map(({ range, message, suggestion }) =>
      finding("unclear", spanIn(path, text, range), message, suggestion),
    );
    return refuse(refused, text, options, terminal);
  }
  if ("labels" in result) {
    const span = spanIn(path, text, result.range);
    const labels = joinList(result.labels.slice(0, 5), "and");
    return refuse([finding("unproved", span, labels, result.abi)], text, options, terminal);
  }
  // A macro that was defined twice, but in the same way, may be changed in one place only.
  const twice = await headerFindings(result.text, path);
  if (twice.length > 0) return refuse(twice, result.text, options, terminal);
  return { ...result, model };
}

function refuse(
  diagnostics: readonly Diagnostic[],
  text: string,
  options: HeaderOptions,
  terminal: Terminal,
): ExitCode {
  return leaveAsItWas(refuseHeader(diagnostics, text, options, terminal), options, terminal);
}

function leaveAsItWas(
  code: ExitCode,
  { header, format }: HeaderOptions,
  { err }: Terminal,
): ExitCode {
  if (format === "text") err.write(`${header} is as it was\n`);
  return code;
}

/** What was changed, and what is left for the reader to decide. */
export function reportText(
  { changes, following, left, notes, model, abis, unsuited }: AppliedSpec,
  header: string,
  cwd: string,
): string {
  const rows = changes.map(({ line, kind, labels, names = labels, detail }) => {
    const what = `${kind} ${joinList(names, "and")}${detail === "" ? "" : `: ${detail}`}`;
    return `${header}:${line}: ${what}`;
  });
  const more = following.length === 0 ? [] : [`and with that also ${joinList(following, "and")}`];
  const placeText = ({ file, line }: Location) =>
    file === header ? `line ${line}` : `${relativePath(cwd, file)}:${line}`;
  const others = left.map((one) => `left as it is: ${formatDifference(one, placeText)}`);
  const without = unsuited.map(({ abi, error }) => `${header} ${uncompiledText(abi, error)}`);
  const end =
    changes.length === 0
      ? `${header}: nothing to change${left.length === 0 ? `; it says what ${model.source} says` : ""}`
      : `${formatCount(changes.length, "change")}; every other macro, type and layout is the same on ${formatCount(abis.length, "ABI")}`;
  return joinLines([...rows, ...more, ...others, ...notes, ...without, end]);
}
