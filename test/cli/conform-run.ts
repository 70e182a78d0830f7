import { conform, type ConformOptions } from "../../src/cli/conform.ts";
import { examined as examinedSpec } from "../examined.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

/** The spec that the runs use. */
export const examined = await examinedSpec("spec/netif.ts");

/** Runs `abispec conform`: one scenario, on a backend that ends at once, unless `options` say otherwise. */
export async function runConform(options: Partial<ConformOptions>, stop = new AbortController()) {
  const terminal = new MemoryTerminal(process.cwd());
  const all: ConformOptions = {
    specs: ["spec/netif.ts"],
    backend: "exit 3",
    only: ["ADD_GREF_MAPPING_three_pages"],
    timeout: 20,
    format: "text",
    ...options,
  };
  const code = await conform(all, terminal, () => Promise.resolve(examined), stop.signal);
  return { code, out: terminal.output, err: terminal.errors };
}
