import { formatRatio, formatTable } from "../table.ts";
import type { Result } from "./bench.ts";
import { workloads, type Workload } from "./workloads.ts";

/** The ratio of the control that shows that the machine was quiet enough. */
const trusted = { low: 0.97, high: 1.03 };

const heads = ["", "ratio", "quartiles", "ns", "bytes", "with all", "to alone"];

/** A table for each job: ratios to the reference, time and bytes for an entry, and how much is lost in a process where every codec has run. */
export function formatMeasurements(results: readonly Result[]): string {
  const jobs = new Map<string, Result[]>();
  for (const result of results) {
    const { job } = workloads[result.alone.workload];
    jobs.set(job, [...(jobs.get(job) ?? []), result]);
  }
  return [...jobs].map(([job, ofJob]) => `${job}\n${formatJob(ofJob)}\n`).join("\n");
}

function formatJob(results: readonly Result[]): string {
  const sorted = results.toSorted((a, b) => a.alone.ratio.median - b.alone.ratio.median);
  const doubtful = results.filter(
    ({ alone, together }) =>
      alone.contestant === "control" && !(isTrusted(alone) && isTrusted(together)),
  );
  const warning =
    doubtful.length === 0
      ? ""
      : "\n  Not to be trusted: the control is not from 0.97 to 1.03. Something else was running.";
  return formatTable([heads, ...sorted.map(cells)]) + warning;
}

function isTrusted({ ratio: { median } }: Result["alone"]): boolean {
  return median >= trusted.low && median <= trusted.high;
}

function cells({ alone, together }: Result): string[] {
  const { way }: Workload = workloads[alone.workload];
  const isOurs = alone.contestant === "generated" && way !== undefined;
  return [
    `  ${alone.contestant}${isOurs ? `, ${way}` : ""}`,
    formatRatio(alone.ratio.median),
    `${formatRatio(alone.ratio.low)}-${formatRatio(alone.ratio.high)}`,
    alone.nanoseconds.toFixed(1),
    alone.bytes.toFixed(1),
    formatRatio(together.ratio.median),
    formatRatio(together.yardstick / alone.yardstick),
  ];
}
