import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  systemCode,
  digestOf,
  isSameRead,
  loggedReads,
  timeOfChange,
  type LoggedRead,
} from "../output/file-system.ts";
import { packageFolder } from "../package-folder.ts";
import type { GenerateOptions, RunResult } from "./generate.ts";
import { specsOrDefault, streamsFor } from "./specs.ts";
import { statistics } from "./statistics.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";

/** What a run leaves behind. Of files it has only digests, so that it can never give a wrong output. */
interface RunRecord extends RunResult {
  /** Digest of the program and of the version of Node. */
  readonly program: string;
  readonly reads: readonly LoggedRead[];
  /** What the names of outputs end with. */
  readonly endings: readonly string[];
  /** Digest of each file in the folder of the outputs that may be one, by name. */
  readonly folder: Readonly<Record<string, string>>;
}

const installFolder = dirname(packageFolder);

/** Where records are; whoever wants to may delete it at any time. */
const cacheFolder =
  basename(installFolder) === "node_modules"
    ? join(installFolder, ".cache", "abispec")
    : join(packageFolder, "node_modules", ".cache", "abispec");

/**
 * The result of the last run, where nothing has changed since that it read or wrote.
 *
 * @param file - with its record.
 * @param out - the folder of the outputs.
 */
function repeatedResult(file: string, out: string): RunResult | undefined {
  try {
    const record = JSON.parse(readFileSync(file, "utf8")) as RunRecord;
    const isSame =
      record.program === programDigest() &&
      JSON.stringify(folderDigests(out, record.endings)) === JSON.stringify(record.folder) &&
      record.reads.every(isSameRead);
    return isSame ? record : undefined;
  } catch {
    // Without a record that can be read, the run is the first one.
    return undefined;
  }
}

/**
 * Records a run, so that the next one has nothing to do if nothing has changed.
 *
 * @param outputs - name and text of each output.
 * @param started - when the run began to read, in milliseconds since 1970.
 */
function recordRun(
  file: string,
  out: string,
  result: RunResult,
  outputs: readonly { readonly name: string; readonly text: string }[],
  endings: readonly string[],
  started: number,
): void {
  const reads = loggedReads();
  try {
    // The type check reads the modules once more: one that was saved meanwhile may not be what it saw.
    const modules = reads.filter(({ kind }) => kind === "text");
    if (modules.some(({ path }) => timeOfChange(path) > started - clockTolerance)) return;
    const texts = new Map(outputs.map(({ name, text }) => [name, text]));
    const folder = folderDigests(out, endings, texts);
    const record: RunRecord = { ...result, program: programDigest(), reads, endings, folder };
    const temporary = `${file}.${process.pid}`;
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(temporary, JSON.stringify(record));
    renameSync(temporary, file);
  } catch (error) {
    // On a disk that is read-only or full, the next run takes longer.
    if (systemCode(error) === undefined) throw error;
  }
}

/** Milliseconds by which the time of a change may be too early. */
const clockTolerance = 100;

/** Other modules of the program have a digest in their names, and these two have the names, directly or not. */
function programDigest(): string {
  const texts = ["dist/main.cjs", "dist/module-thread.cjs", "package.json"].map((name) =>
    readFileSync(join(packageFolder, name), "utf8"),
  );
  return digestOf(JSON.stringify([process.version, texts]));
}

/** @param texts - of the outputs, by name, where these were just written or compared. */
function folderDigests(
  folder: string,
  endings: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map(({ name }) => name);
  const names = [...new Set([...files, ...texts.keys()])].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, digestOf(texts.get(name) ?? readFileSync(join(folder, name)))]),
  );
}

/** `abispec generate`, once: without the compiler where nothing has changed since the last run. */
export async function generateOrRepeat(
  options: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const started = Date.now();
  const { specs, out, format } = options;
  const { notes, stream } = streamsFor(format, terminal);
  // What the result depends on, but for the files that a run reads.
  const key = [specsOrDefault(specs), out, terminal.cwd, format, stream.colours.isColorSupported];
  const file = join(cacheFolder, `${digestOf(JSON.stringify(key))}.json`);
  const last = repeatedResult(file, out);
  if (last === undefined) {
    const { compile } = await import("../compile.ts");
    const { emitters } = await import("../codegen/outputs.ts");
    const { generate } = await import("./generate.ts");
    const endings = emitters.map(({ ending }) => `.${ending}`);
    return generate(options, terminal, compile, (result, files) =>
      recordRun(file, out, result, files, endings, started),
    );
  }
  notes.write(`${options.check ? "up to date" : "unchanged"}: ${last.paths.join(", ")}\n`);
  stream.write(last.findings);
  if (options.stats) {
    const milliseconds = performance.now() - start;
    const timings = [
      { phase: "start", milliseconds: start },
      { phase: "compare with last run", milliseconds },
    ];
    notes.write(statistics(timings, last.counts));
  }
  return exitCode.done;
}
