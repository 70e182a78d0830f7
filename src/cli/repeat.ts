import type { GenerateOptions } from "./generate.ts";
import { recordRun, repeatedResult, type RunKey } from "./last-run.ts";
import { specsOrDefault } from "./specs.ts";
import { statistics } from "./statistics.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";

/** `abispec generate`, once: without the compiler where nothing has changed since the last run. */
export async function generateOrRepeat(
  options: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const started = Date.now();
  const isText = options.format === "text";
  const notes = isText ? terminal.out : terminal.err;
  const stream = isText ? terminal.err : terminal.out;
  const key: RunKey = {
    specs: specsOrDefault(options.specs),
    out: options.out,
    cwd: terminal.cwd,
    format: options.format,
    hasColours: stream.colours.isColorSupported,
  };
  const last = repeatedResult(key);
  if (last === undefined) {
    const { compile } = await import("../compile.ts");
    const { emitters } = await import("../codegen/outputs.ts");
    const { generate } = await import("./generate.ts");
    const endings = emitters.map(({ ending }) => `.${ending}`);
    return generate(options, terminal, compile, (result, files) =>
      recordRun(key, result, files, endings, started),
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
