import type { Wrong } from "./change.ts";

/** Errors in both directions of a queue, and in the choice of the queue. */
export const wrongQueues: readonly Wrong[] = [
  {
    name: "requests that are in flight from their event on alone",
    breaks: "DEL_GREF_MAPPING.inFlight",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /(inFlight\(\): readonly number\[\] \{\s+)this\.#pull\(\);/,
        to: "$1",
      },
    ],
  },
  {
    name: "no response to extra info",
    breaks: "netif_tx.extraInfoNull",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /for \(const _ of extras\) .*;/,
        to: "",
      },
    ],
  },
  {
    name: "extra info that is answered like a request",
    breaks: "netif_tx.extraInfoNull",
    changes: [
      { file: "transmit-ring.ts", from: /status: NETIF_RSP_NULL/, to: "status: NETIF_RSP_OKAY" },
    ],
  },
  {
    name: "a page of a static grant that is read whenever it is used",
    breaks: "xen_netif_ctrl.readOnce",
    changes: [
      {
        file: "granted-page.ts",
        from: /(bytes\[at\] = )(mapping\.view\.getUint8\(offset \+ at\);)/,
        to: "$1mapping.view.getUint8(offset + at) && $2",
      },
    ],
  },
  {
    name: "a received fragment that hides the one after it",
    breaks: "netif_rx.sameSlot",
    changes: [
      { file: "receive-ring.ts", from: /index \+ 1 < slots \? NETRXF_more_data : 0/, to: "0" },
    ],
  },
  {
    name: "a response to the first fragment alone of a received packet",
    breaks: "netif_rx.sameSlot",
    changes: [
      {
        file: "receive-ring.ts",
        from: /this\.ring\.respond\(.*\);/,
        to: "if (index === 0) $&",
      },
    ],
  },
  {
    name: "no types as a mistake",
    breaks: "SET_HASH_FLAGS.zeroTurnsOff",
    changes: [
      {
        file: "hash-messages.ts",
        from: /(?=this\.#state\.types = types;)/,
        to: "if (types === 0) return invalid; ",
      },
    ],
  },
  {
    name: "ports that never count",
    breaks: "SET_HASH_FLAGS.mostFields",
    changes: [
      {
        file: "steering.ts",
        from: /\.find\(\(\{ type \}\) => \(hash\.types & type\) !== 0\)/,
        to: ".at(-1)",
      },
    ],
  },
  {
    name: "types that are added to those before",
    breaks: "SET_HASH_FLAGS.SUCCESS",
    changes: [
      { file: "hash-messages.ts", from: /(this\.#state\.types) = types;/, to: "$1 |= types;" },
    ],
  },
  {
    name: "a mapping table that keeps what it held",
    breaks: "SET_HASH_MAPPING_SIZE.newTableZero",
    changes: [
      {
        file: "hash-messages.ts",
        from: /this\.#state\.mapping = new Uint32Array\(entries\);/,
        to: `const held = this.#state.mapping.subarray(0, entries);
        this.#state.mapping = new Uint32Array(entries);
        this.#state.mapping.set(held);`,
      },
    ],
  },
  {
    name: "a size that is refused and still clears the table",
    breaks: "SET_HASH_MAPPING_SIZE.failureChangesNothing",
    changes: [
      {
        file: "hash-messages.ts",
        from: /if \(entries > this\.#options\["hash-mapping"\]\) return invalid;/,
        to: `if (entries > this.#options["hash-mapping"]) {
          this.#state.mapping = new Uint32Array(0);
          return invalid;
        }`,
      },
    ],
  },
  {
    name: "a DEL of a later fragment that is in flight",
    breaks: "DEL_GREF_MAPPING.inFlight",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /=> requests\.map\(/,
        to: "=> requests.slice(0, 1).map(",
      },
      {
        file: "transmit-ring.ts",
        from: /\({ gref }\) => gref\);/,
        to: "({ gref }) => gref).slice(0, 1);",
      },
    ],
  },
  {
    name: "a packet that gets one response",
    breaks: "netif_tx.oneResponse",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /of requests\)/,
        to: "of requests.slice(0, 1))",
      },
    ],
  },
  {
    name: "a packet of more than 17 slots that is refused",
    breaks: "netif_tx.slotsAccepted",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /ring\.end, mostSlots/,
        to: "ring.end, 17",
      },
    ],
  },
  {
    name: "a packet of size 0 that is sent",
    breaks: "netif_tx.badSizeRefused",
    changes: [{ file: "packet-frame.ts", from: /first <= 0/, to: "first < 0" }],
  },
  {
    name: "a static grant that the later fragments of a packet ignore",
    breaks: "ADD_GREF_MAPPING.mappingUsed",
    changes: [
      {
        file: "packet-frame.ts",
        from: /copyOut\(host, grants, gref,/,
        to: "copyOut(host, index === 0 ? grants : new grants.constructor(host, 0), gref,",
      },
    ],
  },
  {
    name: "a read-only static grant that is not for packets",
    breaks: "ADD_GREF_MAPPING.mappingUsed",
    changes: [
      {
        file: "granted-page.ts",
        from: /const bytes = new Uint8Array\(length\);/,
        to: 'if (mapping.access === "read-only") return undefined; $&',
      },
    ],
  },
  {
    name: "a static grant that the later pages of a received packet ignore",
    breaks: "ADD_GREF_MAPPING.mappingUsed",
    changes: [
      {
        file: "receive-ring.ts",
        from: /copyIn\(this\.#host, this\.#grants, gref, part\)/,
        to: "(index === 0 ? copyIn(this.#host, this.#grants, gref, part) : this.#host.copyTo(gref, 0, part))",
      },
    ],
  },
  {
    name: "sizes of later fragments that are read again to copy them",
    breaks: "netif_tx.readOnce",
    changes: [
      {
        file: "mapped-ring.ts",
        from: /close\(\): void \{/,
        to: `again(at: number): number {
          const { view } = this.#mapping;
          const slot = 64 + ((view.getUint32(8, true) + at) & 255) * 12;
          return view.getUint16(slot + 10, true);
        }
        $&`,
      },
      {
        file: "transmit-ring.ts",
        from: /this\.#grants, requests, extras/,
        to: "$&, (at: number) => this.ring.again(at)",
      },
      {
        file: "packet-frame.ts",
        from: /extras: readonly netif_extra_info\[\],\n/,
        to: "$& again: (at: number) => number,\n",
      },
      { file: "packet-frame.ts", from: /first : size\)/, to: "first : again(index))" },
    ],
  },
];
