import {
  XEN_NETIF_CTRL_HASH_TYPE_IPV4,
  XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP,
  XEN_NETIF_CTRL_HASH_TYPE_IPV6,
  XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP,
} from "../../generated/netif.ts";
import { pageSize } from "../xen-host/host.ts";

const allHashTypes =
  XEN_NETIF_CTRL_HASH_TYPE_IPV4 |
  XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP |
  XEN_NETIF_CTRL_HASH_TYPE_IPV6 |
  XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP;

/** What the interface leaves to a backend: the value that it has by default, and its range. */
const ranges = {
  /** Most queues. */
  queues: { value: 4, least: 1, most: 16 },
  /** Capacity of each queue's table of static grants; 0: there are none. */
  "static-grants": { value: 16, least: 0, most: 2048 },
  /** 0: no hashing. */
  hash: { value: 1, least: 0, most: 1 },
  /** Mask of the types of hash that can be computed. */
  "hash-types": { value: allHashTypes, least: 0, most: allHashTypes },
  /** Most octets of a key. */
  "hash-key": { value: 40, least: 0, most: pageSize },
  /** Most entries of the mapping table; 0: there is none. */
  "hash-mapping": { value: 128, least: 0, most: 4096 },
} as const;

type Option = keyof typeof ranges;

export type Options = Readonly<Record<Option, number>>;

export const defaults: Options = {
  queues: ranges.queues.value,
  "static-grants": ranges["static-grants"].value,
  hash: ranges.hash.value,
  "hash-types": ranges["hash-types"].value,
  "hash-key": ranges["hash-key"].value,
  "hash-mapping": ranges["hash-mapping"].value,
};

/** The options with another value; `undefined` where there is no such option, or it can't have it. */
export function withOption(options: Options, name: string, value: number): Options | undefined {
  if (!isOption(name) || !Number.isInteger(value)) return undefined;
  const { least, most } = ranges[name];
  return value < least || value > most ? undefined : { ...options, [name]: value };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(ranges, name);
}
