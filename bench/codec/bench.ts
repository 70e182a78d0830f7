/** Starts a process for each contestant and workload, and one for all of them. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Measurement } from "./child.ts";
import { formatResults, isTrusted } from "./report.ts";
import { formatSizes, measureSizes, type SizeResult } from "./size.ts";
import { workloadNames, workloads, type Tasks, type WorkloadName } from "./workloads.ts";

/** A contestant in both modes. */
export interface Result {
  readonly alone: Measurement;
  readonly together: Measurement;
  /** It is a package from npm. */
  readonly isPeer: boolean;
}

export interface CodecResult {
  /** Each control came out as it must. */
  readonly isTrusted: boolean;
  readonly results: readonly Result[];
  readonly sizes: readonly SizeResult[];
}

const built = join(dirname(process.argv[1]), "codec");
const modules = ["generated.js", ...folder("hand"), ...folder("peers")]
  .filter((file) => file !== join("hand", "reference.js"))
  .map((file) => join(built, file));
const peers = folder("peers").map((file) => basename(file, ".js"));
const contestants = ["control", ...modules];

export async function benchCodecs(): Promise<{ result: CodecResult; text: string }> {
  const alone: Measurement[] = [];
  for (const file of contestants) {
    for (const workload of await offered(file)) {
      console.error(`bench: ${workload}, ${basename(file, ".js")}`);
      alone.push(...measure(workload, [file]));
    }
  }
  console.error("bench: all in one process");
  const together = measure("all", contestants);
  const results = alone.map((one): Result => {
    const other = together.find(
      ({ workload, contestant }) => workload === one.workload && contestant === one.contestant,
    );
    if (other === undefined) throw new Error(`${one.contestant} is missing from the second mode`);
    return { alone: one, together: other, isPeer: peers.includes(one.contestant) };
  });
  const sizes = await measureSizes();
  return {
    result: { isTrusted: results.every(isTrusted), results, sizes },
    text: `${formatResults(results)}\n${formatSizes(sizes)}`,
  };
}

async function offered(file: string): Promise<readonly WorkloadName[]> {
  if (file === "control") return workloadNames.filter(isFirstOfJob);
  const { tasks }: { tasks: Tasks } = await import(file);
  return workloadNames.filter((name) => tasks[name] !== undefined);
}

function measure(workload: WorkloadName | "all", files: readonly string[]): Measurement[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--expose-gc", "--min-semi-space-size=16", join(built, "child.js"), workload, ...files],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${workload} of ${files.join(", ")} could not be measured`);
  const { measurements }: { measurements: Measurement[] } = JSON.parse(stdout);
  return measurements;
}

function folder(name: string): string[] {
  return readdirSync(join(built, name))
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(name, file));
}

/** Workloads of one job have the same reference, so that one control is enough. */
function isFirstOfJob(name: WorkloadName, index: number): boolean {
  const earlier = workloadNames.slice(0, index);
  return earlier.every((other) => workloads[other].job !== workloads[name].job);
}
