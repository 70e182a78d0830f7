import { notify, numberOf, put, response, responses, uint8_t, write } from "abispec";
import type { Expected, Steps } from "abispec";
import { NETIF_RSP } from "../packets.ts";
import { netif_rx_request, netif_rx_response } from "../rx.ts";
import { netif_tx_request, netif_tx_response } from "../tx.ts";
import { packet, rx, tx } from "./interface.ts";

/** Puts a frame, or a fragment of one, into a page for packets. */
export function fill(number: number, bytes: readonly number[], offset = 0): Steps {
  return write(packet(number).page, uint8_t, bytes, offset);
}

interface Fragment {
  readonly id: number;
  readonly size: number;
  readonly offset?: number;
  readonly flags?: number;
}

/** Puts a fragment in a page for packets into a transmit ring, without an event for the backend. */
export function transmit(number: number, fragment: Fragment, queue = 0): Steps {
  return put(tx(queue).page, netif_tx_request, { gref: packet(number).ref, ...fragment });
}

/** The backend has taken the data of a fragment. */
export function taken(id: number): Expected {
  return response(netif_tx_response, { id, status: numberOf(NETIF_RSP.OKAY) });
}

/** Offers the backend a page to write a packet to, without an event. */
export function post(number: number, id: number, queue = 0): Steps {
  return put(rx(queue).page, netif_rx_request, { id, gref: packet(number).ref });
}

/** Offers the backend a page to write a packet to. */
export function offer(number: number, id: number, queue = 0): Steps {
  return [post(number, id, queue), notify(rx(queue).port)];
}

/** A packet has come whole, in one page; that of the request with `id`, where it is given. */
export function received(bytes: readonly number[], id?: number): Expected {
  return response(netif_rx_response, { ...(id !== undefined && { id }), status: bytes.length });
}

/** No packet has come on these queues. */
export function nothingReceived(queues: readonly number[]): Steps {
  return queues.map((queue) => responses(rx(queue).page));
}
