import { anyOf, emitted, grant, mapped, maskOf, note, notify, numberOf, put } from "abispec";
import { refuse, response, responses, revoke, scenario, type Expected } from "abispec";
import { netif_extra_info } from "../extra-info.ts";
import { NETIF_RSP } from "../packets.ts";
import { NETTXF, netif_tx_response } from "../tx.ts";
import { tcp4, tcp6, udp4 } from "./frames.ts";
import { connected, grantPackets, packet, rings, tx, upTo } from "./interface.ts";
import { extraInfoAnswer, fill, hashInfo, taken, transmit } from "./packet-steps.ts";
import { added, capacity, prepared } from "./static-grants.ts";

const frame = tcp4();

/** A request that failed, in whichever way. */
function failed(id: number): Expected {
  return anyOf(
    response(netif_tx_response, { id, status: numberOf(NETIF_RSP.ERROR) }),
    response(netif_tx_response, { id, status: numberOf(NETIF_RSP.DROPPED) }),
  );
}

/** A frame in one fragment, somewhere in its page, leaves as it is. */
export const netif_tx_one_fragment = scenario({
  proves: ["netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame, 100),
    transmit(0, { id: 7, size: frame.length, offset: 100 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(7)),
    emitted(frame),
    note("The backend has no access to the page any longer.", revoke(packet(0).ref)),
  ],
});

/** Three fragments in three pages: the first says how large the packet is, and each gets a response. */
export const netif_tx_three_fragments = scenario({
  proves: ["netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(3, "read-only"),
    fill(0, frame.slice(0, 30)),
    fill(1, frame.slice(30, 50), 4076),
    fill(2, frame.slice(50), 1),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 2, size: 20, offset: 4076, flags: maskOf(NETTXF.more_data) }),
    transmit(2, { id: 3, size: frame.length - 50, offset: 1 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3)),
    emitted(frame),
  ],
});

/** As many fragments as every backend accepts, not counting the first one and the extra info. */
export const netif_tx_most_fragments = scenario({
  proves: ["netif_tx.slotsAccepted"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame),
    transmit(0, {
      id: 0,
      size: frame.length,
      flags: maskOf(NETTXF.extra_info) | maskOf(NETTXF.more_data),
    }),
    put(tx(0).page, netif_extra_info, hashInfo),
    upTo(18).map((index) =>
      transmit(0, {
        id: 1 + index,
        size: 1,
        offset: frame.length - 18 + index,
        flags: index < 17 ? maskOf(NETTXF.more_data) : 0,
      }),
    ),
    notify(tx(0).port),
    responses(tx(0).page, ...upTo(19).map(taken), extraInfoAnswer),
    emitted(frame),
  ],
});

/** Several packets with one event: the backend takes all that it finds, in their order. */
export const netif_tx_several_packets = scenario({
  proves: ["netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(3, "read-only"),
    fill(0, tcp4()),
    fill(1, tcp6()),
    fill(2, udp4()),
    transmit(0, { id: 1, size: tcp4().length }),
    transmit(1, { id: 2, size: tcp6().length }),
    transmit(2, { id: 3, size: udp4().length }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3)),
    emitted(tcp4(), tcp6(), udp4()),
  ],
});

/** Nothing leaves from a page that is not granted, and the request gets its response all the same. */
export const netif_tx_not_granted = scenario({
  proves: ["netif_tx.pageReadable", "netif_tx.oneResponse"],
  steps: [
    connected(),
    transmit(0, { id: 5, size: frame.length }),
    notify(tx(0).port),
    responses(tx(0).page, failed(5)),
    emitted(),
    note(
      "The ring goes on.",
      grant(packet(0).ref, packet(0).page, "read-only"),
      fill(0, frame),
      transmit(0, { id: 6, size: frame.length }),
      notify(tx(0).port),
      responses(tx(0).page, taken(6)),
      emitted(frame),
    ),
  ],
});

/** A fragment that would reach beyond its page is refused: the backend touches nothing behind the page. */
export const netif_tx_beyond_page = scenario({
  proves: ["netif_tx.beyondPageRefused", "netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(2, "read-only"),
    transmit(0, { id: 1, size: frame.length, offset: 4096 - frame.length + 1 }),
    notify(tx(0).port),
    responses(tx(0).page, failed(1)),
    emitted(),
  ],
});

/** The same where the backend has the page mapped, and could read what lies behind it. */
export const netif_tx_beyond_static_grant = scenario({
  proves: ["netif_tx.beyondPageRefused", "netif_tx.oneResponse"],
  options: { "static-grants": capacity },
  steps: [
    prepared({ packets: 2 }),
    added(1),
    transmit(0, { id: 1, size: frame.length, offset: 4096 - frame.length + 1 }),
    transmit(0, { id: 2, size: 0xffff, offset: 0 }),
    transmit(0, { id: 3, size: frame.length, offset: 0xffff }),
    notify(tx(0).port),
    responses(tx(0).page, failed(1), failed(2), failed(3)),
    emitted(),
  ],
});

/** A packet of no octets is none, nor is one that is no larger than the fragments after its first one. */
export const netif_tx_bad_size = scenario({
  proves: ["netif_tx.badSizeRefused", "netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(2, "read-only"),
    transmit(0, { id: 1, size: 0 }),
    transmit(0, { id: 2, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 3, size: frame.length + 1 }),
    transmit(0, { id: 4, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 5, size: frame.length }),
    notify(tx(0).port),
    responses(
      tx(0).page,
      failed(1),
      failed(2),
      response(netif_tx_response, { id: 3 }),
      failed(4),
      response(netif_tx_response, { id: 5 }),
    ),
    emitted(),
    note(
      "The ring goes on.",
      fill(0, frame),
      transmit(0, { id: 6, size: frame.length }),
      notify(tx(0).port),
      responses(tx(0).page, taken(6)),
      emitted(frame),
    ),
  ],
});

/** Fragments without octets, in the middle of a packet and at its end, get their responses like the others. */
export const netif_tx_empty_fragments = scenario({
  proves: ["netif_tx.emptyFragment", "netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(0, { id: 2, size: 0, flags: maskOf(NETTXF.more_data) }),
    transmit(0, { id: 3, size: 20, offset: frame.length - 20, flags: maskOf(NETTXF.more_data) }),
    transmit(0, { id: 4, size: 0 }),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3), taken(4)),
    emitted(frame),
  ],
});

/** The hypervisor refuses one page of a packet: the packet is not sent, and the ring goes on. */
export const netif_tx_later_page_not_readable = scenario({
  proves: ["netif_tx.pageReadable", "netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(2, "read-only"),
    fill(0, frame),
    refuse(packet(1).ref),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 2, size: 20 }),
    notify(tx(0).port),
    note(
      "What the first fragment gets is open.",
      responses(tx(0).page, response(netif_tx_response, { id: 1 }), failed(2)),
    ),
    emitted(),
    mapped(...rings()),
    transmit(0, { id: 3, size: frame.length }),
    notify(tx(0).port),
    responses(tx(0).page, taken(3)),
    emitted(frame),
  ],
});

/** A later fragment is refused like the first, and with it the packet. */
export const netif_tx_later_fragment_beyond_static_grant = scenario({
  proves: ["netif_tx.beyondPageRefused", "netif_tx.oneResponse"],
  options: { "static-grants": capacity },
  steps: [
    prepared({ packets: 3 }),
    added(2),
    fill(0, frame.slice(0, -20)),
    transmit(0, { id: 1, size: frame.length, flags: maskOf(NETTXF.more_data) }),
    transmit(1, { id: 2, size: 20, offset: 4090 }),
    notify(tx(0).port),
    note(
      "What the first fragment gets is open.",
      responses(tx(0).page, response(netif_tx_response, { id: 1 }), failed(2)),
    ),
    emitted(),
  ],
});

/** An extra info slot takes a response too, which says nothing. The hash is one that the backend accepts. */
export const netif_tx_extra_info = scenario({
  proves: ["netif_tx.extraInfoNull", "netif_tx.oneResponse"],
  steps: [
    connected(),
    grantPackets(1, "read-only"),
    fill(0, frame),
    transmit(0, { id: 9, size: frame.length, flags: maskOf(NETTXF.extra_info) }),
    put(tx(0).page, netif_extra_info, hashInfo),
    notify(tx(0).port),
    responses(tx(0).page, taken(9), extraInfoAnswer),
    emitted(frame),
  ],
});

/** The indices pass 2^32, and the slots begin anew, without a packet lost. */
export const netif_tx_indices_wrap = scenario({
  proves: ["netif_tx.oneResponse"],
  steps: [
    connected({ start: 0xfffffffe }),
    grantPackets(1, "read-only"),
    fill(0, frame),
    [1, 2, 3, 4].map((id) => transmit(0, { id, size: frame.length })),
    notify(tx(0).port),
    responses(tx(0).page, taken(1), taken(2), taken(3), taken(4)),
    emitted(frame, frame, frame, frame),
  ],
});
