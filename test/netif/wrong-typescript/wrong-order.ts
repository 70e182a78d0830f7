import { controlRing, idReadAgain, type Wrong } from "./change.ts";

const push = /if \(this\.end\.\$push\(\)\) this\.#host\.notify\(this\.port\);/;

/** Events of all rings that are sent in another way. */
function events(name: string, to: string): readonly Wrong[] {
  return ["xen_netif_ctrl.oneResponse", "netif_tx.oneResponse", "netif_rx.sameSlot"].map(
    (breaks) => ({
      name: `${name}, seen by ${breaks}`,
      breaks,
      changes: [{ file: "mapped-ring.ts", from: push, to }],
    }),
  );
}

/** Has what a statement does done after the response to the control request. */
function afterResponse(file: string, statement: RegExp): Wrong["changes"] {
  return [
    { file, from: statement, to: "((this.#host as any).late ??= []).push(() => $&);" },
    {
      file: "mapped-ring.ts",
      from: push,
      to: `$& const { late = [] } = this.#host as any; for (const act of late.splice(0)) act();`,
    },
  ];
}

/** What is right, but done at the wrong moment, or told to the wrong port. */
export const wrongOrder: readonly Wrong[] = [
  ...events(
    "events to the port after that of the ring",
    "if (this.end.$$push()) this.#host.notify(this.port + 1);",
  ),
  ...events("events that nobody has asked for", "this.end.$$push(); this.#host.notify(this.port);"),
  ...events(
    "an event before the response that it tells of",
    `const { view } = this.#mapping;
    const isNext = view.getUint32(12, true) === (view.getUint32(8, true) + 1) >>> 0;
    if (isNext) this.#host.notify(this.port);
    if (this.end.$$push() && !isNext) this.#host.notify(this.port);`,
  ),
  {
    name: "a table that is unmapped after the response",
    breaks: "xen_netif_ctrl.pageGranted",
    changes: afterResponse("request-table.ts", /this\.#host\.unmap\(this\.#mapping\)/),
  },
  {
    name: "a static grant that is unmapped after the response",
    breaks: "DEL_GREF_MAPPING.SUCCESS",
    changes: afterResponse("static-grants.ts", /this\.#host\.unmap\(mapping\)/),
  },
  {
    name: "statuses that are written after the table is unmapped",
    breaks: "DEL_GREF_MAPPING.statusPerEntry",
    changes: [
      {
        file: "gref-messages.ts",
        from: /(const removed = removeEach\(queue, table\);)\s+(table\.close\(\);)/,
        to: "$2 $1",
      },
    ],
  },
  {
    name: "a packet that is written after its response",
    breaks: "netif_rx.sameSlot",
    changes: [
      {
        file: "receive-ring.ts",
        from: /copyIn\(this\.#host, this\.#grants, gref, part\) \? part\.length : NETIF_RSP_ERROR/,
        to: "part.length",
      },
      {
        file: "receive-ring.ts",
        from: /this\.ring\.respond\(.*\);/,
        to: "$& this.ring.push(); copyIn(this.#host, this.#grants, gref, part);",
      },
    ],
  },
  {
    name: "a fragment that is read after its response",
    breaks: "netif_tx.oneResponse",
    changes: [
      {
        file: "transmit-ring.ts",
        from: /if \(frame !== undefined\) this\.#host\.emit\(frame\);/,
        to: "",
      },
      {
        file: "transmit-ring.ts",
        from: /(\}\s+#respond)/,
        to: `this.ring.push();
        const late = isWhole ? frameOf(this.#host, this.#grants, requests, extras) : undefined;
        if (late !== undefined) this.#host.emit(late);
        $1`,
      },
    ],
  },
  ...[
    { message: "SET_HASH_KEY", type: 3, breaks: "SET_HASH_KEY.replacesKey" },
    { message: "SET_HASH_MAPPING", type: 6, breaks: "SET_HASH_MAPPING.othersKept" },
  ].map(({ message, type, breaks }) => ({
    name: `an id of ${message} that is read again for the response`,
    breaks,
    changes: idReadAgain(controlRing, `response.getUint16(2, true) === ${type}`),
  })),
];
