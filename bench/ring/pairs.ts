/** The frontend in TypeScript with a backend in the same process, over real ring bytes. */
import type { Frontend } from "../../examples/netif-frontend/frontend.ts";
import type { Packet } from "../../examples/netif-frontend/packet.ts";
import { netifBackend } from "../../examples/netif-backend-typescript/netif-backend.ts";
import type { TestedBackend } from "../../src/conform/machine/machine.ts";
import { connectedFrontend } from "../../test/conform/connected-frontend.ts";
import { inProcess, openedIn } from "../../test/conform/in-process.ts";
import { backendSources } from "../../test/netif/c/sources.ts";
import { load } from "../../test/netif/c/wasm-instance.ts";
import { wasmModule } from "../../test/netif/c/wasm-module.ts";

/** Control round trips of a batch. */
const roundTrips = 64;

/** Packets of a batch, all in the ring at the same time, and the slots of each. */
const packets = 64;
const fragments = 2;
const octets = 512;

/** What goes over the rings of a pair. */
export interface Pair {
  readonly name: string;
  /** Runs a batch of control round trips, one after the other; gives nanoseconds for each. */
  control(): Promise<number>;
  /** Transmits a batch of packets; gives nanoseconds for each slot. */
  transmit(): Promise<number>;
}

/** TypeScript to TypeScript, and TypeScript to C in WebAssembly. */
export async function makePairs(): Promise<readonly Pair[]> {
  const module = await wasmModule(backendSources(), undefined, "-O2");
  const wasm: TestedBackend = {
    name: "TypeScript to C in WebAssembly",
    async open(pages) {
      const { memory, factory } = await load(module, pages);
      return openedIn(memory, factory);
    },
  };
  return [
    await pairWith(inProcess("TypeScript to TypeScript", netifBackend)),
    await pairWith(wasm),
  ];
}

async function pairWith(subject: TestedBackend): Promise<Pair> {
  const configure = { "static-grants": 64 };
  const { frontend, machine } = await connectedFrontend(subject, { configure });
  const { ref: gref } = frontend.allocate("read-only");
  const packet: Packet & { readonly queue: number } = {
    queue: 0,
    fragments: Array.from({ length: fragments }, (_, index) => ({
      gref,
      offset: index * octets,
      size: octets,
    })),
  };
  return {
    name: subject.name,
    control: () => timed(roundTrips, () => askForGrants(frontend)),
    async transmit() {
      const time = await timed(packets * fragments, () => transmitPackets(frontend, packet));
      if (machine.emitted.length !== packets) throw new Error("frames are missing");
      machine.emitted.length = 0;
      return time;
    },
  };
}

async function timed(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return ((performance.now() - start) / count) * 1e6;
}

async function askForGrants(frontend: Frontend): Promise<void> {
  for (let trip = 0; trip < roundTrips; trip++) {
    const { status } = await frontend.getGrefMappingSize({ queue: 0 });
    if (status !== 0) throw new Error(`status ${status} of a control request`);
  }
}

async function transmitPackets(
  frontend: Frontend,
  packet: Packet & { queue: number },
): Promise<void> {
  const calls = Array.from({ length: packets }, () => frontend.transmit(packet));
  for (const statuses of await Promise.all(calls)) {
    if (statuses.some((status) => status !== 0)) throw new Error("a packet is not transmitted");
  }
}
