/** Runs commands and measures them. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medianOf, spreadOf, type Spread } from "../measure/statistics.ts";

/** A program with its arguments, the folder that it runs in, and what is to be done before each run. */
export interface Command {
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds after which it is given up. */
  readonly limit?: number;
  prepare?(): void;
}

const defaultLimit = 90;

/** Runs a command of Node once; milliseconds, or `undefined` where it takes longer than its limit. */
export function timeOf(command: Command): number | undefined {
  const { args, folder, env, limit = defaultLimit, prepare } = command;
  prepare?.();
  const start = performance.now();
  const { status, error, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: limit * 1000,
    killSignal: "SIGKILL",
  });
  const time = performance.now() - start;
  if (error !== undefined) return undefined;
  if (status !== 0) throw failure(command, status, stderr);
  return time;
}

function failure({ args }: Command, status: unknown, printed: string): Error {
  return new Error(`${args.join(" ")} ends with ${String(status)}:\n${printed.slice(0, 2000)}`);
}

/** What a command takes, and how often what an empty program takes; one runs after the other. */
export function compareWithEmpty(
  command: Command,
  runs: number,
): { ratio: Spread; milliseconds: number } {
  const file = join(command.folder, "empty.mjs");
  writeFileSync(file, "");
  const empty: Command = { args: [file], folder: command.folder };
  const times: number[] = [];
  const ratios: number[] = [];
  timeOf(command);
  for (let run = 0; run < runs; run++) {
    const before = timeOf(empty) ?? Number.NaN;
    const time = timeOf(command) ?? Number.NaN;
    times.push(time);
    ratios.push(time / ((before + (timeOf(empty) ?? Number.NaN)) / 2));
  }
  return { ratio: spreadOf(ratios), milliseconds: medianOf(times) };
}

/** What a run takes. */
export interface Cost {
  readonly milliseconds: number;
  /** The most memory that the program and those that it starts had at a time; 0 except on Linux. */
  readonly bytes: number;
}

/** Runs a command once; `undefined` where it takes longer than its limit. */
export async function costOf(command: Command): Promise<Cost | undefined> {
  const { args, folder, env, limit = defaultLimit, prepare } = command;
  prepare?.();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    // A group of processes, which ends with its children: they would keep the pipe open.
    detached: true,
  });
  const end = () => killGroup(child.pid);
  const limiter = setTimeout(end, limit * 1000);
  child.on("exit", end);
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed += text));
  let bytes = 0;
  const timer = setInterval(() => {
    bytes = Math.max(bytes, memoryOf(child.pid ?? 0));
  }, 20);
  const status = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  clearTimeout(limiter);
  if (status === null) return undefined;
  if (status !== 0) throw failure(command, status, printed);
  return { milliseconds: performance.now() - start, bytes };
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch {
    // All of it has ended.
  }
}

function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return kilobytes * 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    // It has ended in between.
    return 0;
  }
}
