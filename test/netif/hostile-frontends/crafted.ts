import {
  NETTXF_more_data,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
} from "../../../generated/netif.ts";
import { receiveRequest } from "../guest/requests.ts";
import type { Attack, Moment, Plan } from "./attack.ts";
import { refs } from "./pages.ts";
import { endless, transmitRequest } from "./transmit-request.ts";

/** A plan with a name. */
export interface CraftedPlan extends Plan {
  readonly name: string;
}

const [first = 0, second = 0] = refs.data;

function table(...list: readonly number[]): Attack {
  return { kind: "table", entries: list.map((ref) => ({ ref, flags: 0, status: 0xabcd })) };
}

function ask(type: number, entries: number, page: number = refs.table.writable): Attack {
  return { kind: "control", requests: [{ id: 1, type, data: [0, page, entries] }] };
}

function add(entries: number, page?: number): Attack {
  return ask(XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING, entries, page);
}

function remove(entries: number, page?: number): Attack {
  return ask(XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING, entries, page);
}

function transmit(...slots: readonly Uint8Array[]): Attack {
  return { kind: "transmit", queue: 0, slots };
}

const unfinished = transmitRequest({ gref: first, flags: NETTXF_more_data, size: 100 });
const counts = [511, 512, 513, 2 ** 29, 2 ** 29 + 1, 2 ** 31, 2 ** 32 - 1];

/** Attacks that random ones would take long to come by. */
export const crafted: readonly CraftedPlan[] = [
  {
    name: "a request index that goes back behind what is consumed",
    attacks: [
      transmit(unfinished, unfinished, unfinished),
      { kind: "jump", ring: "transmit", by: 2 ** 32 - 2 },
      { kind: "reconnect", start: 0 },
    ],
    moments: ["nothing"],
  },
  ...(["control", "transmit", "receive"] as const).map((ring) => ({
    name: `the request index of the ${ring} ring goes where it cannot be`,
    attacks: [
      table(first, second),
      add(2),
      { kind: "jump", ring, by: 300 } as const,
      { kind: "reconnect", start: 2 ** 32 - 1 } as const,
    ],
    moments: ["nothing"] as const,
  })),
  {
    name: "counts up to 2^32-1",
    attacks: [table(first, second), ...counts.flatMap((count) => [add(count), remove(count)])],
    moments: ["nothing"],
  },
  {
    name: "a table in a page that is granted read-only",
    attacks: [
      ...[table(first), add(1, refs.table.readOnly), remove(1, refs.table.readOnly)],
      ...[add(1), remove(1, refs.table.readOnly)],
    ],
    moments: ["nothing"],
  },
  {
    name: "a table in the page of each ring",
    attacks: refs.rings.flatMap((ring) => [add(16, ring), remove(16, ring), remove(512, ring)]),
    moments: ["nothing"],
  },
  {
    name: "the page of each ring as a static grant",
    attacks: [table(...refs.rings), add(refs.rings.length), remove(2)],
    moments: ["nothing"],
  },
  {
    name: "a removal of what is in flight on both rings",
    attacks: [
      table(first, second, first),
      add(2),
      transmit(unfinished),
      { kind: "receive", queue: 0, slots: [receiveRequest({ id: 0, gref: second })] },
      remove(3),
    ],
    moments: ["nothing"],
  },
  {
    name: "extra info and fragments without end",
    attacks: [transmit(...Array.from({ length: 250 }, () => endless)), transmit(unfinished)],
    moments: ["nothing"],
  },
  {
    name: "a fragment whose offset and size overflow",
    attacks: [
      table(first),
      add(1),
      ...[0xffff, 4096, 4095].map((offset) =>
        transmit(transmitRequest({ gref: first, offset, size: 0xffff })),
      ),
    ],
    moments: ["nothing"],
  },
  ...(["refuse", "revoke", "grant-read-only", "scramble", "push"] as const).flatMap((moment) =>
    [0, 1, 2, 3].map((turn) => at(moment, turn)),
  ),
];

/** The worst at one grant operation of each four. */
function at(moment: Moment, turn: number): CraftedPlan {
  const moments = Array.from({ length: 4 }, (_, index) => (index === turn ? moment : "nothing"));
  return {
    name: `${moment} at grant operation ${turn} of 4`,
    attacks: [
      table(...refs.data.slice(0, 4)),
      ...[add(4), add(3), remove(4), add(4), remove(2), add(2), remove(4)],
      transmit(transmitRequest({ gref: first, size: 100 })),
      { kind: "receive", queue: 0, slots: [receiveRequest({ id: 0, gref: second })] },
      { kind: "deliver", size: 4096 },
    ],
    moments,
  };
}
