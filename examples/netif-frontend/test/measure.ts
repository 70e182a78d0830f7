import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import type { Counts, ObservedMachine } from "../../../test/conform/observed-machine.ts";
import type { UseCase } from "../use-cases.ts";

/** What grant operations a use case took. */
export interface Measurement {
  readonly name: string;
  readonly isStatic: boolean;
  /** Number of frames. */
  readonly frames: number;
  /** Before the first frame. */
  readonly setup: Counts;
  /** From the first frame to the last. */
  readonly traffic: Counts;
  /** The frames that came out behind the backend. */
  readonly emitted: readonly Uint8Array[];
  /** What there should be none of, once the frontend is disconnected. */
  readonly left: { readonly mappings: number; readonly leaked: number; readonly misuses: number };
}

/** Runs a use case over `frames`, with static grants or without. */
export async function measure(
  subject: TestedBackend,
  { name, prepare }: UseCase,
  isStatic: boolean,
  frames: readonly Uint8Array[],
): Promise<Measurement> {
  const { frontend, machine, session } = await connectedFrontend(subject);
  const exchange = await prepare(frontend, isStatic);
  const setup = { ...machine.counts };
  for (const frame of frames) await exchange(frame);
  const traffic = difference(machine, setup);
  await frontend.disconnect();
  await session.close();
  const left = {
    mappings: machine.mappings.length,
    leaked: frontend.leaked.length,
    misuses: machine.misuses.length,
  };
  const { emitted } = machine;
  return { name, isStatic, frames: frames.length, setup, traffic, emitted, left };
}

function difference({ counts }: ObservedMachine, before: Counts): Counts {
  return {
    map: counts.map - before.map,
    unmap: counts.unmap - before.unmap,
    "copy-from": counts["copy-from"] - before["copy-from"],
    "copy-to": counts["copy-to"] - before["copy-to"],
    refused: counts.refused - before.refused,
  };
}

const columns = ["map", "unmap", "copy-from", "copy-to"] as const;

/** The grant operations of each run, as a table for people. */
export function tableOf(measurements: readonly Measurement[]): string {
  const head = ["use case", "static grants", "frames", ...columns, "per frame", "setup"];
  const rows = measurements.map(({ name, isStatic, frames, setup, traffic }) => [
    name,
    isStatic ? "with" : "without",
    `${frames}`,
    ...columns.map((column) => `${traffic[column]}`),
    (total(traffic) / frames).toFixed(2),
    `${total(setup)}`,
  ]);
  return [head, ...rows]
    .map((row) => row.map((cell, index) => padded(cell, index)).join("  "))
    .join("\n");
}

function padded(cell: string, index: number): string {
  if (index === 0) return cell.padEnd(18);
  return index === 1 ? cell.padEnd(13) : cell.padStart(9);
}

/** All grant operations that were carried out. */
function total(counts: Counts): number {
  return columns.reduce((sum, column) => sum + counts[column], 0);
}
