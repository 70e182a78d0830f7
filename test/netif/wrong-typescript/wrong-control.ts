import { controlRing, idReadAgain, type Wrong } from "./change.ts";

const file = "control-ring.ts";
const codec = "../../generated/netif.ts";
const answered = /this\.ring\.respond\(.*\);/;
const replied = /write_xen_netif_ctrl_reply\(.*\);/;

/** Errors at the control ring, which concern every message. */
export const wrongControl: readonly Wrong[] = [
  {
    name: "a wrong id",
    breaks: "xen_netif_ctrl.echo",
    changes: [
      { file, from: /const \{ id \} = message;/, to: "const id = (message.id + 1) & 0xffff;" },
    ],
  },
  {
    name: "every second response lost",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      { file, from: /work\(\): void \{/, to: "work(): void { let count = 0;" },
      {
        file,
        from: answered,
        to: "if (count++ % 2 === 0) $&",
      },
    ],
  },
  {
    name: "a second response",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      { file, from: answered, to: "$& $&" },
      { file: codec, from: /if \(this\.\$free === 0\) throw new CodecError\(.*\);/, to: "" },
    ],
  },
  {
    name: "a status that the message does not list",
    breaks: "xen_netif_ctrl.listedStatus",
    changes: [
      {
        file: codec,
        from: /(case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:\s+)(case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:\s+return \{ id, type \};)/,
        to: `$1 if (word0 !== 0) {
          return make_xen_netif_ctrl_request_other("reserved", { id, type, data: [word0, word1, word2] });
        }
        $2`,
      },
    ],
  },
  {
    name: "data beside a failure",
    breaks: "GET_GREF_MAPPING_SIZE.INVALID_PARAMETER",
    changes: [
      {
        file,
        from: replied,
        to: "$& if ($$view.getUint32($$offset + 4, true) !== 0) $$view.setUint32($$offset + 8, 1, true);",
      },
    ],
  },
  {
    name: "data beside an unknown type",
    breaks: "xen_netif_ctrl.unknownType",
    changes: [{ file, from: /status, data: 0 \}/, to: "status, data: status }" }],
  },
  {
    name: "an id that is read again for the response",
    breaks: "xen_netif_ctrl.readOnce",
    changes: idReadAgain(controlRing),
  },
  {
    name: "reserved elements that are not checked",
    breaks: "xen_netif_ctrl.reservedWordsChecked",
    changes: [
      {
        file,
        from: /const message = (read_xen_netif_ctrl_message)\(.*\);/,
        to: `const copy = new DataView(new ArrayBuffer(16));
        for (let at = 0; at < 16; at++) copy.setUint8(at, slot.$$view.getUint8(slot.$$offset + at));
        const type = copy.getUint16(2, true);
        const named = [2, 7, 5, 8].includes(type) ? 1 : type === 3 ? 2 : 3;
        for (let word = named; word < 3; word++) copy.setUint32(4 + word * 4, 0, true);
        const message = $1(copy, 0);`,
      },
    ],
  },
  {
    name: "no event for any response",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      {
        file: "mapped-ring.ts",
        from: /if \(this\.end\.\$push\(\)\) this\.#host\.notify\(this\.port\);/,
        to: "this.end.$$push();",
      },
    ],
  },
  {
    name: "no event asked for with the next request",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      {
        file: "mapped-ring.ts",
        from: /this\.end\.\$final_check\(\)/,
        to: "this.end.$$unconsumed > 0",
      },
    ],
  },
  {
    name: "the type of an unknown request as data",
    breaks: "xen_netif_ctrl.noResultZero",
    changes: [{ file, from: /status, data: 0 \}/, to: "status, data: type }" }],
  },
];
