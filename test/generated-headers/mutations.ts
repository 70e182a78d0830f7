/** A change of one fact of an emitted text. */
export interface Mutation {
  readonly what: string;
  readonly from: RegExp;
  readonly to: string;
}

/** A change of the header, and how each proof names it. */
export interface HeaderMutation extends Mutation {
  /** The spec; netif, if not given. */
  readonly spec?: string;
  /** The assertion that fails, `label: aspect`; or what a compiler says in its own words. */
  readonly assertion: string;
  /** A line of `verify`, which asks for no alignment of what has no name. */
  readonly verify?: string;
  /** What a line of the wire proof says, where it sees that bytes or values change. */
  readonly wire?: string;
}

/** A change of the TypeScript module, and what a line of the wire proof says that names it. */
export interface ModuleMutation extends Mutation {
  readonly wire: string;
}

export const headerMutations: readonly HeaderMutation[] = [
  {
    what: "two members change places",
    from: /(struct xen_netif_gref \{[^}]* )flags;([^}]* )status;/,
    to: "$1status;$2flags;",
    assertion: "xen_netif_gref.status: offset",
    verify: "xen_netif_gref.status: offset 6 in the spec, 4 in the header",
    wire: "xen_netif_gref.status: ",
  },
  {
    what: "a member is gone, and the next one stays where it is",
    from: /(struct netif_rx_request \{[^}]*)uint16_t pad;/,
    to: "$1",
    assertion: "no member named 'pad'",
    verify: "netif_rx_request.pad: not in the header; offset 2, size 2, type u16 in the spec",
    wire: "no member named 'pad'",
  },
  {
    what: "a member more",
    from: /(struct netif_tx_response \{[^}]*)\}/,
    to: "$1    uint16_t more;\n}",
    assertion: "netif_tx_response: size",
    verify: "struct netif_tx_response: size 4 in the spec, 6 in the header",
    wire: "struct netif_tx_response: ",
  },
  {
    what: "a member is wider",
    from: /(struct xen_netif_ctrl_response \{[^}]*)uint32_t data;/,
    to: "$1uint64_t data;",
    assertion: "xen_netif_ctrl_response.data: size",
    verify: "xen_netif_ctrl_response.data: type u32 in the spec, u64 in the header",
    wire: "struct xen_netif_ctrl_response: ",
  },
  {
    what: "a member is narrower",
    from: /(struct xen_netif_gref \{[^}]*)uint16_t status;/,
    to: "$1uint8_t status;",
    assertion: "xen_netif_gref.status: size",
    verify: "xen_netif_gref.status: type u16 in the spec, u8 in the header",
    wire: "xen_netif_gref.status: ",
  },
  {
    what: "a member has another sign",
    from: /(struct netif_rx_response \{[^}]*)int16_t status;/,
    to: "$1uint16_t status;",
    assertion: "netif_rx_response.status: sign",
    verify: "netif_rx_response.status: type s16 in the spec, u16 in the header",
    wire: "netif_rx_response.status: ",
  },
  {
    what: "an array has fewer elements of twice the width",
    from: /uint8_t value\[4\]/,
    to: "uint16_t value[2]",
    assertion: "netif_extra_info.u.hash.value[0]: size",
    verify: "netif_extra_info.u.hash.value: type u8[4] in the spec, u16[2] in the header",
  },
  {
    what: "a struct is packed",
    from: /(struct xen_netif_gref \{[^}]*\})/,
    to: "$1 __attribute__((packed))",
    assertion: "xen_netif_gref: alignment",
    verify: "struct xen_netif_gref: alignment 4 in the spec, 1 in the header",
  },
  {
    what: "a nested struct is aligned",
    from: /\} hash;/,
    to: "} __attribute__((aligned(2))) hash;",
    assertion: "netif_extra_info.u.hash: alignment",
  },
  {
    what: "an alias has another sign",
    spec: "test/codegen/integers/spec.ts",
    from: /typedef uint64_t frame_t;/,
    to: "typedef int64_t frame_t;",
    assertion: "frame_t: sign",
    verify: "frame_t: type u64 in the spec, s64 in the header",
  },
  {
    what: "an alias is narrower",
    spec: "test/codegen/integers/spec.ts",
    from: /typedef uint64_t frame_t;/,
    to: "typedef uint32_t frame_t;",
    assertion: "frame_t: size",
    verify: "frame_t: type u64 in the spec, u32 in the header",
    wire: "split.frame: ",
  },
  {
    what: "a constant has another value",
    from: /(#define XEN_NETIF_NR_SLOTS_MIN) 18/,
    to: "$1 19",
    assertion: "XEN_NETIF_NR_SLOTS_MIN: value",
    verify: "XEN_NETIF_NR_SLOTS_MIN: value 18 in the spec, 19 in the header",
    wire: "XEN_NETIF_NR_SLOTS_MIN: ",
  },
  {
    what: "a mask is that of another bit",
    from: /\(1U<<_NETTXF_more_data\)/,
    to: "(2U<<_NETTXF_more_data)",
    assertion: "NETTXF_more_data: value",
    verify: "NETTXF_more_data: value 4 in the spec, 8 in the header",
    wire: "NETTXF_more_data: ",
  },
  {
    what: "a constant is unsigned",
    from: /\(1 << (_\w+_IPV6\))/,
    to: "(1U << $1",
    assertion: "XEN_NETIF_CTRL_HASH_TYPE_IPV6: sign",
    verify: "XEN_NETIF_CTRL_HASH_TYPE_IPV6: type s32 in the spec, u32 in the header",
  },
  {
    what: "a constant is wider",
    from: /(#define XEN_NETIF_MAX_TX_SIZE) 0xFFFF/,
    to: "$1 (0xFFFFL + 0 * sizeof(long))",
    assertion: "XEN_NETIF_MAX_TX_SIZE: size",
    verify: "XEN_NETIF_MAX_TX_SIZE: type s32 in the spec, u64 in the header",
  },
  {
    what: "a typedef names another struct",
    from: /typedef struct netif_tx_request netif_tx_request_t;/,
    to: "typedef struct netif_tx_response netif_tx_request_t;",
    assertion: "netif_tx_request_t: size",
    verify:
      "netif_tx_request_t: type struct netif_tx_request in the spec, struct netif_tx_response in the header",
  },
  {
    what: "a ring has another request",
    from: /(DEFINE_RING_TYPES\(netif_tx, struct )netif_tx_request/,
    to: "$1xen_netif_gref",
    assertion: "netif_tx_sring.ring[0]: size",
    verify: "union netif_tx_sring_entry: size 12 in the spec, 8 in the header",
  },
  {
    what: "a ring has its request and its response swapped",
    from: /(DEFINE_RING_TYPES\(netif_tx, )(struct \w+), (struct \w+)/,
    to: "$1$3, $2",
    assertion: "netif_tx_sring_entry.req: size",
    verify:
      "netif_tx_sring_entry.req: type struct netif_tx_request in the spec, struct netif_tx_response in the header",
  },
];

export const moduleMutations: readonly ModuleMutation[] = [
  {
    what: "a reader takes another offset",
    from: /(function read_xen_netif_gref\([^]*?into\.status = view\.getUint16\(offset \+ )6/,
    to: "$14",
    wire: "xen_netif_gref.status: ",
  },
  {
    what: "a writer takes another offset",
    from: /(function write_xen_netif_gref\([^]*?view\.setUint32\(offset \+ )4/,
    to: "$13",
    wire: "xen_netif_gref.status: ",
  },
  {
    what: "an accessor takes another offset",
    from: /(class xen_netif_gref_table[^]*?get status[^]*?getUint16\(this\.\$offset \+ )6/,
    to: "$14",
    wire: "xen_netif_gref.status: ",
  },
  {
    what: "a reader takes another width",
    from: /(function read_netif_tx_request\([^]*?into\.size = view\.)getUint16\(offset \+ 10, true\)/,
    to: "$1getUint8(offset + 10)",
    wire: "netif_tx_request.size: ",
  },
  {
    what: "a writer takes another width",
    from: /(function write_xen_netif_gref\([^]*?view\.)setUint32\(offset, ref/,
    to: "$1setUint16(offset, ref",
    wire: "xen_netif_gref.ref: ",
  },
  {
    what: "a reader takes another byte order",
    from: /(function read_xen_netif_ctrl_response\([^]*?into\.status = view\.getUint32\(offset \+ 4, )true/,
    to: "$1false",
    wire: "xen_netif_ctrl_response.status: ",
  },
  {
    what: "a writer takes another byte order",
    from: /(function write_xen_netif_ctrl_response\([^]*?setUint32\(offset \+ 4, status, )true/,
    to: "$1false",
    wire: "xen_netif_ctrl_response.status: ",
  },
  {
    what: "a reader takes another sign",
    from: /(function read_netif_tx_response\([^]*?)getInt16/,
    to: "$1getUint16",
    wire: "netif_tx_response.status: ",
  },
  {
    what: "a size is another one",
    from: /(xen_netif_gref_SIZE =) 8/,
    to: "$1 12",
    wire: "struct xen_netif_gref: ",
  },
  {
    what: "a code has another value",
    from: /(XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING =) 9/,
    to: "$1 10",
    wire: "ADD_GREF_MAPPING_request: ",
  },
];
