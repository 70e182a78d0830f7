import { deepStrictEqual } from "node:assert/strict";
import {
  NETIF_RSP_OKAY,
  read_netif_tx_response,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
} from "../../../generated/netif.ts";
import { slotsOf } from "../guest/packet-slots.ts";
import type { Guest } from "../guest/guest.ts";
import { controlRequest, controlResponse, slotBytes, writeTable } from "../guest/requests.ts";
import { refs, tablePage } from "./pages.ts";

/** Index of the queue that no attack is about. */
export const bystander = 1;

/** Gives the queue static grants. */
export async function settleIn(guest: Guest): Promise<void> {
  await changeGrants(guest, XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING, 0);
}

/** Throws where the queue no longer works as if nothing had happened on the others. */
export async function checkBystander(guest: Guest, isControlAlive: boolean): Promise<void> {
  const { machine } = guest;
  const { transmit } = guest.queue(bystander);
  const fragments = refs.bystander.map((gref) => ({ gref, offset: 0, size: 100 }));
  transmit.put(slotsOf({ fragments }).map((slot) => slotBytes(slot)));
  const before = { ...machine.counts };
  await guest.notify(transmit);
  const statuses = transmit.take().map((response) => read_netif_tx_response(response, 0).status);
  deepStrictEqual(
    statuses,
    refs.bystander.map(() => NETIF_RSP_OKAY),
    "another queue does not transmit",
  );
  deepStrictEqual(
    { ...machine.counts },
    before,
    "grant operations for the static grants of another queue",
  );
  if (!isControlAlive) return;
  const type = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING;
  await changeGrants(guest, type, refs.bystander.length);
}

async function changeGrants(guest: Guest, type: number, data: number): Promise<void> {
  const { control, machine } = guest;
  const entries = refs.bystander.map((ref) => ({ ref, flags: 0, status: 0 }));
  writeTable(machine.memory.page(tablePage), entries);
  const words = [bystander, refs.table.writable, entries.length];
  control.put([controlRequest({ id: 0, type, data: words })]);
  await guest.notify(control);
  const status = XEN_NETIF_CTRL_STATUS_SUCCESS;
  const responses = control.take().map(controlResponse);
  deepStrictEqual(responses, [{ id: 0, type, status, data }], "static grants of another queue");
}
