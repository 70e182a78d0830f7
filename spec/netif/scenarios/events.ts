import {
  deliver,
  notify,
  reply,
  replies,
  responses,
  scenario,
  send,
  uint32_t,
  write,
} from "abispec";
import type { Steps } from "abispec";
import { GET_GREF_MAPPING_SIZE } from "../gref.ts";
import { tcp4 } from "./frames.ts";
import { connected, control, grantPackets, rx, tx, upTo } from "./interface.ts";
import { fill, offer, received, taken, transmit } from "./packet-steps.ts";
import { capacity } from "./static-grants.ts";

const frame = tcp4();

/** The frontend asks for an event with response number `count` of a ring, and none before. */
function eventAt(page: number, count: number): Steps {
  return write(page, uint32_t, [count], 3);
}

/** The frontend asks for an event with the third response, so that the first two come without. */
export const xen_netif_ctrl_event_with_third_response = scenario({
  proves: ["xen_netif_ctrl.oneResponse"],
  options: { "static-grants": capacity },
  steps: [
    connected(),
    eventAt(control.page, 3),
    upTo(4).map(() => [send(GET_GREF_MAPPING_SIZE, { queue: 0 }), notify(control.port)]),
    replies(...upTo(4).map(() => reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: capacity }))),
  ],
});

/** The same with packets that the frontend sends. */
export const netif_tx_event_with_third_response = scenario({
  proves: ["netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame),
    eventAt(tx(0).page, 3),
    upTo(4).map((id) => [transmit(0, { id, size: frame.length }), notify(tx(0).port)]),
    responses(tx(0).page, ...upTo(4).map(taken)),
  ],
});

/** The same with packets that the frontend receives. */
export const netif_rx_event_with_third_response = scenario({
  proves: ["netif_rx.sameSlot"],
  steps: [
    connected(),
    grantPackets(4),
    eventAt(rx(0).page, 3),
    upTo(4).map((number) => offer(number, number)),
    upTo(4).map(() => deliver(frame)),
    responses(rx(0).page, ...upTo(4).map((id) => received(frame, id))),
  ],
});
