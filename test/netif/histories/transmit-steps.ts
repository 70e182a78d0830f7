import { deepStrictEqual, ok } from "node:assert/strict";
import {
  NETIF_RSP_NULL,
  NETIF_RSP_OKAY,
  read_netif_tx_response,
  type netif_tx_response,
  XEN_NETIF_EXTRA_TYPE_GSO,
  XEN_NETIF_GSO_TYPE_TCPV4,
} from "../../../generated/netif.ts";
import type { Fragment } from "../../../examples/netif-frontend/packet.ts";
import { slotsOf } from "../guest/packet-slots.ts";
import type { Channel } from "../guest/channel.ts";
import type { Guest } from "../guest/guest.ts";
import { slotBytes } from "../guest/requests.ts";
import { operations, type Step } from "./command.ts";
import type { Model, Packet, QueueModel, SentFragment } from "./model.ts";
import { pageOfRef, segmentSize } from "./pages.ts";

/** A packet, and how much of it the backend gets to see at once. */
export interface PacketPlan {
  readonly fragments: readonly Fragment[];
  readonly hasExtra: boolean;
  /** Slots that wait until the packet is finished; not the first. */
  readonly withheld: number;
}

const extra = {
  type: XEN_NETIF_EXTRA_TYPE_GSO,
  flags: 0,
  u: { gso: { size: segmentSize, type: XEN_NETIF_GSO_TYPE_TCPV4, features: 0 } },
} as const;

/** Puts a packet, or the beginning of one, into the transmit ring. */
export function transmit(queue: number, plan: PacketPlan): Step {
  const { fragments, hasExtra, withheld } = plan;
  const list = fragments.map(({ gref, offset, size }) => `${gref} ${offset}+${size}`).join(", ");
  const rest = withheld > 0 ? `, without the last ${withheld} slots` : "";
  return {
    says: `transmit on queue ${queue}: [${list}]${hasExtra ? " with extra info" : ""}${rest}`,
    isPossible: (model) =>
      model.queues[queue] !== undefined && unfinished(model, queue) === undefined,
    run: async (model, guest) => {
      const ring = guest.queue(queue).transmit;
      const [first, ...others] = fragments;
      const sortDiagnostics = hasExtra ? [first, undefined, ...others] : fragments;
      const slots = sortDiagnostics.map((fragment, index) =>
        fragment === undefined ? undefined : { ...fragment, id: (ring.produced + index) & 0xffff },
      );
      const packet = { slots, visible: 0 };
      model.queues[queue]?.transmit.push(packet);
      show(guest, queue, packet, Math.max(1, slots.length - withheld));
    },
  };
}

/** Puts the rest of a packet into the transmit ring. */
export function finish(queue: number): Step {
  return {
    says: `finish the packet on queue ${queue}`,
    isPossible: (model) => unfinished(model, queue) !== undefined,
    run: async (model, guest) => {
      const packet = unfinished(model, queue);
      if (packet !== undefined) show(guest, queue, packet, packet.slots.length);
    },
  };
}

/** Sends an event for the transmit ring, so that all whole packets there are answered. */
export function notifyTransmit(queue: number): Step {
  return {
    says: `event for the transmit ring of queue ${queue}`,
    isPossible: (model) => model.queues[queue] !== undefined,
    run: async (model, guest) => {
      const of = model.queues[queue];
      if (of !== undefined) await answer(model, of, guest, guest.queue(queue).transmit);
    },
  };
}

async function answer(model: Model, queue: QueueModel, guest: Guest, ring: Channel): Promise<void> {
  const { machine } = guest;
  const packets = queue.transmit.filter(isWhole);
  queue.transmit.splice(0, packets.length);
  const isValid = (packet: Packet): boolean =>
    fragmentsOf(packet).every(({ gref }) => queue.grants.has(gref) || model.granted.has(gref));
  const frames = packets.filter(isValid).map((packet) => frameOf(guest, packet));
  const before = { emitted: machine.emitted.length, operations: operations(guest) };
  await guest.notify(ring);
  deepStrictEqual(machine.emitted.slice(before.emitted), frames, "the frames that are handed on");
  const costs = packets.map((packet) => ({ isValid: isValid(packet), cost: queue.cost(packet) }));
  // Of a packet that cannot be had, a backend finds out sooner or later.
  const least = sum(costs.map(({ isValid: isCarriedOut, cost }) => (isCarriedOut ? cost : 0)));
  const most = sum(costs.map(({ cost }) => cost));
  const spent = operations(guest) - before.operations;
  ok(
    spent >= least && spent <= most,
    `${spent} grant operations, where ${least} to ${most} are due`,
  );
  const responses = ring.take().map((response) => read_netif_tx_response(response, 0));
  const expected = packets.flatMap((packet) =>
    packet.slots.map((slot) => ({ slot, isCarriedOut: isValid(packet) })),
  );
  deepStrictEqual(responses.length, expected.length, "the number of responses");
  checkResponses(responses, expected);
}

/** Responses have the ids of their requests, in any order. */
function checkResponses(
  responses: readonly netif_tx_response[],
  expected: readonly { readonly slot: SentFragment | undefined; readonly isCarriedOut: boolean }[],
): void {
  const extras = responses.filter(({ status }) => status === NETIF_RSP_NULL);
  const due = expected.filter(({ slot }) => slot === undefined);
  deepStrictEqual(extras.length, due.length, "the number of responses to extra info");
  for (const { slot, isCarriedOut } of expected) {
    if (slot === undefined) continue;
    const found = responses.find(({ id, status }) => id === slot.id && status !== NETIF_RSP_NULL);
    ok(found !== undefined, `request ${slot.id} has no response`);
    if (isCarriedOut) deepStrictEqual(found.status, NETIF_RSP_OKAY, `request ${slot.id}`);
  }
  const failed = expected.filter(({ isCarriedOut }) => !isCarriedOut);
  const reported = responses.some(({ status }) => status < NETIF_RSP_OKAY);
  deepStrictEqual(reported, failed.length > 0, "whether a failure is reported");
}

function isWhole({ slots, visible }: Packet): boolean {
  return visible === slots.length;
}

/** The packet that is only in part on the ring. */
function unfinished(model: Readonly<Model>, queue: number): Packet | undefined {
  return model.queues[queue]?.transmit.find((packet) => !isWhole(packet));
}

/** Makes the slots of a packet visible, as far as `end`. */
function show(guest: Guest, queue: number, packet: Packet, end: number): void {
  const isExtra = packet.slots.includes(undefined);
  const all = slotsOf({ fragments: fragmentsOf(packet), extras: isExtra ? [extra] : [] });
  const bytes = all.map((slot, index) => slotBytes(slot, packet.slots[index]?.id));
  guest.queue(queue).transmit.put(bytes.slice(packet.visible, end));
  packet.visible = end;
}

function fragmentsOf({ slots }: Packet): readonly SentFragment[] {
  return slots.flatMap((slot) => slot ?? []);
}

/** The contents of the pages of a packet. */
function frameOf({ machine }: Guest, packet: Packet): Uint8Array {
  const parts = fragmentsOf(packet).map(({ gref, offset, size }) => {
    const { buffer, byteOffset } = machine.memory.page(pageOfRef(gref));
    return new Uint8Array(buffer, byteOffset + offset, size);
  });
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
