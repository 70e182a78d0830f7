import { reply, scenario, send, type Steps } from "abispec";
import { GET_HASH_FLAGS, SET_HASH_ALGORITHM, SET_HASH_FLAGS } from "../hash-messages.ts";
import { tcp4, tcp4WithOptions, tcp6, udp4, udp6 } from "./frames.ts";
import {
  allTypes,
  arrives,
  hashing,
  ipv4,
  ipv6,
  listening,
  noAlgorithm,
  queueOf3,
  selectAlgorithm,
  selectTypes,
  tcpOverIpv4,
  toeplitz,
  unknownAlgorithm,
} from "./hashing.ts";
import { connected, exchange } from "./interface.ts";

const options = { hash: 1, "hash-types": allTypes, queues: 3 };
const without = { hash: 0 };

function typesAre(types: number): Steps {
  return exchange(send(GET_HASH_FLAGS, {}), reply(GET_HASH_FLAGS, "SUCCESS", { types }));
}

const typesAreUnknown = exchange(send(GET_HASH_FLAGS, {}), reply(GET_HASH_FLAGS, "NOT_SUPPORTED"));

/** The types that the backend can compute are told once an algorithm is selected, and not before. */
export const GET_HASH_FLAGS_needs_algorithm = scenario({
  proves: [
    "GET_HASH_FLAGS.SUCCESS",
    "GET_HASH_FLAGS.NOT_SUPPORTED",
    "GET_HASH_FLAGS.needsAlgorithm",
    "SET_HASH_ALGORITHM.SUCCESS",
  ],
  options,
  steps: [connected(), typesAreUnknown, selectAlgorithm(toeplitz), typesAre(allTypes)],
});

/** A backend that cannot compute all types names those that it can, whichever the frontend has selected. */
export const GET_HASH_FLAGS_some_types = scenario({
  proves: ["GET_HASH_FLAGS.SUCCESS"],
  options: { ...options, "hash-types": ipv4 | ipv6 },
  steps: [
    connected(),
    selectAlgorithm(toeplitz),
    typesAre(ipv4 | ipv6),
    selectTypes(ipv6),
    typesAre(ipv4 | ipv6),
  ],
});

/** A backend that cannot hash says so to each of the three messages. */
export const SET_HASH_ALGORITHM_not_supported = scenario({
  proves: [
    "SET_HASH_ALGORITHM.NOT_SUPPORTED",
    "GET_HASH_FLAGS.NOT_SUPPORTED",
    "SET_HASH_FLAGS.NOT_SUPPORTED",
  ],
  options: without,
  steps: [
    connected(),
    exchange(
      send(SET_HASH_ALGORITHM, { algorithm: toeplitz }),
      reply(SET_HASH_ALGORITHM, "NOT_SUPPORTED"),
    ),
    typesAreUnknown,
    exchange(send(SET_HASH_FLAGS, { types: ipv4 }), reply(SET_HASH_FLAGS, "NOT_SUPPORTED")),
  ],
});

/** An algorithm that nobody knows is refused. */
export const SET_HASH_ALGORITHM_unknown = scenario({
  proves: ["SET_HASH_ALGORITHM.INVALID_PARAMETER"],
  options,
  steps: [
    connected(),
    [unknownAlgorithm, 0x10001, 0xffffffff].map((algorithm) =>
      exchange(
        send(SET_HASH_ALGORITHM, { algorithm }),
        reply(SET_HASH_ALGORITHM, "INVALID_PARAMETER"),
      ),
    ),
  ],
});

/** Without an algorithm there are no types to ask for: hashing is off, as it was from the start. */
export const SET_HASH_ALGORITHM_none = scenario({
  proves: ["SET_HASH_ALGORITHM.SUCCESS", "SET_HASH_ALGORITHM.noneTurnsOff"],
  options,
  steps: [
    connected(),
    hashingWithoutKey(),
    typesAre(allTypes),
    selectAlgorithm(noAlgorithm),
    typesAreUnknown,
  ],
});

function hashingWithoutKey(): Steps {
  return [selectAlgorithm(toeplitz), selectTypes(tcpOverIpv4)];
}

/** Types cannot be selected before an algorithm, nor after hashing was turned off; not even none. */
export const SET_HASH_FLAGS_needs_algorithm = scenario({
  proves: [
    "SET_HASH_FLAGS.needsAlgorithm",
    "SET_HASH_FLAGS.withoutAlgorithm",
    "SET_HASH_FLAGS.SUCCESS",
  ],
  options,
  steps: [
    connected(),
    refused(ipv4),
    refused(0),
    selectAlgorithm(toeplitz),
    selectTypes(ipv4),
    selectAlgorithm(noAlgorithm),
    refused(ipv4),
    refused(0),
  ],
});

/** A bit that is no type is refused, the lowest of the others as well as the highest. */
export const SET_HASH_FLAGS_no_type = scenario({
  proves: ["SET_HASH_FLAGS.INVALID_PARAMETER"],
  options,
  steps: [connected(), selectAlgorithm(toeplitz), refused(0x10), refused(0x80000000 + ipv4)],
});

/** A type that this backend cannot compute is refused, along with one that it can. */
export const SET_HASH_FLAGS_other_type = scenario({
  proves: ["SET_HASH_FLAGS.INVALID_PARAMETER"],
  options: { ...options, "hash-types": ipv4 | tcpOverIpv4 },
  steps: [connected(), selectAlgorithm(toeplitz), refused(ipv4 | ipv6), selectTypes(ipv4)],
});

function refused(types: number): Steps {
  return exchange(send(SET_HASH_FLAGS, { types }), reply(SET_HASH_FLAGS, "INVALID_PARAMETER"));
}

/** An algorithm or types that are refused leave those before in force. */
export const SET_HASH_FLAGS_refused_changes_nothing = scenario({
  proves: [
    "SET_HASH_FLAGS.INVALID_PARAMETER",
    "SET_HASH_FLAGS.failureChangesNothing",
    "SET_HASH_ALGORITHM.failureChangesNothing",
  ],
  options,
  steps: [
    listening(3),
    hashing(ipv4 | ipv6),
    refused(allTypes | 0x10),
    arrives(tcp4(), queueOf3.udp4, 3),
    exchange(
      send(SET_HASH_ALGORITHM, { algorithm: unknownAlgorithm }),
      reply(SET_HASH_ALGORITHM, "INVALID_PARAMETER"),
    ),
    arrives(tcp6(), queueOf3.udp6, 3),
  ],
});

/** A TCP packet gets the hash with its ports; another packet that over its addresses. */
export const SET_HASH_FLAGS_most_fields = scenario({
  proves: ["SET_HASH_FLAGS.SUCCESS", "SET_HASH_FLAGS.mostFields"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    arrives(tcp4(), queueOf3.tcp4, 3),
    arrives(udp4(), queueOf3.udp4, 3),
    arrives(tcp6(), queueOf3.tcp6, 3),
    arrives(udp6(), queueOf3.udp6, 3),
  ],
});

/** Options of the IP header move the ports, and change nothing else. */
export const SET_HASH_FLAGS_ports_behind_options = scenario({
  proves: ["SET_HASH_FLAGS.SUCCESS", "SET_HASH_FLAGS.mostFields"],
  options,
  steps: [listening(3), hashing(allTypes), arrives(tcp4WithOptions(), queueOf3.tcp4, 3)],
});

/** Where the types with ports are not selected, a TCP packet is hashed like any other. */
export const SET_HASH_FLAGS_addresses_alone = scenario({
  proves: ["SET_HASH_FLAGS.SUCCESS"],
  options,
  steps: [
    listening(3),
    hashing(ipv4 | ipv6),
    arrives(tcp4(), queueOf3.udp4, 3),
    arrives(tcp6(), queueOf3.udp6, 3),
  ],
});

/**
 * 0 is no mistake but turns hashing off; packets come all the same, and types can be selected again.
 * There is one queue alone, for the backend then chooses as it likes: any choice, the one by the hash
 * too, would be right, so that no scenario can tell whether it still computes the hash.
 */
export const SET_HASH_FLAGS_none = scenario({
  proves: ["SET_HASH_FLAGS.SUCCESS", "SET_HASH_FLAGS.zeroTurnsOff"],
  options,
  steps: [
    listening(1),
    hashing(allTypes),
    selectTypes(0),
    arrives(tcp4(), 0, 1),
    selectTypes(allTypes),
    arrives(tcp4(), 0, 1),
  ],
});

/** Types take the place of those before: what is not selected again is not hashed any longer. */
export const SET_HASH_FLAGS_replaces_types = scenario({
  proves: ["SET_HASH_FLAGS.SUCCESS"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    arrives(tcp4(), queueOf3.tcp4, 3),
    selectTypes(ipv4 | ipv6),
    arrives(tcp4(), queueOf3.udp4, 3),
    arrives(tcp6(), queueOf3.udp6, 3),
  ],
});
