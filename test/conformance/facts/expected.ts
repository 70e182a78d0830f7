import type { AggregateFacts, HeaderFacts, MacroFacts, MemberFacts } from "./facts.ts";

/**
 * The facts of Xen's netif.h, typed by hand: they have not changed since the release of Xen that added
 * static grants, 4.10.
 */
export function expectedFacts(pointerSize: 4 | 8): HeaderFacts {
  return {
    macros: {
      ...mapValues(signedMacros, (value) => macro(value, true)),
      ...mapValues(unsignedMacros, (value) => macro(value, false)),
    },
    aggregates: {
      ...aggregates,
      ...ringAggregates(
        "xen_netif_ctrl",
        16,
        4,
        pointerSize,
        "struct xen_netif_ctrl_request",
        "struct xen_netif_ctrl_response",
      ),
      ...ringAggregates(
        "netif_tx",
        12,
        4,
        pointerSize,
        "struct netif_tx_request",
        "struct netif_tx_response",
      ),
      ...ringAggregates(
        "netif_rx",
        8,
        4,
        pointerSize,
        "struct netif_rx_request",
        "struct netif_rx_response",
      ),
    },
    typedefs: {
      netif_tx_request_t: "struct netif_tx_request",
      netif_tx_response_t: "struct netif_tx_response",
      netif_rx_request_t: "struct netif_rx_request",
      netif_rx_response_t: "struct netif_rx_response",
      netif_extra_info_t: "struct netif_extra_info",
      ...ringTypedefs("xen_netif_ctrl"),
      ...ringTypedefs("netif_tx"),
      ...ringTypedefs("netif_rx"),
    },
  };
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

/** A member as `type offset:size`, as the table of facts has it. */
const aggregates: Readonly<Record<string, AggregateFacts>> = {
  "struct xen_netif_ctrl_request": aggregate(16, 4, {
    id: "uint16_t 0:2",
    type: "uint16_t 2:2",
    data: "uint32_t[3] 4:12",
  }),
  "struct xen_netif_ctrl_response": aggregate(12, 4, {
    id: "uint16_t 0:2",
    type: "uint16_t 2:2",
    status: "uint32_t 4:4",
    data: "uint32_t 8:4",
  }),
  "struct xen_netif_gref": aggregate(8, 4, {
    ref: "grant_ref_t 0:4",
    flags: "uint16_t 4:2",
    status: "uint16_t 6:2",
  }),
  "struct netif_tx_request": aggregate(12, 4, {
    gref: "grant_ref_t 0:4",
    offset: "uint16_t 4:2",
    flags: "uint16_t 6:2",
    id: "uint16_t 8:2",
    size: "uint16_t 10:2",
  }),
  "struct netif_tx_response": aggregate(4, 2, { id: "uint16_t 0:2", status: "int16_t 2:2" }),
  "struct netif_rx_request": aggregate(8, 4, {
    id: "uint16_t 0:2",
    pad: "uint16_t 2:2",
    gref: "grant_ref_t 4:4",
  }),
  "struct netif_rx_response": aggregate(8, 2, {
    id: "uint16_t 0:2",
    offset: "uint16_t 2:2",
    flags: "uint16_t 4:2",
    status: "int16_t 6:2",
  }),
  "struct netif_extra_info": aggregate(8, 2, {
    type: "uint8_t 0:1",
    flags: "uint8_t 1:1",
    u: "union 2:6",
    "u.gso": "struct 2:6",
    "u.gso.size": "uint16_t 2:2",
    "u.gso.type": "uint8_t 4:1",
    "u.gso.pad": "uint8_t 5:1",
    "u.gso.features": "uint16_t 6:2",
    "u.mcast": "struct 2:6",
    "u.mcast.addr": "uint8_t[6] 2:6",
    "u.hash": "struct 2:6",
    "u.hash.type": "uint8_t 2:1",
    "u.hash.algorithm": "uint8_t 3:1",
    "u.hash.value": "uint8_t[4] 4:4",
    "u.pad": "uint16_t[3] 2:6",
  }),
};

/** The types that DEFINE_RING_TYPES of ring.h makes; only the last two know the width of a pointer. */
function ringAggregates(
  name: string,
  slotSize: number,
  alignment: number,
  pointerSize: 4 | 8,
  request: string,
  response: string,
): Readonly<Record<string, AggregateFacts>> {
  const sizes = { request: sizeOf(request), response: sizeOf(response) };
  const bookkeeping = (first: string, second: string) =>
    aggregate(pointerSize === 8 ? 24 : 16, pointerSize, {
      [first]: "RING_IDX 0:4",
      [second]: "RING_IDX 4:4",
      nr_ents: "unsigned int 8:4",
      sring: `struct ${name}_sring * ${pointerSize === 8 ? 16 : 12}:${pointerSize}`,
    });
  return {
    [`union ${name}_sring_entry`]: aggregate(slotSize, alignment, {
      req: `${request} 0:${sizes.request}`,
      rsp: `${response} 0:${sizes.response}`,
    }),
    [`struct ${name}_sring`]: aggregate(64 + slotSize, alignment, {
      req_prod: "RING_IDX 0:4",
      req_event: "RING_IDX 4:4",
      rsp_prod: "RING_IDX 8:4",
      rsp_event: "RING_IDX 12:4",
      pvt: "union 16:4",
      "pvt.pvt_pad": "uint8_t[4] 16:4",
      __pad: "uint8_t[44] 20:44",
      ring: `union ${name}_sring_entry[1] 64:${slotSize}`,
    }),
    [`struct ${name}_front_ring`]: bookkeeping("req_prod_pvt", "rsp_cons"),
    [`struct ${name}_back_ring`]: bookkeeping("rsp_prod_pvt", "req_cons"),
  };
}

function ringTypedefs(name: string): Readonly<Record<string, string>> {
  return {
    [`${name}_sring_t`]: `struct ${name}_sring`,
    [`${name}_front_ring_t`]: `struct ${name}_front_ring`,
    [`${name}_back_ring_t`]: `struct ${name}_back_ring`,
  };
}

function sizeOf(tag: string): number {
  return aggregates[tag]?.size ?? 0;
}

function macro(value: number, signed: boolean): MacroFacts {
  return { value: BigInt(value), signed, size: 4 };
}

function aggregate(
  size: number,
  alignment: number,
  members: Readonly<Record<string, string>>,
): AggregateFacts {
  return { size, alignment, members: mapValues(members, member) };
}

function member(text: string): MemberFacts {
  const [, type = "", offset, size] = /^(.*) (\d+):(\d+)$/.exec(text) ?? [];
  return { type, offset: Number(offset), size: Number(size) };
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
