/** Starts a process for each contestant and workload, and one for all of them. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Measurement } from "./child.ts";
import { formatMeasurements } from "./report.ts";
import { workloadNames, type Tasks, type WorkloadName } from "./workloads.ts";

/** A contestant in both modes. */
export interface Result {
  readonly alone: Measurement;
  readonly together: Measurement;
}

const built = join(dirname(process.argv[1]), "codec");
const modules = ["generated.js", ...folder("hand"), ...folder("peers")]
  .filter((file) => file !== join("hand", "reference.js"))
  .map((file) => join(built, file));
const contestants = ["control", ...modules];

export async function benchCodecs(): Promise<{ result: readonly Result[]; text: string }> {
  const alone: Measurement[] = [];
  for (const file of contestants) {
    for (const workload of await offered(file)) {
      console.error(`bench: ${workload}, ${basename(file, ".js")}`);
      alone.push(...measure(workload, [file]));
    }
  }
  console.error("bench: all in one process");
  const together = measure("all", contestants);
  const result = alone.map((one) => {
    const other = together.find(
      ({ workload, contestant }) => workload === one.workload && contestant === one.contestant,
    );
    if (other === undefined) throw new Error(`${one.contestant} is missing from the second mode`);
    return { alone: one, together: other };
  });
  return { result, text: formatMeasurements(result) };
}

async function offered(file: string): Promise<readonly WorkloadName[]> {
  if (file === "control") return workloadNames;
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
