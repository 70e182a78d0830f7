import type { Wrong } from "./change.ts";

const file = "gref-messages.ts";
const opened = /(table\.close\(\);)(\s+return grants\.add)/;

/** Errors in the messages about static grants. */
export const wrongGrants: readonly Wrong[] = [
  {
    name: "a size that is what remains",
    breaks: "GET_GREF_MAPPING_SIZE.fixedCapacity",
    changes: [{ file, from: /entries: grants\.capacity/, to: "entries: grants.room" }],
  },
  {
    name: "a partial ADD",
    breaks: "ADD_GREF_MAPPING.allOrNothing",
    changes: [
      {
        file: "static-grants.ts",
        from: /for \(const ref of added\.reverse\(\)\) this\.remove\(ref\);/,
        to: "",
      },
    ],
  },
  {
    name: "a status that ADD writes",
    breaks: "ADD_GREF_MAPPING.statusNotWritten",
    changes: [
      { file, from: opened, to: "table.entries.forEach((_, at) => table.setStatus(at, 0)); $1$2" },
    ],
  },
  {
    name: "a reference that is read whenever it is used",
    breaks: "xen_netif_ctrl.readOnce",
    changes: [
      {
        file: "request-table.ts",
        from: /return \{ ref, flags \};/,
        to: "const shared = this.#shared; return { get ref() { return shared.$$at(index).ref; }, flags };",
      },
    ],
  },
  {
    name: "an ADD beyond the capacity",
    breaks: "ADD_GREF_MAPPING.entriesInRange",
    changes: [
      { file, from: /Math\.min\(mostTableEntries, grants\.room\)/, to: "mostTableEntries" },
    ],
  },
  {
    name: "an ADD without a bound on the count",
    breaks: "ADD_GREF_MAPPING.entriesInRange",
    changes: [
      {
        file,
        from: /if \(entries > Math\.min\(mostTableEntries, grants\.room\)\) return invalid;/,
        to: "",
      },
    ],
  },
  {
    name: "an ADD with a count of 8 bits",
    breaks: "ADD_GREF_MAPPING.entriesInRange",
    changes: [
      {
        file,
        from: /(this\.#host, ref, )entries(\);\s+if \(table === undefined\) return invalid;\s+table\.close)/,
        to: "$1entries & 0xff$2",
      },
    ],
  },
  {
    name: "a DEL that goes by the page",
    breaks: "DEL_GREF_MAPPING.notAdded",
    changes: [
      {
        file: "static-grants.ts",
        from: /(remove\(ref: number\): boolean \{)/,
        to: `$1 const page = this.#mappings.get(ref)?.page;
        ref = [...this.#mappings].find((one) => one[1].page === page)?.[0] ?? ref;`,
      },
    ],
  },
  {
    name: "a DEL without a bound on the count",
    breaks: "DEL_GREF_MAPPING.entriesInRange",
    changes: [{ file, from: / \|\| entries > mostTableEntries/, to: "" }],
  },
  {
    name: "unknown flags that are not checked",
    breaks: "ADD_GREF_MAPPING.noUnknownFlags",
    changes: [
      {
        file: "static-grants.ts",
        from: /if \(\(flags & ~XEN_NETIF_CTRLF_GREF_readonly\) !== 0\) return undefined;/,
        to: "flags &= XEN_NETIF_CTRLF_GREF_readonly;",
      },
    ],
  },
  {
    name: "a static grant that is added twice",
    breaks: "ADD_GREF_MAPPING.noDuplicates",
    changes: [
      {
        file: "static-grants.ts",
        from: /if \(this\.#mappings\.has\(ref\)\) return undefined;/,
        to: "const before = this.#mappings.get(ref); if (before) this.#host.unmap(before);",
      },
    ],
  },
  {
    name: "room that DEL does not give back",
    breaks: "ADD_GREF_MAPPING.entriesInRange",
    changes: [
      {
        file: "static-grants.ts",
        from: /return this\.capacity - this\.#mappings\.size;/,
        to: "return this.capacity - this.used;",
      },
      { file: "static-grants.ts", from: /(readonly #mappings = )/, to: "used = 0; $1" },
      {
        file: "static-grants.ts",
        from: /(added\.push\(entry\.ref\);\s+\})(\s+return true;)/,
        to: "$1 this.used += added.length; $2",
      },
    ],
  },
  {
    name: "a static grant that is added again with other flags",
    breaks: "ADD_GREF_MAPPING.noDuplicates",
    changes: [
      {
        file: "static-grants.ts",
        from: /if \(this\.#mappings\.has\(ref\)\) return undefined;/,
        to: `const before = this.#mappings.get(ref);
        if (before && (before.access === "read-only") === (flags !== 0)) return undefined;
        if (before) this.#host.unmap(before);`,
      },
    ],
  },
  {
    name: "queues of 16 bits",
    breaks: "ADD_GREF_MAPPING.queueInRange",
    changes: [
      {
        file,
        from: /const grants = this\.#queues\[queue\]\?\.grants;(\s+if)/,
        to: "const grants = this.#queues[queue & 0xffff]?.grants;$1",
      },
    ],
  },
  {
    name: "a DEL that counts what it has looked at",
    breaks: "DEL_GREF_MAPPING.partialSuccess",
    changes: [
      {
        file,
        from: /return \{ \.\.\.success, removed \};/,
        to: "return { ...success, removed: entries };",
      },
    ],
  },
  {
    name: "a DEL of what is in flight",
    breaks: "DEL_GREF_MAPPING.inFlight",
    changes: [{ file, from: /!inFlight\.has\(ref\) && /, to: "" }],
  },
  {
    name: "a DEL that gives success to each entry",
    breaks: "DEL_GREF_MAPPING.statusPerEntry",
    changes: [{ file, from: /\(isRemoved \? success : invalid\)\.status/, to: "success.status" }],
  },
  {
    name: "a DEL that writes beyond its table",
    breaks: "DEL_GREF_MAPPING.statusPerEntry",
    changes: [
      { file: "request-table.ts", from: /(mapping\.view, 0), count/, to: "$1" },
      {
        file,
        from: /(const removed = removeEach\(queue, table\);)/,
        to: "$1 if (entries < mostTableEntries) table.setStatus(entries, 0);",
      },
    ],
  },
  {
    name: "static grants that outlive the connection",
    breaks: "ADD_GREF_MAPPING.unmappedOnDisconnect",
    changes: [{ file: "queue.ts", from: /this\.grants\.close\(\);/, to: "" }],
  },
  {
    name: "a size of 0 for a queue that does not exist",
    breaks: "GET_GREF_MAPPING_SIZE.queueInRange",
    changes: [
      {
        file,
        from: /grants === undefined \? invalid : (\{ \.\.\.success, entries: grants)(\.capacity)/,
        to: "$1?$2 ?? 0",
      },
    ],
  },
  {
    name: "an ADD of nothing that looks at the table",
    breaks: "ADD_GREF_MAPPING.emptyTable",
    changes: [{ file, from: /if \(entries === 0\) return success;/, to: "" }],
  },
  {
    name: "a read-only grant as one that may be written to",
    breaks: "ADD_GREF_MAPPING.writableGrant",
    changes: [
      {
        file: "static-grants.ts",
        from: /flags === 0 \? "read-write" : "read-only"/,
        to: '"read-only"',
      },
    ],
  },
  {
    name: "a DEL that removes a repeated reference each time",
    breaks: "DEL_GREF_MAPPING.repeatedReference",
    changes: [
      { file, from: /let removed = 0;/, to: "$& const gone = new Set<number>();" },
      {
        file,
        from: /(!inFlight\.has\(ref\) && )(queue\.grants\.remove\(ref\));/,
        to: "$1(gone.has(ref) || $2); if (isRemoved) gone.add(ref);",
      },
    ],
  },
  {
    name: "a DEL that looks at the flags",
    breaks: "DEL_GREF_MAPPING.flagsIgnored",
    changes: [
      { file, from: /\[index, \{ ref \}\]/, to: "[index, { ref, flags }]" },
      { file, from: /(?=!inFlight\.has)/, to: "flags === 0 && " },
    ],
  },
  {
    name: "a DEL of nothing from a queue that does not exist",
    breaks: "DEL_GREF_MAPPING.queueInRange",
    changes: [
      { file, from: /queue === undefined( \|\|)/, to: "(queue === undefined && entries > 0)$1" },
    ],
  },
  {
    name: "a DEL that succeeds without its table",
    breaks: "DEL_GREF_MAPPING.tableMappable",
    changes: [
      {
        file,
        from: /(if \(table === undefined\) return )invalid;(\s+const removed)/,
        to: "$1{ ...success, removed: 0 };$2",
      },
    ],
  },
  {
    name: "a DEL of nothing that looks at the table",
    breaks: "DEL_GREF_MAPPING.emptyTable",
    changes: [
      { file, from: /if \(entries === 0\) return \{ \.\.\.success, removed: 0 \};/, to: "" },
    ],
  },
  {
    name: "a table that is mapped beyond the response",
    breaks: "xen_netif_ctrl.pageGranted",
    changes: [
      {
        file: "gref-messages.ts",
        from: /(table === undefined\) return invalid;\s+)table\.close\(\);/,
        to: "$1",
      },
    ],
  },
  {
    name: "a capacity of 0 where there are no static grants",
    breaks: "GET_GREF_MAPPING_SIZE.noneNotSupported",
    changes: [
      {
        file: "control-ring.ts",
        from: /case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:(?=\s+case)/,
        to: "$& return true;",
      },
    ],
  },
  {
    name: "an entry that cannot be mapped and is left out",
    breaks: "ADD_GREF_MAPPING.entriesMappable",
    changes: [
      {
        file: "static-grants.ts",
        from: /if \(mapping === undefined\) \{/,
        to: "if (mapping === undefined && !this.#mappings.has(entry.ref)) continue;\n$&",
      },
    ],
  },
];
