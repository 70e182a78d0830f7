import { expect, test } from "vitest";
import { textOf } from "./generate.ts";
import { typeErrorsOf, programOf } from "./program.ts";

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
netif.write_netif_extra_info(view, 0, { type, flags: 0, u: { raw: new Uint8Array(6) } });
netif.write_netif_extra_info(view, 0, { type: 77, flags: 0, u: { raw: new Uint8Array(6) } });
netif.write_netif_extra_info(view, 0, {
  type: netif.XEN_NETIF_EXTRA_TYPE_GSO,
  flags: netif.XEN_NETIF_EXTRA_FLAG_MORE,
  u: { gso: { size: 1448, type: netif.XEN_NETIF_GSO_TYPE_TCPV4, features: 0 } },
});
netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
netif.write_netif_tx_request(view, 0, new netif.netif_tx_request_table(view));
const request: netif.netif_tx_request_t = netif.read_netif_tx_request(view, 0);
void request;
const message = netif.read_xen_netif_ctrl_message(view, 0);
switch (message.type) {
  case netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
    void [message.queue, message.table, message.entries];
    break;
  default:
    void message.id;
}
const reply = netif.read_DEL_GREF_MAPPING_response(view, 0);
if (reply.status === netif.XEN_NETIF_CTRL_STATUS_SUCCESS) void reply.removed;
const status: netif.XEN_NETIF_CTRL_STATUS = netif.XEN_NETIF_CTRL_STATUS_SUCCESS;
const five: 5 = netif.XEN_NETIF_EXTRA_TYPE_MAX;
void [status, five];
`;

/** Code that TypeScript must refuse. */
const refused = [
  [
    "another variant than the type says",
    `netif.write_netif_extra_info(view, 0, { type: netif.XEN_NETIF_EXTRA_TYPE_GSO, flags: 0, u: { mcast: { addr: new Uint8Array(6) } } });`,
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
    ["netif.ts", await textOf("spec/netif.ts")],
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
