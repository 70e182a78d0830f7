import { idReadAgain, receiveRing, transmitRing, type Wrong } from "./change.ts";

/** Keeps a part of the hash for the next connection of the same backend. */
function keptHash(part: string): Wrong["changes"] {
  const file = "frontend-state.ts";
  return [
    { file, from: /readonly #hash = unconfiguredHash\(\);/, to: "$& static kept = new WeakMap();" },
    {
      file,
      from: /constructor\(host: .*\{/,
      to: `$& Object.assign(this.#hash, { ${part}: (FrontendState.kept.get(host) ?? this.#hash).${part} });
        FrontendState.kept.set(host, this.#hash);`,
    },
  ];
}

const believesIndex: Wrong["changes"] = [
  {
    file: "../../generated/netif.ts",
    from: /if \(this\.#broken === undefined && count <= most\) return count;/,
    to: "return count;",
  },
];

/** Errors at the beginning and the end of a connection, and in what a backend makes of impossible requests. */
export const wrongConnections: readonly Wrong[] = [
  {
    name: "a key that is not published",
    breaks: "xen_netif_ctrl.keysPublished",
    changes: [
      { file: "netif-backend.ts", from: /host\.publish\("feature-ctrl-ring", "1"\);/, to: "" },
    ],
  },
  {
    name: "a key that is published with another value",
    breaks: "xen_netif_ctrl.keysPublished",
    changes: [{ file: "netif-backend.ts", from: /("feature-rx-copy", )"1"/, to: '$1"yes"' }],
  },
  {
    name: "a switch that is neither 0 nor 1",
    breaks: "xen_netif_ctrl.keysPublished",
    changes: [{ file: "netif-backend.ts", from: /("feature-sg", )"1"/, to: '$1"on"' }],
  },
  {
    name: "a number of queues that the options do not change",
    breaks: "xen_netif_ctrl.keysPublished",
    changes: [
      {
        file: "netif-backend.ts",
        from: /(this\.#options = options;\s+)this\.#publishQueues\(\);/,
        to: "$1",
      },
    ],
  },
  ...["algorithm", "key", "mapping"].map((part) => ({
    name: `a hash whose ${part} outlives the connection`,
    breaks: "xen_netif_ctrl.startsAnew",
    changes: keptHash(part),
  })),
  {
    name: "receive requests that outlive the connection",
    breaks: "xen_netif_ctrl.startsAnew",
    changes: [
      {
        file: "receive-ring.ts",
        from: /readonly #requests: netif_rx_request\[\] = \[\];/,
        to: "readonly #requests: netif_rx_request[]; static kept = new WeakMap();",
      },
      {
        file: "receive-ring.ts",
        from: /constructor\(.*\{/,
        to: "$& this.#requests = ReceiveRing.kept.get(host) ?? []; ReceiveRing.kept.set(host, this.#requests);",
      },
    ],
  },
  {
    name: "half a packet that outlives the connection",
    breaks: "xen_netif_ctrl.startsAnew",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /readonly #waiting/,
        to: "static kept = new WeakMap(); $&",
      },
      {
        file: "transmit-ring.ts",
        from: /this\.#packets = new netif_tx_packets\(ring\.end, mostSlots\);/,
        to: `const kept = TransmitRing.kept.get(host) ?? {};
          TransmitRing.kept.set(host, kept);
          kept.end = ring.end;
          const end = { $$consume: () => kept.end.$$consume() } as any;
          this.#packets = kept.packets ??= new netif_tx_packets(end, mostSlots);`,
      },
    ],
  },
  ...["xen_netif_ctrl", "netif_tx", "netif_rx"].map((ring) => ({
    name: `an index of ${ring} that is believed`,
    breaks: `${ring}.impossibleIndex`,
    changes: believesIndex,
  })),
  {
    name: "a static grant that the transmit ring ignores",
    breaks: "ADD_GREF_MAPPING.mappingUsed",
    changes: [
      {
        file: "granted-page.ts",
        from: /if \(mapping === undefined\) (return host\.copyFrom\(.*\);)/,
        to: "$1",
      },
    ],
  },
  {
    name: "a static grant that the receive ring ignores",
    breaks: "ADD_GREF_MAPPING.mappingUsed",
    changes: [
      {
        file: "granted-page.ts",
        from: /if \(mapping === undefined\) (return host\.copyTo\(.*\);)/,
        to: "if (mapping?.access !== 'read-only') $1",
      },
    ],
  },
  {
    name: "a static grant that every queue uses",
    breaks: "ADD_GREF_MAPPING.mappingUsed",
    changes: [
      {
        file: "frontend-state.ts",
        from: /(this\.#queues = )(keys\.queues\.map\(.*\));/,
        to: "$1$2; const [first] = this.#queues; for (const queue of this.#queues) queue.use(first.grants);",
      },
      {
        file: "queue.ts",
        from: /notify\(port: number\)/,
        to: "use(grants: StaticGrants) { this.#receive?.use(grants); } $&",
      },
      {
        file: "receive-ring.ts",
        from: /readonly (#grants: StaticGrants;)/,
        to: "$1 use(grants: StaticGrants) { this.#grants = grants; }",
      },
    ],
  },
  {
    name: "a fragment that cannot be read and seems to be sent",
    breaks: "netif_tx.pageReadable",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /frame === undefined \? NETIF_RSP_ERROR : NETIF_RSP_OKAY/,
        to: "NETIF_RSP_OKAY",
      },
    ],
  },
  {
    name: "an empty fragment that is refused",
    breaks: "netif_tx.emptyFragment",
    changes: [
      {
        file: "packet-frame.ts",
        from: /if \(first <= 0\)/,
        to: "if (first <= 0 || others.includes(0))",
      },
    ],
  },
  {
    name: "a read-only static grant that is written",
    breaks: "netif_rx.pageWritable",
    changes: [
      {
        file: "granted-page.ts",
        from: /if \(mapping\.access === "read-only"\) return false;/,
        to: "",
      },
    ],
  },
  {
    name: "a read-only static grant that is written by the way",
    breaks: "netif_rx.pageWritable",
    changes: [
      {
        file: "granted-page.ts",
        from: /(if \(mapping\.access === "read-only"\) return )false;/,
        to: "$1host.copyTo(ref, 0, bytes);",
      },
    ],
  },
  {
    name: "a packet that is lost and seems to be received",
    breaks: "netif_rx.pageWritable",
    changes: [
      {
        file: "receive-ring.ts",
        from: /\? part\.length : NETIF_RSP_ERROR/,
        to: "? part.length : part.length",
      },
    ],
  },
  {
    name: "an id of a transmit request that is read again for the response",
    breaks: "netif_tx.readOnce",
    changes: idReadAgain(transmitRing),
  },
  {
    name: "a fragment that is read twice",
    breaks: "netif_tx.readOnce",
    changes: [
      {
        file: "granted-page.ts",
        from: /return host\.copyFrom\(/,
        to: "return host.copyFrom(ref, offset, length) && host.copyFrom(",
      },
    ],
  },
  {
    name: "an id of a receive request that is read again for the response",
    breaks: "netif_rx.readOnce",
    changes: idReadAgain(receiveRing),
  },
  {
    name: "flags that are checked, and read again to map the page",
    breaks: "xen_netif_ctrl.readOnce",
    changes: [
      {
        file: "request-table.ts",
        from: /return \{ ref, flags \};/,
        to: "const shared = this.#shared; return { ref, flags, get again() { return shared.$$at(index).flags & 1; } };",
      },
      {
        file: "static-grants.ts",
        from: /#map\(\{ ref, flags \}: GrefEntry\)/,
        to: "#map({ ref, flags, again }: any)",
      },
      { file: "static-grants.ts", from: /flags === 0 \?/, to: "again === 0 ?" },
    ],
  },
  {
    name: "a table that is copied again when it is unmapped",
    breaks: "xen_netif_ctrl.readOnce",
    changes: [
      {
        file: "request-table.ts",
        from: /this\.#host\.unmap\(this\.#mapping\);/,
        to: `$& for (const [index, entry] of this.entries.entries()) entry.ref = this.#shared.$$at(index).ref;`,
      },
    ],
  },
  ...["key", "bytes"].map((copy) => ({
    name: `a page of a hash message that is copied twice, as ${copy}`,
    breaks: "xen_netif_ctrl.readOnce",
    changes: [
      {
        file: "hash-messages.ts",
        from: new RegExp(String.raw`const ${copy} = (this\.#copy\(.*\));`),
        to: `const ${copy} = $1 && $1;`,
      },
    ],
  })),
];
