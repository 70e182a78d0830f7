import { deliver, grant, maskOf, note, numberOf, reply, responses, send, uint32_t } from "abispec";
import { uint8_t, unusedNumber, write, type Steps } from "abispec";
import {
  SET_HASH_ALGORITHM,
  SET_HASH_FLAGS,
  SET_HASH_KEY,
  SET_HASH_MAPPING,
  SET_HASH_MAPPING_SIZE,
} from "../hash-messages.ts";
import { XEN_NETIF_CTRL_HASH_ALGORITHM, XEN_NETIF_CTRL_HASH_TYPE } from "../hash.ts";
import { connected, exchange, grantPackets, rx, table, upTo } from "./interface.ts";
import { nothingReceived, offer, received } from "./packet-steps.ts";

export const toeplitz = numberOf(XEN_NETIF_CTRL_HASH_ALGORITHM.TOEPLITZ);
export const noAlgorithm = numberOf(XEN_NETIF_CTRL_HASH_ALGORITHM.NONE);
export const unknownAlgorithm = unusedNumber(XEN_NETIF_CTRL_HASH_ALGORITHM);

const types = XEN_NETIF_CTRL_HASH_TYPE;
export const ipv4 = maskOf(types.IPV4);
export const tcpOverIpv4 = maskOf(types.IPV4_TCP);
export const ipv6 = maskOf(types.IPV6);
const tcpOverIpv6 = maskOf(types.IPV6_TCP);
export const allTypes = ipv4 | tcpOverIpv4 | ipv6 | tcpOverIpv6;

/**
 * The key with which the hashes of the two flows are published: 0x323e8fc2 over IPv4 addresses,
 * 0x51ccc178 with TCP ports; 0x2cc18cd5 over IPv6 addresses, 0x40207d3d with TCP ports.
 */
export const key = [
  0x6d, 0x5a, 0x56, 0xda, 0x25, 0x5b, 0x0e, 0xc2, 0x41, 0x67, 0x25, 0x3d, 0x43, 0xa3, 0x8f, 0xb0,
  0xd0, 0xca, 0x2b, 0xcb, 0xae, 0x7b, 0x30, 0xb4, 0x77, 0xcb, 0x2d, 0xa3, 0x80, 0x30, 0xf2, 0x0c,
  0x6a, 0x42, 0xb7, 0x3b, 0xbe, 0xac, 0x01, 0xfa,
];

/** The queue of each of these packets, by the hash modulo their number. */
export const queueOf3 = { tcp4: 1, udp4: 2, tcp6: 0, udp6: 2 };

/** Packets that can come on each queue. */
const room = 3;

/** An interface that is ready to receive on each of its queues, with the page for tables granted. */
export function listening(queues: number): Steps {
  return [
    connected({ queues }),
    grant(table.ref, table.page),
    grantPackets(queues * room),
    offerAll(queues),
  ];
}

/** Offers each of the first queues its pages for packets. */
export function offerAll(queues: number): Steps {
  return upTo(queues).map((queue) =>
    upTo(room).map((number) => offer(queue * room + number, number, queue)),
  );
}

/** A packet comes, and it comes on this queue. */
export function arrives(frame: readonly number[], queue: number, queues: number): Steps {
  return [
    deliver(frame),
    nothingReceived(upTo(queues).filter((other) => other !== queue)),
    responses(rx(queue).page, received(frame)),
  ];
}

export function selectAlgorithm(algorithm: number): Steps {
  return exchange(send(SET_HASH_ALGORITHM, { algorithm }), reply(SET_HASH_ALGORITHM, "SUCCESS"));
}

export function selectTypes(selected: number): Steps {
  return exchange(send(SET_HASH_FLAGS, { types: selected }), reply(SET_HASH_FLAGS, "SUCCESS"));
}

export function setKey(octets: readonly number[]): Steps {
  return [
    write(table.page, uint8_t, octets.length > 0 ? octets : [0xff]),
    exchange(
      send(SET_HASH_KEY, { key: table.ref, length: octets.length }),
      reply(SET_HASH_KEY, "SUCCESS"),
    ),
  ];
}

export function setMappingSize(entries: number): Steps {
  return exchange(
    send(SET_HASH_MAPPING_SIZE, { entries }),
    reply(SET_HASH_MAPPING_SIZE, "SUCCESS"),
  );
}

/** Sets entries of the mapping table, from number `first` on. */
export function setMapping(queues: readonly number[], first = 0): Steps {
  return [
    write(table.page, uint32_t, queues),
    exchange(
      send(SET_HASH_MAPPING, { queues: table.ref, entries: queues.length, first }),
      reply(SET_HASH_MAPPING, "SUCCESS"),
    ),
  ];
}

/** Turns hashing on, with the key whose hashes are published. */
export function hashing(selected: number): Steps {
  return note(
    "The frontend turns hashing on.",
    selectAlgorithm(toeplitz),
    selectTypes(selected),
    setKey(key),
  );
}
