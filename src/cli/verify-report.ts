import { isAbsolute, relative } from "node:path";
import { type Difference, formatDifference, type Location } from "../verify/facts.ts";
import type { ComparedHeader, TargetReport } from "../verify/verify.ts";
import type { AbiTarget } from "../verify/compilers.ts";
import type { Model } from "../model/model.ts";
import { type TextColumn, alignColumns } from "../text/text.ts";

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
  ...[11, 11, 11, 9].map((width) => ({ align: "right", width }) as const),
];

/** The line above the table of compilers. */
export function heading(): string {
  return tableLine(["ABI", "compiler", "types", "members", "constants", "time"]);
}

/** A compiler's line of the table. */
export function row({ target, counts, milliseconds }: TargetReport): string {
  const { types, members, constants } = counts;
  const cells = [types, members, constants].map(({ agreed, total }) => `${agreed}/${total}`);
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  return tableLine([target.abi.name, target.compiler.name, ...cells, time]);
}

function tableLine(cells: readonly string[]): string {
  return `${alignColumns([cells], columns, "").join("")}\n`;
}

/** Where a compiler disagrees with the spec, a line for each, with both places where there are two. */
export function differenceLines(
  report: TargetReport,
  subject: ComparedHeader,
  cwd: string,
): string[] {
  return report.differences.map(
    (difference) =>
      formatDifference(difference, sourceOf(subject, report.target)) +
      placesText(difference, subject, cwd),
  );
}

/** The source of what was found: the compared header, or the compiler that read the one that the spec gives. */
function sourceOf({ path, rename }: ComparedHeader, { abi, compiler }: AbiTarget): string {
  return rename === undefined ? `${compiler.name} ${abi.name}` : path;
}

/** Both places of a difference; a header that the spec gives has none that is worth reading. */
function placesText(difference: Difference, subject: ComparedHeader, cwd: string): string {
  const places = [
    "expected" in difference ? difference.expected.location : undefined,
    "found" in difference && subject.rename !== undefined ? difference.found.location : undefined,
  ].flatMap((place) => (place === undefined ? [] : [placeText(place, cwd)]));
  return places.length === 0 ? "" : ` (${places.join(", ")})`;
}

function placeText({ file, line }: Location, cwd: string): string {
  const path = relative(cwd, file);
  return `${isAbsolute(file) && !path.startsWith("..") ? path : file}:${line}`;
}

/** From the compiler's first error on, a few lines: what follows is often a consequence. */
export function firstError(messages: string): string {
  const lines = messages.split("\n");
  const start = lines.findIndex((line) => /\berror:|crashed|ended after/.test(line));
  return lines.slice(Math.max(0, start), Math.max(0, start) + 3).join("\n");
}

/** Everything that was said, for machines. */
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
    compilers: reports.map(({ target, counts, milliseconds, differences }) => ({
      abi: target.abi.name,
      compiler: target.compiler.name,
      ...counts,
      milliseconds: Math.round(milliseconds),
      differences: differences.map((difference) => ({
        label: difference.label,
        kind: difference.kind,
        text: formatDifference(difference, sourceOf(subject, target)),
        specPlace: "expected" in difference ? place(difference.expected.location) : null,
        headerPlace: "found" in difference ? place(difference.found.location) : null,
      })),
    })),
  }));
  return `${JSON.stringify({ headers, missing }, null, 2)}\n`;
}
