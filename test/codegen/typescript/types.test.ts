import ts from "typescript";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/model/model.ts";
import { modelOf } from "../../examined.ts";
import { textOf } from "./generate.ts";
import { programOf, quickInfo, typeErrorsOf } from "./program.ts";

const netifText = await textOf("spec/netif.ts");
const types = messagesOf(await modelOf("spec/netif.ts")).map(({ code }) => code.cName);

/** Code that uses the module as it should be used. */
const possible = `
const extra = netif.read_netif_extra_info(view, 0);
if (extra.type === netif.XEN_NETIF_EXTRA_TYPE_GSO) {
  const size: number = extra.u.gso.size;
  void size;
}
switch (extra.type) {
  case netif.XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
  case netif.XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
    void extra.u.mcast.addr;
    break;
  case netif.XEN_NETIF_EXTRA_TYPE_GSO:
    void extra.u.gso;
    break;
  case netif.XEN_NETIF_EXTRA_TYPE_HASH:
    void extra.u.hash;
    break;
  default:
    void extra.u.raw;
}
const type: number = extra.type;
netif.write_netif_extra_info(view, 0, extra);
netif.write_netif_extra_info(view, 0, { ...extra, flags: 1 });
const raw = [0, 0, 0, 0, 0, 0];
netif.write_netif_extra_info(view, 0, { type: type as netif.UnknownCode, flags: 0, u: { raw } });
netif.write_netif_extra_info(view, 0, { type: netif.XEN_NETIF_EXTRA_TYPE_NONE, flags: 0, u: { raw } });
netif.write_netif_extra_info(view, 0, {
  type: netif.XEN_NETIF_EXTRA_TYPE_GSO,
  flags: netif.XEN_NETIF_EXTRA_FLAG_MORE,
  u: { gso: { size: 1448, type: netif.XEN_NETIF_GSO_TYPE_TCPV4, features: 0 } },
});
netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
netif.write_netif_tx_request(view, 0, new netif.netif_tx_request_table(view));
const request: netif.netif_tx_request_t = netif.read_netif_tx_request(view, 0);
void request;
netif.read_netif_tx_request(view, 0, { gref: 0, offset: 0, flags: 0, id: 0, size: 0 });
const message = netif.read_xen_netif_ctrl_message(view, 0);
switch (message.type) {
  case netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING: {
    const add: netif.ADD_GREF_MAPPING_request = message;
    void [add, message.queue, message.table, message.entries];
    break;
  }
  case "unknown":
  case "reserved": {
    const { id, type: asked, data } = message.struct;
    const word: number | undefined = data[0];
    void [id, asked, word];
    break;
  }
  default:
    void message.id;
}
if (message.type !== "unknown" && message.type !== "reserved") {
  netif.write_xen_netif_ctrl_message(view, 0, message);
}
const reply = netif.read_DEL_GREF_MAPPING_response(view, 0);
switch (reply.status) {
  case netif.XEN_NETIF_CTRL_STATUS_SUCCESS:
    void reply.removed;
    break;
  case "unknown":
  case "reserved":
    void reply.struct.data;
    break;
  default: {
    const refused: 1 | 2 = reply.status;
    void refused;
  }
}
void new netif.xen_netif_ctrl_message_table(view).$of(new netif.xen_netif_ctrl_sring(view).$request(0));
for (const m of new netif.xen_netif_ctrl_message_table(view, 0, 2)) {
  const bits: number = m.$reserved;
  void bits;
  switch (m.type) {
    case netif.XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      void m.id;
      break;
    case netif.XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      void [m.queues, m.entries, m.first];
      break;
    case netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
    case netif.XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      void [m.queue, m.table, m.entries];
      break;
${types.map((type) => `    case netif.${type}:`).join("\n")}
      break;
    default: {
      // All messages have a case, so what is left is unknown.
      const unknown: netif.UnknownCode = m.type;
      const data: readonly number[] = m.data;
      void [unknown, data];
    }
  }
}
const answer = new netif.xen_netif_ctrl_reply_table(view).$at(0);
if (
  answer.type === netif.XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING &&
  answer.status === netif.XEN_NETIF_CTRL_STATUS_SUCCESS
) {
  const removed: number = answer.removed;
  void removed;
}
const grefs = new netif.xen_netif_gref_table(view, 0, 2);
const refs: Uint32Array = netif.readColumns(grefs).ref;
netif.readColumns(grefs, { flags: new Uint16Array(2) });
const strided: { readonly values: Uint16Array; readonly stride: number } | undefined = netif.strided(grefs, "status");
void [refs, strided];
const ring = new netif.netif_tx_sring(view);
ring.$front_ring().$produce().gref = 1;
const consumed: netif.netif_tx_request_table | undefined = ring.$back_ring().$consume();
void consumed;
try {
  netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
} catch (error) {
  if (error instanceof netif.CodecError) {
    const code: "place" | "index" | "type" | "range" = error.code;
    const value: unknown = error.value;
    const texts: string[] = [code, error.path, error.allowed];
    void [value, texts];
  }
}
const status: netif.XEN_NETIF_CTRL_STATUS = netif.XEN_NETIF_CTRL_STATUS_SUCCESS;
const five: 5 = netif.XEN_NETIF_EXTRA_TYPE_MAX;
void [status, five];
`;

/** Code that TypeScript must refuse. */
const refused = [
  [
    "another variant than the type says",
    `netif.write_netif_extra_info(view, 0, { type: netif.XEN_NETIF_EXTRA_TYPE_GSO, flags: 0, u: { mcast: { addr: [1, 2, 3, 4, 5, 6] } } });`,
  ],
  ["a variant before the type is known", `void netif.read_netif_extra_info(view, 0).u.gso;`],
  ["a member that is missing", `netif.write_netif_rx_request(view, 0, { id: 1 });`],
  [
    "padding that is undefined",
    `netif.write_netif_rx_request(view, 0, { id: 1, pad: undefined, gref: 1 });`,
  ],
  [
    "a member that does not exist",
    `netif.write_netif_tx_response(view, 0, { id: 1, status: 0, data: 1 });`,
  ],
  [
    "a word of one outcome in all of them",
    `void netif.read_DEL_GREF_MAPPING_response(view, 0).removed;`,
  ],
  [
    "a word of a message before its type is known",
    `void netif.read_xen_netif_ctrl_message(view, 0).queue;`,
  ],
  [
    "a word of a message in place before its type is known",
    `void new netif.xen_netif_ctrl_message_table(view).$at(0).queue;`,
  ],
  [
    "a word of another message in place",
    `for (const m of new netif.xen_netif_ctrl_message_table(view)) if (m.type === netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) void m.queues;`,
  ],
  [
    "a response's slot as one of a request",
    `void new netif.xen_netif_ctrl_message_table(view).$of(new netif.xen_netif_ctrl_sring(view).$response(0));`,
  ],
  [
    "the raw words of a message that is known",
    `for (const m of new netif.xen_netif_ctrl_message_table(view)) if (m.type === netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) void m.data;`,
  ],
  [
    "a message that is not told from an unknown one",
    `export const add: netif.ADD_GREF_MAPPING_request = netif.read_ADD_GREF_MAPPING_request(view, 0);`,
  ],
  [
    "an unknown message as one to write",
    `netif.write_xen_netif_ctrl_message(view, 0, netif.read_xen_netif_ctrl_message(view, 0));`,
  ],
  [
    "octets that are no array",
    `netif.write_netif_extra_info(view, 0, { type: netif.XEN_NETIF_EXTRA_TYPE_NONE, flags: 0, u: { raw: new Uint8Array(6) } });`,
  ],
  [
    "a column of another type",
    `netif.readColumns(new netif.xen_netif_gref_table(view), { ref: new Uint16Array(1) });`,
  ],
  [
    "a column that is no integer",
    `netif.strided(new netif.xen_netif_ctrl_request_table(view), "data");`,
  ],
  ["a member set that was read", `netif.read_netif_tx_request(view, 0).size = 1;`],
  [
    "the type of another message",
    `netif.write_ADD_GREF_MAPPING_request(view, 0, { id: 1, type: netif.XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING, queue: 0, table: 0, entries: 0 });`,
  ],
  [
    "a bound as a code",
    `export const type: netif.XEN_NETIF_EXTRA_TYPE = netif.XEN_NETIF_EXTRA_TYPE_MAX;`,
  ],
] as const;

const head = `import * as netif from "./netif.ts";
export const view: DataView = new DataView(new ArrayBuffer(64));
`;

const program = programOf(
  new Map([
    ["netif.ts", netifText],
    ["possible.ts", head + possible],
    ...refused.map(([, code], index) => [`refused-${index}.ts`, head + code] as const),
  ]),
);

test("what must be possible", () => {
  expect(typeErrorsOf(program, "possible.ts")).toEqual([]);
});

test.each(refused.map(([what], index) => [what, index] as const))(
  "what must not be: %s",
  (_, index) => {
    expect(typeErrorsOf(program, `refused-${index}.ts`)).toEqual([expect.stringMatching(/^3: /)]);
  },
);

describe("hovering over an accessor in place", () => {
  /** What an editor shows where `code` has a `|`: the type, and the text below it. */
  const hover = (code: string): { readonly text: string; readonly type: string } => {
    const info = quickInfo(netifText, head + code);
    return {
      text: ts.displayPartsToString(info.documentation),
      type: ts.displayPartsToString(info.displayParts).replace(/^.*?: /s, ""),
    };
  };

  test.each([
    ["netif_tx_request", "gref"],
    ["netif_tx_request", "flags"],
    ["netif_rx_response", "status"],
    ["xen_netif_gref", "ref"],
    ["xen_netif_ctrl_request", "id"],
    ["xen_netif_ctrl_response", "status"],
    ["netif_extra_info", "flags"],
  ])("says as much as %s.%s", (struct, member) => {
    const place = hover(`void new netif.${struct}_table(view).|${member};`);
    expect(place).toEqual(hover(`void netif.read_${struct}(view, 0).|${member};`));
    expect(place.text).not.toBe("");
  });

  test("says as much inside of a union, and for each message", () => {
    const gso = `const extra = netif.read_netif_extra_info(view, 0); if (extra.type === netif.XEN_NETIF_EXTRA_TYPE_GSO) void extra.u.gso`;
    expect(hover("void new netif.netif_extra_info_table(view).|u_gso_size;")).toEqual(
      hover(`${gso}.|size;`),
    );
    const inPlace = `const m = new netif.xen_netif_ctrl_message_table(view).$at(0);`;
    const asObject = `const m = netif.read_xen_netif_ctrl_message(view, 0);`;
    const use = `if (m.type === netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) void m.|table;`;
    expect(hover(inPlace + use)).toEqual(hover(asObject + use));
    expect(hover(asObject + use).text).toContain("table");
    expect(hover(`void netif.read_xen_netif_ctrl_request(view, 0).|data;`)).toEqual(
      hover(`${inPlace} if (m.type === (99 as unknown as netif.UnknownCode)) void m.|data;`),
    );
  });
});
