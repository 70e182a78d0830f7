import { connect, grant, notify, replies, setUpRing, writeKey } from "abispec";
import type { Expected, Steps } from "abispec";
import { ctrl_ring_ref, event_channel_ctrl, xen_netif_ctrl } from "../control.ts";
import { request_rx_copy } from "../features.ts";
import {
  event_channel_rx,
  event_channel_tx,
  feature_rx_notify,
  multi_queue_num_queues,
  queue_N_event_channel_rx,
  queue_N_event_channel_tx,
  queue_N_rx_ring_ref,
  queue_N_tx_ring_ref,
  rx_ring_ref,
  tx_ring_ref,
} from "../queues.ts";
import { netif_rx } from "../rx.ts";
import { netif_tx } from "../tx.ts";

/** A page of the frontend, and the reference under which it grants it. */
interface Page {
  readonly page: number;
  readonly ref: number;
}

/** A page that is a ring, with the port of its event channel. */
interface RingPage extends Page {
  readonly port: number;
}

export const control: RingPage = { page: 0, ref: 1, port: 1 };

/** The transmit ring of a queue. */
export function tx(queue: number): RingPage {
  return { page: 1 + 2 * queue, ref: 10 + queue, port: 10 + queue };
}

/** The receive ring of a queue. */
export function rx(queue: number): RingPage {
  return { page: 2 + 2 * queue, ref: 20 + queue, port: 20 + queue };
}

/** For the table of a request, or a key. */
export const table: Page = { page: 9, ref: 8 };

/** A page for packets. */
export function packet(number: number): Page {
  return { page: 10 + number, ref: 100 + number };
}

/** References of all rings, which stay mapped as long as the interface is connected. */
export function rings(queues = 1): readonly number[] {
  return [control.ref, ...upTo(queues).flatMap((queue) => [tx(queue).ref, rx(queue).ref])];
}

/** Connects an interface with a control ring. The indices of all rings begin at `start`. */
export function connected({ queues = 1, start = 0 } = {}): Steps {
  return [
    [control, ...upTo(queues).flatMap((queue) => [tx(queue), rx(queue)])].map(({ ref, page }) =>
      grant(ref, page),
    ),
    keys(queues),
    reconnected({ queues, start }),
  ];
}

/** Connects an interface again whose rings are granted and whose keys are written. */
export function reconnected({ queues = 1, start = 0 } = {}): Steps {
  return [
    setUpRing(xen_netif_ctrl, control.page, { port: control.port, start }),
    upTo(queues).flatMap((queue) => [
      setUpRing(netif_tx, tx(queue).page, { port: tx(queue).port, start }),
      setUpRing(netif_rx, rx(queue).page, { port: rx(queue).port, start }),
    ]),
    connect(),
  ];
}

function keys(queues: number): Steps {
  return [
    writeKey(request_rx_copy, 1),
    writeKey(feature_rx_notify, 1),
    writeKey(ctrl_ring_ref, control.ref),
    writeKey(event_channel_ctrl, control.port),
    queues === 1
      ? [
          writeKey(tx_ring_ref, tx(0).ref),
          writeKey(rx_ring_ref, rx(0).ref),
          writeKey(event_channel_tx, tx(0).port),
          writeKey(event_channel_rx, rx(0).port),
        ]
      : [
          writeKey(multi_queue_num_queues, queues),
          upTo(queues).flatMap((queue) => [
            writeKey(queue_N_tx_ring_ref, tx(queue).ref, queue),
            writeKey(queue_N_rx_ring_ref, rx(queue).ref, queue),
            writeKey(queue_N_event_channel_tx, tx(queue).port, queue),
            writeKey(queue_N_event_channel_rx, rx(queue).port, queue),
          ]),
        ],
  ];
}

/** Sends a request on the control ring, and looks for its response. */
export function exchange(request: Steps, answer: Expected): Steps {
  return [request, notify(control.port), replies(answer)];
}

/** Grants this many pages for packets. */
export function grantPackets(count: number, access?: "read-only" | "read-write"): Steps {
  return upTo(count).map((number) => grant(packet(number).ref, packet(number).page, access));
}

/** The numbers from 0 to one less than `count`. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
