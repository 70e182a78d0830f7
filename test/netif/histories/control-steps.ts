import { deepStrictEqual, ok } from "node:assert/strict";
import {
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE,
  xen_netif_gref_SIZE,
  xen_netif_gref_MEMBERS,
} from "../../../generated/netif.ts";
import type { Guest } from "../guest/guest.ts";
import { controlRequest, controlResponse, writeTable } from "../guest/requests.ts";
import type { Step } from "./command.ts";
import type { Model, Reply, TableRequest } from "./model.ts";
import { pageOfRef } from "./pages.ts";

/** What a status holds before a request; no backend writes it. */
const untouched = 0xabcd;

/** Asks for the capacity of a queue. */
export function getSize(queue: number, reserved: readonly [number, number]): Step {
  return {
    says: `GET_GREF_MAPPING_SIZE queue ${queue}, reserved words ${reserved.join(" and ")}`,
    isPossible,
    run: async (model, guest) => {
      const isReservedZero = reserved.every((word) => word === 0);
      const expected = model.size(queue, isReservedZero);
      const type = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE;
      await exchange(guest, type, [queue, ...reserved], expected);
    },
  };
}

/** Adds the grants of a table. */
export function add(request: TableRequest): Step {
  return {
    says: `ADD_GREF_MAPPING ${told(request)}`,
    isPossible,
    run: (model, guest) =>
      withTable(guest, XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING, request, () => model.add(request)),
  };
}

/** Removes the grants of a table. */
export function remove(request: TableRequest): Step {
  return {
    says: `DEL_GREF_MAPPING ${told(request)}`,
    isPossible,
    run: (model, guest) =>
      withTable(guest, XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING, request, () => model.remove(request)),
  };
}

function isPossible(model: Readonly<Model>): boolean {
  return model.queues.length > 0;
}

function told({ queue, table, entries, count }: TableRequest): string {
  const list = entries.map(({ ref, flags }) => (flags === 0 ? `${ref}` : `${ref} flags ${flags}`));
  return `queue ${queue}, table ${table}, ${count} of [${list.join(", ")}]`;
}

/** Sends a request with a table, where only what the reply says may change. */
async function withTable(
  guest: Guest,
  type: number,
  { queue, table, entries, count }: TableRequest,
  reply: () => Reply,
): Promise<void> {
  const page = guest.machine.memory.page(pageOfRef(table));
  writeTable(
    page,
    entries.map((entry) => ({ ...entry, status: untouched })),
  );
  const bytes = new Uint8Array(page.buffer, page.byteOffset, page.byteLength);
  const expected = bytes.slice();
  const expectedReply = reply();
  await exchange(guest, type, [queue, table, count], expectedReply);
  const view = new DataView(expected.buffer);
  expectedReply.statuses?.forEach((status, index) => {
    const offset = index * xen_netif_gref_SIZE + xen_netif_gref_MEMBERS.status.offset;
    view.setUint16(offset, status, true);
  });
  deepStrictEqual(bytes.slice(), expected, "the page of the table");
}

/** Sends a request, which has exactly one response, with an event. */
async function exchange(
  guest: Guest,
  type: number,
  data: readonly number[],
  { status, data: result }: Reply,
): Promise<void> {
  const { machine, control } = guest;
  const id = control.produced & 0xffff;
  control.put([controlRequest({ id, type, data })]);
  const events = machine.events.length;
  await guest.notify(control);
  deepStrictEqual(control.take().map(controlResponse), [{ id, type, status, data: result }]);
  ok(machine.events.slice(events).includes(control.port), "no event tells of the response");
}
