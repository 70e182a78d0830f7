import { describe, expect, test } from "vitest";
import { openedIn } from "../../conform/in-process.ts";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { xen_netif_ctrl_sring_OFFSET } from "../../../generated/netif.ts";
import { connectedFrontend } from "../../conform/connected-frontend.ts";
import { exchanges, type Exchange } from "../exchanges.ts";
import { mutated, type Mutation } from "./mutation.ts";
import { SharedReads, type ReadByte } from "./shared-reads.ts";
import { backendSources } from "./sources.ts";
import { load, type WasmModule } from "./wasm-instance.ts";
import { wasmModule } from "./wasm-module.ts";

/** What came of an exchange, and which shared bytes the backend read for it. */
interface Outcome {
  readonly result: unknown;
  readonly mapped: readonly number[];
  readonly emitted: readonly Uint8Array[];
  readonly reads: readonly ReadByte[];
}

async function outcomeOf(
  module: WasmModule,
  { prepare, run }: Exchange,
  isChanging: boolean,
): Promise<Outcome> {
  const watch = new SharedReads({ isChanging });
  const subject: TestedBackend = {
    name: "instrumented backend",
    async open(pages) {
      const { memory, factory } = await load(module, pages, watch);
      return openedIn(memory, factory);
    },
  };
  const { frontend, machine, session } = await connectedFrontend(subject);
  for (const { page } of machine.mappings) watch.exempt(page, xen_netif_ctrl_sring_OFFSET.ring);
  await prepare?.(frontend);
  watch.reset();
  const result = await run(frontend);
  const mapped = machine.grants.all.filter((grant) => grant.mapped > 0).map(({ ref }) => ref);
  await session.close();
  return { result, mapped, emitted: machine.emitted, reads: watch.bytes };
}

const module = await wasmModule(backendSources(), "-O2");

describe("the backend in C reads each shared byte at most once", () => {
  test.each(exchanges())("$name", async (exchange) => {
    const { result, reads } = await outcomeOf(module, exchange, false);
    expect({ result }).toMatchObject({ result: exchange.expected });
    expect(reads.length).toBeGreaterThanOrEqual(8);
    expect(reads.filter((byte) => byte.reads > 1)).toEqual([]);
  });
});

describe("what changes after the backend in C has read it changes nothing", () => {
  test.each(exchanges())("$name", async (exchange) => {
    const still = await outcomeOf(module, exchange, false);
    const changing = await outcomeOf(module, exchange, true);
    expect(changing).toMatchObject({ result: exchange.expected });
    expect(changing).toEqual(still);
  });
});

/** Reads twice where the backend reads once, and the exchange that shows it. */
const doubleFetches: readonly (Mutation & { readonly exchangeName: string })[] = [
  {
    name: "a request is copied once to look at it and once to use it",
    file: "control-ring.c",
    from: /(RING_COPY_REQUEST\([^;]*\);)/,
    to: "$1 $1",
    exchangeName: "SET_HASH_FLAGS",
  },
  {
    name: "the reference of an entry is read once to look at it and once to use it",
    file: "static-grants.c",
    from: /(table\.entries\[i\]\.ref = )(table\.shared\[i\]\.ref);/,
    to: "$1$2 == 0 ? 0 : $2;",
    exchangeName: "ADD_GREF_MAPPING",
  },
  {
    name: "an octet of a packet is read once to look at it and once to use it",
    file: "transmit.c",
    from: /to\[i\] = from\[i\];/,
    to: "to[i] = from[i] == 0 ? 0 : from[i];",
    exchangeName: "transmit",
  },
];

describe("a double fetch is seen", () => {
  test.each(doubleFetches)("$name", async ({ exchangeName, ...mutation }) => {
    const exchange = exchanges().find(({ name }) => name === exchangeName);
    if (exchange === undefined) throw new Error(`there is no exchange ${exchangeName}`);
    // The reads outlive -O1 as well, which takes less time to compile.
    const wrong = await wasmModule(mutated(backendSources(), mutation), "-O1");
    const { reads } = await outcomeOf(wrong, exchange, false);
    expect(reads.filter((byte) => byte.reads > 1)).not.toEqual([]);
  });
});
