import { formatRatio, formatTable } from "../table.ts";
import type { Result } from "./bench.ts";
import { workloads, type Workload } from "./workloads.ts";

/** Ratios of the control that show that the machine was quiet enough. */
const trusted = { low: 0.97, high: 1.03 };

/** Peers that have a format of their own, and not the bytes of C. */
const ownFormat = ["flatbuffers", "protobuf-es", "protobufjs"];

const heads = ["", "ratio", "quartiles", "ns", "bytes", "with all", "to alone"];

/**
 * A table for each job: the ratio to the reference, nanoseconds and bytes for an entry, and in a process
 * where every codec has run, the ratio there and the time by that alone.
 */
export function formatResults(results: readonly Result[]): string {
  const jobs = new Map<string, Result[]>();
  for (const result of results) {
    const { job } = workloads[result.alone.workload];
    jobs.set(job, [...(jobs.get(job) ?? []), result]);
  }
  return [...jobs]
    .map(([job, ofJob]) => `${[job, formatJob(ofJob), ...comments(ofJob)].join("\n  ")}\n`)
    .join("\n");
}

function formatJob(results: readonly Result[]): string {
  const rows = results
    .toSorted((a, b) => a.alone.ratio.median - b.alone.ratio.median)
    .map((result) => cells(result, results));
  return formatTable([heads, ...rows]).replaceAll("\n", "\n  ");
}

function cells({ alone, together }: Result, others: readonly Result[]): string[] {
  const { way }: Workload = workloads[alone.workload];
  const isOneOfSeveral =
    others.filter((other) => other.alone.contestant === alone.contestant).length > 1;
  const isNamed = way !== undefined && (isOneOfSeveral || alone.contestant === "generated");
  return [
    isNamed ? `${alone.contestant}, ${way}` : alone.contestant,
    formatRatio(alone.ratio.median),
    `${formatRatio(alone.ratio.low)}-${formatRatio(alone.ratio.high)}`,
    alone.nanoseconds.toFixed(1),
    alone.bytes.toFixed(1),
    formatRatio(together.ratio.median),
    formatRatio(together.yardstick / alone.yardstick),
  ];
}

function comments(results: readonly Result[]): string[] {
  const ours = results.filter(({ alone }) => alone.contestant === "generated");
  const best = (among: readonly Result[]): number =>
    Math.min(...among.map(({ alone }) => alone.ratio.median));
  const peers = results.filter(({ isPeer }) => isPeer);
  const sameBytes = peers.filter(({ alone }) => !ownFormat.includes(alone.contestant));
  const times = (among: readonly Result[]): string => formatRatio(best(among) / best(ours));
  return [
    ...(ours.length === 0 ? ["generated: not offered"] : []),
    ...(ours.length === 0 || peers.length === 0
      ? []
      : [`the best peer takes ${times(peers)} times as long as generated`]),
    ...(ours.length === 0 || sameBytes.length === 0
      ? []
      : [`the best peer with the same bytes, ${times(sameBytes)} times`]),
    ...(results.every(isTrusted)
      ? []
      : [
          "NOT TO BE TRUSTED: the control is not from 0.97 to 1.03, for something else was running",
        ]),
  ];
}

/** Whether a result is no control, or one that came out as it must. */
export function isTrusted({ alone, together }: Result): boolean {
  return [alone, together].every(
    ({ contestant, ratio: { median } }) =>
      contestant !== "control" || (median >= trusted.low && median <= trusted.high),
  );
}
