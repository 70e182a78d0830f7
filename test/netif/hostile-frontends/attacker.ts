import { deepStrictEqual, ok } from "node:assert/strict";
import {
  netif_tx_request_SIZE,
  read_netif_rx_request,
  read_netif_rx_response,
  xen_netif_ctrl_sring_OFFSET as indices,
} from "../../../generated/netif.ts";
import type { CheckedSession } from "../../../src/conform/contract/contract.ts";
import type { Channel } from "../guest/channel.ts";
import { type Guest, mostQueues } from "../guest/guest.ts";
import { type OpenedGuest, checkContract } from "../guest/opened-guest.ts";
import { controlRequest, controlResponse, writeTable } from "../guest/requests.ts";
import type { Attack, JumpingRing } from "./attack.ts";
import { checkBystander, settleIn } from "./bystander.ts";
import { Ledger } from "./ledger.ts";
import { type Moments, pushed } from "./moments.ts";
import { dataPage, refs, tablePage } from "./pages.ts";

/** Static grants of each queue. */
export const capacity = 16;

/** Ends extra info, the packet that it is in, and is a packet. */
const ending = Array.from({ length: 3 }, () => new Uint8Array(netif_tx_request_SIZE));

/** Carries out attacks, and throws where the backend lets one succeed. */
export class Attacker {
  /** Requests sent so far, on all rings. */
  requests = 0;
  readonly #guest: Guest;
  readonly #session: CheckedSession;
  readonly #moments: Moments;
  readonly #broken = new Set<Channel>();
  readonly #receiveIds = new Map<Channel, number[]>();
  #ledger = new Ledger(capacity);

  constructor({ guest, session }: OpenedGuest, moments: Moments) {
    this.#guest = guest;
    this.#session = session;
    this.#moments = moments;
  }

  async begin(start: number): Promise<void> {
    this.#ledger = new Ledger(capacity);
    this.#broken.clear();
    this.#receiveIds.clear();
    await this.#guest.connect(mostQueues, start);
    await settleIn(this.#guest);
  }

  async attack(attack: Attack): Promise<void> {
    await this.#carryOut(attack);
    await this.#applySuppressions();
  }

  /** Disconnects, after a look at what the attacks have left of the backend. */
  async end(): Promise<void> {
    const guest = this.#guest;
    for (const [index, { transmit }] of guest.queues.entries()) {
      if (this.#broken.has(transmit)) continue;
      transmit.put(ending);
      await guest.notify(transmit);
      transmit.take();
      deepStrictEqual(transmit.unanswered, 0, `requests of queue ${index} without a response`);
    }
    await checkBystander(guest, !this.#broken.has(guest.control));
    await guest.disconnect();
    const { machine } = guest;
    deepStrictEqual(machine.mappings, [], "what is mapped after a disconnect");
    checkContract(this.#session);
  }

  async #carryOut(attack: Attack): Promise<void> {
    const guest = this.#guest;
    const { machine } = guest;
    switch (attack.kind) {
      case "control": {
        if (this.#broken.has(guest.control)) return;
        const requests = attack.requests.slice(0, guest.control.free);
        this.#ledger.send(requests);
        await this.#send(guest.control, requests.map(controlRequest));
        return;
      }
      case "transmit": {
        const { transmit } = guest.queue(attack.queue);
        const free = Math.max(0, transmit.free - ending.length);
        await this.#send(transmit, attack.slots.slice(0, free));
        return;
      }
      case "receive": {
        const { receive } = guest.queue(attack.queue);
        const slots = attack.slots.slice(0, receive.free);
        const ids = slots.map((slot) => read_netif_rx_request(new DataView(slot.buffer), 0).id);
        this.#idsOf(receive).push(...ids);
        await this.#send(receive, slots);
        return;
      }
      case "table":
        writeTable(machine.memory.page(tablePage), attack.entries);
        return;
      case "deliver":
        await this.#under(() => guest.deliver(new Uint8Array(attack.size)));
        return;
      case "grant": {
        const page = dataPage(attack.ref);
        const access = attack.isWritable ? "read-write" : "read-only";
        if (page !== undefined && machine.grants.find(attack.ref) === undefined) {
          machine.grants.grant(attack.ref, page, access);
        }
        return;
      }
      case "revoke":
        machine.grants.revoke(attack.ref);
        return;
      case "jump":
        await this.#jump(attack.ring, attack.by);
        return;
      case "reconnect":
        await this.end();
        await this.begin(attack.start);
    }
  }

  /** Takes all responses, and looks at what is mapped while the backend is idle. */
  async #applySuppressions(): Promise<void> {
    const { control, queues, channels, machine } = this.#guest;
    if (!this.#broken.has(control)) {
      // What was put into the ring while the backend was at something else is due as well.
      if (control.unanswered > 0) await this.#guest.notify(control);
      this.#ledger.applySuppressions(control.take().map(controlResponse));
    }
    for (const { transmit, receive } of queues) {
      if (!this.#broken.has(transmit)) transmit.take();
      if (!this.#broken.has(receive)) this.#takeReceived(receive);
    }
    const mapped = machine.mappings.length;
    const expected = channels.length + refs.bystander.length + this.#ledger.grants;
    deepStrictEqual(mapped, expected, "the number of mappings while the backend is idle");
    deepStrictEqual(machine.misuses, [], "what no backend may do");
    checkContract(this.#session);
  }

  #takeReceived(receive: Channel): void {
    const ids = this.#idsOf(receive);
    for (const response of receive.take()) {
      const { id } = read_netif_rx_response(response, 0);
      deepStrictEqual(id, ids.shift(), "the id in the slot of a receive request");
    }
  }

  async #send(channel: Channel, requests: readonly Uint8Array[]): Promise<void> {
    if (this.#broken.has(channel) || requests.length === 0) return;
    this.requests += requests.length;
    channel.put(requests);
    await this.#under(() => this.#guest.notify(channel));
  }

  /** Has the backend do something while the worst happens. */
  async #under(work: () => Promise<void>): Promise<void> {
    const { machine, control } = this.#guest;
    const changeMemory = (change: () => void): void => this.#session.applyFrontendChange(change);
    const push = (): void => {
      if (this.#broken.has(control) || control.free === 0) return;
      this.requests += 1;
      this.#ledger.send([pushed]);
      changeMemory(() => control.put([controlRequest(pushed)]));
    };
    this.#moments.aim({ machine, changeMemory, push });
    await work();
    this.#moments.aim(undefined);
  }

  /** Lets the index of a ring jump, after which nothing happens on the ring. */
  async #jump(ring: JumpingRing, by: number): Promise<void> {
    const guest = this.#guest;
    const { transmit, receive } = guest.queue(0);
    const channel = { control: guest.control, transmit, receive }[ring];
    if (this.#broken.has(channel)) return;
    this.#broken.add(channel);
    const { machine } = guest;
    const { view } = channel.page;
    const emitted = machine.emitted.length;
    const before = { ...machine.counts };
    const responses = view.getUint32(indices.rsp_prod, true);
    view.setUint32(indices.req_prod, (channel.produced + by) >>> 0, true);
    await guest.notify(channel);
    if (ring === "receive") await guest.deliver(new Uint8Array(100));
    deepStrictEqual(
      view.getUint32(indices.rsp_prod, true),
      responses,
      "responses on a broken ring",
    );
    ok(machine.emitted.length === emitted, "a frame from a broken ring");
    deepStrictEqual(machine.counts.map, before.map, "mappings for a broken ring");
  }

  #idsOf(receive: Channel): number[] {
    const ids = this.#receiveIds.get(receive) ?? [];
    this.#receiveIds.set(receive, ids);
    return ids;
  }
}
