import { notify, numberOf, put, response, responses, uint8_t, write } from "abispec";
import type { Expected, Steps } from "abispec";
import { XEN_NETIF_EXTRA_TYPE } from "../extra-info.ts";
import { XEN_NETIF_CTRL_HASH_ALGORITHM } from "../hash.ts";
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

/** The hash of the TCP packet over IPv4, as extra info. */
export const hashInfo = {
  type: numberOf(XEN_NETIF_EXTRA_TYPE.HASH),
  u: {
    hash: {
      type: 1,
      algorithm: numberOf(XEN_NETIF_CTRL_HASH_ALGORITHM.TOEPLITZ),
      value: [0x78, 0xc1, 0xcc, 0x51],
    },
  },
};

/** The response to an extra info slot. */
export const extraInfoAnswer = response(netif_tx_response, { status: numberOf(NETIF_RSP.NULL) });

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
