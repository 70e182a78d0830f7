import { deepStrictEqual, ok } from "node:assert/strict";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { CheckedSession } from "../../../src/conform/contract/contract.ts";
import type { PlacedRing } from "../../../src/conform/contract/ring-checks.ts";
import type { Ring } from "../../../src/model/declaration.ts";
import { type Model, ringsOf } from "../../../src/model/model.ts";
import { ObservedMachine, type ObservedMachineOptions } from "../../conform/observed-machine.ts";
import type { Channel } from "./channel.ts";
import { modelOf } from "../../examined.ts";
import { Guest } from "./guest.ts";

/** A guest whose backend runs under the contract. */
export interface OpenedGuest {
  readonly guest: Guest;
  readonly machine: ObservedMachine;
  readonly session: CheckedSession;
}

/** What a guest and its backend are made like. */
export interface GuestOptions {
  /** Pages of the memory. */
  readonly pages: number;
  readonly configure: Readonly<Record<string, number>>;
  readonly machine?: ObservedMachineOptions;
}

/** The model of the spec, whose contract the backend is held against. */
export function netifModel(): Promise<Model> {
  return modelOf("spec/netif.ts");
}

/** Starts a backend; the session is the caller's to close. */
export async function openedGuest(
  subject: TestedBackend,
  model: Model,
  { pages, configure, machine: machineOptions }: GuestOptions,
): Promise<OpenedGuest> {
  const opened = await subject.open(pages);
  const machine = new ObservedMachine(opened.memory, machineOptions);
  const rings = (): readonly PlacedRing[] => (guest.isConnected ? placedRings(model, guest) : []);
  const session = new CheckedSession(await opened.start(machine), {
    machine,
    model,
    rings,
  });
  const guest = new Guest(machine, session);
  for (const [option, value] of Object.entries(configure)) {
    ok(await session.configure(option, value), `the backend can't have ${option} ${value}`);
  }
  return { guest, machine, session };
}

/** Throws where the backend has broken the contract. */
export function checkContract({ violations }: CheckedSession): void {
  deepStrictEqual(violations, [], "the contract");
}

/** The rings of a guest, as the contract wants them. */
function placedRings(model: Model, guest: Guest): readonly PlacedRing[] {
  const place = (name: string, { page, port }: Channel): PlacedRing => ({
    ring: ringNamed(model, name),
    page: page.page,
    port,
  });
  return [
    place("xen_netif_ctrl", guest.control),
    ...guest.queues.flatMap(({ transmit, receive }) => [
      place("netif_tx", transmit),
      place("netif_rx", receive),
    ]),
  ];
}

function ringNamed(model: Model, name: string): Ring {
  const ring = ringsOf(model).find((one) => one.name === name);
  if (ring === undefined) throw new Error(`the spec has no ring ${name}`);
  return ring;
}
