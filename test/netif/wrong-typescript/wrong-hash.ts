import type { Wrong } from "./change.ts";

const file = "hash-messages.ts";

/** Refuses a page that the backend may only read. */
const refuseReadOnly = `const writable = this.#host.map(ref, "read-write");
  if (writable === undefined) return invalid;
  this.#host.unmap(writable);
`;

/** Errors in the messages about hashing. */
export const wrongHash: readonly Wrong[] = [
  {
    name: "an algorithm that cannot be turned off",
    breaks: "SET_HASH_ALGORITHM.noneTurnsOff",
    changes: [
      {
        file,
        from: /(this\.#state\.algorithm = algorithm;)/,
        to: "if (algorithm !== XEN_NETIF_CTRL_HASH_ALGORITHM_NONE) $1",
      },
    ],
  },
  {
    name: "an unknown algorithm that turns hashing off",
    breaks: "SET_HASH_ALGORITHM.failureChangesNothing",
    changes: [
      {
        file,
        from: /default:/,
        to: "$& this.#state.algorithm = XEN_NETIF_CTRL_HASH_ALGORITHM_NONE;",
      },
    ],
  },
  {
    name: "types of hash that are told without an algorithm",
    breaks: "GET_HASH_FLAGS.needsAlgorithm",
    changes: [{ file, from: /this\.#hasAlgorithm\(\) \? (.*) : unsupported;/, to: "$1;" }],
  },
  {
    name: "types of hash that are selected without an algorithm",
    breaks: "SET_HASH_FLAGS.needsAlgorithm",
    changes: [{ file, from: /!this\.#hasAlgorithm\(\) \|\| /, to: "" }],
  },
  {
    name: "types of hash that are refused and still selected",
    breaks: "SET_HASH_FLAGS.failureChangesNothing",
    changes: [{ file, from: /(?=if \(!this\.#hasAlgorithm)/, to: "this.#state.types = types; " }],
  },
  {
    name: "a shorter key that leaves the end of the one before",
    breaks: "SET_HASH_KEY.replacesKey",
    changes: [
      {
        file,
        from: /this\.#state\.key = key;/,
        to: `const before = this.#state.key;
        this.#state.key = new Uint8Array(Math.max(before.length, key.length));
        this.#state.key.set(before);
        this.#state.key.set(key);`,
      },
    ],
  },
  {
    name: "an empty key that changes nothing",
    breaks: "SET_HASH_KEY.emptyKey",
    changes: [{ file, from: /(?=this\.#state\.key = key;)/, to: "if (length > 0) " }],
  },
  {
    name: "a key of more than a page that seems to be set",
    breaks: "SET_HASH_KEY.onePage",
    changes: [{ file, from: /(if \(length > pageSize\) return )invalid;/, to: "$1success;" }],
  },
  {
    name: "a key that is refused and still empties the one before",
    breaks: "SET_HASH_KEY.failureChangesNothing",
    changes: [
      {
        file,
        from: /(setKey\(.*\{)/,
        to: "$1 if (length > this.#options['hash-key']) this.#state.key = new Uint8Array(0);",
      },
    ],
  },
  {
    name: "queue 0 for all where there is no mapping table",
    breaks: "SET_HASH_MAPPING_SIZE.zeroMeansModulo",
    changes: [{ file: "steering.ts", from: /return value % queueCount;/, to: "return 0;" }],
  },
  {
    name: "a mapping table that grows with its entries",
    breaks: "SET_HASH_MAPPING.withinTable",
    changes: [
      {
        file,
        from: /if \(first \+ entries > this\.#state\.mapping\.length\) return invalid;/,
        to: `const before = this.#state.mapping;
        this.#state.mapping = new Uint32Array(Math.max(before.length, (first + entries) & 0xffff));
        this.#state.mapping.set(before);`,
      },
    ],
  },
  {
    name: "a mapping to the queue after the last one",
    breaks: "SET_HASH_MAPPING.existingQueue",
    changes: [{ file, from: /queue >= this\.#queueCount/, to: "queue > this.#queueCount" }],
  },
  {
    name: "a mapping that is set up to its first wrong entry",
    breaks: "SET_HASH_MAPPING.queueInRange",
    changes: [
      {
        file,
        from: /(if \(queues\.some\((.*)\)\)) return invalid;/,
        to: `$1 {
          this.#state.mapping.set(queues.subarray(0, queues.findIndex($2)), first);
          return invalid;
        }`,
      },
    ],
  },
  {
    name: "a mapping that forgets its other entries",
    breaks: "SET_HASH_MAPPING.othersKept",
    changes: [
      { file, from: /(?=this\.#state\.mapping\.set\()/, to: "this.#state.mapping.fill(0); " },
    ],
  },
  {
    name: "types of hash that are not supported without an algorithm",
    breaks: "SET_HASH_FLAGS.withoutAlgorithm",
    changes: [
      {
        file,
        from: /if \(!this\.#hasAlgorithm\(\) \|\| /,
        to: "if (!this.#hasAlgorithm()) return unsupported; if (",
      },
    ],
  },
  {
    name: "a key of more than a page that there is no room for",
    breaks: "SET_HASH_KEY.lengthInRange",
    changes: [{ file, from: /if \(length > pageSize\) return invalid;/, to: "" }],
  },
  {
    name: "a key whose page has to be granted read-write",
    breaks: "SET_HASH_KEY.pageGranted",
    changes: [{ file, from: /(?=const key = this\.#copy)/, to: refuseReadOnly }],
  },
  {
    name: "a key that cannot be read and is taken to be too long",
    breaks: "SET_HASH_KEY.keyReadable",
    changes: [{ file, from: /(if \(key === undefined\) return )invalid;/, to: "$1overflow;" }],
  },
  {
    name: "an empty key that needs a page",
    breaks: "SET_HASH_KEY.emptyKeyWithoutPage",
    changes: [{ file, from: /(const key = this\.#)copy\(ref, /, to: "$1host.copyFrom(ref, 0, " }],
  },
  {
    name: "a key that needs an algorithm",
    breaks: "SET_HASH_KEY.withoutAlgorithm",
    changes: [{ file, from: /setKey\(.*\{/, to: "$& if (!this.#hasAlgorithm()) return invalid;" }],
  },
  {
    name: "a mapping table that needs an algorithm",
    breaks: "SET_HASH_MAPPING_SIZE.withoutAlgorithm",
    changes: [
      {
        file,
        from: /(?=if \(entries > this\.#options\["hash-mapping"\]\) return invalid;)/,
        to: "if (!this.#hasAlgorithm()) return invalid; ",
      },
    ],
  },
  {
    name: "a mapping of more than a page that there is no room for",
    breaks: "SET_HASH_MAPPING.entriesInRange",
    changes: [{ file, from: /if \(entries > mostMappingEntries\) return invalid;/, to: "" }],
  },
  {
    name: "a mapping beyond the largest table that is taken to be a mistake",
    breaks: "SET_HASH_MAPPING.beyondTable",
    changes: [
      {
        file,
        from: /if \(first \+ entries > this\.#options\["hash-mapping"\]\) return overflow;/,
        to: "",
      },
    ],
  },
  {
    name: "a mapping whose page has to be granted read-write",
    breaks: "SET_HASH_MAPPING.pageGranted",
    changes: [{ file, from: /(?=const bytes = this\.#copy)/, to: refuseReadOnly }],
  },
  {
    name: "a mapping that cannot be read and is taken to be too large",
    breaks: "SET_HASH_MAPPING.entriesReadable",
    changes: [{ file, from: /(if \(bytes === undefined\) return )invalid;/, to: "$1overflow;" }],
  },
  {
    name: "a mapping of no entries that is refused",
    breaks: "SET_HASH_MAPPING.emptyRange",
    changes: [
      {
        file,
        from: /(?=if \(entries > mostMappingEntries\))/,
        to: "if (entries === 0) return invalid; ",
      },
    ],
  },
  {
    name: "a mapping that is refused and still clears the table",
    breaks: "SET_HASH_MAPPING.failureChangesNothing",
    changes: [
      {
        file,
        from: /(if \(queues\.some\(.*\)\)) return invalid;/,
        to: "$1 { this.#state.mapping.fill(0); return invalid; }",
      },
    ],
  },
  {
    name: "a page that is looked at before the length",
    breaks: "xen_netif_ctrl.firstRefusal",
    changes: [
      {
        file,
        from: /(if \(length > this\.#options\["hash-key"\]\) return )overflow;/,
        to: "$1this.#copy(ref, length) === undefined ? invalid : overflow;",
      },
    ],
  },
];
