import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { formatRatio, formatTable } from "../table.ts";
import { root } from "../root.ts";
import { benchNetif, type NetifResult } from "./netif.ts";
import type { Cost } from "./run.ts";
import { benchScale, benchShapes, type ScaleResult, type ShapeResult } from "./scale.ts";

export interface GenerateResult {
  readonly netif: readonly NetifResult[];
  readonly scale: readonly ScaleResult[];
  readonly shapes: readonly ShapeResult[];
}

/** Measures the generator as users start it: built, and as a process of its own. */
export async function benchGenerator(): Promise<{ result: GenerateResult; text: string }> {
  const { status } = spawnSync(process.execPath, [join(root, "bin", "abispec.mjs"), "--version"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("abispec does not start");
  const result = {
    netif: await benchNetif(),
    shapes: await benchShapes(),
    scale: await benchScale(),
  };
  return {
    result,
    text: [formatNetif(result.netif), formatShapes(result.shapes), formatScale(result.scale)].join(
      "\n\n",
    ),
  };
}

function formatNetif(results: readonly NetifResult[]): string {
  const rows = results.map(({ job, ratio, milliseconds }) => [
    `  ${job}`,
    ratio === undefined ? "" : formatRatio(ratio.median),
    ratio === undefined ? "" : `${formatRatio(ratio.low)}-${formatRatio(ratio.high)}`,
    milliseconds.toFixed(0),
  ]);
  const heads = ["", "to an empty program", "quartiles", "ms"];
  return `the generator on netif\n${formatTable([heads, ...rows])}`;
}

function formatShapes(results: readonly ShapeResult[]): string {
  const rows = results.map(({ shape, cost }) => [`  ${shape}`, formatCost(cost)]);
  return `specs of an extreme shape\n${formatTable([["", "s, MiB"], ...rows])}`;
}

function formatScale(results: readonly ScaleResult[]): string {
  const heads = ["", "1 struct", "100", "1,000", "10,000", "exponents: time", "memory"];
  const rows = results.map(({ generator, startUp, costs, exponents }) => [
    `  ${generator}`,
    ...[startUp, ...costs].map(formatCost),
    exponents.map(({ time }) => time.toFixed(2)).join(", "),
    exponents.map(({ memory }) => memory.toFixed(2)).join(", "),
  ]);
  return `generators by the number of structs: seconds, and MiB\n${formatTable([heads, ...rows])}`;
}

function formatCost(cost: Cost | undefined): string {
  if (cost === undefined) return "given up";
  return `${(cost.milliseconds / 1000).toFixed(2)}, ${(cost.bytes / 2 ** 20).toFixed(0)}`;
}
