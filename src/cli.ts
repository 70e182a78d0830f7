#!/usr/bin/env node
import { run } from "./cli/program.ts";
import { flushed, processTerminal } from "./cli/terminal.ts";

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
const code = await run(process.argv.slice(2), processTerminal(), abortSignal, true);
// A spec may have left something running; what is printed goes out first.
await flushed();
process.exit(code);
