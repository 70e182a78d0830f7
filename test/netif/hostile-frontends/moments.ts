import { XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS } from "../../../generated/netif.ts";
import type { Machine, Operation } from "../../../src/conform/machine/machine.ts";
import { writeTable } from "../guest/requests.ts";
import type { Moment } from "./attack.ts";
import { dataPage, refs, tablePage } from "./pages.ts";

/** What a hostile frontend can reach while the backend works. */
export interface Reach {
  readonly machine: Machine;
  /** Runs a change of memory. */
  readonly changeMemory: (change: () => void) => void;
  /** Puts one more control request into the ring. */
  readonly push: () => void;
}

/** The request that is pushed. */
export const pushed = { id: 0xfeed, type: XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS, data: [0, 0, 0] };

/** References that tables change to. */
const others = [...refs.data, ...refs.rings, ...refs.bystander, refs.table.writable];

/** Does the worst at each grant operation, in an order that repeats. */
export class Moments {
  readonly #moments: readonly Moment[];
  #reach: Reach | undefined;
  #next = 0;

  constructor(moments: readonly Moment[]) {
    this.#moments = moments;
  }

  /** Begins, or with `undefined` leaves off. */
  aim(reach: Reach | undefined): void {
    this.#reach = reach;
  }

  /** For {@link Machine}: `false` refuses the operation. */
  before(operation: Operation): boolean {
    const reach = this.#reach;
    if (reach === undefined) return true;
    this.#next += 1;
    const moment = this.#moments[this.#next % this.#moments.length] ?? "nothing";
    return act(moment, operation, reach, this.#next);
  }
}

function act(moment: Moment, { kind, ref }: Operation, reach: Reach, turn: number): boolean {
  const { machine, changeMemory, push } = reach;
  const page = dataPage(ref);
  switch (moment) {
    case "nothing":
      return true;
    case "refuse":
      return kind === "unmap";
    case "revoke":
      if (page !== undefined) machine.grants.revoke(ref);
      return true;
    case "grant-read-only":
      if (page !== undefined && machine.grants.revoke(ref)) {
        machine.grants.grant(ref, page, "read-only");
      }
      return true;
    case "scramble":
      changeMemory(() => scramble(machine, turn));
      return true;
    case "push":
      push();
      return true;
  }
}

/** Writes another table over that of the request. */
function scramble({ memory }: Machine, turn: number): void {
  const entries = Array.from({ length: 16 }, (_, index) => ({
    ref: others[(turn * 7 + index * (turn % 5)) % others.length] ?? 0,
    flags: (turn + index) % 3,
    status: 0x5a5a,
  }));
  writeTable(memory.page(tablePage), entries);
}
