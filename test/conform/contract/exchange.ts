import { inProcess } from "../in-process.ts";
import type { Backend } from "../../../examples/xen-host/backend.ts";
import type { PageRange } from "../../../src/conform/machine/memory.ts";
import type { Violation } from "../../../src/conform/contract/message-checks.ts";
import { CheckedSession } from "../../../src/conform/contract/contract.ts";
import type { BackendHost } from "../../../examples/xen-host/host.ts";
import { Machine } from "../../../src/conform/machine/machine.ts";
import { FrontRing, RingPage, shapeOf } from "../../../src/conform/ring.ts";
import { BackRing } from "../back-ring.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { type Model, ringsOf } from "../../../src/model/model.ts";
/** Pages of the memory: a ring, a table and one that nothing refers to. */
const pages = { ring: 0, table: 1, other: 2 };

/** References of the grants of these pages; that of the other page is read-only. */
export const refs = { ring: 1, table: 0x1_0007, other: 9 };

/** What a backend does when it gets an event; `turn` is 0 for the first one. */
export type Script = (bench: Bench, turn: number) => void;

/** What else a frontend and its backend do. */
export interface Course {
  /** The port of the ring's events, if the contract is to know it. */
  readonly port?: number;
  /** Whether the backend lets go of the ring at the end; it does if not given. */
  readonly leaves?: boolean;
  /** The keys of the frontend; none if not given. */
  readonly keys?: ReadonlyMap<string, string>;
  /** What the frontend does before its first event. */
  readonly before?: (page: RingPage) => void;
  /** What the frontend does after the first event, before it sends a second one. */
  readonly afterwards?: (page: RingPage) => void;
}

/** A backend's surroundings, for a script to break. */
export interface Bench {
  readonly host: BackendHost;
  readonly ring: BackRing;
  readonly page: DataView;
  readonly table: DataView;
  readonly other: DataView;
  /** The frontend's end of the ring. */
  readonly front: FrontRing;
  /** Ends the mapping of the table that there is from the beginning. */
  readonly unmapTable: () => void;
  /** What the backend has taken at its last question. */
  readonly taken: () => readonly PageRange[];
  /** Lets the frontend change memory while the backend works. */
  readonly changeMemory: (change: () => void) => void;
}

/** Sends `requests` over the ring called `name`, and gives what is found wrong with what `script` does. */
export async function exchange(
  model: Model,
  name: string,
  requests: readonly Uint8Array[],
  script: Script,
  { port, leaves = true, keys = new Map(), before, afterwards }: Course = {},
): Promise<readonly Violation[]> {
  const ring = ringsOf(model).find((one) => one.name === name);
  const abi = abis.find(({ byteOrder }) => byteOrder === model.byteOrder);
  if (ring === undefined || abi === undefined) throw new Error(`no ring ${name}`);
  const shape = shapeOf(ring, model.byteOrder, abi);
  const scripted = (host: BackendHost): Backend => {
    let bench: Bench | undefined;
    let turn = 0;
    let leave = () => {};
    let isTableMapped = true;
    return {
      configure: () => false,
      connect: () => {
        const mapping = host.map(refs.ring, "read-write");
        const table = host.map(refs.table, "read-write");
        if (mapping === undefined || table === undefined) throw new Error("cannot be mapped");
        leave = () => {
          if (isTableMapped) host.unmap(table);
          if (leaves) host.unmap(mapping);
        };
        bench = {
          host,
          ring: new BackRing(new RingPage(mapping.view, shape)),
          page: mapping.view,
          table: opened.memory.page(pages.table),
          other: opened.memory.page(pages.other),
          front,
          unmapTable: () => {
            host.unmap(table);
            isTableMapped = false;
          },
          taken: () => session.taken,
          changeMemory: (change) => session.applyFrontendChange(change),
        };
      },
      notify: () => bench && script(bench, turn++),
      deliver: () => {},
      disconnect: () => leave(),
    };
  };
  const opened = await inProcess("scripted", scripted).open(3);
  const machine = new Machine(opened.memory);
  machine.grants.grant(refs.ring, pages.ring, "read-write");
  machine.grants.grant(refs.table, pages.table, "read-write");
  machine.grants.grant(refs.other, pages.other, "read-only");
  const front = new FrontRing(new RingPage(opened.memory.page(pages.ring), shape), 0xffff_ffff);
  const session = new CheckedSession(await opened.start(machine), {
    machine,
    model,
    rings: () => [{ ring, page: pages.ring, ...(port !== undefined && { port }) }],
  });
  await session.connect(keys);
  for (const request of requests) front.send(request);
  before?.(front.page);
  await session.notify(1);
  if (afterwards !== undefined) {
    afterwards(front.page);
    await session.notify(1);
  }
  await session.disconnect();
  await session.close();
  return session.violations;
}
