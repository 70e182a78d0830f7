import {
  type CompilerError,
  type AbiTarget,
  packagedTarget,
  findTargets,
} from "../header/compilers.ts";
import { findOnDisk } from "../header/includes.ts";
import type { PrefixMap } from "../verify/pairs.ts";
import { type TargetReport, verify as ask } from "../verify/verify.ts";
import { type ComparedHeader, specHeader } from "../verify/spec-facts.ts";
import { modelFacts } from "../verify/model-facts.ts";
import { withMacros } from "../verify/settings.ts";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { type Abi, abis } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { type ReadingOptions, maintainedHeader } from "./apply.ts";
import { askedAbis, readHeader, refuseUncompiled } from "./header-input.ts";
import { type Examine, readModels } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";
import { type Report, asJson, differencesText, heading, row } from "./verify-report.ts";

export interface VerifyOptions extends ReadingOptions {
  /** Path of the header to compare; the one that the spec gives if absent. */
  readonly against?: string | undefined;
  readonly json?: boolean;
}

export async function verify(
  options: VerifyOptions,
  terminal: Terminal,
  examine: Examine,
  signal: AbortSignal,
): Promise<ExitCode> {
  const isJson = options.json || options.format === "json";
  // A compared header is usually made for one ABI.
  const isOne = options.abi.length === 0 && options.against !== undefined;
  const wanted = isOne ? abis.slice(0, 1) : askedAbis(options.abi, terminal);
  if (typeof wanted === "number") return wanted;
  const models = await readModels(options.specs, options.format, terminal, examine);
  if (typeof models === "number") return models;
  for (const model of models) {
    const failed = unknownPrefix(options.rename, model, terminal);
    if (failed !== undefined) return failed;
  }
  const subjects = subjectsOf(options, models, terminal);
  if (typeof subjects === "number") return subjects;
  const { present, missing } =
    options.against === undefined
      ? await findTargets(wanted)
      : { present: wanted.map(packagedTarget), missing: [] };
  const reports: Report[] = [];
  for (const { model, subject } of subjects) {
    const targets = present.map((one) => ({
      ...one,
      abi: withMacros(one.abi, options.define, model),
    }));
    const report = await reportOn(model, subject, targets, isJson, terminal, signal);
    if (signal.aborted) return exitCode.findings;
    if ("error" in report) {
      return refuseUncompiled(subject.path, report, terminal);
    }
    reports.push(report);
  }
  const hasDifferences = reports.some((header) =>
    header.reports.some(({ differences }) => differences.length > 0),
  );
  if (isJson) terminal.out.write(asJson(reports, missing, terminal.cwd));
  else for (const reason of missing) terminal.out.write(`not asked: ${reason}\n`);
  return hasDifferences ? exitCode.findings : exitCode.done;
}

function subjectsOf(
  options: VerifyOptions,
  models: readonly Model[],
  terminal: Terminal,
): readonly Pick<Report, "model" | "subject">[] | ExitCode {
  const { against } = options;
  if (against === undefined) {
    if (options.define.length + options.includeFile.length > 0) {
      return usageError(
        terminal,
        "-D and --include-file are for the header of --against",
        "name it",
      );
    }
    const findOthers = (abi: Abi) => findOnDisk(options.include, abi, {});
    return models.map((model) => ({ model, subject: { ...specHeader(model), findOthers } }));
  }
  const [model, another] = models;
  if (model === undefined || another !== undefined) {
    return usageError(
      terminal,
      "a header is compared with one spec, but there are several",
      "name it",
    );
  }
  const bytes = readHeader(against, terminal);
  if (typeof bytes === "number") return bytes;
  return [{ model, subject: maintainedHeader(model, against, bytes.toString(), options) }];
}

/** Asks all compilers, and prints what each reports as soon as it is known. */
async function reportOn(
  model: Model,
  subject: ComparedHeader,
  targets: readonly AbiTarget[],
  isJson: boolean,
  { out, cwd }: Terminal,
  signal: AbortSignal,
): Promise<Report | CompilerError> {
  const found: TargetReport[] = [];
  for await (const one of ask(model, subject, targets, signal)) {
    if ("error" in one) return one;
    found.push(one);
    if (isJson) continue;
    if (found.length === 1) out.write(heading(model, subject, out.colours));
    out.write(row(one));
  }
  const report = { model, subject, reports: found };
  if (!isJson) out.write(differencesText(report, out.colours, cwd));
  return report;
}

/**
 * Says which prefix of `rename` no name of the spec has, if there is one: every name that it is given to
 * would be missing.
 */
function unknownPrefix(rename: PrefixMap, model: Model, terminal: Terminal): ExitCode | undefined {
  if (rename.length === 0) return undefined;
  const labels = abis.flatMap((abi) => [...modelFacts(model, abi).keys()]);
  const names = new Set(
    labels.flatMap((label) => {
      const name = label.replace(/^(?:struct|union) /, "");
      return [name, name.replace(/^_/, "")];
    }),
  );
  const unknown = rename.find(({ to }) => ![...names].some((name) => name.startsWith(to)));
  if (unknown === undefined) return undefined;
  // All that ends with a `_` before the end of a name.
  const prefixes = [...names].flatMap((name) =>
    [...name.matchAll(/_(?=.)/g)].map(({ index }) => name.slice(0, index + 1)),
  );
  return usageError(
    terminal,
    `--rename: no name of ${model.source} starts with "${unknown.to}"`,
    suggest(
      unknown.to,
      new Set(prefixes),
      "write it as FROM=TO, where TO is how the spec's names start",
    ),
  );
}
