import {
  read_xen_netif_ctrl_response,
  write_xen_netif_ctrl_request,
  write_xen_netif_gref,
  netif_rx_request_SIZE,
  netif_tx_request_SIZE,
  write_netif_rx_request,
  xen_netif_ctrl_request_SIZE,
  xen_netif_gref_SIZE,
  type netif_rx_request,
  type xen_netif_ctrl_request,
  type xen_netif_ctrl_response,
  type xen_netif_gref,
} from "../../../generated/netif.ts";
import { writeSlot, type Slot } from "./packet-slots.ts";

/** The bytes of a control request. */
export function controlRequest(request: xen_netif_ctrl_request): Uint8Array {
  const bytes = new Uint8Array(xen_netif_ctrl_request_SIZE);
  write_xen_netif_ctrl_request(new DataView(bytes.buffer), 0, request);
  return bytes;
}

/** A response as plain data. */
export function controlResponse(view: DataView): xen_netif_ctrl_response {
  const { id, type, status, data } = read_xen_netif_ctrl_response(view, 0);
  return { id, type, status, data };
}

/** The bytes of a slot of the transmit ring. */
export function slotBytes(slot: Slot, id = 0): Uint8Array {
  const bytes = new Uint8Array(netif_tx_request_SIZE);
  writeSlot(new DataView(bytes.buffer), 0, slot, id);
  return bytes;
}

/** The bytes of a request on the receive ring. */
export function receiveRequest(request: Pick<netif_rx_request, "id" | "gref">): Uint8Array {
  const bytes = new Uint8Array(netif_rx_request_SIZE);
  write_netif_rx_request(new DataView(bytes.buffer), 0, request);
  return bytes;
}

/** Writes a table to the beginning of a page. */
export function writeTable(page: DataView, entries: readonly xen_netif_gref[]): void {
  entries.forEach((entry, index) => write_xen_netif_gref(page, index * xen_netif_gref_SIZE, entry));
}
