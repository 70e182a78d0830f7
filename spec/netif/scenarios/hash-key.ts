import { grant, mapped, note, reply, revoke, scenario, send, uint8_t } from "abispec";
import { write, type Steps } from "abispec";
import { SET_HASH_KEY } from "../hash-messages.ts";
import { tcp4, udp4 } from "./frames.ts";
import {
  allTypes,
  arrives,
  hashing,
  key,
  listening,
  noAlgorithm,
  queueOf3,
  selectAlgorithm,
  selectTypes,
  setKey,
  setMapping,
  setMappingSize,
  toeplitz,
} from "./hashing.ts";
import { connected, exchange, rings, table } from "./interface.ts";

const options = { hash: 1, "hash-types": allTypes, "hash-key": 40, queues: 4 };

function setting(length: number): Steps {
  return send(SET_HASH_KEY, { key: table.ref, length });
}

/** The longest key that the backend has room for, in a page that is granted read-only. */
export const SET_HASH_KEY_read_only_page = scenario({
  proves: ["SET_HASH_KEY.SUCCESS", "SET_HASH_KEY.pageGranted", "xen_netif_ctrl.pageGranted"],
  options,
  steps: [
    connected(),
    grant(table.ref, table.page, "read-only"),
    selectAlgorithm(toeplitz),
    setKey(key),
    mapped(...rings()),
    note("The backend has the key, and needs the page no longer.", revoke(table.ref)),
  ],
});

/** A backend that cannot hash says so. */
export const SET_HASH_KEY_not_supported = scenario({
  proves: ["SET_HASH_KEY.NOT_SUPPORTED"],
  options: { hash: 0 },
  steps: [
    connected(),
    grant(table.ref, table.page),
    exchange(setting(40), reply(SET_HASH_KEY, "NOT_SUPPORTED")),
  ],
});

/** A key in a page that is not granted is none. */
export const SET_HASH_KEY_not_granted = scenario({
  proves: ["SET_HASH_KEY.INVALID_PARAMETER", "SET_HASH_KEY.keyReadable"],
  options,
  steps: [
    connected(),
    selectAlgorithm(toeplitz),
    exchange(setting(40), reply(SET_HASH_KEY, "INVALID_PARAMETER")),
  ],
});

/** One octet more than the backend has room for is too much. */
export const SET_HASH_KEY_too_long = scenario({
  proves: ["SET_HASH_KEY.BUFFER_OVERFLOW", "SET_HASH_KEY.lengthInRange"],
  options,
  steps: [
    connected(),
    grant(table.ref, table.page),
    selectAlgorithm(toeplitz),
    [41, 4096].map((length) => exchange(setting(length), reply(SET_HASH_KEY, "BUFFER_OVERFLOW"))),
  ],
});

/** A key that is longer than a page is not valid, whatever room the backend has. */
export const SET_HASH_KEY_longer_than_a_page = scenario({
  proves: ["SET_HASH_KEY.onePage", "SET_HASH_KEY.lengthInRange"],
  options,
  steps: [
    connected(),
    grant(table.ref, table.page),
    selectAlgorithm(toeplitz),
    [4097, 0x10028, 0xffffffff].map((length) =>
      exchange(setting(length), reply(SET_HASH_KEY, "INVALID_PARAMETER")),
    ),
    mapped(...rings()),
  ],
});

/** A key of length 0 is none, and is in no page; one octet has to be in one. */
export const SET_HASH_KEY_empty_without_page = scenario({
  proves: ["SET_HASH_KEY.emptyKeyWithoutPage", "SET_HASH_KEY.keyReadable"],
  options,
  steps: [
    connected(),
    exchange(setting(0), reply(SET_HASH_KEY, "SUCCESS")),
    exchange(setting(1), reply(SET_HASH_KEY, "INVALID_PARAMETER")),
    mapped(...rings()),
  ],
});

/** Key and mapping table come before the algorithm, and stay while there is none. */
export const SET_HASH_KEY_before_algorithm = scenario({
  proves: ["SET_HASH_KEY.withoutAlgorithm", "SET_HASH_MAPPING_SIZE.withoutAlgorithm"],
  options: { ...options, "hash-mapping": 128 },
  steps: [
    listening(3),
    setKey(key),
    setMappingSize(8),
    setMapping([2, 0, 1, 0, 0, 0, 0, 0]),
    selectAlgorithm(toeplitz),
    selectTypes(allTypes),
    arrives(tcp4(), 2, 3),
    arrives(udp4(), 1, 3),
    selectAlgorithm(noAlgorithm),
    selectAlgorithm(toeplitz),
    selectTypes(allTypes),
    arrives(tcp4(), 2, 3),
  ],
});

/** A key that is refused leaves the one before in force. */
export const SET_HASH_KEY_refused_changes_nothing = scenario({
  proves: ["SET_HASH_KEY.BUFFER_OVERFLOW", "SET_HASH_KEY.failureChangesNothing"],
  options,
  steps: [
    listening(3),
    hashing(allTypes),
    write(table.page, uint8_t, [0xff]),
    exchange(setting(41), reply(SET_HASH_KEY, "BUFFER_OVERFLOW")),
    arrives(tcp4(), queueOf3.tcp4, 3),
    revoke(table.ref),
    exchange(setting(40), reply(SET_HASH_KEY, "INVALID_PARAMETER")),
    arrives(udp4(), queueOf3.udp4, 3),
  ],
});

/**
 * A key of 12 octets takes the place of one of 40. It is enough for the 8 octets of two addresses, as
 * the hash needs 4 more; for the 12 octets of addresses and ports, zeros follow: 0x4882b052.
 */
export const SET_HASH_KEY_replaces_key = scenario({
  proves: ["SET_HASH_KEY.SUCCESS", "SET_HASH_KEY.replacesKey"],
  options,
  steps: [
    listening(4),
    hashing(allTypes),
    arrives(tcp4(), 0x51ccc178 % 4, 4),
    setKey(key.slice(0, 12)),
    arrives(tcp4(), 0x4882b052 % 4, 4),
    arrives(udp4(), 0x323e8fc2 % 4, 4),
  ],
});

/** Without a key every hash is 0, at first and again after a key of length 0. */
export const SET_HASH_KEY_empty = scenario({
  proves: ["SET_HASH_KEY.SUCCESS", "SET_HASH_KEY.emptyKey"],
  options,
  steps: [
    listening(3),
    selectAlgorithm(toeplitz),
    selectTypes(allTypes),
    arrives(tcp4(), 0, 3),
    setKey(key),
    arrives(tcp4(), queueOf3.tcp4, 3),
    setKey([]),
    arrives(tcp4(), 0, 3),
    arrives(udp4(), 0, 3),
  ],
});
