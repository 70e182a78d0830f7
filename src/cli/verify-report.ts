import { isAbsolute, relative } from "node:path";
import type { Colours } from "../diagnostics/format/print.ts";
import { type Difference } from "../verify/compare.ts";
import { suggestRenames } from "../verify/suggest-renames.ts";
import { formatDifference } from "../verify/difference-text.ts";
import { type Location, digestOf } from "../header/facts.ts";
import type { TargetReport } from "../verify/verify.ts";
import type { ComparedHeader } from "../verify/spec-facts.ts";
import type { Model } from "../model/model.ts";
import { groupBy } from "../text/lists.ts";
import { isInside } from "../text/path.ts";
import { type TextColumn, alignColumns, formatCount } from "../text/text.ts";

/** What the compilers report of one header. */
export interface Report {
  readonly model: Model;
  readonly subject: ComparedHeader;
  readonly reports: readonly TargetReport[];
}

/** Their widths are fixed, because each row is printed as soon as its compiler has answered. */
const columns: readonly TextColumn[] = [
  { width: 9 },
  { width: 15 },
  ...[11, 11, 11, 9, 9].map((width) => ({ align: "right", width }) as const),
];

/** What is above the rows of the table of compilers. */
export function heading(model: Model, subject: ComparedHeader, { bold }: Colours): string {
  const columnNames = ["ABI", "compiler", "types", "members", "constants", "C text", "time"];
  return `${bold(`${subject.path} and ${model.source}`)}\n${tableLine(columnNames)}`;
}

/** A compiler's line of the table. */
export function row({ target, counts, milliseconds }: TargetReport): string {
  const { types, members, constants, code } = counts;
  const cells = [types, members, constants, code].map(({ agreed, total }) => `${agreed}/${total}`);
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  return tableLine([target.abi.name, target.compiler.name, ...cells, time]);
}

function tableLine(cells: readonly string[]): string {
  return `${alignColumns([cells], columns, "").join("")}\n`;
}

/**
 * The differences that compilers see, a line for each below the file that declares what it is about; how many
 * there are; and the options that would explain other names.
 */
export function differencesText(report: Report, { bold, red }: Colours, cwd: string): string {
  const { subject, reports } = report;
  const all = distinctDifferences(reports);
  const files = groupBy(all, ({ difference }) => difference.declaration.location?.file ?? "");
  const blocks = [...files].map(([file, own]) => {
    const lines = own.map(({ difference, targets }) => {
      const seenBy = targets.map(({ abi, compiler }) => `${compiler.name} for ${abi.name}`);
      const suffix = targets.length === reports.length ? "" : ` [${seenBy.join(", ")}]`;
      const text = formatDifference(difference, (place) =>
        lineText(place, [file, subject.path], cwd),
      );
      return `  ${red(text + suffix)}\n`;
    });
    return `${shortPath(file, cwd)}\n${lines.join("")}\n`;
  });
  const differences = all.map(({ difference }) => difference);
  return `\n${blocks.join("")}${bold(summary(differences))}\n${renamesText(differences)}${equivalentsText(differences)}${macrosText(differences)}${unconfirmedText(report, cwd)}${notComparedText(report, cwd)}`;
}

/** What no header that is there confirms, a line for each that stands for another one. */
function unconfirmedText({ reports }: Report, cwd: string): string {
  const found = new Map<string, { labels: Set<string>; abis: Set<string> }>();
  for (const { target, unconfirmed } of reports) {
    for (const { label, header } of unconfirmed) {
      const one = found.get(header) ?? { labels: new Set(), abis: new Set() };
      one.labels.add(label);
      one.abis.add(target.abi.name);
      found.set(header, one);
    }
  }
  const lines = [...found].map(
    ([header, { labels, abis }]) =>
      `  ${shortPath(header, cwd)}: ${[...labels].join(", ")} [${[...abis].join(", ")}]\n`,
  );
  const count = new Set([...found.values()].flatMap(({ labels }) => [...labels])).size;
  const what = formatCount(count, "declaration");
  return lines.length === 0
    ? ""
    : `\n${what} of other headers that no header of this machine confirms:\n${lines.join("")}`;
}

/** What a header has that no fact tells, a line for each. */
function notComparedText({ subject, reports }: Report, cwd: string): string {
  const lines = reports
    .flatMap(({ notCompared }) => notCompared)
    .map(
      ({ label, what, location }) =>
        `  ${label}: ${what} (${lineText(location, [subject.path], cwd)})\n`,
    );
  const distinct = [...new Set(lines)];
  return distinct.length === 0 ? "" : `\n${distinct.length} not compared:\n${distinct.join("")}`;
}

/** Each difference once, with the compilers that see it. */
function distinctDifferences(reports: readonly TargetReport[]) {
  const seen = reports.flatMap(({ target, differences }) =>
    differences.map((difference) => ({ target, difference })),
  );
  const groups = groupBy(seen, ({ difference }) => formatDifference(difference));
  return [...groups.values()].map((own) => ({
    difference: own[0].difference,
    targets: own.map(({ target }) => target),
  }));
}

/** `3 differences: 2 different, 1 missing`. */
function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return "no differences";
  const kinds = (["different", "missing", "renamed", "additional"] as const)
    .map((kind) => ({ kind, count: differences.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  return `${formatCount(differences.length, "difference")}: ${kinds.join(", ")}`;
}

function renamesText(differences: readonly Difference[]): string {
  const options = suggestRenames(differences).map(({ from, to }) => ` --rename ${from}=${to}`);
  return options.length === 0 ? "" : `to accept other names, add${options.join("")}\n`;
}

/** How to accept C that differs from the spec's and does the same. */
function equivalentsText(differences: readonly Difference[]): string {
  const lines = differences.flatMap((one) =>
    one.kind === "different" && one.expected.group === "code" && one.found.group === "code"
      ? [`if ${one.label} does the same, add sameAs: "${digestOf(one.found)}" to its verbatim()\n`]
      : [],
  );
  return lines.join("");
}

/** What makes the macros of a header what the spec has in their place. */
function macrosText(differences: readonly Difference[]): string {
  const helps = differences.flatMap((one) => {
    if (one.kind !== "different" || one.found.group !== "code") return [];
    const { tokens = "" } = one.found.aspects;
    const [, call] = /\b(_IO[RW]*) \(/.exec(tokens) ?? [];
    if (one.expected.group === "constants" && call !== undefined) {
      return [
        `if nothing that the header includes defines ${call}, add --include-file linux/ioctl.h\n`,
      ];
    }
    return one.expected.group === "types" && !one.label.includes(" ")
      ? [`${one.label} is a macro in the header: add macro: true to its alias()\n`]
      : [];
  });
  return [...new Set(helps)].join("");
}

/** A place in one of `files`, which the report names already, or in another file. */
function lineText(place: Location, files: readonly string[], cwd: string): string {
  return files.includes(place.file) ? `line ${place.line}` : placeText(place, cwd);
}

function placeText({ file, line }: Location, cwd: string): string {
  return `${shortPath(file, cwd)}:${line}`;
}

/** From the working folder, for what is in it. */
function shortPath(file: string, cwd: string): string {
  return isAbsolute(file) && isInside(file, cwd) ? relative(cwd, file) : file;
}

/** From the compiler's first error on, a few lines: what follows is often a consequence. */
export function firstError(messages: string): string {
  const lines = messages.split("\n");
  const start = lines.findIndex((line) => /\berror:|crashed|ended after/.test(line));
  return lines.slice(Math.max(0, start), Math.max(0, start) + 3).join("\n");
}

/** Everything that was found, for machines. */
export function asJson(
  headerReports: readonly Report[],
  missing: readonly string[],
  cwd: string,
): string {
  const place = (found: Location | undefined) =>
    found === undefined ? null : placeText(found, cwd);
  const headers = headerReports.map(({ model, subject, reports }) => ({
    spec: model.source,
    header: subject.path,
    compilers: reports.map(
      ({ target, counts, milliseconds, differences, unconfirmed, notCompared }) => ({
        abi: target.abi.name,
        compiler: target.compiler.name,
        ...counts,
        milliseconds: Math.round(milliseconds),
        differences: differences.map((difference) => ({
          label: difference.label,
          kind: difference.kind,
          text: formatDifference(difference),
          specPlace: place(difference.places.spec),
          headerPlace: place(difference.places.header),
        })),
        unconfirmed: unconfirmed.map(({ label, header }) => ({ label, header })),
        notCompared: notCompared.map(({ label, what, location }) => ({
          label,
          what,
          headerPlace: place(location),
        })),
        renames: suggestRenames(differences).map(({ from, to }) => `${from}=${to}`),
      }),
    ),
  }));
  return `${JSON.stringify({ headers, missing }, null, 2)}\n`;
}
