import {
  aggregateFact,
  constantFact,
  factsFrom,
  memberFact,
  typedefFact,
  type Fact,
  type Facts,
} from "../../src/header/facts.ts";

/**
 * The facts of Xen's netif.h, typed by hand: they have not changed since the release of Xen that added
 * static grants, 4.10.
 *
 * @param pointerSize - in bytes; nothing else differs between ABIs.
 */
export function expectedFacts(pointerSize: 4 | 8): Facts {
  return factsFrom([
    ...Object.entries(signedMacros).map(([name, value]) => macro(name, value, true)),
    ...Object.entries(unsignedMacros).map(([name, value]) => macro(name, value, false)),
    ...structs,
    ...[
      "netif_tx_request",
      "netif_tx_response",
      "netif_rx_request",
      "netif_rx_response",
      "netif_extra_info",
    ].map((name) => typedefFact(`${name}_t`, `struct ${name}`, undefined)),
    ...ring("xen_netif_ctrl", { request: 16, response: 12 }, pointerSize),
    ...ring("netif_tx", { request: 12, response: 4 }, pointerSize),
    ...ring("netif_rx", { request: 8, response: 8 }, pointerSize),
  ]);
}

const signedMacros: Readonly<Record<string, number>> = {
  XEN_NETIF_NR_SLOTS_MIN: 18,
  XEN_NETIF_MAX_TX_SIZE: 0xffff,
  XEN_NETIF_CTRL_TYPE_INVALID: 0,
  XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS: 1,
  XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS: 2,
  XEN_NETIF_CTRL_TYPE_SET_HASH_KEY: 3,
  XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE: 4,
  XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE: 5,
  XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING: 6,
  XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM: 7,
  XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE: 8,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING: 9,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING: 10,
  XEN_NETIF_CTRL_STATUS_SUCCESS: 0,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED: 1,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER: 2,
  XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW: 3,
  _XEN_NETIF_CTRLF_GREF_readonly: 0,
  _XEN_NETIF_CTRL_HASH_TYPE_IPV4: 0,
  XEN_NETIF_CTRL_HASH_TYPE_IPV4: 1,
  _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP: 1,
  XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP: 2,
  _XEN_NETIF_CTRL_HASH_TYPE_IPV6: 2,
  XEN_NETIF_CTRL_HASH_TYPE_IPV6: 4,
  _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP: 3,
  XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP: 8,
  XEN_NETIF_CTRL_HASH_ALGORITHM_NONE: 0,
  XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ: 1,
  _NETTXF_csum_blank: 0,
  _NETTXF_data_validated: 1,
  _NETTXF_more_data: 2,
  _NETTXF_extra_info: 3,
  _NETRXF_data_validated: 0,
  _NETRXF_csum_blank: 1,
  _NETRXF_more_data: 2,
  _NETRXF_extra_info: 3,
  _NETRXF_gso_prefix: 4,
  XEN_NETIF_EXTRA_TYPE_NONE: 0,
  XEN_NETIF_EXTRA_TYPE_GSO: 1,
  XEN_NETIF_EXTRA_TYPE_MCAST_ADD: 2,
  XEN_NETIF_EXTRA_TYPE_MCAST_DEL: 3,
  XEN_NETIF_EXTRA_TYPE_HASH: 4,
  XEN_NETIF_EXTRA_TYPE_MAX: 5,
  _XEN_NETIF_EXTRA_FLAG_MORE: 0,
  XEN_NETIF_GSO_TYPE_NONE: 0,
  XEN_NETIF_GSO_TYPE_TCPV4: 1,
  XEN_NETIF_GSO_TYPE_TCPV6: 2,
  NETIF_RSP_DROPPED: -2,
  NETIF_RSP_ERROR: -1,
  NETIF_RSP_OKAY: 0,
  NETIF_RSP_NULL: 1,
};

const unsignedMacros: Readonly<Record<string, number>> = {
  XEN_NETIF_CTRLF_GREF_readonly: 1,
  NETTXF_csum_blank: 1,
  NETTXF_data_validated: 2,
  NETTXF_more_data: 4,
  NETTXF_extra_info: 8,
  NETRXF_data_validated: 1,
  NETRXF_csum_blank: 2,
  NETRXF_more_data: 4,
  NETRXF_extra_info: 8,
  NETRXF_gso_prefix: 16,
  XEN_NETIF_EXTRA_FLAG_MORE: 1,
};

/** A member is `type offset:size`, as the table of facts has it. */
const structs: readonly Fact[] = [
  ...aggregate("struct", "xen_netif_ctrl_request", 16, 4, {
    id: "u16 0:2",
    type: "u16 2:2",
    data: "u32[3] 4:12",
  }),
  ...aggregate("struct", "xen_netif_ctrl_response", 12, 4, {
    id: "u16 0:2",
    type: "u16 2:2",
    status: "u32 4:4",
    data: "u32 8:4",
  }),
  ...aggregate("struct", "xen_netif_gref", 8, 4, {
    ref: "u32 0:4",
    flags: "u16 4:2",
    status: "u16 6:2",
  }),
  ...aggregate("struct", "netif_tx_request", 12, 4, {
    gref: "u32 0:4",
    offset: "u16 4:2",
    flags: "u16 6:2",
    id: "u16 8:2",
    size: "u16 10:2",
  }),
  ...aggregate("struct", "netif_tx_response", 4, 2, { id: "u16 0:2", status: "s16 2:2" }),
  ...aggregate("struct", "netif_rx_request", 8, 4, {
    id: "u16 0:2",
    pad: "u16 2:2",
    gref: "u32 4:4",
  }),
  ...aggregate("struct", "netif_rx_response", 8, 2, {
    id: "u16 0:2",
    offset: "u16 2:2",
    flags: "u16 4:2",
    status: "s16 6:2",
  }),
  ...aggregate("struct", "netif_extra_info", 8, 2, {
    type: "u8 0:1",
    flags: "u8 1:1",
    u: "union 2:6",
    "u.gso": "struct 2:6",
    "u.gso.size": "u16 2:2",
    "u.gso.type": "u8 4:1",
    "u.gso.pad": "u8 5:1",
    "u.gso.features": "u16 6:2",
    "u.mcast": "struct 2:6",
    "u.mcast.addr": "u8[6] 2:6",
    "u.hash": "struct 2:6",
    "u.hash.type": "u8 2:1",
    "u.hash.algorithm": "u8 3:1",
    "u.hash.value": "u8[4] 4:4",
    "u.pad": "u16[3] 2:6",
  }),
];

/** The types that DEFINE_RING_TYPES of ring.h makes; only the bookkeeping knows the width of a pointer. */
function ring(
  name: string,
  sizes: { readonly request: number; readonly response: number },
  pointerSize: 4 | 8,
): Fact[] {
  const slot = Math.max(sizes.request, sizes.response);
  const bookkeeping = (side: string, first: string, second: string) =>
    aggregate("struct", `${name}_${side}_ring`, pointerSize === 8 ? 24 : 16, pointerSize, {
      [first]: "u32 0:4",
      [second]: "u32 4:4",
      nr_ents: "u32 8:4",
      sring: `pointer ${pointerSize === 8 ? 16 : 12}:${pointerSize}`,
    });
  return [
    ...aggregate("union", `${name}_sring_entry`, slot, 4, {
      req: `struct ${name}_request 0:${sizes.request}`,
      rsp: `struct ${name}_response 0:${sizes.response}`,
    }),
    ...aggregate("struct", `${name}_sring`, 64 + slot, 4, {
      req_prod: "u32 0:4",
      req_event: "u32 4:4",
      rsp_prod: "u32 8:4",
      rsp_event: "u32 12:4",
      pvt: "union 16:4",
      "pvt.pvt_pad": "u8[4] 16:4",
      __pad: "u8[44] 20:44",
      ring: `union ${name}_sring_entry[1] 64:${slot}`,
    }),
    ...bookkeeping("front", "req_prod_pvt", "rsp_cons"),
    ...bookkeeping("back", "rsp_prod_pvt", "req_cons"),
    ...["sring", "front_ring", "back_ring"].map((part) =>
      typedefFact(`${name}_${part}_t`, `struct ${name}_${part}`, undefined),
    ),
  ];
}

function macro(name: string, value: number, signed: boolean): Fact {
  return constantFact(name, BigInt(value), signed, 4, undefined);
}

/** @param members - each as `type offset:size`, in bytes. */
function aggregate(
  tag: string,
  name: string,
  size: number,
  alignment: number,
  members: Readonly<Record<string, string>>,
): Fact[] {
  return [
    aggregateFact(`${tag} ${name}`, size, alignment, undefined),
    ...Object.entries(members).map(([path, text]) => {
      const [, type = "", offset, length] = /^(.*) (\d+):(\d+)$/.exec(text) ?? [];
      return memberFact(`${name}.${path}`, type, Number(offset), Number(length), undefined);
    }),
  ];
}
