import { watch as watchFolders, type FSWatcher } from "chokidar";
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Compilation } from "../compile.ts";
import { hasErrors } from "../diagnostics/core/diagnostic.ts";
import { isLarge } from "../large-spec.ts";
import { defaultBudget, setOptimizationBudget } from "../optimization-budget.ts";
import { timeOfChange } from "../output/file-system.ts";
import { type Compile, type GenerateOptions, publish } from "./generate.ts";
import { noSpecs, specsOrDefault } from "./specs.ts";
import { type ExitCode, type Terminal, bugReport, exitCode } from "./terminal.ts";

/** Milliseconds without a change after which a burst of them, as an editor makes, is over. */
const debounceMs = 10;

/**
 * `abispec generate --watch`.
 *
 * @param warmUpMs - see {@link watch}.
 */
export function watchOutputs(
  options: GenerateOptions,
  terminal: Terminal,
  compile: Compile,
  signal: AbortSignal,
  warmUpMs = 0,
): Promise<ExitCode> {
  const write = (compilations: readonly Compilation[]) =>
    publish(compilations, { ...options, isWatching: true }, terminal);
  return watch(options.specs, terminal, compile, write, signal, warmUpMs);
}

/**
 * Compiles specs and publishes what they give, and again after each change of a file that a spec reads, until
 * `signal` aborts or the reader of its messages is gone. If a spec fails, every file nearby counts, because it
 * may be the one that is missing.
 *
 * @param given - paths of specs; empty for the default ones.
 * @param warmUpMs - milliseconds of the processor for compiling again while nothing is saved, so that V8 has
 *   optimized what a save needs.
 */
export async function watch(
  given: readonly string[],
  terminal: Terminal,
  compile: Compile,
  write: (compilations: readonly Compilation[]) => unknown,
  signal: AbortSignal,
  warmUpMs = 0,
): Promise<ExitCode> {
  setOptimizationBudget(defaultBudget);
  let warmUpLeft = warmUpMs;
  const specs = specsOrDefault(given);
  if (specs.length === 0) return noSpecs(terminal);
  const states = specs.map((spec) => new WatchedSpec(spec));
  const changes = new Changes(signal);
  const watchers = new FolderWatchers(changes, (error) =>
    terminal.err.write(`cannot watch: ${String(error)}\n`),
  );
  const isIdle = () =>
    !changes.isPending && !signal.aborted && states.every((one) => one.mayWarmUp);
  try {
    for (let changed: ReadonlySet<string> = new Set(); !signal.aborted && !terminal.err.isClosed;) {
      const stale = states.filter((state) => state.concerns(changed));
      if (stale.length > 0) {
        const start = Date.now();
        await cycle(states, stale, terminal, compile, write);
        await watchers.cover(states.flatMap((state) => state.folders()));
        // Some folders are watched only now, and something may have been saved there meanwhile.
        for (const state of states) state.savedSince(start).forEach((path) => changes.add(path));
        terminal.err.write(`${Date.now() - start} ms; waiting for changes, Ctrl+C ends\n`);
      }
      for (let last = 0; last < warmUpLeft && isIdle(); warmUpLeft -= last) {
        last = await warmUp(states, compile);
      }
      changed = await changes.next();
    }
  } finally {
    await watchers.close();
  }
  return exitCode.done;
}

async function cycle(
  states: readonly WatchedSpec[],
  stale: readonly WatchedSpec[],
  terminal: Terminal,
  compile: Compile,
  write: (compilations: readonly Compilation[]) => unknown,
): Promise<void> {
  try {
    for (const state of stale) state.update(await compile(state.spec));
    await write(states.flatMap(({ compilation }) => compilation ?? []));
  } catch (error) {
    terminal.err.write(bugReport(error));
  }
}

/** Compiles specs to warm up; gives the milliseconds of the processor that it took. */
async function warmUp(states: readonly WatchedSpec[], compile: Compile): Promise<number> {
  const start = process.cpuUsage();
  try {
    for (const { spec } of states) await compile(spec);
  } catch {
    // Something has just been saved, and what is wrong with it will be reported.
  }
  // Time to notice that something was saved.
  await new Promise((done) => setTimeout(done, 1));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** What is known about a spec from one compilation to the next. */
class WatchedSpec {
  readonly spec: string;
  compilation: Compilation | undefined;
  /** Absolute paths. Files that an earlier compilation read stay, as a failing one may not get to them. */
  readonly #inputs = new Set<string>();

  constructor(spec: string) {
    this.spec = spec;
    this.#inputs.add(resolve(spec));
  }

  update(compilation: Compilation): void {
    this.compilation = compilation;
    for (const input of compilation.inputs) this.#inputs.add(resolve(input));
  }

  get isValid(): boolean {
    return this.compilation !== undefined && !hasErrors(this.compilation.diagnostics);
  }

  /** Whether it compiles, and so fast that a save may wait until it has. */
  get mayWarmUp(): boolean {
    return this.isValid && !isLarge(this.compilation?.sources.values() ?? []);
  }

  /** Whether changes of these files can change the outcome. */
  concerns(changed: ReadonlySet<string>): boolean {
    if (!this.isValid) return true;
    return [...changed].some((path) => this.#inputs.has(path));
  }

  /** The inputs that were saved after `time`, in milliseconds since 1970; not those whose clock is ahead of ours. */
  savedSince(time: number): readonly string[] {
    return [...this.#inputs].filter((input) => {
      const saved = timeOfChange(input);
      return saved > time && saved <= Date.now();
    });
  }

  /**
   * The folders of all inputs: a file that an editor replaces is seen only from its folder. Of a folder that
   * is missing, the one in which it would appear.
   */
  folders(): readonly string[] {
    return [...new Set([...this.#inputs].map((input) => existingFolder(dirname(input))))];
  }
}

function existingFolder(folder: string): string {
  return existsSync(folder) || folder === dirname(folder)
    ? folder
    : existingFolder(dirname(folder));
}

/** Paths that changed, gathered until none has for a while. */
class Changes {
  readonly #signal: AbortSignal;
  #paths = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#wake?.());
  }

  get isPending(): boolean {
    return this.#paths.size > 0;
  }

  add(path: string): void {
    this.#paths.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake?.(), debounceMs);
  }

  /** The paths since the last call, once there are some and none has changed for `debounceMs`, or `signal` aborts. */
  async next(): Promise<Set<string>> {
    if (this.#signal.aborted) return new Set();
    await new Promise<void>((wake) => {
      this.#wake = wake;
      if (this.#paths.size > 0) this.#timer?.refresh();
    });
    this.#wake = undefined;
    clearTimeout(this.#timer);
    const paths = this.#paths;
    this.#paths = new Set();
    return paths;
  }
}

/** Watches more and more folders, each with those right below it. */
class FolderWatchers {
  readonly #changes: Changes;
  readonly #onError: (error: unknown) => void;
  readonly #folders = new Set<string>();
  readonly #watchers: FSWatcher[] = [];

  constructor(changes: Changes, onError: (error: unknown) => void) {
    this.#changes = changes;
    this.#onError = onError;
  }

  /** Resolves when no change in `folders` can be missed any longer. */
  async cover(folders: readonly string[]): Promise<void> {
    const added = new Set(folders.filter((folder) => !this.#folders.has(folder)));
    if (added.size === 0) return;
    for (const folder of added) this.#folders.add(folder);
    const watcher = watchFolders([...added], {
      ignoreInitial: true,
      depth: 1,
      ignored: (path) => !added.has(path) && isIgnored(path),
    });
    this.#watchers.push(watcher);
    watcher.on("all", (_event, path) => this.#changes.add(resolve(path)));
    // Of changes within 50 ms the events above tell the first alone, but the last one is what counts.
    watcher.on("raw", (_event, name, details) => this.#changes.add(changedPath(name, details)));
    watcher.on("error", this.#onError);
    await new Promise<void>((ready) => watcher.once("ready", ready));
  }

  async close(): Promise<void> {
    await Promise.all(this.#watchers.map((watcher) => watcher.close()));
  }
}

/** The path that an event of the system is about, which comes with a name inside of `watchedPath`. */
function changedPath(name: string, details: unknown): string {
  const folder =
    typeof details === "object" && details !== null && "watchedPath" in details
      ? String(details.watchedPath)
      : "";
  return basename(folder) === name ? resolve(folder) : resolve(folder, name);
}

/** Folders that no spec is in, unless an input is. */
function isIgnored(path: string): boolean {
  const name = basename(path);
  return name === "node_modules" || name.startsWith(".");
}
