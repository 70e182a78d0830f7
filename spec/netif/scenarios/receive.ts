import { deliver, responses, revoke, scenario, slot } from "abispec";
import { netif_rx_response } from "../rx.ts";
import { tcp4, udp4 } from "./frames.ts";
import { connected, grantPackets, packet, rx } from "./interface.ts";
import { offer, received } from "./packets.ts";

const [first, second] = [tcp4(), udp4()];

/** Each packet takes the oldest request, and its response lies in the slot of the request, with its id. */
export const netif_rx_same_slot = scenario({
  proves: ["netif_rx.sameSlot"],
  steps: [
    connected(),
    grantPackets(3),
    offer(0, 7),
    offer(1, 9),
    offer(2, 8),
    deliver(first),
    slot(rx(0).page, 0, netif_rx_response, { id: 7, status: first.length }),
    deliver(second),
    slot(rx(0).page, 1, netif_rx_response, { id: 9, status: second.length }),
    responses(rx(0).page, received(first, 7), received(second, 9)),
    revoke(packet(0).ref),
    revoke(packet(1).ref),
  ],
});

/** The indices pass 2^32, and the slots begin anew, without a packet lost. */
export const netif_rx_indices_wrap = scenario({
  proves: ["netif_rx.sameSlot"],
  steps: [
    connected({ start: 0xffffffff }),
    grantPackets(2),
    offer(0, 0xffff),
    offer(1, 0),
    deliver(first),
    deliver(second),
    slot(rx(0).page, 255, netif_rx_response, { id: 0xffff, status: first.length }),
    slot(rx(0).page, 0, netif_rx_response, { id: 0, status: second.length }),
    responses(rx(0).page, received(first, 0xffff), received(second, 0)),
  ],
});
