import { run } from "./program.ts";
import { flushed, processTerminal } from "./terminal.ts";

/** What a shell reports for a process that a signal ended: 128 and the number of the signal. */
const interrupted = { SIGINT: 130, SIGTERM: 143 } as const;

let stop: AbortController | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stop === undefined || stop.signal.aborted) process.exit(interrupted[signal]);
    stop.abort();
  });
}

const abortSignal = () => {
  stop = new AbortController();
  return stop.signal;
};
async function main(): Promise<never> {
  const isRecorded = process.env["ABISPEC_SAVE_CODE"] === undefined;
  const code = await run(process.argv.slice(2), processTerminal(), abortSignal, isRecorded);
  // A spec may have left something running; what is printed goes out first.
  await flushed();
  process.exit(code);
}

void main();
