// SPDX-License-Identifier: MIT
/**
 * The interface between the two halves of a Xen network device.
 *
 * The paravirtual network interface of Xen: what a frontend and a backend share to pass
 * packets between two domains.
 *
 * Rules are marked must, should or may, and bind every frontend and backend accordingly. On
 * some points the interface has always been silent; the rules that settle those are listed by
 * themselves, as decisions of this specification.
 *
 * This file is generated from spec/netif.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate spec/netif.ts
 *
 * @packageDocumentation
 */

/**
 * Reference to an entry of the grant table of the domain that grants a page.
 *
 * `uint32_t`, defined in `../grant_table.h`.
 */
export type grant_ref_t = number;

/** Largest number of queues that the backend serves for this interface. */
export const multi_queue_max_queues = {
  path: "multi-queue-max-queues",
  writer: "backend",
  values: "number",
  default: "1",
} as const;

/**
 * Number of queues that the frontend uses: from 1 to
 * {@link multi_queue_max_queues | multi-queue-max-queues}.
 */
export const multi_queue_num_queues = {
  path: "multi-queue-num-queues",
  writer: "frontend",
  values: "number",
  default: "1",
} as const;

/**
 * Grant reference of the transmit ring of the only queue.
 *
 * If absent, the frontend uses several queues, or is not ready.
 */
export const tx_ring_ref = {
  path: "tx-ring-ref",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Grant reference of the receive ring of the only queue.
 *
 * If absent, the frontend uses several queues, or is not ready.
 */
export const rx_ring_ref = {
  path: "rx-ring-ref",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Grant reference of the transmit ring of queue N.
 *
 * If absent, there is no queue N, or it is the only one.
 */
export const queue_N_tx_ring_ref = {
  path: "queue-N/tx-ring-ref",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Grant reference of the receive ring of queue N.
 *
 * If absent, there is no queue N, or it is the only one.
 */
export const queue_N_rx_ring_ref = {
  path: "queue-N/rx-ring-ref",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * The frontend notifies the backend of requests that it adds to a receive ring, as `req_event`
 * asks. Without this key the backend cannot rely on being woken when there are new receive
 * buffers, and so cannot safely hold packets back until then.
 */
export const feature_rx_notify = {
  path: "feature-rx-notify",
  writer: "frontend",
  values: "switch",
  default: "0",
} as const;

/** The backend can use one event channel for each ring of a queue. */
export const feature_split_event_channels = {
  path: "feature-split-event-channels",
  writer: "backend",
  values: "switch",
  default: "0",
} as const;

/**
 * Port of the event channel for both rings of the only queue.
 *
 * If absent, the two rings have an event channel each, or the frontend uses several queues.
 */
export const event_channel = {
  path: "event-channel",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Port of the event channel for the transmit ring of the only queue.
 *
 * If absent, event-channel serves the ring, or the frontend uses several queues.
 */
export const event_channel_tx = {
  path: "event-channel-tx",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Port of the event channel for the receive ring of the only queue.
 *
 * If absent, event-channel serves the ring, or the frontend uses several queues.
 */
export const event_channel_rx = {
  path: "event-channel-rx",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Port of the event channel for both rings of queue N.
 *
 * If absent, the two rings have an event channel each, or there is no queue N, or it is the
 * only one.
 */
export const queue_N_event_channel = {
  path: "queue-N/event-channel",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Port of the event channel for the transmit ring of queue N.
 *
 * If absent, queue-N/event-channel serves the ring, or there is no queue N, or it is the only
 * one.
 */
export const queue_N_event_channel_tx = {
  path: "queue-N/event-channel-tx",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Port of the event channel for the receive ring of queue N.
 *
 * If absent, queue-N/event-channel serves the ring, or there is no queue N, or it is the only
 * one.
 */
export const queue_N_event_channel_rx = {
  path: "queue-N/event-channel-rx",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/** The writer can take a packet of more than one fragment. */
export const feature_sg = {
  path: "feature-sg",
  writer: "both",
  values: "switch",
  default: "0",
} as const;

/**
 * The writer cannot take a packet whose TCP or UDP checksum, over IPv4, is left blank. The key
 * turns an offload off: without it that checksum may be blank.
 */
export const feature_no_csum_offload = {
  path: "feature-no-csum-offload",
  writer: "both",
  values: "switch",
  default: "0",
} as const;

/** The writer can take a packet whose TCP or UDP checksum, over IPv6, is left blank. */
export const feature_ipv6_csum_offload = {
  path: "feature-ipv6-csum-offload",
  writer: "both",
  values: "switch",
  default: "0",
} as const;

/** The writer can take TCP packets over IPv4 that are still to be cut into segments. */
export const feature_gso_tcpv4 = {
  path: "feature-gso-tcpv4",
  writer: "both",
  values: "switch",
  default: "0",
} as const;

/** The writer can take TCP packets over IPv6 that are still to be cut into segments. */
export const feature_gso_tcpv6 = {
  path: "feature-gso-tcpv6",
  writer: "both",
  values: "switch",
  default: "0",
} as const;

/** The backend can copy to the pages of the frontend. */
export const feature_rx_copy = {
  path: "feature-rx-copy",
  writer: "backend",
  values: "switch",
  default: "0",
} as const;

/** The frontend wants the backend to copy. */
export const request_rx_copy = {
  path: "request-rx-copy",
  writer: "frontend",
  values: "switch",
  default: "0",
} as const;

/**
 * The Ethernet address of the interface: six octets, in the order in which they are sent, each
 * as two hexadecimal digits, with colons between them. The toolstack writes the same address
 * to the directories of both ends.
 *
 * The interface has never listed this key. It is here because neither end of Linux connects
 * where the key is absent, and so it has no default.
 *
 * If absent, neither end of Linux connects.
 */
export const mac = { path: "mac", writer: "toolstack", values: "text", default: null } as const;

/**
 * State of the link: "1" while it is up, "0" while there is no carrier. The backend may change
 * it at any time; a frontend that follows the state of the link watches the key.
 */
export const carrier = {
  path: "carrier",
  writer: "backend",
  values: "switch",
  default: "1",
} as const;

/**
 * The MTU of the interface in octets, in the frontend's directory. A frontend may ignore it,
 * so all that it does is to permit a payload of more than 1500 octets.
 */
export const mtu = { path: "mtu", writer: "toolstack", values: "number", default: "1500" } as const;

/**
 * Whether the frontend may trust its backend; in the frontend's directory. At "0" the frontend
 * protects itself against a malicious backend by whatever means it has, for instance by
 * granting only pages that hold nothing but packets.
 *
 * The interface gives a meaning to "0" alone. That the toolstack writes the key, and that its
 * absence means "1", is decided here: the backend is the one not to be trusted, and older
 * toolstacks do not know the key.
 */
export const trusted = {
  path: "trusted",
  writer: "toolstack",
  values: "switch",
  default: "1",
} as const;

/** The backend can filter multicast packets. */
export const feature_multicast_control = {
  path: "feature-multicast-control",
  writer: "backend",
  values: "switch",
  default: "0",
} as const;

/**
 * The backend watches {@link request_multicast_control | request-multicast-control}, so that
 * the filter can be turned on and off at any time.
 */
export const feature_dynamic_multicast_control = {
  path: "feature-dynamic-multicast-control",
  writer: "backend",
  values: "switch",
  default: "0",
} as const;

/**
 * The frontend asks for the filter. Where the backend offers
 * {@link feature_multicast_control | feature-multicast-control} alone, it reads this key once,
 * when the frontend enters the connected state, and later changes have no effect. Where it
 * offers {@link feature_dynamic_multicast_control | feature-dynamic-multicast-control} too,
 * each change takes effect.
 */
export const request_multicast_control = {
  path: "request-multicast-control",
  writer: "frontend",
  values: "switch",
  default: "0",
} as const;

/** Bit number of {@link XEN_NETIF_CTRL_HASH_TYPE_IPV4}. */
export const _XEN_NETIF_CTRL_HASH_TYPE_IPV4 = 0;
/**
 * IPv4 addresses; a buffer of 8 octets.
 *
 * - source address, octets 12 to 15
 * - destination address, octets 16 to 19
 */
export const XEN_NETIF_CTRL_HASH_TYPE_IPV4 = 0x1;
/** Bit number of {@link XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP}. */
export const _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP = 1;
/**
 * IPv4 addresses and TCP ports; a buffer of 12 octets.
 *
 * - source address, octets 12 to 15
 * - destination address, octets 16 to 19
 * - source port, octets 20 and 21
 * - destination port, octets 22 and 23
 */
export const XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP = 0x2;
/** Bit number of {@link XEN_NETIF_CTRL_HASH_TYPE_IPV6}. */
export const _XEN_NETIF_CTRL_HASH_TYPE_IPV6 = 2;
/**
 * IPv6 addresses; a buffer of 32 octets.
 *
 * - source address, octets 8 to 23
 * - destination address, octets 24 to 39
 */
export const XEN_NETIF_CTRL_HASH_TYPE_IPV6 = 0x4;
/** Bit number of {@link XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP}. */
export const _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP = 3;
/**
 * IPv6 addresses and TCP ports; a buffer of 36 octets.
 *
 * - source address, octets 8 to 23
 * - destination address, octets 24 to 39
 * - source port, octets 40 and 41
 * - destination port, octets 42 and 43
 */
export const XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP = 0x8;

/**
 * What a hash is computed over: a buffer made from fields of the packet, in the order given
 * here and in network byte order. Octets are numbered from 0 at the start of the IP header,
 * and both ends are included. The numbers are those of a packet without IPv4 options or IPv6
 * extension headers.
 *
 * Each type has the number of a bit, which tells in an extra info slot how a hash was
 * computed, and the mask of that bit, for a set of types.
 *
 * Any of the `XEN_NETIF_CTRL_HASH_TYPE_*` masks, joined by OR.
 */
export type XEN_NETIF_CTRL_HASH_TYPE = number;

/**
 * The C names of the flags of {@link XEN_NETIF_CTRL_HASH_TYPE} that are set; bits without a
 * name come last, as one hexadecimal number.
 */
export function XEN_NETIF_CTRL_HASH_TYPE_names(value: XEN_NETIF_CTRL_HASH_TYPE): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "XEN_NETIF_CTRL_HASH_TYPE");
  const names: string[] = [];
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV4) !== 0) names.push("XEN_NETIF_CTRL_HASH_TYPE_IPV4");
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP) !== 0) names.push(
    "XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP",
  );
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV6) !== 0) names.push("XEN_NETIF_CTRL_HASH_TYPE_IPV6");
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP) !== 0) names.push(
    "XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP",
  );
  const unknown = (value & ~0xf) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** No hash. */
export const XEN_NETIF_CTRL_HASH_ALGORITHM_NONE = 0;
/**
 * The Toeplitz hash, known from receive-side scaling. It takes a key and the buffer and gives
 * 32 bits. Both are strings of bits that begin with the most significant bit of their first
 * octet. For each bit i of the buffer that is 1, the result is combined by exclusive or with
 * the 32 bits of the key that begin at bit i. Beyond its end the key is 0.
 */
export const XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ = 1;

/** How a hash is computed. */
export type XEN_NETIF_CTRL_HASH_ALGORITHM =
  | typeof XEN_NETIF_CTRL_HASH_ALGORITHM_NONE
  | typeof XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ;

/**
 * The C name of a code of {@link XEN_NETIF_CTRL_HASH_ALGORITHM}; `undefined` for an unknown
 * one.
 */
export function XEN_NETIF_CTRL_HASH_ALGORITHM_name(value: number): string | undefined {
  switch (value) {
    case XEN_NETIF_CTRL_HASH_ALGORITHM_NONE:
      return "XEN_NETIF_CTRL_HASH_ALGORITHM_NONE";
    case XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ:
      return "XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ";
    default:
      return undefined;
  }
}

/** The backend can use a control ring. */
export const feature_ctrl_ring = {
  path: "feature-ctrl-ring",
  writer: "backend",
  values: "switch",
  default: "0",
} as const;

/**
 * Grant reference of the control ring.
 *
 * If absent, the frontend uses no control ring.
 */
export const ctrl_ring_ref = {
  path: "ctrl-ring-ref",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/**
 * Port of the event channel for the control ring.
 *
 * If absent, the frontend uses no control ring.
 */
export const event_channel_ctrl = {
  path: "event-channel-ctrl",
  writer: "frontend",
  values: "number",
  default: null,
} as const;

/** No request; never valid. */
export const XEN_NETIF_CTRL_TYPE_INVALID = 0;
/** {@link GET_HASH_FLAGS_request | GET_HASH_FLAGS}. */
export const XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS = 1;
/** {@link SET_HASH_FLAGS_request | SET_HASH_FLAGS}. */
export const XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS = 2;
/** {@link SET_HASH_KEY_request | SET_HASH_KEY}. */
export const XEN_NETIF_CTRL_TYPE_SET_HASH_KEY = 3;
/** {@link GET_HASH_MAPPING_SIZE_request | GET_HASH_MAPPING_SIZE}. */
export const XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE = 4;
/** {@link SET_HASH_MAPPING_SIZE_request | SET_HASH_MAPPING_SIZE}. */
export const XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE = 5;
/** {@link SET_HASH_MAPPING_request | SET_HASH_MAPPING}. */
export const XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING = 6;
/** {@link SET_HASH_ALGORITHM_request | SET_HASH_ALGORITHM}. */
export const XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM = 7;
/** {@link GET_GREF_MAPPING_SIZE_request | GET_GREF_MAPPING_SIZE}. */
export const XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE = 8;
/** {@link ADD_GREF_MAPPING_request | ADD_GREF_MAPPING}. */
export const XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING = 9;
/** {@link DEL_GREF_MAPPING_request | DEL_GREF_MAPPING}. */
export const XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING = 10;

/** What a control request asks for. */
export type XEN_NETIF_CTRL_TYPE =
  | typeof XEN_NETIF_CTRL_TYPE_INVALID
  | typeof XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS
  | typeof XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS
  | typeof XEN_NETIF_CTRL_TYPE_SET_HASH_KEY
  | typeof XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE
  | typeof XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE
  | typeof XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING
  | typeof XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM
  | typeof XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE
  | typeof XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING
  | typeof XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING;

/** The C name of a code of {@link XEN_NETIF_CTRL_TYPE}; `undefined` for an unknown one. */
export function XEN_NETIF_CTRL_TYPE_name(value: number): string | undefined {
  switch (value) {
    case XEN_NETIF_CTRL_TYPE_INVALID:
      return "XEN_NETIF_CTRL_TYPE_INVALID";
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      return "XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS";
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      return "XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS";
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      return "XEN_NETIF_CTRL_TYPE_SET_HASH_KEY";
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      return "XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE";
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      return "XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE";
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      return "XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING";
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      return "XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM";
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      return "XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE";
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      return "XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING";
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      return "XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING";
    default:
      return undefined;
  }
}

/** A control request. */
export interface xen_netif_ctrl_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /**
   * What is asked for.
   *
   * One of {@link XEN_NETIF_CTRL_TYPE}, or unknown.
   */
  readonly type: number;
  /** Parameters, as the type demands. A word that the message does not name is 0. */
  readonly data: readonly number[];
}

/** Size of {@link xen_netif_ctrl_request}, in bytes. */
export const xen_netif_ctrl_request_SIZE = 16;
/** Offset of `id` in {@link xen_netif_ctrl_request}, in bytes. */
export const xen_netif_ctrl_request_id_OFFSET = 0;
/** Offset of `type` in {@link xen_netif_ctrl_request}, in bytes. */
export const xen_netif_ctrl_request_type_OFFSET = 2;
/** Offset of `data` in {@link xen_netif_ctrl_request}, in bytes. */
export const xen_netif_ctrl_request_data_OFFSET = 4;

class xen_netif_ctrl_request_value implements xen_netif_ctrl_request {
  readonly id: number;
  readonly type: number;
  readonly data: readonly number[];

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.data = [
      view.getUint32(offset + 4, true),
      view.getUint32(offset + 8, true),
      view.getUint32(offset + 12, true),
    ];
  }
}

/**
 * Reads a {@link xen_netif_ctrl_request} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_xen_netif_ctrl_request(
  view: DataView,
  offset: number,
): xen_netif_ctrl_request {
  checkRoom(view, offset, xen_netif_ctrl_request_SIZE, "xen_netif_ctrl_request");
  return new xen_netif_ctrl_request_value(view, offset);
}

/**
 * Writes a {@link xen_netif_ctrl_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_xen_netif_ctrl_request(
  view: DataView,
  offset: number,
  value: xen_netif_ctrl_request,
): void {
  checkRoom(view, offset, xen_netif_ctrl_request_SIZE, "xen_netif_ctrl_request");
  checkObject(value, "xen_netif_ctrl_request");
  checkInteger(value.id, 0, 0xffff, "xen_netif_ctrl_request.id");
  checkInteger(value.type, 0, 0xffff, "xen_netif_ctrl_request.type");
  checkIntegers(value.data, 3, 0, 0xffffffff, "xen_netif_ctrl_request.data");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  value.data.forEach((element, index) => {
    view.setUint32(offset + 4 + index * 4, element, true);
  });
}

/**
 * {@link xen_netif_ctrl_request} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class xen_netif_ctrl_request_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "xen_netif_ctrl_request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 16, "xen_netif_ctrl_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(
      this.#view.byteLength,
      this.#start,
      this.#given,
      16,
      "xen_netif_ctrl_request",
    );
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "xen_netif_ctrl_request");
    this.#entry = this.#start + index * 16;
    return this;
  }

  /** Chosen by the frontend; the response echoes it. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "xen_netif_ctrl_request.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** What is asked for. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "xen_netif_ctrl_request.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** Parameters, as the type demands. A word that the message does not name is 0. */
  $get_data(index: number): number {
    checkIndex(index, 3, "xen_netif_ctrl_request.data");
    return this.#view.getUint32(this.#entry + 4 + index * 4, true);
  }

  /** Sets what `$get_data` gives. */
  $set_data(index: number, value: number): void {
    checkIndex(index, 3, "xen_netif_ctrl_request.data");
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_request.data[]", index);
    this.#view.setUint32(this.#entry + 4 + index * 4, value, true);
  }
}

/** Done. */
export const XEN_NETIF_CTRL_STATUS_SUCCESS = 0;
/** The backend does not know the request, or does not support it. */
export const XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED = 1;
/** A parameter is not valid. */
export const XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER = 2;
/** What the request passes is more than the backend has room for. */
export const XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW = 3;

/** The outcome of a control request, and of an entry of a table that a request passes. */
export type XEN_NETIF_CTRL_STATUS =
  | typeof XEN_NETIF_CTRL_STATUS_SUCCESS
  | typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
  | typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
  | typeof XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW;

/** The C name of a code of {@link XEN_NETIF_CTRL_STATUS}; `undefined` for an unknown one. */
export function XEN_NETIF_CTRL_STATUS_name(value: number): string | undefined {
  switch (value) {
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      return "XEN_NETIF_CTRL_STATUS_SUCCESS";
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
      return "XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED";
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
      return "XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER";
    case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
      return "XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW";
    default:
      return undefined;
  }
}

/** The response to a control request. */
export interface xen_netif_ctrl_response {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /**
   * Echoes {@link xen_netif_ctrl_request.type}.
   *
   * One of {@link XEN_NETIF_CTRL_TYPE}, or unknown.
   */
  readonly type: number;
  /**
   * The outcome.
   *
   * One of {@link XEN_NETIF_CTRL_STATUS}, or unknown.
   */
  readonly status: number;
  /** A result, as type and status demand; 0 where the reply names none. */
  readonly data: number;
}

/** Size of {@link xen_netif_ctrl_response}, in bytes. */
export const xen_netif_ctrl_response_SIZE = 12;
/** Offset of `id` in {@link xen_netif_ctrl_response}, in bytes. */
export const xen_netif_ctrl_response_id_OFFSET = 0;
/** Offset of `type` in {@link xen_netif_ctrl_response}, in bytes. */
export const xen_netif_ctrl_response_type_OFFSET = 2;
/** Offset of `status` in {@link xen_netif_ctrl_response}, in bytes. */
export const xen_netif_ctrl_response_status_OFFSET = 4;
/** Offset of `data` in {@link xen_netif_ctrl_response}, in bytes. */
export const xen_netif_ctrl_response_data_OFFSET = 8;

class xen_netif_ctrl_response_value implements xen_netif_ctrl_response {
  readonly id: number;
  readonly type: number;
  readonly status: number;
  readonly data: number;

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.type = view.getUint16(offset + 2, true);
    this.status = view.getUint32(offset + 4, true);
    this.data = view.getUint32(offset + 8, true);
  }
}

/**
 * Reads a {@link xen_netif_ctrl_response} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_xen_netif_ctrl_response(
  view: DataView,
  offset: number,
): xen_netif_ctrl_response {
  checkRoom(view, offset, xen_netif_ctrl_response_SIZE, "xen_netif_ctrl_response");
  return new xen_netif_ctrl_response_value(view, offset);
}

/**
 * Writes a {@link xen_netif_ctrl_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_xen_netif_ctrl_response(
  view: DataView,
  offset: number,
  value: xen_netif_ctrl_response,
): void {
  checkRoom(view, offset, xen_netif_ctrl_response_SIZE, "xen_netif_ctrl_response");
  checkObject(value, "xen_netif_ctrl_response");
  checkInteger(value.id, 0, 0xffff, "xen_netif_ctrl_response.id");
  checkInteger(value.type, 0, 0xffff, "xen_netif_ctrl_response.type");
  checkInteger(value.status, 0, 0xffffffff, "xen_netif_ctrl_response.status");
  checkInteger(value.data, 0, 0xffffffff, "xen_netif_ctrl_response.data");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.type, true);
  view.setUint32(offset + 4, value.status, true);
  view.setUint32(offset + 8, value.data, true);
}

/**
 * {@link xen_netif_ctrl_response} in place, once or many times in a row: a slot or a table.
 * The members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class xen_netif_ctrl_response_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "xen_netif_ctrl_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(
      this.#view.byteLength,
      offset,
      length,
      12,
      "xen_netif_ctrl_response",
    );
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(
      this.#view.byteLength,
      this.#start,
      this.#given,
      12,
      "xen_netif_ctrl_response",
    );
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "xen_netif_ctrl_response");
    this.#entry = this.#start + index * 12;
    return this;
  }

  /** Echoes {@link xen_netif_ctrl_request.id}. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "xen_netif_ctrl_response.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** Echoes {@link xen_netif_ctrl_request.type}. */
  get type(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xffff, "xen_netif_ctrl_response.type");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** The outcome. */
  get status(): number {
    return this.#view.getUint32(this.#entry + 4, true);
  }

  set status(value: number) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_response.status");
    this.#view.setUint32(this.#entry + 4, value, true);
  }

  /** A result, as type and status demand; 0 where the reply names none. */
  get data(): number {
    return this.#view.getUint32(this.#entry + 8, true);
  }

  set data(value: number) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_response.data");
    this.#view.setUint32(this.#entry + 8, value, true);
  }
}

/** Number of slots of the ring `xen_netif_ctrl`. */
export const xen_netif_ctrl_sring_SLOTS = 128;
/** Bytes from one slot of the ring `xen_netif_ctrl` to the next. */
export const xen_netif_ctrl_sring_SLOT_SIZE = 16;
/** Offset of `req_prod` in the page of the ring `xen_netif_ctrl`, in bytes. */
export const xen_netif_ctrl_sring_req_prod_OFFSET = 0;
/** Offset of `req_event` in the page of the ring `xen_netif_ctrl`, in bytes. */
export const xen_netif_ctrl_sring_req_event_OFFSET = 4;
/** Offset of `rsp_prod` in the page of the ring `xen_netif_ctrl`, in bytes. */
export const xen_netif_ctrl_sring_rsp_prod_OFFSET = 8;
/** Offset of `rsp_event` in the page of the ring `xen_netif_ctrl`, in bytes. */
export const xen_netif_ctrl_sring_rsp_event_OFFSET = 12;
/** Offset of `ring` in the page of the ring `xen_netif_ctrl`, in bytes. */
export const xen_netif_ctrl_sring_ring_OFFSET = 64;

/**
 * The ring for control messages.
 *
 * - (must, decided here) Before a frontend connects, the backend has written
 *   {@link feature_ctrl_ring | feature-ctrl-ring} as "1" if it can use a control ring,
 *   {@link feature_split_event_channels | feature-split-event-channels} as "1" if it can use
 *   two event channels for a queue, {@link feature_rx_copy | feature-rx-copy} as "1" in any
 *   case, and {@link multi_queue_max_queues | multi-queue-max-queues} if it can serve more
 *   than one queue. A key that it leaves out has the value that its absence means. It writes
 *   no key of the frontend.
 * - (must, decided here) Each connection starts anew. Whatever was before, there are no static
 *   grants and no requests, no algorithm and no types of hash are selected, the key is empty,
 *   and there is no mapping table.
 * - (must, decided here) Where `req_prod` claims more requests without a response than the
 *   ring has slots, the backend takes none of them and gives no response. The ring has no
 *   meaning until the frontend connects again.
 * - (must) A response has the `id` and the `type` of its request.
 * - (may) The backend may give responses in another order than that of the requests.
 * - (must, decided here) A request of unknown type gets
 *   {@link XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED}, with `data` 0.
 * - (must, decided here) The `data` of a response is 0 where the reply names no result.
 * - (must) The frontend sets the words of a request that the message does not name to 0.
 * - (must, decided here) A request with a word that the message does not name and that is not
 *   0 gets {@link XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER}. Where the message does not list
 *   that status, the backend ignores the word.
 * - (must, decided here) Each request gets exactly one response, whatever it holds. No request
 *   brings the backend down, and a request that names a queue has no effect on another one.
 * - (must, decided here) The status of a response is one that the message lists.
 * - (must, decided here) Where there are several reasons to refuse a request, the first of
 *   these counts: the backend does not support the message; a word of the request is not
 *   valid; the request passes more than the backend has room for; a page, or what it holds, is
 *   not valid.
 * - (must, decided here) A page that a request refers to stays granted until the frontend has
 *   consumed the response. The backend has no access to it from the response on.
 * - (must, decided here) The backend reads each byte of the ring and of a page that a request
 *   refers to at most once per request, before it checks or uses the value.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 */
export class xen_netif_ctrl_sring {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: xen_netif_ctrl_request_table;
  readonly #response: xen_netif_ctrl_response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 2112, "xen_netif_ctrl_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new xen_netif_ctrl_request_table(
      view,
      offset + xen_netif_ctrl_sring_ring_OFFSET,
      1,
    );
    this.#response = new xen_netif_ctrl_response_table(
      view,
      offset + xen_netif_ctrl_sring_ring_OFFSET,
      1,
    );
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + xen_netif_ctrl_sring_req_prod_OFFSET, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_sring.req_prod");
    this.#view.setUint32(this.#offset + xen_netif_ctrl_sring_req_prod_OFFSET, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + xen_netif_ctrl_sring_req_event_OFFSET, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_sring.req_event");
    this.#view.setUint32(this.#offset + xen_netif_ctrl_sring_req_event_OFFSET, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + xen_netif_ctrl_sring_rsp_prod_OFFSET, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_sring.rsp_prod");
    this.#view.setUint32(this.#offset + xen_netif_ctrl_sring_rsp_prod_OFFSET, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + xen_netif_ctrl_sring_rsp_event_OFFSET, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_ctrl_sring.rsp_event");
    this.#view.setUint32(this.#offset + xen_netif_ctrl_sring_rsp_event_OFFSET, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "xen_netif_ctrl_sring: the index of a slot");
    const slot = index & (xen_netif_ctrl_sring_SLOTS - 1);
    return this.#offset + xen_netif_ctrl_sring_ring_OFFSET + slot * xen_netif_ctrl_sring_SLOT_SIZE;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "xen_netif_ctrl_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "xen_netif_ctrl_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(
      used,
      0,
      xen_netif_ctrl_sring_SLOTS,
      "xen_netif_ctrl_sring: the number of slots in use",
    );
    return xen_netif_ctrl_sring_SLOTS - used;
  }

  /** {@link xen_netif_ctrl_request} number `index` in place; the same object each time. */
  $request(index: number): xen_netif_ctrl_request_table {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link xen_netif_ctrl_request} number `index`. */
  $read_request(index: number): xen_netif_ctrl_request {
    return read_xen_netif_ctrl_request(this.#view, this.$slot(index));
  }

  /** Writes {@link xen_netif_ctrl_request} number `index`. */
  $write_request(index: number, value: xen_netif_ctrl_request): void {
    write_xen_netif_ctrl_request(this.#view, this.$slot(index), value);
  }

  /** {@link xen_netif_ctrl_response} number `index` in place; the same object each time. */
  $response(index: number): xen_netif_ctrl_response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link xen_netif_ctrl_response} number `index`. */
  $read_response(index: number): xen_netif_ctrl_response {
    return read_xen_netif_ctrl_response(this.#view, this.$slot(index));
  }

  /** Writes {@link xen_netif_ctrl_response} number `index`. */
  $write_response(index: number, value: xen_netif_ctrl_response): void {
    write_xen_netif_ctrl_response(this.#view, this.$slot(index), value);
  }
}

/**
 * Selects the algorithm of the hash.
 *
 * - (must) {@link XEN_NETIF_CTRL_HASH_ALGORITHM_NONE} turns hashing off, as it is from the
 *   start: the backend then chooses the queue of each packet as it likes.
 * - (must, decided here) Where the message fails, the algorithm that was selected before stays
 *   selected.
 */
export interface SET_HASH_ALGORITHM_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM;
  /**
   * The algorithm.
   *
   * One of {@link XEN_NETIF_CTRL_HASH_ALGORITHM}, or unknown.
   */
  readonly algorithm: number;
}

/**
 * The {@link SET_HASH_ALGORITHM_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_SET_HASH_ALGORITHM_request(
  request: xen_netif_ctrl_request,
): SET_HASH_ALGORITHM_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM) {
    throw refusal(request.type, "number", "7 (SET_HASH_ALGORITHM)", "xen_netif_ctrl_request.type");
  }
  const [word0 = 0] = request.data;
  checkReserved(
    request.data,
    1,
    "xen_netif_ctrl_request.data[]",
    "a request of SET_HASH_ALGORITHM",
  );
  return { id: request.id, type: request.type, algorithm: word0 };
}

/**
 * Reads a {@link SET_HASH_ALGORITHM_request} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_ALGORITHM_request} does.
 */
export function read_SET_HASH_ALGORITHM_request(
  view: DataView,
  offset: number,
): SET_HASH_ALGORITHM_request {
  return decode_SET_HASH_ALGORITHM_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link SET_HASH_ALGORITHM_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_ALGORITHM_request(
  view: DataView,
  offset: number,
  value: SET_HASH_ALGORITHM_request,
): void {
  checkObject(value, "SET_HASH_ALGORITHM_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM) {
    throw refusal(
      value.type,
      "number",
      "7 (SET_HASH_ALGORITHM)",
      "SET_HASH_ALGORITHM_request.type",
    );
  }
  checkInteger(value.algorithm, 0, 0xffffffff, "SET_HASH_ALGORITHM_request.algorithm");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.algorithm, 0, 0],
  });
}

/** The outcome of a {@link SET_HASH_ALGORITHM_request}, told apart by `status`. */
export type SET_HASH_ALGORITHM_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM;
} & (
  | {
      /** The backend cannot hash. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** The backend does not have this algorithm. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** The algorithm is selected. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
    }
);

/**
 * The {@link SET_HASH_ALGORITHM_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_SET_HASH_ALGORITHM_response(
  response: xen_netif_ctrl_response,
): SET_HASH_ALGORITHM_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM) {
    throw refusal(
      response.type,
      "number",
      "7 (SET_HASH_ALGORITHM)",
      "xen_netif_ctrl_response.type",
    );
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to SET_HASH_ALGORITHM with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to SET_HASH_ALGORITHM",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link SET_HASH_ALGORITHM_response} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_ALGORITHM_response} does.
 */
export function read_SET_HASH_ALGORITHM_response(
  view: DataView,
  offset: number,
): SET_HASH_ALGORITHM_response {
  return decode_SET_HASH_ALGORITHM_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link SET_HASH_ALGORITHM_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_ALGORITHM_response(
  view: DataView,
  offset: number,
  value: SET_HASH_ALGORITHM_response,
): void {
  checkObject(value, "SET_HASH_ALGORITHM_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM) {
    throw refusal(
      value.type,
      "number",
      "7 (SET_HASH_ALGORITHM)",
      "SET_HASH_ALGORITHM_response.type",
    );
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS)",
        "SET_HASH_ALGORITHM_response.status",
      );
  }
}

/**
 * Asks for the types of hash that the backend can compute.
 *
 * - (must) The message succeeds only after
 *   {@link SET_HASH_ALGORITHM_request | SET_HASH_ALGORITHM} has selected an algorithm.
 */
export interface GET_HASH_FLAGS_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS;
}

/**
 * The {@link GET_HASH_FLAGS_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_GET_HASH_FLAGS_request(
  request: xen_netif_ctrl_request,
): GET_HASH_FLAGS_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS) {
    throw refusal(request.type, "number", "1 (GET_HASH_FLAGS)", "xen_netif_ctrl_request.type");
  }
  checkReserved(request.data, 0, "xen_netif_ctrl_request.data[]", "a request of GET_HASH_FLAGS");
  return { id: request.id, type: request.type };
}

/**
 * Reads a {@link GET_HASH_FLAGS_request} at `offset`, in bytes; throws as
 * {@link decode_GET_HASH_FLAGS_request} does.
 */
export function read_GET_HASH_FLAGS_request(
  view: DataView,
  offset: number,
): GET_HASH_FLAGS_request {
  return decode_GET_HASH_FLAGS_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link GET_HASH_FLAGS_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_GET_HASH_FLAGS_request(
  view: DataView,
  offset: number,
  value: GET_HASH_FLAGS_request,
): void {
  checkObject(value, "GET_HASH_FLAGS_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS) {
    throw refusal(value.type, "number", "1 (GET_HASH_FLAGS)", "GET_HASH_FLAGS_request.type");
  }
  write_xen_netif_ctrl_request(view, offset, { id: value.id, type: value.type, data: [0, 0, 0] });
}

/** The outcome of a {@link GET_HASH_FLAGS_request}, told apart by `status`. */
export type GET_HASH_FLAGS_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS;
} & (
  | {
      /** The backend cannot hash, or no algorithm is selected. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** The types are in the response. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
      /**
       * The types that the backend can compute with the selected algorithm.
       *
       * Bits of {@link XEN_NETIF_CTRL_HASH_TYPE}.
       */
      readonly types: number;
    }
);

/**
 * The {@link GET_HASH_FLAGS_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_GET_HASH_FLAGS_response(
  response: xen_netif_ctrl_response,
): GET_HASH_FLAGS_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS) {
    throw refusal(response.type, "number", "1 (GET_HASH_FLAGS)", "xen_netif_ctrl_response.type");
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to GET_HASH_FLAGS with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        types: response.data,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED) or 0 (SUCCESS) in a response to GET_HASH_FLAGS",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link GET_HASH_FLAGS_response} at `offset`, in bytes; throws as
 * {@link decode_GET_HASH_FLAGS_response} does.
 */
export function read_GET_HASH_FLAGS_response(
  view: DataView,
  offset: number,
): GET_HASH_FLAGS_response {
  return decode_GET_HASH_FLAGS_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link GET_HASH_FLAGS_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_GET_HASH_FLAGS_response(
  view: DataView,
  offset: number,
  value: GET_HASH_FLAGS_response,
): void {
  checkObject(value, "GET_HASH_FLAGS_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS) {
    throw refusal(value.type, "number", "1 (GET_HASH_FLAGS)", "GET_HASH_FLAGS_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      checkInteger(value.types, 0, 0xffffffff, "GET_HASH_FLAGS_response.types");
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: value.types,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED) or 0 (SUCCESS)",
        "GET_HASH_FLAGS_response.status",
      );
  }
}

/**
 * Selects the types of hash that the backend computes.
 *
 * - (must) The message succeeds only after
 *   {@link SET_HASH_ALGORITHM_request | SET_HASH_ALGORITHM} has selected an algorithm.
 * - (must, decided here) As long as no algorithm is selected, the message gets
 *   {@link SET_HASH_FLAGS_response | SET_HASH_FLAGS.INVALID_PARAMETER}, whatever the types, 0
 *   included.
 * - (must) A packet to which several of the types apply gets the hash over the most fields.
 *   With both {@link XEN_NETIF_CTRL_HASH_TYPE_IPV4} and
 *   {@link XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP} selected, a TCP packet gets the latter, and any
 *   other IPv4 packet the former.
 * - (must) 0 turns hashing off: the backend then chooses the queue of each packet as it likes.
 * - (must, decided here) Where the message fails, the types that were selected before stay
 *   selected.
 */
export interface SET_HASH_FLAGS_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS;
  /**
   * The types, combined by bitwise or.
   *
   * Bits of {@link XEN_NETIF_CTRL_HASH_TYPE}.
   */
  readonly types: number;
}

/**
 * The {@link SET_HASH_FLAGS_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_SET_HASH_FLAGS_request(
  request: xen_netif_ctrl_request,
): SET_HASH_FLAGS_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS) {
    throw refusal(request.type, "number", "2 (SET_HASH_FLAGS)", "xen_netif_ctrl_request.type");
  }
  const [word0 = 0] = request.data;
  checkReserved(request.data, 1, "xen_netif_ctrl_request.data[]", "a request of SET_HASH_FLAGS");
  return { id: request.id, type: request.type, types: word0 };
}

/**
 * Reads a {@link SET_HASH_FLAGS_request} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_FLAGS_request} does.
 */
export function read_SET_HASH_FLAGS_request(
  view: DataView,
  offset: number,
): SET_HASH_FLAGS_request {
  return decode_SET_HASH_FLAGS_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link SET_HASH_FLAGS_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_FLAGS_request(
  view: DataView,
  offset: number,
  value: SET_HASH_FLAGS_request,
): void {
  checkObject(value, "SET_HASH_FLAGS_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS) {
    throw refusal(value.type, "number", "2 (SET_HASH_FLAGS)", "SET_HASH_FLAGS_request.type");
  }
  checkInteger(value.types, 0, 0xffffffff, "SET_HASH_FLAGS_request.types");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.types, 0, 0],
  });
}

/** The outcome of a {@link SET_HASH_FLAGS_request}, told apart by `status`. */
export type SET_HASH_FLAGS_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS;
} & (
  | {
      /** The backend cannot hash. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** No algorithm is selected, or the backend cannot compute one of the types. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** The types are selected. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
    }
);

/**
 * The {@link SET_HASH_FLAGS_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_SET_HASH_FLAGS_response(
  response: xen_netif_ctrl_response,
): SET_HASH_FLAGS_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS) {
    throw refusal(response.type, "number", "2 (SET_HASH_FLAGS)", "xen_netif_ctrl_response.type");
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to SET_HASH_FLAGS with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to SET_HASH_FLAGS",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link SET_HASH_FLAGS_response} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_FLAGS_response} does.
 */
export function read_SET_HASH_FLAGS_response(
  view: DataView,
  offset: number,
): SET_HASH_FLAGS_response {
  return decode_SET_HASH_FLAGS_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link SET_HASH_FLAGS_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_FLAGS_response(
  view: DataView,
  offset: number,
  value: SET_HASH_FLAGS_response,
): void {
  checkObject(value, "SET_HASH_FLAGS_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS) {
    throw refusal(value.type, "number", "2 (SET_HASH_FLAGS)", "SET_HASH_FLAGS_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS)",
        "SET_HASH_FLAGS_response.status",
      );
  }
}

/** Most entries of `key` in a request of SET_HASH_KEY. */
export const SET_HASH_KEY_key_CAPACITY = 4096;

/**
 * Sets the key of the hash, for an algorithm that takes one.
 *
 * - (must) The new key replaces the old one as a whole. Octets beyond its end are 0.
 * - (must) The key is empty at first. Length 0 makes it so again, and every Toeplitz hash is
 *   then 0.
 * - (must) A key is limited to one page, and further by the algorithm and the backend.
 * - (must, decided here) A key that is longer than a page gets
 *   {@link SET_HASH_KEY_response | SET_HASH_KEY.INVALID_PARAMETER}, and a shorter one that is
 *   longer than what the backend has room for
 *   {@link SET_HASH_KEY_response | SET_HASH_KEY.BUFFER_OVERFLOW}.
 * - (must) The page of the key may be granted read-only, and stays granted until the frontend
 *   has consumed the response.
 * - (must, decided here) A page that the backend cannot read gets
 *   {@link SET_HASH_KEY_response | SET_HASH_KEY.INVALID_PARAMETER}.
 * - (must, decided here) With length 0 the backend does not look at the page, which need not
 *   be granted.
 * - (must, decided here) The key can be set before an algorithm is selected, and is kept while
 *   another one is.
 * - (must, decided here) Where the message fails, the key is what it was before.
 */
export interface SET_HASH_KEY_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_KEY;
  /**
   * The page with the key, which starts at the beginning of the page.
   *
   * Grant reference of a page with a table of `uint8_t`, as many as `length` says, which may
   * be granted read-only.
   */
  readonly key: number;
  /** Length of the key in octets. */
  readonly length: number;
}

/**
 * The {@link SET_HASH_KEY_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_SET_HASH_KEY_request(request: xen_netif_ctrl_request): SET_HASH_KEY_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY) {
    throw refusal(request.type, "number", "3 (SET_HASH_KEY)", "xen_netif_ctrl_request.type");
  }
  const [word0 = 0, word1 = 0] = request.data;
  checkReserved(request.data, 2, "xen_netif_ctrl_request.data[]", "a request of SET_HASH_KEY");
  return { id: request.id, type: request.type, key: word0, length: word1 };
}

/**
 * Reads a {@link SET_HASH_KEY_request} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_KEY_request} does.
 */
export function read_SET_HASH_KEY_request(view: DataView, offset: number): SET_HASH_KEY_request {
  return decode_SET_HASH_KEY_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link SET_HASH_KEY_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_KEY_request(
  view: DataView,
  offset: number,
  value: SET_HASH_KEY_request,
): void {
  checkObject(value, "SET_HASH_KEY_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY) {
    throw refusal(value.type, "number", "3 (SET_HASH_KEY)", "SET_HASH_KEY_request.type");
  }
  checkInteger(value.key, 0, 0xffffffff, "SET_HASH_KEY_request.key");
  checkInteger(value.length, 0, 0xffffffff, "SET_HASH_KEY_request.length");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.key, value.length, 0],
  });
}

/** The outcome of a {@link SET_HASH_KEY_request}, told apart by `status`. */
export type SET_HASH_KEY_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_KEY;
} & (
  | {
      /** The backend cannot hash. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** The length of the key is not valid, or the key cannot be read. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** The key is longer than what the backend has room for. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW;
    }
  | {
      /** The key is set. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
    }
);

/**
 * The {@link SET_HASH_KEY_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_SET_HASH_KEY_response(
  response: xen_netif_ctrl_response,
): SET_HASH_KEY_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY) {
    throw refusal(response.type, "number", "3 (SET_HASH_KEY)", "xen_netif_ctrl_response.type");
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to SET_HASH_KEY with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER), 3 (BUFFER_OVERFLOW) or 0 (SUCCESS) in a response to SET_HASH_KEY",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link SET_HASH_KEY_response} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_KEY_response} does.
 */
export function read_SET_HASH_KEY_response(view: DataView, offset: number): SET_HASH_KEY_response {
  return decode_SET_HASH_KEY_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link SET_HASH_KEY_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_KEY_response(
  view: DataView,
  offset: number,
  value: SET_HASH_KEY_response,
): void {
  checkObject(value, "SET_HASH_KEY_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY) {
    throw refusal(value.type, "number", "3 (SET_HASH_KEY)", "SET_HASH_KEY_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER), 3 (BUFFER_OVERFLOW) or 0 (SUCCESS)",
        "SET_HASH_KEY_response.status",
      );
  }
}

/** Asks for the largest mapping table that the backend can hold. */
export interface GET_HASH_MAPPING_SIZE_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE;
}

/**
 * The {@link GET_HASH_MAPPING_SIZE_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_GET_HASH_MAPPING_SIZE_request(
  request: xen_netif_ctrl_request,
): GET_HASH_MAPPING_SIZE_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE) {
    throw refusal(
      request.type,
      "number",
      "4 (GET_HASH_MAPPING_SIZE)",
      "xen_netif_ctrl_request.type",
    );
  }
  checkReserved(
    request.data,
    0,
    "xen_netif_ctrl_request.data[]",
    "a request of GET_HASH_MAPPING_SIZE",
  );
  return { id: request.id, type: request.type };
}

/**
 * Reads a {@link GET_HASH_MAPPING_SIZE_request} at `offset`, in bytes; throws as
 * {@link decode_GET_HASH_MAPPING_SIZE_request} does.
 */
export function read_GET_HASH_MAPPING_SIZE_request(
  view: DataView,
  offset: number,
): GET_HASH_MAPPING_SIZE_request {
  return decode_GET_HASH_MAPPING_SIZE_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link GET_HASH_MAPPING_SIZE_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_GET_HASH_MAPPING_SIZE_request(
  view: DataView,
  offset: number,
  value: GET_HASH_MAPPING_SIZE_request,
): void {
  checkObject(value, "GET_HASH_MAPPING_SIZE_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE) {
    throw refusal(
      value.type,
      "number",
      "4 (GET_HASH_MAPPING_SIZE)",
      "GET_HASH_MAPPING_SIZE_request.type",
    );
  }
  write_xen_netif_ctrl_request(view, offset, { id: value.id, type: value.type, data: [0, 0, 0] });
}

/** The outcome of a {@link GET_HASH_MAPPING_SIZE_request}, told apart by `status`. */
export type GET_HASH_MAPPING_SIZE_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE;
} & (
  | {
      /** The backend cannot hash. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** The size is in the response. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
      /**
       * Largest number of entries that a mapping table can have; 0 where the backend has no
       * mapping table, and takes the hash modulo the number of queues.
       */
      readonly entries: number;
    }
);

/**
 * The {@link GET_HASH_MAPPING_SIZE_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_GET_HASH_MAPPING_SIZE_response(
  response: xen_netif_ctrl_response,
): GET_HASH_MAPPING_SIZE_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE) {
    throw refusal(
      response.type,
      "number",
      "4 (GET_HASH_MAPPING_SIZE)",
      "xen_netif_ctrl_response.type",
    );
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to GET_HASH_MAPPING_SIZE with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        entries: response.data,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED) or 0 (SUCCESS) in a response to GET_HASH_MAPPING_SIZE",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link GET_HASH_MAPPING_SIZE_response} at `offset`, in bytes; throws as
 * {@link decode_GET_HASH_MAPPING_SIZE_response} does.
 */
export function read_GET_HASH_MAPPING_SIZE_response(
  view: DataView,
  offset: number,
): GET_HASH_MAPPING_SIZE_response {
  return decode_GET_HASH_MAPPING_SIZE_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link GET_HASH_MAPPING_SIZE_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_GET_HASH_MAPPING_SIZE_response(
  view: DataView,
  offset: number,
  value: GET_HASH_MAPPING_SIZE_response,
): void {
  checkObject(value, "GET_HASH_MAPPING_SIZE_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE) {
    throw refusal(
      value.type,
      "number",
      "4 (GET_HASH_MAPPING_SIZE)",
      "GET_HASH_MAPPING_SIZE_response.type",
    );
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      checkInteger(value.entries, 0, 0xffffffff, "GET_HASH_MAPPING_SIZE_response.entries");
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: value.entries,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED) or 0 (SUCCESS)",
        "GET_HASH_MAPPING_SIZE_response.status",
      );
  }
}

/**
 * Sets the size of the mapping table.
 *
 * - (must) What the old table held is lost. Every entry of the new one is queue 0.
 * - (must) With size 0, the queue is the hash modulo the number of queues.
 * - (must, decided here) The size can be set, and the entries too, before an algorithm is
 *   selected.
 * - (must, decided here) Where the message fails, the size and the entries of the table are
 *   what they were before.
 */
export interface SET_HASH_MAPPING_SIZE_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE;
  /** Entries of the mapping table; 0 for none. */
  readonly entries: number;
}

/**
 * The {@link SET_HASH_MAPPING_SIZE_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_SET_HASH_MAPPING_SIZE_request(
  request: xen_netif_ctrl_request,
): SET_HASH_MAPPING_SIZE_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE) {
    throw refusal(
      request.type,
      "number",
      "5 (SET_HASH_MAPPING_SIZE)",
      "xen_netif_ctrl_request.type",
    );
  }
  const [word0 = 0] = request.data;
  checkReserved(
    request.data,
    1,
    "xen_netif_ctrl_request.data[]",
    "a request of SET_HASH_MAPPING_SIZE",
  );
  return { id: request.id, type: request.type, entries: word0 };
}

/**
 * Reads a {@link SET_HASH_MAPPING_SIZE_request} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_MAPPING_SIZE_request} does.
 */
export function read_SET_HASH_MAPPING_SIZE_request(
  view: DataView,
  offset: number,
): SET_HASH_MAPPING_SIZE_request {
  return decode_SET_HASH_MAPPING_SIZE_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link SET_HASH_MAPPING_SIZE_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_MAPPING_SIZE_request(
  view: DataView,
  offset: number,
  value: SET_HASH_MAPPING_SIZE_request,
): void {
  checkObject(value, "SET_HASH_MAPPING_SIZE_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE) {
    throw refusal(
      value.type,
      "number",
      "5 (SET_HASH_MAPPING_SIZE)",
      "SET_HASH_MAPPING_SIZE_request.type",
    );
  }
  checkInteger(value.entries, 0, 0xffffffff, "SET_HASH_MAPPING_SIZE_request.entries");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.entries, 0, 0],
  });
}

/** The outcome of a {@link SET_HASH_MAPPING_SIZE_request}, told apart by `status`. */
export type SET_HASH_MAPPING_SIZE_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE;
} & (
  | {
      /** The backend cannot hash. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** The backend cannot hold a table of this size. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** The table has this size. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
    }
);

/**
 * The {@link SET_HASH_MAPPING_SIZE_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_SET_HASH_MAPPING_SIZE_response(
  response: xen_netif_ctrl_response,
): SET_HASH_MAPPING_SIZE_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE) {
    throw refusal(
      response.type,
      "number",
      "5 (SET_HASH_MAPPING_SIZE)",
      "xen_netif_ctrl_response.type",
    );
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to SET_HASH_MAPPING_SIZE with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to SET_HASH_MAPPING_SIZE",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link SET_HASH_MAPPING_SIZE_response} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_MAPPING_SIZE_response} does.
 */
export function read_SET_HASH_MAPPING_SIZE_response(
  view: DataView,
  offset: number,
): SET_HASH_MAPPING_SIZE_response {
  return decode_SET_HASH_MAPPING_SIZE_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link SET_HASH_MAPPING_SIZE_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_MAPPING_SIZE_response(
  view: DataView,
  offset: number,
  value: SET_HASH_MAPPING_SIZE_response,
): void {
  checkObject(value, "SET_HASH_MAPPING_SIZE_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE) {
    throw refusal(
      value.type,
      "number",
      "5 (SET_HASH_MAPPING_SIZE)",
      "SET_HASH_MAPPING_SIZE_response.type",
    );
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS)",
        "SET_HASH_MAPPING_SIZE_response.status",
      );
  }
}

/** Most entries of `queues` in a request of SET_HASH_MAPPING. */
export const SET_HASH_MAPPING_queues_CAPACITY = 1024;

/**
 * Fills in the mapping table, or a part of it.
 *
 * The table of N entries, where N is what
 * {@link SET_HASH_MAPPING_SIZE_request | SET_HASH_MAPPING_SIZE} has set, consists of the
 * numbers of queues, one behind the other:
 *
 * ```
 *    0     1     2     3     4     5     6     7    octet
 * +-----------------------+-----------------------+
 * | queue of entry 0      | queue of entry 1      |
 * +-----------------------+-----------------------+
 * | ...                                           |
 * +-----------------------+-----------------------+
 * | queue of entry N-2    | queue of entry N-1    |
 * +-----------------------+-----------------------+
 * ```
 *
 * - (must) The entries lie within the size that
 *   {@link SET_HASH_MAPPING_SIZE_request | SET_HASH_MAPPING_SIZE} has set.
 * - (must, decided here) More entries than a page has room for get
 *   {@link SET_HASH_MAPPING_response | SET_HASH_MAPPING.INVALID_PARAMETER}, wherever they
 *   begin.
 * - (must, decided here) Entries that reach beyond the largest table, which
 *   {@link GET_HASH_MAPPING_SIZE_request | GET_HASH_MAPPING_SIZE} tells, get
 *   {@link SET_HASH_MAPPING_response | SET_HASH_MAPPING.BUFFER_OVERFLOW}. Entries that do not,
 *   but reach beyond the size that is set, get
 *   {@link SET_HASH_MAPPING_response | SET_HASH_MAPPING.INVALID_PARAMETER}. The sum of
 *   {@link SET_HASH_MAPPING_request.first | SET_HASH_MAPPING.first} and
 *   {@link SET_HASH_MAPPING_request.entries | SET_HASH_MAPPING.entries} is taken without
 *   overflow.
 * - (must) The page of the entries may be granted read-only, and stays granted until the
 *   frontend has consumed the response.
 * - (must, decided here) A page that the backend cannot read gets
 *   {@link SET_HASH_MAPPING_response | SET_HASH_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) 0 entries get
 *   {@link SET_HASH_MAPPING_response | SET_HASH_MAPPING.SUCCESS} where
 *   {@link SET_HASH_MAPPING_request.first | SET_HASH_MAPPING.first} is not beyond the end of
 *   the table. The backend does not look at the page, which need not be granted.
 * - (must) Each entry is the number of a queue: it is less than
 *   {@link multi_queue_num_queues | multi-queue-num-queues}.
 * - (must, decided here) An entry that is no queue gets
 *   {@link SET_HASH_MAPPING_response | SET_HASH_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) Where the message fails, the table holds what it held before.
 * - (must) Entries outside the range keep what they hold, so that a table of more entries than
 *   a page has room for can be set in several messages.
 */
export interface SET_HASH_MAPPING_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING;
  /**
   * The page with the new entries, each the number of a queue; they start at the beginning of
   * the page.
   *
   * Grant reference of a page with a table of `uint32_t`, as many as `entries` says, which may
   * be granted read-only.
   */
  readonly queues: number;
  /** How many entries are set. */
  readonly entries: number;
  /** Index in the mapping table of the first entry that is set. */
  readonly first: number;
}

/**
 * The {@link SET_HASH_MAPPING_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_SET_HASH_MAPPING_request(
  request: xen_netif_ctrl_request,
): SET_HASH_MAPPING_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING) {
    throw refusal(request.type, "number", "6 (SET_HASH_MAPPING)", "xen_netif_ctrl_request.type");
  }
  const [word0 = 0, word1 = 0, word2 = 0] = request.data;
  return { id: request.id, type: request.type, queues: word0, entries: word1, first: word2 };
}

/**
 * Reads a {@link SET_HASH_MAPPING_request} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_MAPPING_request} does.
 */
export function read_SET_HASH_MAPPING_request(
  view: DataView,
  offset: number,
): SET_HASH_MAPPING_request {
  return decode_SET_HASH_MAPPING_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link SET_HASH_MAPPING_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_MAPPING_request(
  view: DataView,
  offset: number,
  value: SET_HASH_MAPPING_request,
): void {
  checkObject(value, "SET_HASH_MAPPING_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING) {
    throw refusal(value.type, "number", "6 (SET_HASH_MAPPING)", "SET_HASH_MAPPING_request.type");
  }
  checkInteger(value.queues, 0, 0xffffffff, "SET_HASH_MAPPING_request.queues");
  checkInteger(value.entries, 0, 0xffffffff, "SET_HASH_MAPPING_request.entries");
  checkInteger(value.first, 0, 0xffffffff, "SET_HASH_MAPPING_request.first");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.queues, value.entries, value.first],
  });
}

/** The outcome of a {@link SET_HASH_MAPPING_request}, told apart by `status`. */
export type SET_HASH_MAPPING_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING;
} & (
  | {
      /** The backend cannot hash, or has no mapping table. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /**
       * The number of entries or the content of one is not valid, or the entries reach beyond
       * the table.
       */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** The entries reach beyond the largest table that the backend has room for. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW;
    }
  | {
      /** The entries are set. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
    }
);

/**
 * The {@link SET_HASH_MAPPING_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_SET_HASH_MAPPING_response(
  response: xen_netif_ctrl_response,
): SET_HASH_MAPPING_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING) {
    throw refusal(response.type, "number", "6 (SET_HASH_MAPPING)", "xen_netif_ctrl_response.type");
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to SET_HASH_MAPPING with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER), 3 (BUFFER_OVERFLOW) or 0 (SUCCESS) in a response to SET_HASH_MAPPING",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link SET_HASH_MAPPING_response} at `offset`, in bytes; throws as
 * {@link decode_SET_HASH_MAPPING_response} does.
 */
export function read_SET_HASH_MAPPING_response(
  view: DataView,
  offset: number,
): SET_HASH_MAPPING_response {
  return decode_SET_HASH_MAPPING_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link SET_HASH_MAPPING_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_SET_HASH_MAPPING_response(
  view: DataView,
  offset: number,
  value: SET_HASH_MAPPING_response,
): void {
  checkObject(value, "SET_HASH_MAPPING_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING) {
    throw refusal(value.type, "number", "6 (SET_HASH_MAPPING)", "SET_HASH_MAPPING_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER), 3 (BUFFER_OVERFLOW) or 0 (SUCCESS)",
        "SET_HASH_MAPPING_response.status",
      );
  }
}

/** Bit number of {@link XEN_NETIF_CTRLF_GREF_readonly}. */
export const _XEN_NETIF_CTRLF_GREF_readonly = 0;
/**
 * The backend maps the page read-only, so that it serves for transmitting only. Without this
 * flag the page is mapped read-write and serves for both directions.
 */
export const XEN_NETIF_CTRLF_GREF_readonly = 0x1;

/**
 * How a page is to be mapped.
 *
 * Any of the `XEN_NETIF_CTRLF_GREF_*` masks, joined by OR.
 */
export type XEN_NETIF_CTRLF_GREF = number;

/**
 * The C names of the flags of {@link XEN_NETIF_CTRLF_GREF} that are set; bits without a name
 * come last, as one hexadecimal number.
 */
export function XEN_NETIF_CTRLF_GREF_names(value: XEN_NETIF_CTRLF_GREF): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "XEN_NETIF_CTRLF_GREF");
  const names: string[] = [];
  if ((value & XEN_NETIF_CTRLF_GREF_readonly) !== 0) names.push("XEN_NETIF_CTRLF_GREF_readonly");
  const unknown = (value & ~0x1) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/**
 * One entry of the table that {@link ADD_GREF_MAPPING_request | ADD_GREF_MAPPING} or
 * {@link DEL_GREF_MAPPING_request | DEL_GREF_MAPPING} passes.
 */
export interface xen_netif_gref {
  /** Grant reference of the page. */
  readonly ref: grant_ref_t;
  /**
   * How the page is to be mapped; only {@link ADD_GREF_MAPPING_request | ADD_GREF_MAPPING}
   * looks at it.
   *
   * Bits of {@link XEN_NETIF_CTRLF_GREF}.
   */
  readonly flags: number;
  /**
   * The outcome for this entry, which {@link DEL_GREF_MAPPING_request | DEL_GREF_MAPPING}
   * writes. The frontend need not clear it beforehand.
   *
   * One of {@link XEN_NETIF_CTRL_STATUS}, or unknown.
   */
  readonly status: number;
}

/** Size of {@link xen_netif_gref}, in bytes. */
export const xen_netif_gref_SIZE = 8;
/** Offset of `ref` in {@link xen_netif_gref}, in bytes. */
export const xen_netif_gref_ref_OFFSET = 0;
/** Offset of `flags` in {@link xen_netif_gref}, in bytes. */
export const xen_netif_gref_flags_OFFSET = 4;
/** Offset of `status` in {@link xen_netif_gref}, in bytes. */
export const xen_netif_gref_status_OFFSET = 6;

class xen_netif_gref_value implements xen_netif_gref {
  readonly ref: grant_ref_t;
  readonly flags: number;
  readonly status: number;

  constructor(view: DataView, offset: number) {
    this.ref = view.getUint32(offset, true);
    this.flags = view.getUint16(offset + 4, true);
    this.status = view.getUint16(offset + 6, true);
  }
}

/**
 * Reads a {@link xen_netif_gref} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_xen_netif_gref(view: DataView, offset: number): xen_netif_gref {
  checkRoom(view, offset, xen_netif_gref_SIZE, "xen_netif_gref");
  return new xen_netif_gref_value(view, offset);
}

/**
 * Writes a {@link xen_netif_gref} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_xen_netif_gref(view: DataView, offset: number, value: xen_netif_gref): void {
  checkRoom(view, offset, xen_netif_gref_SIZE, "xen_netif_gref");
  checkObject(value, "xen_netif_gref");
  checkInteger(value.ref, 0, 0xffffffff, "xen_netif_gref.ref");
  checkInteger(value.flags, 0, 0xffff, "xen_netif_gref.flags");
  checkInteger(value.status, 0, 0xffff, "xen_netif_gref.status");
  view.setUint32(offset, value.ref, true);
  view.setUint16(offset + 4, value.flags, true);
  view.setUint16(offset + 6, value.status, true);
}

/**
 * {@link xen_netif_gref} in place, once or many times in a row: a slot or a table. The members
 * are those of the current entry: entry 0, until `$at` chooses another. No access allocates;
 * objects inside are the same ones each time.
 */
export class xen_netif_gref_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "xen_netif_gref");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "xen_netif_gref");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "xen_netif_gref");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "xen_netif_gref");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Grant reference of the page. */
  get ref(): grant_ref_t {
    return this.#view.getUint32(this.#entry, true);
  }

  set ref(value: grant_ref_t) {
    checkInteger(value, 0, 0xffffffff, "xen_netif_gref.ref");
    this.#view.setUint32(this.#entry, value, true);
  }

  /**
   * How the page is to be mapped; only {@link ADD_GREF_MAPPING_request | ADD_GREF_MAPPING}
   * looks at it.
   */
  get flags(): number {
    return this.#view.getUint16(this.#entry + 4, true);
  }

  set flags(value: number) {
    checkInteger(value, 0, 0xffff, "xen_netif_gref.flags");
    this.#view.setUint16(this.#entry + 4, value, true);
  }

  /**
   * The outcome for this entry, which {@link DEL_GREF_MAPPING_request | DEL_GREF_MAPPING}
   * writes. The frontend need not clear it beforehand.
   */
  get status(): number {
    return this.#view.getUint16(this.#entry + 6, true);
  }

  set status(value: number) {
    checkInteger(value, 0, 0xffff, "xen_netif_gref.status");
    this.#view.setUint16(this.#entry + 6, value, true);
  }
}

/**
 * Asks how many static grants a queue can have.
 *
 * - (must) A queue out of range gets
 *   {@link GET_GREF_MAPPING_SIZE_response | GET_GREF_MAPPING_SIZE.INVALID_PARAMETER}.
 * - (must, decided here) A backend without static grants answers
 *   {@link GET_GREF_MAPPING_SIZE_response | GET_GREF_MAPPING_SIZE.NOT_SUPPORTED}, rather than
 *   success with 0 entries.
 * - (must) 0 entries say that static grants are not supported, as
 *   {@link GET_GREF_MAPPING_SIZE_response | GET_GREF_MAPPING_SIZE.NOT_SUPPORTED} does: the
 *   frontend treats both alike, and adds none.
 * - (must, decided here) The answer is the capacity of the table, not the room that is left in
 *   it. It is the same at any time and whatever the table holds.
 */
export interface GET_GREF_MAPPING_SIZE_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE;
  /** Index of the queue; 0 if there is a single one. */
  readonly queue: number;
}

/**
 * The {@link GET_GREF_MAPPING_SIZE_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_GET_GREF_MAPPING_SIZE_request(
  request: xen_netif_ctrl_request,
): GET_GREF_MAPPING_SIZE_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE) {
    throw refusal(
      request.type,
      "number",
      "8 (GET_GREF_MAPPING_SIZE)",
      "xen_netif_ctrl_request.type",
    );
  }
  const [word0 = 0] = request.data;
  checkReserved(
    request.data,
    1,
    "xen_netif_ctrl_request.data[]",
    "a request of GET_GREF_MAPPING_SIZE",
  );
  return { id: request.id, type: request.type, queue: word0 };
}

/**
 * Reads a {@link GET_GREF_MAPPING_SIZE_request} at `offset`, in bytes; throws as
 * {@link decode_GET_GREF_MAPPING_SIZE_request} does.
 */
export function read_GET_GREF_MAPPING_SIZE_request(
  view: DataView,
  offset: number,
): GET_GREF_MAPPING_SIZE_request {
  return decode_GET_GREF_MAPPING_SIZE_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link GET_GREF_MAPPING_SIZE_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_GET_GREF_MAPPING_SIZE_request(
  view: DataView,
  offset: number,
  value: GET_GREF_MAPPING_SIZE_request,
): void {
  checkObject(value, "GET_GREF_MAPPING_SIZE_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE) {
    throw refusal(
      value.type,
      "number",
      "8 (GET_GREF_MAPPING_SIZE)",
      "GET_GREF_MAPPING_SIZE_request.type",
    );
  }
  checkInteger(value.queue, 0, 0xffffffff, "GET_GREF_MAPPING_SIZE_request.queue");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.queue, 0, 0],
  });
}

/** The outcome of a {@link GET_GREF_MAPPING_SIZE_request}, told apart by `status`. */
export type GET_GREF_MAPPING_SIZE_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE;
} & (
  | {
      /** The backend has no static grants. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /** There is no such queue. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** The capacity is in the response. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
      /**
       * Largest number of static grants that the table of this queue holds; 0 where it holds
       * none.
       */
      readonly entries: number;
    }
);

/**
 * The {@link GET_GREF_MAPPING_SIZE_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_GET_GREF_MAPPING_SIZE_response(
  response: xen_netif_ctrl_response,
): GET_GREF_MAPPING_SIZE_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE) {
    throw refusal(
      response.type,
      "number",
      "8 (GET_GREF_MAPPING_SIZE)",
      "xen_netif_ctrl_response.type",
    );
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to GET_GREF_MAPPING_SIZE with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        entries: response.data,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to GET_GREF_MAPPING_SIZE",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link GET_GREF_MAPPING_SIZE_response} at `offset`, in bytes; throws as
 * {@link decode_GET_GREF_MAPPING_SIZE_response} does.
 */
export function read_GET_GREF_MAPPING_SIZE_response(
  view: DataView,
  offset: number,
): GET_GREF_MAPPING_SIZE_response {
  return decode_GET_GREF_MAPPING_SIZE_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link GET_GREF_MAPPING_SIZE_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_GET_GREF_MAPPING_SIZE_response(
  view: DataView,
  offset: number,
  value: GET_GREF_MAPPING_SIZE_response,
): void {
  checkObject(value, "GET_GREF_MAPPING_SIZE_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE) {
    throw refusal(
      value.type,
      "number",
      "8 (GET_GREF_MAPPING_SIZE)",
      "GET_GREF_MAPPING_SIZE_response.type",
    );
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      checkInteger(value.entries, 0, 0xffffffff, "GET_GREF_MAPPING_SIZE_response.entries");
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: value.entries,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS)",
        "GET_GREF_MAPPING_SIZE_response.status",
      );
  }
}

/** Most entries of `table` in a request of ADD_GREF_MAPPING. */
export const ADD_GREF_MAPPING_table_CAPACITY = 512;

/**
 * Adds static grants to a queue: the backend maps the pages and keeps them mapped.
 *
 * The frontend sends this before it uses the grants in packets. From the response on they are
 * static grants.
 *
 * - (must) Either all entries are added or none is. Where the message fails, the table of the
 *   queue is as it was before.
 * - (must) The backend does not write {@link xen_netif_gref.status}. The status of the
 *   response decides.
 * - (must, decided here) A queue out of range gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}, whatever the
 *   number of entries.
 * - (must, decided here) More entries than a page has room for, or than are left of the
 *   capacity, get {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) A table that the backend cannot map read-write gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) An entry whose page the backend cannot map, because it is not granted
 *   or for any other reason, gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) A table of 0 entries gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.SUCCESS} where the queue is in range.
 *   The backend does not look at the page of the table, which need not be granted.
 * - (must, decided here) A grant reference that is in the table of the queue already, or more
 *   than once in the table of the request, gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) A flag other than those of
 *   {@link XEN_NETIF_CTRLF_GREF | XEN_NETIF_CTRLF_GREF_*} gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}, so that it can be
 *   given a meaning later.
 * - (must, decided here) An entry without {@link XEN_NETIF_CTRLF_GREF_readonly} whose page is
 *   granted read-only gets
 *   {@link ADD_GREF_MAPPING_response | ADD_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) For a request that names the page of a static grant of its queue, the
 *   backend uses the mapping that it has. It asks the hypervisor for nothing.
 * - (must, decided here) When a queue is disconnected, the backend unmaps all static grants of
 *   the queue.
 */
export interface ADD_GREF_MAPPING_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING;
  /** Index of the queue; 0 if there is a single one. */
  readonly queue: number;
  /**
   * The page with the table of grants to add; the table starts at the beginning of the page.
   *
   * Grant reference of a page with a table of {@link xen_netif_gref}, as many as `entries`
   * says, which must be granted read-write.
   */
  readonly table: number;
  /** Number of entries of the table. */
  readonly entries: number;
}

/**
 * The {@link ADD_GREF_MAPPING_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_ADD_GREF_MAPPING_request(
  request: xen_netif_ctrl_request,
): ADD_GREF_MAPPING_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) {
    throw refusal(request.type, "number", "9 (ADD_GREF_MAPPING)", "xen_netif_ctrl_request.type");
  }
  const [word0 = 0, word1 = 0, word2 = 0] = request.data;
  return { id: request.id, type: request.type, queue: word0, table: word1, entries: word2 };
}

/**
 * Reads a {@link ADD_GREF_MAPPING_request} at `offset`, in bytes; throws as
 * {@link decode_ADD_GREF_MAPPING_request} does.
 */
export function read_ADD_GREF_MAPPING_request(
  view: DataView,
  offset: number,
): ADD_GREF_MAPPING_request {
  return decode_ADD_GREF_MAPPING_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link ADD_GREF_MAPPING_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ADD_GREF_MAPPING_request(
  view: DataView,
  offset: number,
  value: ADD_GREF_MAPPING_request,
): void {
  checkObject(value, "ADD_GREF_MAPPING_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) {
    throw refusal(value.type, "number", "9 (ADD_GREF_MAPPING)", "ADD_GREF_MAPPING_request.type");
  }
  checkInteger(value.queue, 0, 0xffffffff, "ADD_GREF_MAPPING_request.queue");
  checkInteger(value.table, 0, 0xffffffff, "ADD_GREF_MAPPING_request.table");
  checkInteger(value.entries, 0, 0xffffffff, "ADD_GREF_MAPPING_request.entries");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.queue, value.table, value.entries],
  });
}

/** The outcome of a {@link ADD_GREF_MAPPING_request}, told apart by `status`. */
export type ADD_GREF_MAPPING_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING;
} & (
  | {
      /** The backend has no static grants. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /**
       * A parameter or an entry is not valid, or a page cannot be mapped. Nothing is added.
       */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /** Every entry is mapped. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
    }
);

/**
 * The {@link ADD_GREF_MAPPING_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_ADD_GREF_MAPPING_response(
  response: xen_netif_ctrl_response,
): ADD_GREF_MAPPING_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) {
    throw refusal(response.type, "number", "9 (ADD_GREF_MAPPING)", "xen_netif_ctrl_response.type");
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to ADD_GREF_MAPPING with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to ADD_GREF_MAPPING",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link ADD_GREF_MAPPING_response} at `offset`, in bytes; throws as
 * {@link decode_ADD_GREF_MAPPING_response} does.
 */
export function read_ADD_GREF_MAPPING_response(
  view: DataView,
  offset: number,
): ADD_GREF_MAPPING_response {
  return decode_ADD_GREF_MAPPING_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link ADD_GREF_MAPPING_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_ADD_GREF_MAPPING_response(
  view: DataView,
  offset: number,
  value: ADD_GREF_MAPPING_response,
): void {
  checkObject(value, "ADD_GREF_MAPPING_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) {
    throw refusal(value.type, "number", "9 (ADD_GREF_MAPPING)", "ADD_GREF_MAPPING_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS)",
        "ADD_GREF_MAPPING_response.status",
      );
  }
}

/** Most entries of `table` in a request of DEL_GREF_MAPPING. */
export const DEL_GREF_MAPPING_table_CAPACITY = 512;

/**
 * Removes static grants from a queue: the backend unmaps the pages.
 *
 * Each entry succeeds or fails by itself. All or nothing would be unsafe here: to take back a
 * removal the backend would have to map the page again, and that can fail, for the frontend
 * may have revoked the grant by then. So success of the message does not mean that every grant
 * is removed. The frontend looks at the status of each entry before it revokes the grant or
 * gives the page another use.
 *
 * - (must) The backend writes the {@link xen_netif_gref.status} of every entry:
 *   {@link XEN_NETIF_CTRL_STATUS_SUCCESS} where it has removed the grant,
 *   {@link XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER} where it has not.
 * - (must, decided here) The message succeeds even where some of the entries, or all of them,
 *   cannot be removed. {@link DEL_GREF_MAPPING_response | DEL_GREF_MAPPING.removed} counts
 *   those that are.
 * - (must) An entry whose grant reference is not in the table of the queue, because it was
 *   never added or is removed already, has status
 *   {@link XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER}.
 * - (must, decided here) An entry whose grant reference is in flight stays mapped, and has the
 *   status of one that is not in the table: {@link XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER}.
 *   The status does not tell the two apart.
 * - (must, decided here) Of several entries with the same grant reference, the first is
 *   removed, and the others are no longer in the table:
 *   {@link XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER}.
 * - (must, decided here) The backend ignores {@link xen_netif_gref.flags}.
 * - (must, decided here) A queue out of range gets
 *   {@link DEL_GREF_MAPPING_response | DEL_GREF_MAPPING.INVALID_PARAMETER}, whatever the
 *   number of entries.
 * - (must, decided here) More entries than a page has room for get
 *   {@link DEL_GREF_MAPPING_response | DEL_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) A table that the backend cannot map read-write gets
 *   {@link DEL_GREF_MAPPING_response | DEL_GREF_MAPPING.INVALID_PARAMETER}.
 * - (must, decided here) A table of 0 entries gets
 *   {@link DEL_GREF_MAPPING_response | DEL_GREF_MAPPING.SUCCESS}, with
 *   {@link DEL_GREF_MAPPING_response | DEL_GREF_MAPPING.removed} 0, where the queue is in
 *   range. The backend does not look at the page of the table, which need not be granted.
 */
export interface DEL_GREF_MAPPING_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING;
  /** Index of the queue; 0 if there is a single one. */
  readonly queue: number;
  /**
   * The page with the table of grants to remove; the table starts at the beginning of the
   * page.
   *
   * Grant reference of a page with a table of {@link xen_netif_gref}, as many as `entries`
   * says, which must be granted read-write.
   */
  readonly table: number;
  /** Number of entries of the table. */
  readonly entries: number;
}

/**
 * The {@link DEL_GREF_MAPPING_request} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries another, or a parameter out of its range.
 */
export function decode_DEL_GREF_MAPPING_request(
  request: xen_netif_ctrl_request,
): DEL_GREF_MAPPING_request {
  if (request.type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) {
    throw refusal(request.type, "number", "10 (DEL_GREF_MAPPING)", "xen_netif_ctrl_request.type");
  }
  const [word0 = 0, word1 = 0, word2 = 0] = request.data;
  return { id: request.id, type: request.type, queue: word0, table: word1, entries: word2 };
}

/**
 * Reads a {@link DEL_GREF_MAPPING_request} at `offset`, in bytes; throws as
 * {@link decode_DEL_GREF_MAPPING_request} does.
 */
export function read_DEL_GREF_MAPPING_request(
  view: DataView,
  offset: number,
): DEL_GREF_MAPPING_request {
  return decode_DEL_GREF_MAPPING_request(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link DEL_GREF_MAPPING_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_DEL_GREF_MAPPING_request(
  view: DataView,
  offset: number,
  value: DEL_GREF_MAPPING_request,
): void {
  checkObject(value, "DEL_GREF_MAPPING_request");
  if (value.type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) {
    throw refusal(value.type, "number", "10 (DEL_GREF_MAPPING)", "DEL_GREF_MAPPING_request.type");
  }
  checkInteger(value.queue, 0, 0xffffffff, "DEL_GREF_MAPPING_request.queue");
  checkInteger(value.table, 0, 0xffffffff, "DEL_GREF_MAPPING_request.table");
  checkInteger(value.entries, 0, 0xffffffff, "DEL_GREF_MAPPING_request.entries");
  write_xen_netif_ctrl_request(view, offset, {
    id: value.id,
    type: value.type,
    data: [value.queue, value.table, value.entries],
  });
}

/** The outcome of a {@link DEL_GREF_MAPPING_request}, told apart by `status`. */
export type DEL_GREF_MAPPING_response = {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING;
} & (
  | {
      /** The backend has no static grants. */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    }
  | {
      /**
       * A parameter is not valid, or the table cannot be mapped. Nothing is removed or
       * written.
       */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    }
  | {
      /**
       * Each entry has been dealt with, and has its outcome in {@link xen_netif_gref.status}.
       */
      readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS;
      /** Number of entries that have been removed. */
      readonly removed: number;
    }
);

/**
 * The {@link DEL_GREF_MAPPING_response} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries another, a status that the message does not have, or a
 * parameter that does not come with that status.
 */
export function decode_DEL_GREF_MAPPING_response(
  response: xen_netif_ctrl_response,
): DEL_GREF_MAPPING_response {
  if (response.type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) {
    throw refusal(response.type, "number", "10 (DEL_GREF_MAPPING)", "xen_netif_ctrl_response.type");
  }
  switch (response.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER: {
      checkReserved(
        [response.data],
        0,
        "xen_netif_ctrl_response.data",
        `a response to DEL_GREF_MAPPING with status ${response.status}`,
      );
      return { id: response.id, type: response.type, status: response.status };
    }
    case XEN_NETIF_CTRL_STATUS_SUCCESS: {
      return {
        id: response.id,
        type: response.type,
        status: response.status,
        removed: response.data,
      };
    }
    default:
      throw refusal(
        response.status,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to DEL_GREF_MAPPING",
        "xen_netif_ctrl_response.status",
      );
  }
}

/**
 * Reads a {@link DEL_GREF_MAPPING_response} at `offset`, in bytes; throws as
 * {@link decode_DEL_GREF_MAPPING_response} does.
 */
export function read_DEL_GREF_MAPPING_response(
  view: DataView,
  offset: number,
): DEL_GREF_MAPPING_response {
  return decode_DEL_GREF_MAPPING_response(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link DEL_GREF_MAPPING_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_DEL_GREF_MAPPING_response(
  view: DataView,
  offset: number,
  value: DEL_GREF_MAPPING_response,
): void {
  checkObject(value, "DEL_GREF_MAPPING_response");
  if (value.type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) {
    throw refusal(value.type, "number", "10 (DEL_GREF_MAPPING)", "DEL_GREF_MAPPING_response.type");
  }
  const given: unknown = value.status;
  switch (value.status) {
    case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: 0,
      });
      break;
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
      checkInteger(value.removed, 0, 0xffffffff, "DEL_GREF_MAPPING_response.removed");
      write_xen_netif_ctrl_response(view, offset, {
        id: value.id,
        type: value.type,
        status: value.status,
        data: value.removed,
      });
      break;
    default:
      throw refusal(
        given,
        "number",
        "1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS)",
        "DEL_GREF_MAPPING_response.status",
      );
  }
}

/** Any request over the ring `xen_netif_ctrl`, told apart by `type`. */
export type xen_netif_ctrl_message =
  | SET_HASH_ALGORITHM_request
  | GET_HASH_FLAGS_request
  | SET_HASH_FLAGS_request
  | SET_HASH_KEY_request
  | GET_HASH_MAPPING_SIZE_request
  | SET_HASH_MAPPING_SIZE_request
  | SET_HASH_MAPPING_request
  | GET_GREF_MAPPING_SIZE_request
  | ADD_GREF_MAPPING_request
  | DEL_GREF_MAPPING_request;

/**
 * The {@link xen_netif_ctrl_message} that a {@link xen_netif_ctrl_request} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_xen_netif_ctrl_message(
  struct: xen_netif_ctrl_request,
): xen_netif_ctrl_message {
  switch (struct.type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      return decode_SET_HASH_ALGORITHM_request(struct);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      return decode_GET_HASH_FLAGS_request(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      return decode_SET_HASH_FLAGS_request(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      return decode_SET_HASH_KEY_request(struct);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      return decode_GET_HASH_MAPPING_SIZE_request(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      return decode_SET_HASH_MAPPING_SIZE_request(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      return decode_SET_HASH_MAPPING_request(struct);
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      return decode_GET_GREF_MAPPING_SIZE_request(struct);
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      return decode_ADD_GREF_MAPPING_request(struct);
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      return decode_DEL_GREF_MAPPING_request(struct);
    default:
      throw refusal(
        struct.type,
        "number",
        "7 (SET_HASH_ALGORITHM), 1 (GET_HASH_FLAGS), 2 (SET_HASH_FLAGS), 3 (SET_HASH_KEY), 4 (GET_HASH_MAPPING_SIZE), 5 (SET_HASH_MAPPING_SIZE), 6 (SET_HASH_MAPPING), 8 (GET_GREF_MAPPING_SIZE), 9 (ADD_GREF_MAPPING) or 10 (DEL_GREF_MAPPING)",
        "xen_netif_ctrl_request.type",
      );
  }
}

/**
 * Reads a {@link xen_netif_ctrl_message} at `offset`, in bytes; throws as
 * {@link decode_xen_netif_ctrl_message} does.
 */
export function read_xen_netif_ctrl_message(
  view: DataView,
  offset: number,
): xen_netif_ctrl_message {
  return decode_xen_netif_ctrl_message(read_xen_netif_ctrl_request(view, offset));
}

/**
 * Writes a {@link xen_netif_ctrl_message} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_xen_netif_ctrl_message(
  view: DataView,
  offset: number,
  value: xen_netif_ctrl_message,
): void {
  checkObject(value, "xen_netif_ctrl_message");
  const given: unknown = value.type;
  switch (value.type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      write_SET_HASH_ALGORITHM_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      write_GET_HASH_FLAGS_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      write_SET_HASH_FLAGS_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      write_SET_HASH_KEY_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      write_GET_HASH_MAPPING_SIZE_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      write_SET_HASH_MAPPING_SIZE_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      write_SET_HASH_MAPPING_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      write_GET_GREF_MAPPING_SIZE_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      write_ADD_GREF_MAPPING_request(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      write_DEL_GREF_MAPPING_request(view, offset, value);
      break;
    default:
      throw refusal(
        given,
        "number",
        "7 (SET_HASH_ALGORITHM), 1 (GET_HASH_FLAGS), 2 (SET_HASH_FLAGS), 3 (SET_HASH_KEY), 4 (GET_HASH_MAPPING_SIZE), 5 (SET_HASH_MAPPING_SIZE), 6 (SET_HASH_MAPPING), 8 (GET_GREF_MAPPING_SIZE), 9 (ADD_GREF_MAPPING) or 10 (DEL_GREF_MAPPING)",
        "xen_netif_ctrl_message.type",
      );
  }
}

/** Any response over the ring `xen_netif_ctrl`, told apart by `type`. */
export type xen_netif_ctrl_reply =
  | SET_HASH_ALGORITHM_response
  | GET_HASH_FLAGS_response
  | SET_HASH_FLAGS_response
  | SET_HASH_KEY_response
  | GET_HASH_MAPPING_SIZE_response
  | SET_HASH_MAPPING_SIZE_response
  | SET_HASH_MAPPING_response
  | GET_GREF_MAPPING_SIZE_response
  | ADD_GREF_MAPPING_response
  | DEL_GREF_MAPPING_response;

/**
 * The {@link xen_netif_ctrl_reply} that a {@link xen_netif_ctrl_response} carries.
 *
 * @throws RangeError where it carries none of them.
 */
export function decode_xen_netif_ctrl_reply(struct: xen_netif_ctrl_response): xen_netif_ctrl_reply {
  switch (struct.type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      return decode_SET_HASH_ALGORITHM_response(struct);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      return decode_GET_HASH_FLAGS_response(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      return decode_SET_HASH_FLAGS_response(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      return decode_SET_HASH_KEY_response(struct);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      return decode_GET_HASH_MAPPING_SIZE_response(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      return decode_SET_HASH_MAPPING_SIZE_response(struct);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      return decode_SET_HASH_MAPPING_response(struct);
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      return decode_GET_GREF_MAPPING_SIZE_response(struct);
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      return decode_ADD_GREF_MAPPING_response(struct);
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      return decode_DEL_GREF_MAPPING_response(struct);
    default:
      throw refusal(
        struct.type,
        "number",
        "7 (SET_HASH_ALGORITHM), 1 (GET_HASH_FLAGS), 2 (SET_HASH_FLAGS), 3 (SET_HASH_KEY), 4 (GET_HASH_MAPPING_SIZE), 5 (SET_HASH_MAPPING_SIZE), 6 (SET_HASH_MAPPING), 8 (GET_GREF_MAPPING_SIZE), 9 (ADD_GREF_MAPPING) or 10 (DEL_GREF_MAPPING)",
        "xen_netif_ctrl_response.type",
      );
  }
}

/**
 * Reads a {@link xen_netif_ctrl_reply} at `offset`, in bytes; throws as
 * {@link decode_xen_netif_ctrl_reply} does.
 */
export function read_xen_netif_ctrl_reply(view: DataView, offset: number): xen_netif_ctrl_reply {
  return decode_xen_netif_ctrl_reply(read_xen_netif_ctrl_response(view, offset));
}

/**
 * Writes a {@link xen_netif_ctrl_reply} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short, or a parameter out of range.
 * @throws TypeError where a parameter is missing or of another type.
 */
export function write_xen_netif_ctrl_reply(
  view: DataView,
  offset: number,
  value: xen_netif_ctrl_reply,
): void {
  checkObject(value, "xen_netif_ctrl_reply");
  const given: unknown = value.type;
  switch (value.type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      write_SET_HASH_ALGORITHM_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      write_GET_HASH_FLAGS_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      write_SET_HASH_FLAGS_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      write_SET_HASH_KEY_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      write_GET_HASH_MAPPING_SIZE_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      write_SET_HASH_MAPPING_SIZE_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      write_SET_HASH_MAPPING_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      write_GET_GREF_MAPPING_SIZE_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      write_ADD_GREF_MAPPING_response(view, offset, value);
      break;
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      write_DEL_GREF_MAPPING_response(view, offset, value);
      break;
    default:
      throw refusal(
        given,
        "number",
        "7 (SET_HASH_ALGORITHM), 1 (GET_HASH_FLAGS), 2 (SET_HASH_FLAGS), 3 (SET_HASH_KEY), 4 (GET_HASH_MAPPING_SIZE), 5 (SET_HASH_MAPPING_SIZE), 6 (SET_HASH_MAPPING), 8 (GET_GREF_MAPPING_SIZE), 9 (ADD_GREF_MAPPING) or 10 (DEL_GREF_MAPPING)",
        "xen_netif_ctrl_reply.type",
      );
  }
}

/**
 * Number of slots that every backend must accept for one packet on the transmit ring. The two
 * ends do not negotiate how many slots a packet may take, so a frontend that uses more may
 * have the packet refused. The number comes from Linux, whose packets once had up to 18
 * fragments.
 *
 * What counts is left open by the interface, and decided here as Linux's netback counts: the
 * fragments after the first one. Neither the first fragment nor extra info is counted, so a
 * backend accepts a packet of 19 fragments. A frontend that keeps to 18 slots in all is safe
 * with backends that count every slot.
 */
export const XEN_NETIF_NR_SLOTS_MIN = 18;

/** The packet has been dropped. */
export const NETIF_RSP_DROPPED = -2;
/** The request is not valid or could not be carried out. */
export const NETIF_RSP_ERROR = -1;
/**
 * The request has been carried out. What becomes of a packet behind the backend is another
 * matter.
 */
export const NETIF_RSP_OKAY = 0;
/** The slot answers an extra info slot, and says nothing. */
export const NETIF_RSP_NULL = 1;

/** What became of a request. Negative values report a failure. */
export type NETIF_RSP =
  | typeof NETIF_RSP_DROPPED
  | typeof NETIF_RSP_ERROR
  | typeof NETIF_RSP_OKAY
  | typeof NETIF_RSP_NULL;

/** The C name of a code of {@link NETIF_RSP}; `undefined` for an unknown one. */
export function NETIF_RSP_name(value: number): string | undefined {
  switch (value) {
    case NETIF_RSP_DROPPED:
      return "NETIF_RSP_DROPPED";
    case NETIF_RSP_ERROR:
      return "NETIF_RSP_ERROR";
    case NETIF_RSP_OKAY:
      return "NETIF_RSP_OKAY";
    case NETIF_RSP_NULL:
      return "NETIF_RSP_NULL";
    default:
      return undefined;
  }
}

/** Bit number of {@link NETTXF_csum_blank}. */
export const _NETTXF_csum_blank = 0;
/**
 * The TCP or UDP checksum of the packet is blank: it has to be completed before the packet
 * goes where it is checked. A frontend sets this only where the backend can take it; see
 * "Offloads".
 */
export const NETTXF_csum_blank = 0x1;
/** Bit number of {@link NETTXF_data_validated}. */
export const _NETTXF_data_validated = 1;
/** The data of the packet is known to be good: the protocol checksum need not be verified. */
export const NETTXF_data_validated = 0x2;
/** Bit number of {@link NETTXF_more_data}. */
export const _NETTXF_more_data = 2;
/** The packet goes on in another fragment. */
export const NETTXF_more_data = 0x4;
/** Bit number of {@link NETTXF_extra_info}. */
export const _NETTXF_extra_info = 3;
/** Extra info follows. */
export const NETTXF_extra_info = 0x8;

/**
 * Flags of a transmit request.
 *
 * Any of the `NETTXF_*` masks, joined by OR.
 */
export type NETTXF = number;

/**
 * The C names of the flags of {@link NETTXF} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function NETTXF_names(value: NETTXF): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "NETTXF");
  const names: string[] = [];
  if ((value & NETTXF_csum_blank) !== 0) names.push("NETTXF_csum_blank");
  if ((value & NETTXF_data_validated) !== 0) names.push("NETTXF_data_validated");
  if ((value & NETTXF_more_data) !== 0) names.push("NETTXF_more_data");
  if ((value & NETTXF_extra_info) !== 0) names.push("NETTXF_extra_info");
  const unknown = (value & ~0xf) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Largest size of a packet that can be transmitted, in octets. */
export const XEN_NETIF_MAX_TX_SIZE = 0xFFFF;

/** A request on the transmit ring: one fragment of a packet. */
export interface netif_tx_request {
  /** Grant reference of the page that holds the fragment. */
  readonly gref: grant_ref_t;
  /** Offset of the fragment in the page, in octets. */
  readonly offset: number;
  /**
   * Flags.
   *
   * Bits of {@link NETTXF}.
   */
  readonly flags: number;
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /**
   * In the first slot of a packet, the size of the whole packet; later, of the fragment. In
   * octets.
   */
  readonly size: number;
}

/** Size of {@link netif_tx_request}, in bytes. */
export const netif_tx_request_SIZE = 12;
/** Offset of `gref` in {@link netif_tx_request}, in bytes. */
export const netif_tx_request_gref_OFFSET = 0;
/** Offset of `offset` in {@link netif_tx_request}, in bytes. */
export const netif_tx_request_offset_OFFSET = 4;
/** Offset of `flags` in {@link netif_tx_request}, in bytes. */
export const netif_tx_request_flags_OFFSET = 6;
/** Offset of `id` in {@link netif_tx_request}, in bytes. */
export const netif_tx_request_id_OFFSET = 8;
/** Offset of `size` in {@link netif_tx_request}, in bytes. */
export const netif_tx_request_size_OFFSET = 10;

class netif_tx_request_value implements netif_tx_request {
  readonly gref: grant_ref_t;
  readonly offset: number;
  readonly flags: number;
  readonly id: number;
  readonly size: number;

  constructor(view: DataView, offset: number) {
    this.gref = view.getUint32(offset, true);
    this.offset = view.getUint16(offset + 4, true);
    this.flags = view.getUint16(offset + 6, true);
    this.id = view.getUint16(offset + 8, true);
    this.size = view.getUint16(offset + 10, true);
  }
}

/**
 * Reads a {@link netif_tx_request} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_netif_tx_request(view: DataView, offset: number): netif_tx_request {
  checkRoom(view, offset, netif_tx_request_SIZE, "netif_tx_request");
  return new netif_tx_request_value(view, offset);
}

/**
 * Writes a {@link netif_tx_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_netif_tx_request(
  view: DataView,
  offset: number,
  value: netif_tx_request,
): void {
  checkRoom(view, offset, netif_tx_request_SIZE, "netif_tx_request");
  checkObject(value, "netif_tx_request");
  checkInteger(value.gref, 0, 0xffffffff, "netif_tx_request.gref");
  checkInteger(value.offset, 0, 0xffff, "netif_tx_request.offset");
  checkInteger(value.flags, 0, 0xffff, "netif_tx_request.flags");
  checkInteger(value.id, 0, 0xffff, "netif_tx_request.id");
  checkInteger(value.size, 0, 0xffff, "netif_tx_request.size");
  view.setUint32(offset, value.gref, true);
  view.setUint16(offset + 4, value.offset, true);
  view.setUint16(offset + 6, value.flags, true);
  view.setUint16(offset + 8, value.id, true);
  view.setUint16(offset + 10, value.size, true);
}

/**
 * {@link netif_tx_request} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class netif_tx_request_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_tx_request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 12, "netif_tx_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 12, "netif_tx_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_tx_request");
    this.#entry = this.#start + index * 12;
    return this;
  }

  /** Grant reference of the page that holds the fragment. */
  get gref(): grant_ref_t {
    return this.#view.getUint32(this.#entry, true);
  }

  set gref(value: grant_ref_t) {
    checkInteger(value, 0, 0xffffffff, "netif_tx_request.gref");
    this.#view.setUint32(this.#entry, value, true);
  }

  /** Offset of the fragment in the page, in octets. */
  get offset(): number {
    return this.#view.getUint16(this.#entry + 4, true);
  }

  set offset(value: number) {
    checkInteger(value, 0, 0xffff, "netif_tx_request.offset");
    this.#view.setUint16(this.#entry + 4, value, true);
  }

  /** Flags. */
  get flags(): number {
    return this.#view.getUint16(this.#entry + 6, true);
  }

  set flags(value: number) {
    checkInteger(value, 0, 0xffff, "netif_tx_request.flags");
    this.#view.setUint16(this.#entry + 6, value, true);
  }

  /** Chosen by the frontend; the response echoes it. */
  get id(): number {
    return this.#view.getUint16(this.#entry + 8, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "netif_tx_request.id");
    this.#view.setUint16(this.#entry + 8, value, true);
  }

  /**
   * In the first slot of a packet, the size of the whole packet; later, of the fragment. In
   * octets.
   */
  get size(): number {
    return this.#view.getUint16(this.#entry + 10, true);
  }

  set size(value: number) {
    checkInteger(value, 0, 0xffff, "netif_tx_request.size");
    this.#view.setUint16(this.#entry + 10, value, true);
  }
}

/** The typedef of `struct netif_tx_request`. */
export type netif_tx_request_t = netif_tx_request;

/** A response on the transmit ring. It takes only the first octets of its slot. */
export interface netif_tx_response {
  /** Echoes {@link netif_tx_request.id}. */
  readonly id: number;
  /**
   * What became of the request.
   *
   * One of {@link NETIF_RSP}, or unknown.
   */
  readonly status: number;
}

/** Size of {@link netif_tx_response}, in bytes. */
export const netif_tx_response_SIZE = 4;
/** Offset of `id` in {@link netif_tx_response}, in bytes. */
export const netif_tx_response_id_OFFSET = 0;
/** Offset of `status` in {@link netif_tx_response}, in bytes. */
export const netif_tx_response_status_OFFSET = 2;

class netif_tx_response_value implements netif_tx_response {
  readonly id: number;
  readonly status: number;

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.status = view.getInt16(offset + 2, true);
  }
}

/**
 * Reads a {@link netif_tx_response} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_netif_tx_response(view: DataView, offset: number): netif_tx_response {
  checkRoom(view, offset, netif_tx_response_SIZE, "netif_tx_response");
  return new netif_tx_response_value(view, offset);
}

/**
 * Writes a {@link netif_tx_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_netif_tx_response(
  view: DataView,
  offset: number,
  value: netif_tx_response,
): void {
  checkRoom(view, offset, netif_tx_response_SIZE, "netif_tx_response");
  checkObject(value, "netif_tx_response");
  checkInteger(value.id, 0, 0xffff, "netif_tx_response.id");
  checkInteger(value.status, -0x8000, 0x7fff, "netif_tx_response.status");
  view.setUint16(offset, value.id, true);
  view.setInt16(offset + 2, value.status, true);
}

/**
 * {@link netif_tx_response} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class netif_tx_response_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_tx_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 4, "netif_tx_response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 4, "netif_tx_response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_tx_response");
    this.#entry = this.#start + index * 4;
    return this;
  }

  /** Echoes {@link netif_tx_request.id}. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "netif_tx_response.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** What became of the request. */
  get status(): number {
    return this.#view.getInt16(this.#entry + 2, true);
  }

  set status(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "netif_tx_response.status");
    this.#view.setInt16(this.#entry + 2, value, true);
  }
}

/** The typedef of `struct netif_tx_response`. */
export type netif_tx_response_t = netif_tx_response;

/** Number of slots of the ring `netif_tx`. */
export const netif_tx_sring_SLOTS = 256;
/** Bytes from one slot of the ring `netif_tx` to the next. */
export const netif_tx_sring_SLOT_SIZE = 12;
/** Offset of `req_prod` in the page of the ring `netif_tx`, in bytes. */
export const netif_tx_sring_req_prod_OFFSET = 0;
/** Offset of `req_event` in the page of the ring `netif_tx`, in bytes. */
export const netif_tx_sring_req_event_OFFSET = 4;
/** Offset of `rsp_prod` in the page of the ring `netif_tx`, in bytes. */
export const netif_tx_sring_rsp_prod_OFFSET = 8;
/** Offset of `rsp_event` in the page of the ring `netif_tx`, in bytes. */
export const netif_tx_sring_rsp_event_OFFSET = 12;
/** Offset of `ring` in the page of the ring `netif_tx`, in bytes. */
export const netif_tx_sring_ring_OFFSET = 64;

/**
 * The ring on which the guest transmits.
 *
 * - (must) Each fragment lies within one page.
 * - (must, decided here) A fragment that reaches beyond its page gets {@link NETIF_RSP_ERROR}
 *   or {@link NETIF_RSP_DROPPED}, and its packet is not sent.
 * - (must, decided here) A packet whose size leaves nothing for its first fragment is not
 *   sent: a size of 0, or one that is not greater than that of the fragments after the first
 *   one together. Its first request gets {@link NETIF_RSP_ERROR} or {@link NETIF_RSP_DROPPED}.
 * - (must, decided here) A fragment after the first one may have size 0: it adds nothing to
 *   the packet.
 * - (must) Each request gets one response, with its `id`.
 * - (must, decided here) A packet of up to {@link XEN_NETIF_NR_SLOTS_MIN} fragments after the
 *   first one, and of any extra info, is not refused for the number of its slots.
 * - (must) An extra info slot gets a response too, with status {@link NETIF_RSP_NULL}, so that
 *   there are as many responses as slots. Its `id` has no meaning.
 * - (must, decided here) A fragment whose page the backend cannot read gets
 *   {@link NETIF_RSP_ERROR} or {@link NETIF_RSP_DROPPED}, and its packet is not sent.
 * - (must, decided here) The backend reads each byte of a request, and of a fragment, at most
 *   once.
 * - (must, decided here) What {@link xen_netif_ctrl_sring | xen_netif_ctrl} says of an index
 *   that is not possible holds here too.
 * - (must, decided here) The frontend leaves the page of a fragment as it is until it has
 *   consumed the response.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 */
export class netif_tx_sring {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: netif_tx_request_table;
  readonly #response: netif_tx_response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 3136, "netif_tx_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new netif_tx_request_table(view, offset + netif_tx_sring_ring_OFFSET, 1);
    this.#response = new netif_tx_response_table(view, offset + netif_tx_sring_ring_OFFSET, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + netif_tx_sring_req_prod_OFFSET, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_tx_sring.req_prod");
    this.#view.setUint32(this.#offset + netif_tx_sring_req_prod_OFFSET, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + netif_tx_sring_req_event_OFFSET, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_tx_sring.req_event");
    this.#view.setUint32(this.#offset + netif_tx_sring_req_event_OFFSET, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + netif_tx_sring_rsp_prod_OFFSET, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_tx_sring.rsp_prod");
    this.#view.setUint32(this.#offset + netif_tx_sring_rsp_prod_OFFSET, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + netif_tx_sring_rsp_event_OFFSET, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_tx_sring.rsp_event");
    this.#view.setUint32(this.#offset + netif_tx_sring_rsp_event_OFFSET, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "netif_tx_sring: the index of a slot");
    const slot = index & (netif_tx_sring_SLOTS - 1);
    return this.#offset + netif_tx_sring_ring_OFFSET + slot * netif_tx_sring_SLOT_SIZE;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "netif_tx_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "netif_tx_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, netif_tx_sring_SLOTS, "netif_tx_sring: the number of slots in use");
    return netif_tx_sring_SLOTS - used;
  }

  /** {@link netif_tx_request} number `index` in place; the same object each time. */
  $request(index: number): netif_tx_request_table {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link netif_tx_request} number `index`. */
  $read_request(index: number): netif_tx_request {
    return read_netif_tx_request(this.#view, this.$slot(index));
  }

  /** Writes {@link netif_tx_request} number `index`. */
  $write_request(index: number, value: netif_tx_request): void {
    write_netif_tx_request(this.#view, this.$slot(index), value);
  }

  /** {@link netif_tx_response} number `index` in place; the same object each time. */
  $response(index: number): netif_tx_response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link netif_tx_response} number `index`. */
  $read_response(index: number): netif_tx_response {
    return read_netif_tx_response(this.#view, this.$slot(index));
  }

  /** Writes {@link netif_tx_response} number `index`. */
  $write_response(index: number, value: netif_tx_response): void {
    write_netif_tx_response(this.#view, this.$slot(index), value);
  }
}

/** A request on the receive ring: a page for a fragment of a packet. */
export interface netif_rx_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** Fills the gap before {@link netif_rx_request.gref}. */
  readonly pad?: number;
  /** Grant reference of the page, which the backend may write to. */
  readonly gref: grant_ref_t;
}

/** Size of {@link netif_rx_request}, in bytes. */
export const netif_rx_request_SIZE = 8;
/** Offset of `id` in {@link netif_rx_request}, in bytes. */
export const netif_rx_request_id_OFFSET = 0;
/** Offset of `pad` in {@link netif_rx_request}, in bytes. */
export const netif_rx_request_pad_OFFSET = 2;
/** Offset of `gref` in {@link netif_rx_request}, in bytes. */
export const netif_rx_request_gref_OFFSET = 4;

class netif_rx_request_value implements netif_rx_request {
  readonly id: number;
  readonly pad: number;
  readonly gref: grant_ref_t;

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.pad = view.getUint16(offset + 2, true);
    this.gref = view.getUint32(offset + 4, true);
  }
}

/**
 * Reads a {@link netif_rx_request} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_netif_rx_request(view: DataView, offset: number): netif_rx_request {
  checkRoom(view, offset, netif_rx_request_SIZE, "netif_rx_request");
  return new netif_rx_request_value(view, offset);
}

/**
 * Writes a {@link netif_rx_request} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_netif_rx_request(
  view: DataView,
  offset: number,
  value: netif_rx_request,
): void {
  checkRoom(view, offset, netif_rx_request_SIZE, "netif_rx_request");
  checkObject(value, "netif_rx_request");
  checkInteger(value.id, 0, 0xffff, "netif_rx_request.id");
  checkInteger(value.pad ?? 0, 0, 0xffff, "netif_rx_request.pad");
  checkInteger(value.gref, 0, 0xffffffff, "netif_rx_request.gref");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.pad ?? 0, true);
  view.setUint32(offset + 4, value.gref, true);
}

/**
 * {@link netif_rx_request} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class netif_rx_request_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_rx_request");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "netif_rx_request");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "netif_rx_request");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_rx_request");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Chosen by the frontend; the response echoes it. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "netif_rx_request.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** Fills the gap before {@link netif_rx_request.gref}. */
  get pad(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set pad(value: number) {
    checkInteger(value, 0, 0xffff, "netif_rx_request.pad");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** Grant reference of the page, which the backend may write to. */
  get gref(): grant_ref_t {
    return this.#view.getUint32(this.#entry + 4, true);
  }

  set gref(value: grant_ref_t) {
    checkInteger(value, 0, 0xffffffff, "netif_rx_request.gref");
    this.#view.setUint32(this.#entry + 4, value, true);
  }
}

/** The typedef of `struct netif_rx_request`. */
export type netif_rx_request_t = netif_rx_request;

/** Bit number of {@link NETRXF_data_validated}. */
export const _NETRXF_data_validated = 0;
/** The data of the packet is known to be good: the protocol checksum need not be verified. */
export const NETRXF_data_validated = 0x1;
/** Bit number of {@link NETRXF_csum_blank}. */
export const _NETRXF_csum_blank = 1;
/**
 * The TCP or UDP checksum of the packet is blank: it has to be completed before the packet
 * goes where it is checked. A backend sets this only where the frontend can take it; see
 * "Offloads".
 */
export const NETRXF_csum_blank = 0x2;
/** Bit number of {@link NETRXF_more_data}. */
export const _NETRXF_more_data = 2;
/** The packet goes on in another fragment. */
export const NETRXF_more_data = 0x4;
/** Bit number of {@link NETRXF_extra_info}. */
export const _NETRXF_extra_info = 3;
/** Extra info follows. */
export const NETRXF_extra_info = 0x8;
/** Bit number of {@link NETRXF_gso_prefix}. */
export const _NETRXF_gso_prefix = 4;
/**
 * The slot stands before the first fragment of a packet that is to be cut into segments, and
 * holds no data. Deprecated: {@link XEN_NETIF_EXTRA_TYPE_GSO} has replaced it.
 */
export const NETRXF_gso_prefix = 0x10;

/**
 * Flags of a receive response. Mind the first two: in {@link NETTXF | NETTXF_*} each has the
 * bit of the other.
 *
 * Any of the `NETRXF_*` masks, joined by OR.
 */
export type NETRXF = number;

/**
 * The C names of the flags of {@link NETRXF} that are set; bits without a name come last, as
 * one hexadecimal number.
 */
export function NETRXF_names(value: NETRXF): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "NETRXF");
  const names: string[] = [];
  if ((value & NETRXF_data_validated) !== 0) names.push("NETRXF_data_validated");
  if ((value & NETRXF_csum_blank) !== 0) names.push("NETRXF_csum_blank");
  if ((value & NETRXF_more_data) !== 0) names.push("NETRXF_more_data");
  if ((value & NETRXF_extra_info) !== 0) names.push("NETRXF_extra_info");
  if ((value & NETRXF_gso_prefix) !== 0) names.push("NETRXF_gso_prefix");
  const unknown = (value & ~0x1f) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** A response on the receive ring: one fragment of a packet. */
export interface netif_rx_response {
  /** Echoes {@link netif_rx_request.id}. */
  readonly id: number;
  /** Offset of the fragment in the page, in octets. */
  readonly offset: number;
  /**
   * Flags.
   *
   * Bits of {@link NETRXF}.
   */
  readonly flags: number;
  /**
   * The size of the fragment in octets; if negative, a failure from
   * {@link NETIF_RSP | NETIF_RSP_*}.
   */
  readonly status: number;
}

/** Size of {@link netif_rx_response}, in bytes. */
export const netif_rx_response_SIZE = 8;
/** Offset of `id` in {@link netif_rx_response}, in bytes. */
export const netif_rx_response_id_OFFSET = 0;
/** Offset of `offset` in {@link netif_rx_response}, in bytes. */
export const netif_rx_response_offset_OFFSET = 2;
/** Offset of `flags` in {@link netif_rx_response}, in bytes. */
export const netif_rx_response_flags_OFFSET = 4;
/** Offset of `status` in {@link netif_rx_response}, in bytes. */
export const netif_rx_response_status_OFFSET = 6;

class netif_rx_response_value implements netif_rx_response {
  readonly id: number;
  readonly offset: number;
  readonly flags: number;
  readonly status: number;

  constructor(view: DataView, offset: number) {
    this.id = view.getUint16(offset, true);
    this.offset = view.getUint16(offset + 2, true);
    this.flags = view.getUint16(offset + 4, true);
    this.status = view.getInt16(offset + 6, true);
  }
}

/**
 * Reads a {@link netif_rx_response} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_netif_rx_response(view: DataView, offset: number): netif_rx_response {
  checkRoom(view, offset, netif_rx_response_SIZE, "netif_rx_response");
  return new netif_rx_response_value(view, offset);
}

/**
 * Writes a {@link netif_rx_response} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_netif_rx_response(
  view: DataView,
  offset: number,
  value: netif_rx_response,
): void {
  checkRoom(view, offset, netif_rx_response_SIZE, "netif_rx_response");
  checkObject(value, "netif_rx_response");
  checkInteger(value.id, 0, 0xffff, "netif_rx_response.id");
  checkInteger(value.offset, 0, 0xffff, "netif_rx_response.offset");
  checkInteger(value.flags, 0, 0xffff, "netif_rx_response.flags");
  checkInteger(value.status, -0x8000, 0x7fff, "netif_rx_response.status");
  view.setUint16(offset, value.id, true);
  view.setUint16(offset + 2, value.offset, true);
  view.setUint16(offset + 4, value.flags, true);
  view.setInt16(offset + 6, value.status, true);
}

/**
 * {@link netif_rx_response} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class netif_rx_response_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_rx_response");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "netif_rx_response");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "netif_rx_response");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_rx_response");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** Echoes {@link netif_rx_request.id}. */
  get id(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set id(value: number) {
    checkInteger(value, 0, 0xffff, "netif_rx_response.id");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** Offset of the fragment in the page, in octets. */
  get offset(): number {
    return this.#view.getUint16(this.#entry + 2, true);
  }

  set offset(value: number) {
    checkInteger(value, 0, 0xffff, "netif_rx_response.offset");
    this.#view.setUint16(this.#entry + 2, value, true);
  }

  /** Flags. */
  get flags(): number {
    return this.#view.getUint16(this.#entry + 4, true);
  }

  set flags(value: number) {
    checkInteger(value, 0, 0xffff, "netif_rx_response.flags");
    this.#view.setUint16(this.#entry + 4, value, true);
  }

  /**
   * The size of the fragment in octets; if negative, a failure from
   * {@link NETIF_RSP | NETIF_RSP_*}.
   */
  get status(): number {
    return this.#view.getInt16(this.#entry + 6, true);
  }

  set status(value: number) {
    checkInteger(value, -0x8000, 0x7fff, "netif_rx_response.status");
    this.#view.setInt16(this.#entry + 6, value, true);
  }
}

/** The typedef of `struct netif_rx_response`. */
export type netif_rx_response_t = netif_rx_response;

/** Number of slots of the ring `netif_rx`. */
export const netif_rx_sring_SLOTS = 256;
/** Bytes from one slot of the ring `netif_rx` to the next. */
export const netif_rx_sring_SLOT_SIZE = 8;
/** Offset of `req_prod` in the page of the ring `netif_rx`, in bytes. */
export const netif_rx_sring_req_prod_OFFSET = 0;
/** Offset of `req_event` in the page of the ring `netif_rx`, in bytes. */
export const netif_rx_sring_req_event_OFFSET = 4;
/** Offset of `rsp_prod` in the page of the ring `netif_rx`, in bytes. */
export const netif_rx_sring_rsp_prod_OFFSET = 8;
/** Offset of `rsp_event` in the page of the ring `netif_rx`, in bytes. */
export const netif_rx_sring_rsp_event_OFFSET = 12;
/** Offset of `ring` in the page of the ring `netif_rx`, in bytes. */
export const netif_rx_sring_ring_OFFSET = 64;

/**
 * The ring on which the guest receives.
 *
 * - (must) A response is in the slot of its request and has its `id`. Extra info is in the
 *   slot of the request that it uses up.
 * - (must, decided here) A request whose page the backend cannot write, because it is not
 *   granted, granted read-only, or a static grant with {@link XEN_NETIF_CTRLF_GREF_readonly},
 *   gets {@link NETIF_RSP_ERROR} or {@link NETIF_RSP_DROPPED} when a fragment of a packet
 *   would be written there.
 * - (must, decided here) The backend reads each byte of a request at most once.
 * - (must, decided here) What {@link xen_netif_ctrl_sring | xen_netif_ctrl} says of an index
 *   that is not possible holds here too.
 *
 * The shared page in place: no access allocates but those that read or write a whole request
 * or response. Accesses are plain ones: what orders them against the other side is up to the
 * caller.
 */
export class netif_rx_sring {
  readonly #view: DataView;
  readonly #offset: number;
  readonly #request: netif_rx_request_table;
  readonly #response: netif_rx_response_table;

  /**
   * @param view - holds the page.
   * @param offset - of the page, in bytes.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0) {
    checkRoom(view, offset, 2112, "netif_rx_sring");
    this.#view = view;
    this.#offset = offset;
    this.#request = new netif_rx_request_table(view, offset + netif_rx_sring_ring_OFFSET, 1);
    this.#response = new netif_rx_response_table(view, offset + netif_rx_sring_ring_OFFSET, 1);
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset + netif_rx_sring_req_prod_OFFSET, true);
  }

  set req_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_rx_sring.req_prod");
    this.#view.setUint32(this.#offset + netif_rx_sring_req_prod_OFFSET, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + netif_rx_sring_req_event_OFFSET, true);
  }

  set req_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_rx_sring.req_event");
    this.#view.setUint32(this.#offset + netif_rx_sring_req_event_OFFSET, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + netif_rx_sring_rsp_prod_OFFSET, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_rx_sring.rsp_prod");
    this.#view.setUint32(this.#offset + netif_rx_sring_rsp_prod_OFFSET, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + netif_rx_sring_rsp_event_OFFSET, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, 0, 0xffffffff, "netif_rx_sring.rsp_event");
    this.#view.setUint32(this.#offset + netif_rx_sring_rsp_event_OFFSET, value, true);
  }

  /**
   * Offset in the view of the slot for request or response number `index`, in bytes.
   *
   * @param index - counts on modulo 2^32, as `req_prod` and `rsp_prod` do.
   */
  $slot(index: number): number {
    checkInteger(index, 0, 0xffffffff, "netif_rx_sring: the index of a slot");
    const slot = index & (netif_rx_sring_SLOTS - 1);
    return this.#offset + netif_rx_sring_ring_OFFSET + slot * netif_rx_sring_SLOT_SIZE;
  }

  /**
   * Number of slots that a producer may fill.
   *
   * @param produced - number of requests that are produced, modulo 2^32.
   * @param consumed - number of responses that are consumed, modulo 2^32.
   * @throws RangeError where more slots are in use than there are, for then an index is wrong.
   */
  $free(produced: number, consumed: number): number {
    checkInteger(produced, 0, 0xffffffff, "netif_rx_sring: the number produced");
    checkInteger(consumed, 0, 0xffffffff, "netif_rx_sring: the number consumed");
    const used = (produced - consumed) >>> 0;
    checkInteger(used, 0, netif_rx_sring_SLOTS, "netif_rx_sring: the number of slots in use");
    return netif_rx_sring_SLOTS - used;
  }

  /** {@link netif_rx_request} number `index` in place; the same object each time. */
  $request(index: number): netif_rx_request_table {
    return this.#request.$move(this.$slot(index), 1);
  }

  /** Reads {@link netif_rx_request} number `index`. */
  $read_request(index: number): netif_rx_request {
    return read_netif_rx_request(this.#view, this.$slot(index));
  }

  /** Writes {@link netif_rx_request} number `index`. */
  $write_request(index: number, value: netif_rx_request): void {
    write_netif_rx_request(this.#view, this.$slot(index), value);
  }

  /** {@link netif_rx_response} number `index` in place; the same object each time. */
  $response(index: number): netif_rx_response_table {
    return this.#response.$move(this.$slot(index), 1);
  }

  /** Reads {@link netif_rx_response} number `index`. */
  $read_response(index: number): netif_rx_response {
    return read_netif_rx_response(this.#view, this.$slot(index));
  }

  /** Writes {@link netif_rx_response} number `index`. */
  $write_response(index: number, value: netif_rx_response): void {
    write_netif_rx_response(this.#view, this.$slot(index), value);
  }
}

/** Nothing; never valid. */
export const XEN_NETIF_EXTRA_TYPE_NONE = 0;
/** How the packet is to be cut into segments. */
export const XEN_NETIF_EXTRA_TYPE_GSO = 1;
/** Adds an address to the list of multicast addresses; on the transmit ring only. */
export const XEN_NETIF_EXTRA_TYPE_MCAST_ADD = 2;
/** Removes an address from the list of multicast addresses; on the transmit ring only. */
export const XEN_NETIF_EXTRA_TYPE_MCAST_DEL = 3;
/** The hash of the packet. */
export const XEN_NETIF_EXTRA_TYPE_HASH = 4;
/** One more than the largest type. */
export const XEN_NETIF_EXTRA_TYPE_MAX = 5;

/** What an extra info slot is about. */
export type XEN_NETIF_EXTRA_TYPE =
  | typeof XEN_NETIF_EXTRA_TYPE_NONE
  | typeof XEN_NETIF_EXTRA_TYPE_GSO
  | typeof XEN_NETIF_EXTRA_TYPE_MCAST_ADD
  | typeof XEN_NETIF_EXTRA_TYPE_MCAST_DEL
  | typeof XEN_NETIF_EXTRA_TYPE_HASH;

/** The C name of a code of {@link XEN_NETIF_EXTRA_TYPE}; `undefined` for an unknown one. */
export function XEN_NETIF_EXTRA_TYPE_name(value: number): string | undefined {
  switch (value) {
    case XEN_NETIF_EXTRA_TYPE_NONE:
      return "XEN_NETIF_EXTRA_TYPE_NONE";
    case XEN_NETIF_EXTRA_TYPE_GSO:
      return "XEN_NETIF_EXTRA_TYPE_GSO";
    case XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
      return "XEN_NETIF_EXTRA_TYPE_MCAST_ADD";
    case XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
      return "XEN_NETIF_EXTRA_TYPE_MCAST_DEL";
    case XEN_NETIF_EXTRA_TYPE_HASH:
      return "XEN_NETIF_EXTRA_TYPE_HASH";
    default:
      return undefined;
  }
}

/** Bit number of {@link XEN_NETIF_EXTRA_FLAG_MORE}. */
export const _XEN_NETIF_EXTRA_FLAG_MORE = 0;
/** Another extra info slot follows. */
export const XEN_NETIF_EXTRA_FLAG_MORE = 0x1;

/**
 * Flags of an extra info slot.
 *
 * Any of the `XEN_NETIF_EXTRA_FLAG_*` masks, joined by OR.
 */
export type XEN_NETIF_EXTRA_FLAG = number;

/**
 * The C names of the flags of {@link XEN_NETIF_EXTRA_FLAG} that are set; bits without a name
 * come last, as one hexadecimal number.
 */
export function XEN_NETIF_EXTRA_FLAG_names(value: XEN_NETIF_EXTRA_FLAG): string[] {
  checkInteger(value, -0x80000000, 0xffffffff, "XEN_NETIF_EXTRA_FLAG");
  const names: string[] = [];
  if ((value & XEN_NETIF_EXTRA_FLAG_MORE) !== 0) names.push("XEN_NETIF_EXTRA_FLAG_MORE");
  const unknown = (value & ~0x1) >>> 0;
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return names;
}

/** Not to be cut. */
export const XEN_NETIF_GSO_TYPE_NONE = 0;
/** TCP over IPv4. */
export const XEN_NETIF_GSO_TYPE_TCPV4 = 1;
/** TCP over IPv6. */
export const XEN_NETIF_GSO_TYPE_TCPV6 = 2;

/** The protocol of a packet that is to be cut into segments. */
export type XEN_NETIF_GSO_TYPE =
  | typeof XEN_NETIF_GSO_TYPE_NONE
  | typeof XEN_NETIF_GSO_TYPE_TCPV4
  | typeof XEN_NETIF_GSO_TYPE_TCPV6;

/** The C name of a code of {@link XEN_NETIF_GSO_TYPE}; `undefined` for an unknown one. */
export function XEN_NETIF_GSO_TYPE_name(value: number): string | undefined {
  switch (value) {
    case XEN_NETIF_GSO_TYPE_NONE:
      return "XEN_NETIF_GSO_TYPE_NONE";
    case XEN_NETIF_GSO_TYPE_TCPV4:
      return "XEN_NETIF_GSO_TYPE_TCPV4";
    case XEN_NETIF_GSO_TYPE_TCPV6:
      return "XEN_NETIF_GSO_TYPE_TCPV6";
    default:
      return undefined;
  }
}

/**
 * For {@link XEN_NETIF_EXTRA_TYPE_GSO}: the packet may be larger than the MTU, for it is to be
 * cut into segments before it leaves for the wire. It is sent only to an end that can take it;
 * see "Offloads".
 */
export interface netif_extra_info_u_gso {
  /** Largest payload of a segment, in octets; for TCP, the maximum segment size. */
  readonly size: number;
  /**
   * The protocol of the packet.
   *
   * One of {@link XEN_NETIF_GSO_TYPE}, or unknown.
   */
  readonly type: number;
  /**
   * Fills the gap before
   * {@link netif_extra_info_u_gso.features | netif_extra_info.u.gso.features}.
   */
  readonly pad?: number;
  /** Further requirements for cutting the packet, such as ECN; none is defined, so it is 0. */
  readonly features: number;
}

class netif_extra_info_u_gso_value implements netif_extra_info_u_gso {
  readonly size: number;
  readonly type: number;
  readonly pad: number;
  readonly features: number;

  constructor(view: DataView, offset: number) {
    this.size = view.getUint16(offset, true);
    this.type = view.getUint8(offset + 2);
    this.pad = view.getUint8(offset + 3);
    this.features = view.getUint16(offset + 4, true);
  }
}

/** `netif_extra_info.u.gso` in place. */
export class netif_extra_info_u_gso_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_extra_info.u.gso");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 6, "netif_extra_info.u.gso");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(
      this.#view.byteLength,
      this.#start,
      this.#given,
      6,
      "netif_extra_info.u.gso",
    );
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_extra_info.u.gso");
    this.#entry = this.#start + index * 6;
    return this;
  }

  /** Largest payload of a segment, in octets; for TCP, the maximum segment size. */
  get size(): number {
    return this.#view.getUint16(this.#entry, true);
  }

  set size(value: number) {
    checkInteger(value, 0, 0xffff, "netif_extra_info.u.gso.size");
    this.#view.setUint16(this.#entry, value, true);
  }

  /** The protocol of the packet. */
  get type(): number {
    return this.#view.getUint8(this.#entry + 2);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xff, "netif_extra_info.u.gso.type");
    this.#view.setUint8(this.#entry + 2, value);
  }

  /**
   * Fills the gap before
   * {@link netif_extra_info_u_gso.features | netif_extra_info.u.gso.features}.
   */
  get pad(): number {
    return this.#view.getUint8(this.#entry + 3);
  }

  set pad(value: number) {
    checkInteger(value, 0, 0xff, "netif_extra_info.u.gso.pad");
    this.#view.setUint8(this.#entry + 3, value);
  }

  /** Further requirements for cutting the packet, such as ECN; none is defined, so it is 0. */
  get features(): number {
    return this.#view.getUint16(this.#entry + 4, true);
  }

  set features(value: number) {
    checkInteger(value, 0, 0xffff, "netif_extra_info.u.gso.features");
    this.#view.setUint16(this.#entry + 4, value, true);
  }
}

/**
 * For {@link XEN_NETIF_EXTRA_TYPE_MCAST_ADD} and {@link XEN_NETIF_EXTRA_TYPE_MCAST_DEL}; see
 * "Multicast control".
 */
export interface netif_extra_info_u_mcast {
  /** The Ethernet address, in the order in which it is sent. */
  readonly addr: Uint8Array;
}

class netif_extra_info_u_mcast_value implements netif_extra_info_u_mcast {
  readonly addr: Uint8Array;

  constructor(view: DataView, offset: number) {
    this.addr = readBytes(view, offset, 6);
  }
}

/** `netif_extra_info.u.mcast` in place. */
export class netif_extra_info_u_mcast_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_extra_info.u.mcast");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(
      this.#view.byteLength,
      offset,
      length,
      6,
      "netif_extra_info.u.mcast",
    );
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(
      this.#view.byteLength,
      this.#start,
      this.#given,
      6,
      "netif_extra_info.u.mcast",
    );
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_extra_info.u.mcast");
    this.#entry = this.#start + index * 6;
    return this;
  }

  /** The Ethernet address, in the order in which it is sent. */
  $get_addr(index: number): number {
    checkIndex(index, 6, "netif_extra_info.u.mcast.addr");
    return this.#view.getUint8(this.#entry + index);
  }

  /** Sets what `$get_addr` gives. */
  $set_addr(index: number, value: number): void {
    checkIndex(index, 6, "netif_extra_info.u.mcast.addr");
    checkInteger(value, 0, 0xff, "netif_extra_info.u.mcast.addr[]", index);
    this.#view.setUint8(this.#entry + index, value);
  }
}

/**
 * For {@link XEN_NETIF_EXTRA_TYPE_HASH}: the hash of the packet, computed by the sender. A
 * backend that has {@link XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ} accepts it on the transmit
 * ring, and a frontend that turns hashing on accepts it on the receive ring.
 */
export interface netif_extra_info_u_hash {
  /**
   * What the hash was computed over: the number of a bit of
   * {@link XEN_NETIF_CTRL_HASH_TYPE | XEN_NETIF_CTRL_HASH_TYPE_*}, such as
   * {@link _XEN_NETIF_CTRL_HASH_TYPE_IPV4}, not its mask.
   */
  readonly type: number;
  /**
   * How the hash was computed.
   *
   * One of {@link XEN_NETIF_CTRL_HASH_ALGORITHM}, or unknown.
   */
  readonly algorithm: number;
  /** The hash, least significant octet first. */
  readonly value: Uint8Array;
}

class netif_extra_info_u_hash_value implements netif_extra_info_u_hash {
  readonly type: number;
  readonly algorithm: number;
  readonly value: Uint8Array;

  constructor(view: DataView, offset: number) {
    this.type = view.getUint8(offset);
    this.algorithm = view.getUint8(offset + 1);
    this.value = readBytes(view, offset + 2, 4);
  }
}

/** `netif_extra_info.u.hash` in place. */
export class netif_extra_info_u_hash_table {
  readonly #view: DataView;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_extra_info.u.hash");
    this.#view = view;
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 6, "netif_extra_info.u.hash");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(
      this.#view.byteLength,
      this.#start,
      this.#given,
      6,
      "netif_extra_info.u.hash",
    );
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_extra_info.u.hash");
    this.#entry = this.#start + index * 6;
    return this;
  }

  /**
   * What the hash was computed over: the number of a bit of
   * {@link XEN_NETIF_CTRL_HASH_TYPE | XEN_NETIF_CTRL_HASH_TYPE_*}, such as
   * {@link _XEN_NETIF_CTRL_HASH_TYPE_IPV4}, not its mask.
   */
  get type(): number {
    return this.#view.getUint8(this.#entry);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xff, "netif_extra_info.u.hash.type");
    this.#view.setUint8(this.#entry, value);
  }

  /** How the hash was computed. */
  get algorithm(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set algorithm(value: number) {
    checkInteger(value, 0, 0xff, "netif_extra_info.u.hash.algorithm");
    this.#view.setUint8(this.#entry + 1, value);
  }

  /** The hash, least significant octet first. */
  $get_value(index: number): number {
    checkIndex(index, 4, "netif_extra_info.u.hash.value");
    return this.#view.getUint8(this.#entry + 2 + index);
  }

  /** Sets what `$get_value` gives. */
  $set_value(index: number, value: number): void {
    checkIndex(index, 4, "netif_extra_info.u.hash.value");
    checkInteger(value, 0, 0xff, "netif_extra_info.u.hash.value[]", index);
    this.#view.setUint8(this.#entry + 2 + index, value);
  }
}

/** `netif_extra_info.u` in place. */
export class netif_extra_info_u_table {
  readonly #view: DataView;
  readonly #gso_table: netif_extra_info_u_gso_table;
  readonly #mcast_table: netif_extra_info_u_mcast_table;
  readonly #hash_table: netif_extra_info_u_hash_table;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_extra_info.u");
    this.#view = view;
    this.#gso_table = new netif_extra_info_u_gso_table(view, 0, 0);
    this.#mcast_table = new netif_extra_info_u_mcast_table(view, 0, 0);
    this.#hash_table = new netif_extra_info_u_hash_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 6, "netif_extra_info.u");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 6, "netif_extra_info.u");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_extra_info.u");
    this.#entry = this.#start + index * 6;
    return this;
  }

  /**
   * For {@link XEN_NETIF_EXTRA_TYPE_GSO}: the packet may be larger than the MTU, for it is to
   * be cut into segments before it leaves for the wire. It is sent only to an end that can
   * take it; see "Offloads".
   */
  get gso(): netif_extra_info_u_gso_table {
    return this.#gso_table.$move(this.#entry, 1);
  }

  /**
   * For {@link XEN_NETIF_EXTRA_TYPE_MCAST_ADD} and {@link XEN_NETIF_EXTRA_TYPE_MCAST_DEL}; see
   * "Multicast control".
   */
  get mcast(): netif_extra_info_u_mcast_table {
    return this.#mcast_table.$move(this.#entry, 1);
  }

  /**
   * For {@link XEN_NETIF_EXTRA_TYPE_HASH}: the hash of the packet, computed by the sender. A
   * backend that has {@link XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ} accepts it on the transmit
   * ring, and a frontend that turns hashing on accepts it on the receive ring.
   */
  get hash(): netif_extra_info_u_hash_table {
    return this.#hash_table.$move(this.#entry, 1);
  }

  /** The size of the union, whatever it holds. */
  $get_pad(index: number): number {
    checkIndex(index, 3, "netif_extra_info.u.pad");
    return this.#view.getUint16(this.#entry + index * 2, true);
  }

  /** Sets what `$get_pad` gives. */
  $set_pad(index: number, value: number): void {
    checkIndex(index, 3, "netif_extra_info.u.pad");
    checkInteger(value, 0, 0xffff, "netif_extra_info.u.pad[]", index);
    this.#view.setUint16(this.#entry + index * 2, value, true);
  }
}

/**
 * An extra info slot.
 *
 * Told apart by `type`. One that selects no variant keeps the bytes of `u` as `raw`.
 */
export type netif_extra_info = {
  /**
   * What the slot is about.
   *
   * One of {@link XEN_NETIF_EXTRA_TYPE}, or unknown.
   */
  readonly type: number;
  /**
   * Flags.
   *
   * Bits of {@link XEN_NETIF_EXTRA_FLAG}.
   */
  readonly flags: number;
} & (
  | {
      readonly type: typeof XEN_NETIF_EXTRA_TYPE_GSO;
      readonly u: { readonly gso: netif_extra_info_u_gso };
    }
  | {
      readonly type: typeof XEN_NETIF_EXTRA_TYPE_MCAST_ADD | typeof XEN_NETIF_EXTRA_TYPE_MCAST_DEL;
      readonly u: { readonly mcast: netif_extra_info_u_mcast };
    }
  | {
      readonly type: typeof XEN_NETIF_EXTRA_TYPE_HASH;
      readonly u: { readonly hash: netif_extra_info_u_hash };
    }
  | {
      readonly type: UnknownCode | typeof XEN_NETIF_EXTRA_TYPE_NONE;
      readonly u: { readonly raw: Uint8Array };
    }
);

/** A {@link netif_extra_info} to write: any `type` may have raw bytes. */
export type netif_extra_info_init =
  | netif_extra_info
  | {
      readonly type: number;
      readonly flags: number;
      readonly u: { readonly raw: Uint8Array };
    };

/** Size of {@link netif_extra_info}, in bytes. */
export const netif_extra_info_SIZE = 8;
/** Offset of `type` in {@link netif_extra_info}, in bytes. */
export const netif_extra_info_type_OFFSET = 0;
/** Offset of `flags` in {@link netif_extra_info}, in bytes. */
export const netif_extra_info_flags_OFFSET = 1;
/** Offset of `u` in {@link netif_extra_info}, in bytes. */
export const netif_extra_info_u_OFFSET = 2;

class netif_extra_info_value<Tag extends number, Variant> {
  readonly type: Tag;
  readonly flags: number;
  readonly u: Variant;

  constructor(view: DataView, offset: number, tag: Tag, variant: Variant) {
    this.type = tag;
    this.flags = view.getUint8(offset + 1);
    this.u = variant;
  }
}

function make_netif_extra_info(view: DataView, offset: number): netif_extra_info {
  const tag = view.getUint8(offset);
  switch (tag) {
    case XEN_NETIF_EXTRA_TYPE_GSO:
      return new netif_extra_info_value(view, offset, tag, {
        gso: new netif_extra_info_u_gso_value(view, offset + 2),
      });
    case XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
    case XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
      return new netif_extra_info_value(view, offset, tag, {
        mcast: new netif_extra_info_u_mcast_value(view, offset + 2),
      });
    case XEN_NETIF_EXTRA_TYPE_HASH:
      return new netif_extra_info_value(view, offset, tag, {
        hash: new netif_extra_info_u_hash_value(view, offset + 2),
      });
    default:
      return new netif_extra_info_value(view, offset, tag as UnknownCode, {
        raw: readBytes(view, offset + 2, 6),
      });
  }
}

/**
 * Reads a {@link netif_extra_info} at `offset`, in bytes.
 *
 * @throws RangeError where the view is too short.
 */
export function read_netif_extra_info(view: DataView, offset: number): netif_extra_info {
  checkRoom(view, offset, netif_extra_info_SIZE, "netif_extra_info");
  return make_netif_extra_info(view, offset);
}

/**
 * Writes a {@link netif_extra_info} at `offset`, in bytes: all of it or nothing.
 *
 * @throws RangeError where the view is too short or a member out of range.
 * @throws TypeError where a member is missing or of another type.
 */
export function write_netif_extra_info(
  view: DataView,
  offset: number,
  value: netif_extra_info_init,
): void {
  checkRoom(view, offset, netif_extra_info_SIZE, "netif_extra_info");
  checkObject(value, "netif_extra_info");
  checkInteger(value.type, 0, 0xff, "netif_extra_info.type");
  checkInteger(value.flags, 0, 0xff, "netif_extra_info.flags");
  checkObject(value.u, "netif_extra_info.u");
  if ("raw" in value.u) {
    checkBytes(value.u.raw, 6, "netif_extra_info.u.raw");
  } else if ("gso" in value.u) {
    if (value.type !== XEN_NETIF_EXTRA_TYPE_GSO) {
      throw refusal(value.type, "number", "1 (GSO) beside u.gso", "netif_extra_info.type");
    }
    checkObject(value.u.gso, "netif_extra_info.u.gso");
    checkInteger(value.u.gso.size, 0, 0xffff, "netif_extra_info.u.gso.size");
    checkInteger(value.u.gso.type, 0, 0xff, "netif_extra_info.u.gso.type");
    checkInteger(value.u.gso.pad ?? 0, 0, 0xff, "netif_extra_info.u.gso.pad");
    checkInteger(value.u.gso.features, 0, 0xffff, "netif_extra_info.u.gso.features");
  } else if ("mcast" in value.u) {
    if (
      value.type !== XEN_NETIF_EXTRA_TYPE_MCAST_ADD &&
      value.type !== XEN_NETIF_EXTRA_TYPE_MCAST_DEL
    ) {
      throw refusal(
        value.type,
        "number",
        "2 (MCAST_ADD) or 3 (MCAST_DEL) beside u.mcast",
        "netif_extra_info.type",
      );
    }
    checkObject(value.u.mcast, "netif_extra_info.u.mcast");
    checkBytes(value.u.mcast.addr, 6, "netif_extra_info.u.mcast.addr");
  } else if ("hash" in value.u) {
    if (value.type !== XEN_NETIF_EXTRA_TYPE_HASH) {
      throw refusal(value.type, "number", "4 (HASH) beside u.hash", "netif_extra_info.type");
    }
    checkObject(value.u.hash, "netif_extra_info.u.hash");
    checkInteger(value.u.hash.type, 0, 0xff, "netif_extra_info.u.hash.type");
    checkInteger(value.u.hash.algorithm, 0, 0xff, "netif_extra_info.u.hash.algorithm");
    checkBytes(value.u.hash.value, 4, "netif_extra_info.u.hash.value");
  } else {
    throw refusal(
      value.u,
      "object",
      "an object with raw, gso, mcast or hash",
      "netif_extra_info.u",
    );
  }
  view.setUint8(offset, value.type);
  view.setUint8(offset + 1, value.flags);
  if ("raw" in value.u) {
    writeBytes(view, offset + 2, value.u.raw);
  } else if ("gso" in value.u) {
    view.setUint16(offset + 2, value.u.gso.size, true);
    view.setUint8(offset + 4, value.u.gso.type);
    view.setUint8(offset + 5, value.u.gso.pad ?? 0);
    view.setUint16(offset + 6, value.u.gso.features, true);
  } else if ("mcast" in value.u) {
    writeBytes(view, offset + 2, value.u.mcast.addr);
  } else {
    view.setUint8(offset + 2, value.u.hash.type);
    view.setUint8(offset + 3, value.u.hash.algorithm);
    writeBytes(view, offset + 4, value.u.hash.value);
  }
}

/**
 * {@link netif_extra_info} in place, once or many times in a row: a slot or a table. The
 * members are those of the current entry: entry 0, until `$at` chooses another. No access
 * allocates; objects inside are the same ones each time.
 */
export class netif_extra_info_table {
  readonly #view: DataView;
  readonly #u_table: netif_extra_info_u_table;
  #start = 0;
  #length = 0;
  #given: number | undefined;
  #entry = 0;

  /**
   * @param offset - of entry 0, in bytes.
   * @param length - number of entries; as many as the view has room for, if not given.
   * @throws RangeError where the view is too short.
   */
  constructor(view: DataView, offset = 0, length?: number) {
    checkRoom(view, offset, 0, "netif_extra_info");
    this.#view = view;
    this.#u_table = new netif_extra_info_u_table(view, 0, 0);
    this.$move(offset, length);
  }

  /** Takes other entries of the view, with parameters like those of the constructor. */
  $move(offset: number, length?: number): this {
    this.#length = tableLength(this.#view.byteLength, offset, length, 8, "netif_extra_info");
    this.#given = length;
    this.#start = offset;
    // Where there is no entry, an offset that no view has.
    this.#entry = this.#length > 0 ? offset : -0x40000000;
    return this;
  }

  /** Number of entries; throws a RangeError where the buffer has become too short for those asked for. */
  get $length(): number {
    return tableLength(this.#view.byteLength, this.#start, this.#given, 8, "netif_extra_info");
  }

  /** Makes entry `index` the current one; throws a RangeError where there is none. */
  $at(index: number): this {
    // The buffer may have grown.
    if (index >= this.#length) this.#length = this.$length;
    checkIndex(index, this.#length, "netif_extra_info");
    this.#entry = this.#start + index * 8;
    return this;
  }

  /** What the slot is about. */
  get type(): number {
    return this.#view.getUint8(this.#entry);
  }

  set type(value: number) {
    checkInteger(value, 0, 0xff, "netif_extra_info.type");
    this.#view.setUint8(this.#entry, value);
  }

  /** Flags. */
  get flags(): number {
    return this.#view.getUint8(this.#entry + 1);
  }

  set flags(value: number) {
    checkInteger(value, 0, 0xff, "netif_extra_info.flags");
    this.#view.setUint8(this.#entry + 1, value);
  }

  /** As the type demands. */
  get u(): netif_extra_info_u_table {
    return this.#u_table.$move(this.#entry + 2, 1);
  }
}

/** The typedef of `struct netif_extra_info`. */
export type netif_extra_info_t = netif_extra_info;

/**
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `number`. The
 * type says a fraction, which no tag is, so that TypeScript can tell the variants apart.
 */
export type UnknownCode = 0.5 & { readonly $unknown: true };

/** Refuses elements from number `first` on that are not 0. */
function checkReserved(
  elements: readonly (number | bigint)[],
  first: number,
  path: string,
  where: string,
): void {
  elements.slice(first).forEach((element, index) => {
    if (Number(element) === 0) return;
    throw refusal(element, typeof element, `0 in ${where}`, path, first + index);
  });
}

/** Refuses a place of `size` bytes that is not inside `view`. */
function checkRoom(view: DataView, offset: number, size: number, name: string): void {
  // A view of another window or vm context is none of the classes here.
  if (!ArrayBuffer.isView(view) || view[Symbol.toStringTag] !== "DataView") {
    throw refusal(view, "", "a DataView", `the view of ${name}`);
  }
  checkPlace(view.byteLength, offset, size, name);
}

/** Refuses a place of `size` bytes that is not inside a view of `byteLength`. */
function checkPlace(byteLength: number, offset: number, size: number, name: string): void {
  if (!Number.isInteger(offset) || offset < 0) {
    throw refusal(offset, "number", "an integer from 0 on", `the offset of ${name}`);
  }
  if (offset + size <= byteLength) return;
  const room = Math.max(0, byteLength - offset);
  throw new RangeError(
    `${name} needs ${size} bytes at offset ${offset}, where the view of ${byteLength} has ${room}`,
  );
}

/** The number of entries of a table: `length`, or without it as many as there is room for. */
function tableLength(
  byteLength: number,
  offset: number,
  length: number | undefined,
  size: number,
  name: string,
): number {
  checkPlace(byteLength, offset, 0, name);
  const entries = length ?? Math.floor((byteLength - offset) / size);
  if (!Number.isInteger(entries) || entries < 0) {
    throw refusal(length, "number", "an integer from 0 on", `the length of a table of ${name}`);
  }
  if (offset + entries * size <= byteLength) return entries;
  checkPlace(byteLength, offset, entries * size, `a table of ${entries} ${name}`);
  return entries;
}

/** Refuses an index of none of `length` elements. */
function checkIndex(index: number, length: number, path: string, ...indices: number[]): void {
  if (Number.isInteger(index) && index >= 0 && index < length) return;
  if (length === 0) throw new RangeError(`${located(path, indices)} has no entry ${shown(index)}`);
  const allowed = `an integer from 0 to ${length - 1}`;
  throw refusal(index, "number", allowed, `the index of ${path}`, ...indices);
}

/** Refuses what has no members. */
function checkObject(value: object, path: string, ...indices: number[]): void {
  if (typeof value === "object" && value !== null) return;
  throw refusal(value, "", "an object", path, ...indices);
}

/** Refuses what is no array of `length` integers from `least` to `most`. */
function checkIntegers(
  value: readonly number[],
  length: number,
  least: number,
  most: number,
  path: string,
  ...indices: number[]
): void {
  checkArray(value, length, path, ...indices);
  value.forEach((element, index) => {
    if (Number.isInteger(element) && element >= least && element <= most) return;
    const allowed = `an integer from ${least} to ${most}`;
    throw refusal(element, "number", allowed, `${path}[]`, ...indices, index);
  });
}

/** Refuses what is no integer from `least` to `most`. */
function checkInteger(
  value: number,
  least: number,
  most: number,
  path: string,
  ...indices: number[]
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw refusal(value, "number", `an integer from ${least} to ${most}`, path, ...indices);
}

/** Refuses what is no array of `length` elements. */
function checkArray(
  value: readonly unknown[],
  length: number,
  path: string,
  ...indices: number[]
): void {
  if (!Array.isArray(value) || value.length !== length) {
    throw refusal(value, "object", `an array of ${length}`, path, ...indices);
  }
  for (let index = 0; index < length; index++) {
    if (index in value) continue;
    throw new TypeError(`${located(`${path}[]`, [...indices, index])} is missing`);
  }
}

/** Refuses what is no `Uint8Array` of `length` bytes. */
function checkBytes(value: Uint8Array, length: number, path: string, ...indices: number[]): void {
  const isBytes = ArrayBuffer.isView(value) && value[Symbol.toStringTag] === "Uint8Array";
  if (isBytes && value.length === length) return;
  throw refusal(value, "object", `a Uint8Array of ${length} bytes`, path, ...indices);
}

/** The error for a value that is not what `path` takes: not of `type`, or out of range. */
function refusal(
  value: unknown,
  type: string,
  allowed: string,
  path: string,
  ...indices: number[]
): Error {
  const text = `${located(path, indices)} must be ${allowed}, not ${shown(value)}`;
  return typeof value === type ? new RangeError(text) : new TypeError(text);
}

/** `path` with an index in each of its `[]`. */
function located(path: string, indices: readonly number[]): string {
  return indices.reduce((text, index) => text.replace("[]", `[${index}]`), path);
}

/** A value as errors show it. */
function shown(value: unknown): string {
  switch (typeof value) {
    case "bigint":
      return `${value}n`;
    case "string":
      return JSON.stringify(value);
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `an array of ${value.length}`;
      return ArrayBuffer.isView(value)
        ? `a ${Object.prototype.toString.call(value).slice(8, -1)} of ${value.byteLength} bytes`
        : "an object";
    default:
      return String(value);
  }
}

/** A copy of `length` bytes. */
function readBytes(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length).slice();
}

/** Copies `bytes` to `offset`. */
function writeBytes(view: DataView, offset: number, bytes: Uint8Array): void {
  new Uint8Array(view.buffer, view.byteOffset + offset, bytes.length).set(bytes);
}
