import { anyOf, deliver, grant, mapped, maskOf, memory, note, numberOf, reply } from "abispec";
import { response, responses, revoke, scenario, send, slot, uint8_t, write } from "abispec";
import type { Expected, Steps } from "abispec";
import { ADD_GREF_MAPPING } from "../gref.ts";
import { NETIF_RSP } from "../packets.ts";
import { NETRXF, netif_rx_response } from "../rx.ts";
import { experimental, tcp4, udp4 } from "./frames.ts";
import { connected, exchange, grantPackets, packet, rings, rx } from "./interface.ts";
import { offer, received } from "./packet-steps.ts";
import { addedReadonly, capacity, fillTable, prepared, readonly, words } from "./static-grants.ts";

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

const pageSize = 4096;
const large = experimental(2 * pageSize);
const [moreData, dataValidated] = [maskOf(NETRXF.more_data), maskOf(NETRXF.data_validated)];

/** A fragment has filled the page of the request with `id`. */
function wholePage(id: number, flags: number) {
  return response(netif_rx_response, { id, offset: 0, flags, status: pageSize });
}

/**
 * A packet of two pages takes the two oldest requests, each of which gets a response; all but the last
 * say that more follows. It fills both pages, so there is one way alone to cut it into fragments.
 */
export const netif_rx_two_fragments = scenario({
  proves: ["netif_rx.sameSlot"],
  steps: [
    connected(),
    grantPackets(3),
    offer(0, 7),
    offer(1, 9),
    deliver(large),
    slot(rx(0).page, 0, netif_rx_response, { id: 7 }),
    slot(rx(0).page, 1, netif_rx_response, { id: 9 }),
    responses(
      rx(0).page,
      anyOf(wholePage(7, moreData), wholePage(7, moreData | dataValidated)),
      wholePage(9, 0),
    ),
    memory(packet(0).page, uint8_t, large.slice(0, pageSize)),
    memory(packet(1).page, uint8_t, large.slice(pageSize)),
    offer(2, 8),
    deliver(first),
    responses(rx(0).page, received(first, 8)),
  ],
});

/** A fragment could not be written to the page of the request with `id`. */
function failed(id: number): Expected {
  return anyOf(
    response(netif_rx_response, { id, status: numberOf(NETIF_RSP.ERROR) }),
    response(netif_rx_response, { id, status: numberOf(NETIF_RSP.DROPPED) }),
  );
}

/** The request for page 0 fails, the page stays as it is, and the next packet comes. */
function lost(): Steps {
  return [
    write(packet(0).page, uint8_t, [0xa5]),
    offer(0, 1),
    deliver(first),
    responses(rx(0).page, failed(1)),
    memory(packet(0).page, uint8_t, [0xa5]),
    offer(1, 2),
    deliver(second),
    responses(rx(0).page, received(second, 2)),
  ];
}

/** A page that is not granted, or granted read-only, cannot take a packet. */
export const netif_rx_not_writable = scenario({
  proves: ["netif_rx.pageWritable"],
  steps: [
    connected(),
    grant(packet(1).ref, packet(1).page),
    note("Page 0 is not granted.", lost()),
    grant(packet(0).ref, packet(0).page, "read-only"),
    lost(),
  ],
});

/** Nor can a static grant that was added with the flag readonly, though its page be granted read-write. */
export const netif_rx_readonly_static_grant = scenario({
  proves: ["netif_rx.pageWritable"],
  options: { "static-grants": capacity },
  steps: [
    prepared({ packets: 2 }),
    fillTable({ ref: packet(0).ref, flags: readonly }),
    exchange(send(ADD_GREF_MAPPING, words(1)), reply(ADD_GREF_MAPPING, "SUCCESS")),
    lost(),
    mapped(...rings(), packet(0).ref),
  ],
});

/** The same where the page is granted read-only. */
export const netif_rx_readonly_static_grant_of_read_only_page = scenario({
  proves: ["netif_rx.pageWritable"],
  options: { "static-grants": capacity },
  steps: [prepared(), addedReadonly(), grant(packet(1).ref, packet(1).page), lost()],
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
