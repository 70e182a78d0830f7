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
 * What all tables have: `length` entries in a view from `offset` on, or as many as there is
 * room for. The members are those of the current entry, which is entry 0 until `$at` chooses
 * another; no access allocates. Where the buffer of the view has been cut short or taken away,
 * an access throws what a `DataView` throws.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
abstract class Table<Fields> {
  /** Makes entry `index` the current one. */
  abstract $at(index: number): this;

  /** What `$at` does, for entries of `size` bytes. */
  $move(index: number, size: number): this {
    if (typeof index !== "number" || index >>> 0 !== index || !(index < this.$length)) noEntry(index, this);
    this.$offset = (index * size) | 0;
    return this;
  }

  constructor([view, offset = 0, length]: Entries, size: number, path: string, members: Fields) {
    this.$length = entriesIn(view, offset, length, size, path);
    const { buffer, byteOffset, byteLength } = view;
    this.$view = offset === 0 ? view : new DataView(buffer, byteOffset + offset, byteLength - offset);
    this.$size = size;
    // Where there is no entry, an offset at which nothing can be read.
    this.$offset = this.$length === 0 ? this.$view.byteLength : 0;
    this.$members = members;
    this.$path = path;
  }

  /** One entry after the other; it is this object each time, and no step allocates. */
  [Symbol.iterator](): IterableIterator<this> {
    let next = 0;
    const result = { done: false, value: this };
    return {
      next: () => {
        if (next < this.$length) this.$at(next++);
        else result.done = true;
        return result;
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  }
}

// Declared here, and not in the class: a field of a class begins as `undefined`, which costs
// V8 dearly. The constructor sets all of them.
interface Table<Fields> {
  /** A view that begins with entry 0; all accesses go through it. */
  $view: DataView;
  /** Number of entries. */
  $length: number;
  /** Bytes of an entry. */
  $size: number;
  /** Offset of the current entry in `$view`, in bytes: for `read_` and `write_` functions. */
  $offset: number;
  $members: Fields;
  /** What an entry is, in errors. */
  $path: string;
}

/** The page of a ring in place: its four indices, and its slots. */
class SharedRing<Request extends Slot, Response extends Slot> {
  /** What the ring is, in errors. */
  readonly #path: string;
  readonly #view: DataView;
  /** Of the page in the view, in bytes. */
  readonly #offset: number;
  /** Number of slots, a power of two. */
  readonly #slots: number;
  /** Bytes from one slot to the next. */
  readonly #slotSize: number;
  readonly #request: Request;
  readonly #response: Response;

  constructor(
    path: string, view: DataView, offset: number, slots: number, slotSize: number, request: Request, response: Response,
  ) {
    this.#path = path;
    this.#view = view;
    this.#offset = offset;
    this.#slots = slots;
    this.#slotSize = slotSize;
    this.#request = request;
    this.#response = response;
  }

  /** Number of requests produced, modulo 2^32. */
  get req_prod(): number {
    return this.#view.getUint32(this.#offset, true);
  }

  set req_prod(value: number) {
    checkInteger(value, `${this.#path}.req_prod`, 0xffffffff);
    this.#view.setUint32(this.#offset, value, true);
  }

  /** The value of `req_prod` at which the consumer of requests wants to be notified. */
  get req_event(): number {
    return this.#view.getUint32(this.#offset + 4, true);
  }

  set req_event(value: number) {
    checkInteger(value, `${this.#path}.req_event`, 0xffffffff);
    this.#view.setUint32(this.#offset + 4, value, true);
  }

  /** Number of responses produced, modulo 2^32. */
  get rsp_prod(): number {
    return this.#view.getUint32(this.#offset + 8, true);
  }

  set rsp_prod(value: number) {
    checkInteger(value, `${this.#path}.rsp_prod`, 0xffffffff);
    this.#view.setUint32(this.#offset + 8, value, true);
  }

  /** The value of `rsp_prod` at which the consumer of responses wants to be notified. */
  get rsp_event(): number {
    return this.#view.getUint32(this.#offset + 12, true);
  }

  set rsp_event(value: number) {
    checkInteger(value, `${this.#path}.rsp_event`, 0xffffffff);
    this.#view.setUint32(this.#offset + 12, value, true);
  }

  /**
   * Offset in the view, in bytes, of the slot for request or response `index`, which counts
   * modulo 2^32.
   */
  $slot(index: number): number {
    if (typeof index !== "number" || index >>> 0 !== index) checkInteger(index, `${this.#path}.ring[]`, 0xffffffff);
    return this.#offset + 64 + (index & (this.#slots - 1)) * this.#slotSize;
  }

  /** Request `index` in place; the same object each time. */
  $request(index: number): Request {
    this.#request.$offset = this.$slot(index);
    return this.#request;
  }

  /** Response `index` in place; the same object each time. */
  $response(index: number): Response {
    this.#response.$offset = this.$slot(index);
    return this.#response;
  }

  /** Sets the indices as those of a ring that nobody has used yet; in practice from 0 on. */
  $init(start = 0): void {
    this.req_prod = start;
    this.req_event = (start + 1) >>> 0;
    this.rsp_prod = start;
    this.rsp_event = (start + 1) >>> 0;
  }

  /**
   * The end that produces requests; it goes on where the ring stands. Where there is more
   * between the indices than there are slots, it is `$broken`.
   */
  $front_ring(): RingEnd<Request, Response> {
    const [request, response] = [this.$request.bind(this), this.$response.bind(this)];
    return new RingEnd(this.#path, this.#view, this.#offset, this.#slots, true, request, response);
  }

  /** The end that produces responses; it goes on with the first request without one. */
  $back_ring(): RingEnd<Response, Request> {
    const [request, response] = [this.$request.bind(this), this.$response.bind(this)];
    return new RingEnd(this.#path, this.#view, this.#offset, this.#slots, false, response, request);
  }
}

/**
 * The packets that an end of a ring consumes. Slots are copied, each byte once: what the other
 * end writes meanwhile changes nothing here. Nothing is allocated after the constructor.
 */
class Packets<Slot extends Table<unknown>, Extra extends Table<unknown>> {
  /** The slots of the packet, without those of extra info. */
  readonly $slots: Slot;
  /** The extra info of the packet, which comes after its first slot. */
  readonly $extras: Extra;
  readonly #ring: RingEnd<unknown, Slot>;
  readonly #most: number;
  readonly #hasMore: (slot: Slot) => boolean;
  readonly #hasExtra: (slot: Slot) => boolean;
  readonly #hasMoreExtra: (extra: Extra) => boolean;
  /** What the next slot is. */
  #next: "first" | "extra" | "later" = "first";
  #hasLater = false;
  #isDone = false;
  #isLong = false;

  constructor(
    ring: RingEnd<unknown, Slot>,
    slots: Slot,
    extras: Extra,
    hasMore: (slot: Slot) => boolean,
    hasExtra: (slot: Slot) => boolean,
    hasMoreExtra: (extra: Extra) => boolean,
  ) {
    this.#ring = ring;
    this.$slots = slots;
    this.$extras = extras;
    this.#most = slots.$length;
    this.#hasMore = hasMore;
    this.#hasExtra = hasExtra;
    this.#hasMoreExtra = hasMoreExtra;
    this.#clear();
  }

  /**
   * Goes on to the next packet, which `$slots` and `$extras` have until the next call.
   *
   * @returns `"whole"` for a packet; `"part"` and at last `"end"` for one of too many slots,
   * which comes in parts; `undefined` where the packet is not complete yet: `$slots` and
   * `$extras` have what has come of it.
   */
  $next(): "whole" | "part" | "end" | undefined {
    if (this.#isDone) this.#clear();
    let result: "whole" | "part" | "end" | undefined;
    while (result === undefined) {
      const slot = this.#ring.$consume();
      if (slot === undefined) break;
      result = this.#add(slot);
    }
    rewind(this.$slots);
    rewind(this.$extras);
    this.#isDone = result !== undefined;
    return result;
  }

  #add(slot: Slot): "whole" | "part" | "end" | undefined {
    const isFirst = this.#next === "first";
    if (this.#next === "extra") {
      append(this.$extras, slot);
      this.#next = this.#hasMoreExtra(this.$extras) ? "extra" : "later";
    } else {
      append(this.$slots, slot);
      this.#hasLater = this.#hasMore(this.$slots);
      this.#next = isFirst && this.#hasExtra(this.$slots) ? "extra" : "later";
    }
    if (this.#next === "later" && !this.#hasLater) {
      const isEnd = this.#isLong;
      this.#next = "first";
      this.#isLong = false;
      return isEnd ? "end" : "whole";
    }
    if (this.$slots.$length + this.$extras.$length < this.#most) return undefined;
    this.#isLong = true;
    return "part";
  }

  #clear(): void {
    this.$slots.$length = 0;
    this.$extras.$length = 0;
  }
}

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
export const tx_ring_ref = { path: "tx-ring-ref", writer: "frontend", values: "number", default: null } as const;

/**
 * Grant reference of the receive ring of the only queue.
 *
 * If absent, the frontend uses several queues, or is not ready.
 */
export const rx_ring_ref = { path: "rx-ring-ref", writer: "frontend", values: "number", default: null } as const;

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
export const event_channel = { path: "event-channel", writer: "frontend", values: "number", default: null } as const;

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
export const feature_sg = { path: "feature-sg", writer: "both", values: "switch", default: "0" } as const;

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
export const feature_gso_tcpv4 = { path: "feature-gso-tcpv4", writer: "both", values: "switch", default: "0" } as const;

/** The writer can take TCP packets over IPv6 that are still to be cut into segments. */
export const feature_gso_tcpv6 = { path: "feature-gso-tcpv6", writer: "both", values: "switch", default: "0" } as const;

/** The backend can copy to the pages of the frontend. */
export const feature_rx_copy = { path: "feature-rx-copy", writer: "backend", values: "switch", default: "0" } as const;

/** The frontend wants the backend to copy. */
export const request_rx_copy = { path: "request-rx-copy", writer: "frontend", values: "switch", default: "0" } as const;

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
export const carrier = { path: "carrier", writer: "backend", values: "switch", default: "1" } as const;

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
export const trusted = { path: "trusted", writer: "toolstack", values: "switch", default: "1" } as const;

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
  checkInteger(value, "XEN_NETIF_CTRL_HASH_TYPE", 0xffffffff, -0x80000000);
  const names: string[] = [];
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV4) !== 0) names.push("XEN_NETIF_CTRL_HASH_TYPE_IPV4");
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP) !== 0) names.push("XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP");
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV6) !== 0) names.push("XEN_NETIF_CTRL_HASH_TYPE_IPV6");
  if ((value & XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP) !== 0) names.push("XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP");
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
export const ctrl_ring_ref = { path: "ctrl-ring-ref", writer: "frontend", values: "number", default: null } as const;

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
const xen_netif_ctrl_request_value = /* @__PURE__ */ plain(function (this: Writable<xen_netif_ctrl_request>) {
  this.id = 0; this.type = 0; this.data = undefined as never;
});

/** Size of {@link xen_netif_ctrl_request}, in bytes. */
export const xen_netif_ctrl_request_SIZE = 16;
/** The members of {@link xen_netif_ctrl_request}: offsets in bytes, and integers of C. */
export const xen_netif_ctrl_request_MEMBERS = {
  data: { offset: 4 }, type: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Reads a {@link xen_netif_ctrl_request} at `offset`, in bytes; into `into`, where it is
 * given.
 */
export function read_xen_netif_ctrl_request(
  view: DataView,
  offset: number,
  into?: Writable<xen_netif_ctrl_request>,
): xen_netif_ctrl_request {
  try {
    into ??= new xen_netif_ctrl_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.data = [view.getUint32(offset + 4, true), view.getUint32(offset + 8, true), view.getUint32(offset + 12, true)];
    into.id = view.getUint16(offset, true); into.type = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link xen_netif_ctrl_request} at `offset`, in bytes: all of it or nothing. */
export function write_xen_netif_ctrl_request(view: DataView, offset: number, value: xen_netif_ctrl_request): void {
  const checked = check_xen_netif_ctrl_request(value, "xen_netif_ctrl_request");
  checkPlace(view, offset, 16, "xen_netif_ctrl_request");
  write_xen_netif_ctrl_request_unchecked(view, offset, checked);
}

/**
 * Writes a {@link xen_netif_ctrl_request} without a check: what is out of range is cut off.
 */
export function write_xen_netif_ctrl_request_unchecked(
  view: DataView, offset: number, value: xen_netif_ctrl_request,
): void {
  for (let index = 0; index < 3; index++) {
    view.setUint32(offset + 4 + index * 4, value.data[index] ?? 0, true);
  }
  view.setUint32(offset, (value.id & 0xffff) | (value.type << 16), true);
}

/** A copy of a `xen_netif_ctrl_request`; refuses what is none. */
function check_xen_netif_ctrl_request(value: xen_netif_ctrl_request, path: string): xen_netif_ctrl_request {
  checkObject(value, path);
  return {
    id: checkInteger(value.id, `${path}.id`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xffff),
    data: checkIntegers(value.data, 3, `${path}.data`, 0xffffffff),
  };
}

/** {@link xen_netif_ctrl_request} in place, in a slot or a table: see {@link Table}. */
export class xen_netif_ctrl_request_table extends Table<typeof xen_netif_ctrl_request_MEMBERS>
  implements Omit<xen_netif_ctrl_request, "data"> {
  constructor(...entries: Entries) { super(entries, 16, "xen_netif_ctrl_request", xen_netif_ctrl_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 16); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  /** Parameters, as the type demands. A word that the message does not name is 0. */
  $get_data(index: number): number {
    checkIndex(index, 3, "xen_netif_ctrl_request.data[]");
    return this.$view.getUint32(this.$offset + 4 + index * 4, true);
  }
  /** Sets what `$get_data` gives. */
  $set_data(index: number, value: number): void {
    checkIndex(index, 3, "xen_netif_ctrl_request.data[]");
    if (typeof value !== "number" || value >>> 0 !== value) {
      checkInteger(value, `xen_netif_ctrl_request.data[${index}]`, 0xffffffff);
    }
    this.$view.setUint32(this.$offset + 4 + index * 4, value, true);
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
const xen_netif_ctrl_response_value = /* @__PURE__ */ plain(function (this: Writable<xen_netif_ctrl_response>) {
  this.id = 0; this.type = 0; this.status = 0; this.data = 0;
});

/** Size of {@link xen_netif_ctrl_response}, in bytes. */
export const xen_netif_ctrl_response_SIZE = 12;
/** The members of {@link xen_netif_ctrl_response}: offsets in bytes, and integers of C. */
export const xen_netif_ctrl_response_MEMBERS = {
  data: { offset: 8, type: "uint32_t" }, status: { offset: 4, type: "uint32_t" }, type: { offset: 2, type: "uint16_t" },
  id: { offset: 0, type: "uint16_t" },
} as const;

/**
 * Reads a {@link xen_netif_ctrl_response} at `offset`, in bytes; into `into`, where it is
 * given.
 */
export function read_xen_netif_ctrl_response(
  view: DataView,
  offset: number,
  into?: Writable<xen_netif_ctrl_response>,
): xen_netif_ctrl_response {
  try {
    into ??= new xen_netif_ctrl_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.data = view.getUint32(offset + 8, true); into.id = view.getUint16(offset, true);
    into.type = view.getUint16(offset + 2, true); into.status = view.getUint32(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link xen_netif_ctrl_response} at `offset`, in bytes: all of it or nothing. */
export function write_xen_netif_ctrl_response(view: DataView, offset: number, value: xen_netif_ctrl_response): void {
  try {
    const { id, type, status, data } = value;
    const $word0 = id | (type << 16);
    if (
      (id & 0xffff) !== id || (type & 0xffff) !== type || status >>> 0 !== status || data >>> 0 !== data ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, data, true); view.setUint32(offset, $word0, true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "xen_netif_ctrl_response", {
    id: [0xffff], type: [0xffff], status: [0xffffffff], data: [0xffffffff],
  }); }
}

/**
 * Writes a {@link xen_netif_ctrl_response} without a check: what is out of range is cut off.
 */
export function write_xen_netif_ctrl_response_unchecked(
  view: DataView, offset: number, value: xen_netif_ctrl_response,
): void {
  const { id, type, status, data } = value; view.setUint32(offset + 8, data, true);
  view.setUint32(offset, (id & 0xffff) | (type << 16), true); view.setUint32(offset + 4, status, true);
}

/** {@link xen_netif_ctrl_response} in place, in a slot or a table: see {@link Table}. */
export class xen_netif_ctrl_response_table extends Table<typeof xen_netif_ctrl_response_MEMBERS>
  implements xen_netif_ctrl_response {
  constructor(...entries: Entries) { super(entries, 12, "xen_netif_ctrl_response", xen_netif_ctrl_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get type(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set type(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "type"), true); }
  get status(): number { return this.$view.getUint32(this.$offset + 4, true); }
  set status(value: number) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "status"), true); }
  get data(): number { return this.$view.getUint32(this.$offset + 8, true); }
  set data(value: number) { this.$view.setUint32(this.$offset + 8, uint32(value, this, "data"), true); }
}

/** Number of slots of the ring `xen_netif_ctrl`. */
export const xen_netif_ctrl_sring_SLOTS = 128;
/** Bytes from one slot of the ring `xen_netif_ctrl` to the next. */
export const xen_netif_ctrl_sring_SLOT_SIZE = 16;
/** Offsets in the page of the ring `xen_netif_ctrl`, in bytes. */
export const xen_netif_ctrl_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

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
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class xen_netif_ctrl_sring extends SharedRing<xen_netif_ctrl_request_table, xen_netif_ctrl_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "xen_netif_ctrl_sring");
    super(
      "xen_netif_ctrl_sring",
      view,
      offset,
      xen_netif_ctrl_sring_SLOTS,
      xen_netif_ctrl_sring_SLOT_SIZE,
      new xen_netif_ctrl_request_table(view, 0, 0),
      new xen_netif_ctrl_response_table(view, 0, 0),
    );
  }
}

/**
 * A request that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` is another, or `reserved`, for in `data` something is not 0 that has no meaning
 * there.
 */
export type xen_netif_ctrl_request_other = {
  readonly id: number;
  readonly struct: xen_netif_ctrl_request;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
);

function make_xen_netif_ctrl_request_other(
  why: "unknown" | "reserved",
  struct: xen_netif_ctrl_request,
): xen_netif_ctrl_request_other {
  return { id: struct.id, type: why, struct };
}

/**
 * A response that is not the one to read, with the whole struct to answer by: `unknown`, for
 * its `type` or `status` is another, or `reserved`, for in `data` something is not 0 that has
 * no meaning there.
 */
export type xen_netif_ctrl_response_other = {
  readonly id: number;
  readonly struct: xen_netif_ctrl_response;
} & (
  | { readonly type: "unknown" }
  | { readonly type: "reserved" }
) & (
  | { readonly status: "unknown" }
  | { readonly status: "reserved" }
);

function make_xen_netif_ctrl_response_other(
  why: "unknown" | "reserved",
  struct: xen_netif_ctrl_response,
): xen_netif_ctrl_response_other {
  return { id: struct.id, type: why, status: why, struct };
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

const SET_HASH_ALGORITHM_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SET_HASH_ALGORITHM_request>,
  id: number,
  algorithm: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM; this.algorithm = algorithm;
});

/**
 * Reads a {@link SET_HASH_ALGORITHM_request} at `offset`, in bytes; any other request comes
 * back as what it is.
 */
export function read_SET_HASH_ALGORITHM_request(
  view: DataView, offset: number,
): SET_HASH_ALGORITHM_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM;
    if (isOther || word1 !== 0 || word2 !== 0) {
      return make_xen_netif_ctrl_request_other(isOther ? "unknown" : "reserved", {
        id,
        type,
        data: [word0, word1, word2],
      });
    }
    return new SET_HASH_ALGORITHM_request_value(id, word0);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link SET_HASH_ALGORITHM_request} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_ALGORITHM_request(
  view: DataView, offset: number, value: SET_HASH_ALGORITHM_request,
): void {
  try {
    const { id, type, algorithm } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM ||
      algorithm >>> 0 !== algorithm ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM << 16), true);
    view.setUint32(offset + 4, algorithm, true); view.setUint32(offset + 8, 0, true);
  } catch { unwritable(view, offset, 16, value, "SET_HASH_ALGORITHM_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM, XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM],
    algorithm: [0xffffffff],
  }); }
}

/** The outcome of a {@link SET_HASH_ALGORITHM_request}, told apart by `status`. */
export type SET_HASH_ALGORITHM_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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
 * Reads a {@link SET_HASH_ALGORITHM_response} at `offset`, in bytes; any other response comes
 * back as what it is.
 */
export function read_SET_HASH_ALGORITHM_response(
  view: DataView, offset: number,
): SET_HASH_ALGORITHM_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/**
 * Writes a {@link SET_HASH_ALGORITHM_response} at `offset`, in bytes: all of it or nothing.
 */
export function write_SET_HASH_ALGORITHM_response(
  view: DataView, offset: number, value: SET_HASH_ALGORITHM_response,
): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "SET_HASH_ALGORITHM_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM, XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM],
    status: [XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, XEN_NETIF_CTRL_STATUS_SUCCESS],
  }); }
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
 * Reads a {@link GET_HASH_FLAGS_request} at `offset`, in bytes; any other request comes back
 * as what it is.
 */
export function read_GET_HASH_FLAGS_request(
  view: DataView, offset: number,
): GET_HASH_FLAGS_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    if (type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS) {
      return make_xen_netif_ctrl_request_other("unknown", { id, type, data: [word0, word1, word2] });
    }
    return { id, type };
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link GET_HASH_FLAGS_request} at `offset`, in bytes: all of it or nothing. */
export function write_GET_HASH_FLAGS_request(view: DataView, offset: number, value: GET_HASH_FLAGS_request): void {
  try {
    const { id, type } = value;
    if ((id & 0xffff) !== id || type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS << 16), true);
    view.setUint32(offset + 4, 0, true); view.setUint32(offset + 8, 0, true);
  } catch { unwritable(view, offset, 16, value, "GET_HASH_FLAGS_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS, XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS],
  }); }
}

/** The outcome of a {@link GET_HASH_FLAGS_request}, told apart by `status`. */
export type GET_HASH_FLAGS_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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

const GET_HASH_FLAGS_response_SUCCESS_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<GET_HASH_FLAGS_response,
  { readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS }>>,
  id: number,
  types: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS; this.status = XEN_NETIF_CTRL_STATUS_SUCCESS;
  this.types = types;
});

/**
 * Reads a {@link GET_HASH_FLAGS_response} at `offset`, in bytes; any other response comes back
 * as what it is.
 */
export function read_GET_HASH_FLAGS_response(
  view: DataView, offset: number,
): GET_HASH_FLAGS_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          return new GET_HASH_FLAGS_response_SUCCESS_value(id, word0);
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link GET_HASH_FLAGS_response} at `offset`, in bytes: all of it or nothing. */
export function write_GET_HASH_FLAGS_response(view: DataView, offset: number, value: GET_HASH_FLAGS_response): void {
  try {
    const { id, type, status } = value;
    const word0 = status === XEN_NETIF_CTRL_STATUS_SUCCESS ? value.types : 0;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS ||
      !(status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED || status === XEN_NETIF_CTRL_STATUS_SUCCESS) ||
      word0 >>> 0 !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, word0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "GET_HASH_FLAGS_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS, XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS],
    status: [XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED, XEN_NETIF_CTRL_STATUS_SUCCESS],
    ...(value?.status === XEN_NETIF_CTRL_STATUS_SUCCESS && { types: [0xffffffff] })
  }); }
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

const SET_HASH_FLAGS_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SET_HASH_FLAGS_request>,
  id: number,
  types: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS; this.types = types;
});

/**
 * Reads a {@link SET_HASH_FLAGS_request} at `offset`, in bytes; any other request comes back
 * as what it is.
 */
export function read_SET_HASH_FLAGS_request(
  view: DataView, offset: number,
): SET_HASH_FLAGS_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS;
    if (isOther || word1 !== 0 || word2 !== 0) {
      return make_xen_netif_ctrl_request_other(isOther ? "unknown" : "reserved", {
        id,
        type,
        data: [word0, word1, word2],
      });
    }
    return new SET_HASH_FLAGS_request_value(id, word0);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link SET_HASH_FLAGS_request} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_FLAGS_request(view: DataView, offset: number, value: SET_HASH_FLAGS_request): void {
  try {
    const { id, type, types } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS ||
      types >>> 0 !== types ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS << 16), true);
    view.setUint32(offset + 4, types, true); view.setUint32(offset + 8, 0, true);
  } catch { unwritable(view, offset, 16, value, "SET_HASH_FLAGS_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS, XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS],
    types: [0xffffffff],
  }); }
}

/** The outcome of a {@link SET_HASH_FLAGS_request}, told apart by `status`. */
export type SET_HASH_FLAGS_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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
 * Reads a {@link SET_HASH_FLAGS_response} at `offset`, in bytes; any other response comes back
 * as what it is.
 */
export function read_SET_HASH_FLAGS_response(
  view: DataView, offset: number,
): SET_HASH_FLAGS_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link SET_HASH_FLAGS_response} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_FLAGS_response(view: DataView, offset: number, value: SET_HASH_FLAGS_response): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "SET_HASH_FLAGS_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS, XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS],
    status: [XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, XEN_NETIF_CTRL_STATUS_SUCCESS],
  }); }
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

const SET_HASH_KEY_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SET_HASH_KEY_request>,
  id: number,
  key: number,
  length: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_SET_HASH_KEY; this.key = key; this.length = length;
});

/**
 * Reads a {@link SET_HASH_KEY_request} at `offset`, in bytes; any other request comes back as
 * what it is.
 */
export function read_SET_HASH_KEY_request(
  view: DataView, offset: number,
): SET_HASH_KEY_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY;
    if (isOther || word2 !== 0) {
      return make_xen_netif_ctrl_request_other(isOther ? "unknown" : "reserved", {
        id,
        type,
        data: [word0, word1, word2],
      });
    }
    return new SET_HASH_KEY_request_value(id, word0, word1);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link SET_HASH_KEY_request} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_KEY_request(view: DataView, offset: number, value: SET_HASH_KEY_request): void {
  try {
    const { id, type, key, length } = value;
    if (
      (id & 0xffff) !== id || type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY || key >>> 0 !== key ||
      length >>> 0 !== length || length > 4096 || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_KEY << 16), true);
    view.setUint32(offset + 4, key, true); view.setUint32(offset + 8, length, true);
  } catch { unwritable(view, offset, 16, value, "SET_HASH_KEY_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_KEY, XEN_NETIF_CTRL_TYPE_SET_HASH_KEY],
    key: [0xffffffff],
    length: [4096],
  }); }
}

/** The outcome of a {@link SET_HASH_KEY_request}, told apart by `status`. */
export type SET_HASH_KEY_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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
 * Reads a {@link SET_HASH_KEY_response} at `offset`, in bytes; any other response comes back
 * as what it is.
 */
export function read_SET_HASH_KEY_response(
  view: DataView, offset: number,
): SET_HASH_KEY_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_SET_HASH_KEY) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
        case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link SET_HASH_KEY_response} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_KEY_response(view: DataView, offset: number, value: SET_HASH_KEY_response): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_KEY ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_KEY << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "SET_HASH_KEY_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_KEY, XEN_NETIF_CTRL_TYPE_SET_HASH_KEY],
    status: [XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW, XEN_NETIF_CTRL_STATUS_SUCCESS],
  }); }
}

/** Asks for the largest mapping table that the backend can hold. */
export interface GET_HASH_MAPPING_SIZE_request {
  /** Chosen by the frontend; the response echoes it. */
  readonly id: number;
  /** What is asked for. */
  readonly type: typeof XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE;
}

/**
 * Reads a {@link GET_HASH_MAPPING_SIZE_request} at `offset`, in bytes; any other request comes
 * back as what it is.
 */
export function read_GET_HASH_MAPPING_SIZE_request(
  view: DataView, offset: number,
): GET_HASH_MAPPING_SIZE_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    if (type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE) {
      return make_xen_netif_ctrl_request_other("unknown", { id, type, data: [word0, word1, word2] });
    }
    return { id, type };
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/**
 * Writes a {@link GET_HASH_MAPPING_SIZE_request} at `offset`, in bytes: all of it or nothing.
 */
export function write_GET_HASH_MAPPING_SIZE_request(
  view: DataView, offset: number, value: GET_HASH_MAPPING_SIZE_request,
): void {
  try {
    const { id, type } = value;
    if ((id & 0xffff) !== id || type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE << 16), true);
    view.setUint32(offset + 4, 0, true); view.setUint32(offset + 8, 0, true);
  } catch { unwritable(view, offset, 16, value, "GET_HASH_MAPPING_SIZE_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE, XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE],
  }); }
}

/** The outcome of a {@link GET_HASH_MAPPING_SIZE_request}, told apart by `status`. */
export type GET_HASH_MAPPING_SIZE_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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

const GET_HASH_MAPPING_SIZE_response_SUCCESS_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<GET_HASH_MAPPING_SIZE_response,
  { readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS }>>,
  id: number,
  entries: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE; this.status = XEN_NETIF_CTRL_STATUS_SUCCESS;
  this.entries = entries;
});

/**
 * Reads a {@link GET_HASH_MAPPING_SIZE_response} at `offset`, in bytes; any other response
 * comes back as what it is.
 */
export function read_GET_HASH_MAPPING_SIZE_response(
  view: DataView, offset: number,
): GET_HASH_MAPPING_SIZE_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          return new GET_HASH_MAPPING_SIZE_response_SUCCESS_value(id, word0);
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/**
 * Writes a {@link GET_HASH_MAPPING_SIZE_response} at `offset`, in bytes: all of it or nothing.
 */
export function write_GET_HASH_MAPPING_SIZE_response(
  view: DataView, offset: number, value: GET_HASH_MAPPING_SIZE_response,
): void {
  try {
    const { id, type, status } = value;
    const word0 = status === XEN_NETIF_CTRL_STATUS_SUCCESS ? value.entries : 0;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE ||
      !(status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED || status === XEN_NETIF_CTRL_STATUS_SUCCESS) ||
      word0 >>> 0 !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, word0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "GET_HASH_MAPPING_SIZE_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE, XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE],
    status: [XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED, XEN_NETIF_CTRL_STATUS_SUCCESS],
    ...(value?.status === XEN_NETIF_CTRL_STATUS_SUCCESS && { entries: [0xffffffff] })
  }); }
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

const SET_HASH_MAPPING_SIZE_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SET_HASH_MAPPING_SIZE_request>,
  id: number,
  entries: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE; this.entries = entries;
});

/**
 * Reads a {@link SET_HASH_MAPPING_SIZE_request} at `offset`, in bytes; any other request comes
 * back as what it is.
 */
export function read_SET_HASH_MAPPING_SIZE_request(
  view: DataView, offset: number,
): SET_HASH_MAPPING_SIZE_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE;
    if (isOther || word1 !== 0 || word2 !== 0) {
      return make_xen_netif_ctrl_request_other(isOther ? "unknown" : "reserved", {
        id,
        type,
        data: [word0, word1, word2],
      });
    }
    return new SET_HASH_MAPPING_SIZE_request_value(id, word0);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/**
 * Writes a {@link SET_HASH_MAPPING_SIZE_request} at `offset`, in bytes: all of it or nothing.
 */
export function write_SET_HASH_MAPPING_SIZE_request(
  view: DataView, offset: number, value: SET_HASH_MAPPING_SIZE_request,
): void {
  try {
    const { id, type, entries } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE ||
      entries >>> 0 !== entries ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE << 16), true);
    view.setUint32(offset + 4, entries, true); view.setUint32(offset + 8, 0, true);
  } catch { unwritable(view, offset, 16, value, "SET_HASH_MAPPING_SIZE_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE, XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE],
    entries: [0xffffffff],
  }); }
}

/** The outcome of a {@link SET_HASH_MAPPING_SIZE_request}, told apart by `status`. */
export type SET_HASH_MAPPING_SIZE_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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
 * Reads a {@link SET_HASH_MAPPING_SIZE_response} at `offset`, in bytes; any other response
 * comes back as what it is.
 */
export function read_SET_HASH_MAPPING_SIZE_response(
  view: DataView, offset: number,
): SET_HASH_MAPPING_SIZE_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/**
 * Writes a {@link SET_HASH_MAPPING_SIZE_response} at `offset`, in bytes: all of it or nothing.
 */
export function write_SET_HASH_MAPPING_SIZE_response(
  view: DataView, offset: number, value: SET_HASH_MAPPING_SIZE_response,
): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "SET_HASH_MAPPING_SIZE_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE, XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE],
    status: [XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, XEN_NETIF_CTRL_STATUS_SUCCESS],
  }); }
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

const SET_HASH_MAPPING_request_value = /* @__PURE__ */ plain(function (
  this: Writable<SET_HASH_MAPPING_request>,
  id: number,
  queues: number,
  entries: number,
  first: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING; this.queues = queues; this.entries = entries;
  this.first = first;
});

/**
 * Reads a {@link SET_HASH_MAPPING_request} at `offset`, in bytes; any other request comes back
 * as what it is.
 */
export function read_SET_HASH_MAPPING_request(
  view: DataView, offset: number,
): SET_HASH_MAPPING_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    if (type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING) {
      return make_xen_netif_ctrl_request_other("unknown", { id, type, data: [word0, word1, word2] });
    }
    return new SET_HASH_MAPPING_request_value(id, word0, word1, word2);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link SET_HASH_MAPPING_request} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_MAPPING_request(view: DataView, offset: number, value: SET_HASH_MAPPING_request): void {
  try {
    const { id, type, queues, entries, first } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING ||
      queues >>> 0 !== queues ||
      entries >>> 0 !== entries ||
      entries > 1024 ||
      first >>> 0 !== first ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, first, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING << 16), true);
    view.setUint32(offset + 4, queues, true); view.setUint32(offset + 8, entries, true);
  } catch { unwritable(view, offset, 16, value, "SET_HASH_MAPPING_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING, XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING],
    queues: [0xffffffff],
    entries: [1024],
    first: [0xffffffff],
  }); }
}

/** The outcome of a {@link SET_HASH_MAPPING_request}, told apart by `status`. */
export type SET_HASH_MAPPING_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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
 * Reads a {@link SET_HASH_MAPPING_response} at `offset`, in bytes; any other response comes
 * back as what it is.
 */
export function read_SET_HASH_MAPPING_response(
  view: DataView, offset: number,
): SET_HASH_MAPPING_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
        case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link SET_HASH_MAPPING_response} at `offset`, in bytes: all of it or nothing. */
export function write_SET_HASH_MAPPING_response(
  view: DataView, offset: number, value: SET_HASH_MAPPING_response,
): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "SET_HASH_MAPPING_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING, XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING],
    status: [XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW, XEN_NETIF_CTRL_STATUS_SUCCESS],
  }); }
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
  checkInteger(value, "XEN_NETIF_CTRLF_GREF", 0xffffffff, -0x80000000);
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
const xen_netif_gref_value = /* @__PURE__ */ plain(function (this: Writable<xen_netif_gref>) {
  this.ref = 0; this.flags = 0; this.status = 0;
});

/** Size of {@link xen_netif_gref}, in bytes. */
export const xen_netif_gref_SIZE = 8;
/** The members of {@link xen_netif_gref}: offsets in bytes, and integers of C. */
export const xen_netif_gref_MEMBERS = {
  status: { offset: 6, type: "uint16_t" }, flags: { offset: 4, type: "uint16_t" }, ref: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link xen_netif_gref} at `offset`, in bytes; into `into`, where it is given. */
export function read_xen_netif_gref(view: DataView, offset: number, into?: Writable<xen_netif_gref>): xen_netif_gref {
  try {
    into ??= new xen_netif_gref_value(); if (offset >>> 0 !== offset) throw Error();
    into.status = view.getUint16(offset + 6, true); into.ref = view.getUint32(offset, true);
    into.flags = view.getUint16(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "xen_netif_gref"); throw error; }
}

/** Writes a {@link xen_netif_gref} at `offset`, in bytes: all of it or nothing. */
export function write_xen_netif_gref(view: DataView, offset: number, value: xen_netif_gref): void {
  try {
    const { ref, flags, status } = value;
    const $word4 = flags | (status << 16);
    if (ref >>> 0 !== ref || (flags & 0xffff) !== flags || (status & 0xffff) !== status || offset >>> 0 !== offset) {
      throw Error();
    }
    view.setUint32(offset + 4, $word4, true); view.setUint32(offset, ref, true);
  } catch { unwritable(view, offset, 8, value, "xen_netif_gref", {
    ref: [0xffffffff], flags: [0xffff], status: [0xffff],
  }); }
}

/** Writes a {@link xen_netif_gref} without a check: what is out of range is cut off. */
export function write_xen_netif_gref_unchecked(view: DataView, offset: number, value: xen_netif_gref): void {
  const { ref, flags, status } = value; view.setUint32(offset + 4, (flags & 0xffff) | (status << 16), true);
  view.setUint32(offset, ref, true);
}

/** {@link xen_netif_gref} in place, in a slot or a table: see {@link Table}. */
export class xen_netif_gref_table extends Table<typeof xen_netif_gref_MEMBERS> implements xen_netif_gref {
  constructor(...entries: Entries) { super(entries, 8, "xen_netif_gref", xen_netif_gref_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get ref(): grant_ref_t { return this.$view.getUint32(this.$offset, true); }
  set ref(value: grant_ref_t) { this.$view.setUint32(this.$offset, uint32(value, this, "ref"), true); }
  get flags(): number { return this.$view.getUint16(this.$offset + 4, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "flags"), true); }
  get status(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set status(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "status"), true); }
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

const GET_GREF_MAPPING_SIZE_request_value = /* @__PURE__ */ plain(function (
  this: Writable<GET_GREF_MAPPING_SIZE_request>,
  id: number,
  queue: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE; this.queue = queue;
});

/**
 * Reads a {@link GET_GREF_MAPPING_SIZE_request} at `offset`, in bytes; any other request comes
 * back as what it is.
 */
export function read_GET_GREF_MAPPING_SIZE_request(
  view: DataView, offset: number,
): GET_GREF_MAPPING_SIZE_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const isOther = type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE;
    if (isOther || word1 !== 0 || word2 !== 0) {
      return make_xen_netif_ctrl_request_other(isOther ? "unknown" : "reserved", {
        id,
        type,
        data: [word0, word1, word2],
      });
    }
    return new GET_GREF_MAPPING_SIZE_request_value(id, word0);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/**
 * Writes a {@link GET_GREF_MAPPING_SIZE_request} at `offset`, in bytes: all of it or nothing.
 */
export function write_GET_GREF_MAPPING_SIZE_request(
  view: DataView, offset: number, value: GET_GREF_MAPPING_SIZE_request,
): void {
  try {
    const { id, type, queue } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE ||
      queue >>> 0 !== queue ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE << 16), true);
    view.setUint32(offset + 4, queue, true); view.setUint32(offset + 8, 0, true);
  } catch { unwritable(view, offset, 16, value, "GET_GREF_MAPPING_SIZE_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE, XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE],
    queue: [0xffffffff],
  }); }
}

/** The outcome of a {@link GET_GREF_MAPPING_SIZE_request}, told apart by `status`. */
export type GET_GREF_MAPPING_SIZE_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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

const GET_GREF_MAPPING_SIZE_response_SUCCESS_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<GET_GREF_MAPPING_SIZE_response,
  { readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS }>>,
  id: number,
  entries: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE; this.status = XEN_NETIF_CTRL_STATUS_SUCCESS;
  this.entries = entries;
});

/**
 * Reads a {@link GET_GREF_MAPPING_SIZE_response} at `offset`, in bytes; any other response
 * comes back as what it is.
 */
export function read_GET_GREF_MAPPING_SIZE_response(
  view: DataView, offset: number,
): GET_GREF_MAPPING_SIZE_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          return new GET_GREF_MAPPING_SIZE_response_SUCCESS_value(id, word0);
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/**
 * Writes a {@link GET_GREF_MAPPING_SIZE_response} at `offset`, in bytes: all of it or nothing.
 */
export function write_GET_GREF_MAPPING_SIZE_response(
  view: DataView, offset: number, value: GET_GREF_MAPPING_SIZE_response,
): void {
  try {
    const { id, type, status } = value;
    const word0 = status === XEN_NETIF_CTRL_STATUS_SUCCESS ? value.entries : 0;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      word0 >>> 0 !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, word0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "GET_GREF_MAPPING_SIZE_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE, XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE],
    status: [XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, XEN_NETIF_CTRL_STATUS_SUCCESS],
    ...(value?.status === XEN_NETIF_CTRL_STATUS_SUCCESS && { entries: [0xffffffff] })
  }); }
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

const ADD_GREF_MAPPING_request_value = /* @__PURE__ */ plain(function (
  this: Writable<ADD_GREF_MAPPING_request>,
  id: number,
  queue: number,
  table: number,
  entries: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING; this.queue = queue; this.table = table;
  this.entries = entries;
});

/**
 * Reads a {@link ADD_GREF_MAPPING_request} at `offset`, in bytes; any other request comes back
 * as what it is.
 */
export function read_ADD_GREF_MAPPING_request(
  view: DataView, offset: number,
): ADD_GREF_MAPPING_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    if (type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) {
      return make_xen_netif_ctrl_request_other("unknown", { id, type, data: [word0, word1, word2] });
    }
    return new ADD_GREF_MAPPING_request_value(id, word0, word1, word2);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link ADD_GREF_MAPPING_request} at `offset`, in bytes: all of it or nothing. */
export function write_ADD_GREF_MAPPING_request(view: DataView, offset: number, value: ADD_GREF_MAPPING_request): void {
  try {
    const { id, type, queue, table, entries } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING ||
      queue >>> 0 !== queue ||
      table >>> 0 !== table ||
      entries >>> 0 !== entries ||
      entries > 512 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, entries, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING << 16), true);
    view.setUint32(offset + 4, queue, true); view.setUint32(offset + 8, table, true);
  } catch { unwritable(view, offset, 16, value, "ADD_GREF_MAPPING_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING, XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING],
    queue: [0xffffffff],
    table: [0xffffffff],
    entries: [512],
  }); }
}

/** The outcome of a {@link ADD_GREF_MAPPING_request}, told apart by `status`. */
export type ADD_GREF_MAPPING_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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
 * Reads a {@link ADD_GREF_MAPPING_response} at `offset`, in bytes; any other response comes
 * back as what it is.
 */
export function read_ADD_GREF_MAPPING_response(
  view: DataView, offset: number,
): ADD_GREF_MAPPING_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link ADD_GREF_MAPPING_response} at `offset`, in bytes: all of it or nothing. */
export function write_ADD_GREF_MAPPING_response(
  view: DataView, offset: number, value: ADD_GREF_MAPPING_response,
): void {
  try {
    const { id, type, status } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, 0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "ADD_GREF_MAPPING_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING, XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING],
    status: [XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, XEN_NETIF_CTRL_STATUS_SUCCESS],
  }); }
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

const DEL_GREF_MAPPING_request_value = /* @__PURE__ */ plain(function (
  this: Writable<DEL_GREF_MAPPING_request>,
  id: number,
  queue: number,
  table: number,
  entries: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING; this.queue = queue; this.table = table;
  this.entries = entries;
});

/**
 * Reads a {@link DEL_GREF_MAPPING_request} at `offset`, in bytes; any other request comes back
 * as what it is.
 */
export function read_DEL_GREF_MAPPING_request(
  view: DataView, offset: number,
): DEL_GREF_MAPPING_request | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    if (type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) {
      return make_xen_netif_ctrl_request_other("unknown", { id, type, data: [word0, word1, word2] });
    }
    return new DEL_GREF_MAPPING_request_value(id, word0, word1, word2);
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link DEL_GREF_MAPPING_request} at `offset`, in bytes: all of it or nothing. */
export function write_DEL_GREF_MAPPING_request(view: DataView, offset: number, value: DEL_GREF_MAPPING_request): void {
  try {
    const { id, type, queue, table, entries } = value;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING ||
      queue >>> 0 !== queue ||
      table >>> 0 !== table ||
      entries >>> 0 !== entries ||
      entries > 512 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 12, entries, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING << 16), true);
    view.setUint32(offset + 4, queue, true); view.setUint32(offset + 8, table, true);
  } catch { unwritable(view, offset, 16, value, "DEL_GREF_MAPPING_request", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING, XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING],
    queue: [0xffffffff],
    table: [0xffffffff],
    entries: [512],
  }); }
}

/** The outcome of a {@link DEL_GREF_MAPPING_request}, told apart by `status`. */
export type DEL_GREF_MAPPING_response = {
  /** Echoes {@link xen_netif_ctrl_request.id}. */
  readonly id: number;
  /** Echoes {@link xen_netif_ctrl_request.type}. */
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

const DEL_GREF_MAPPING_response_SUCCESS_value = /* @__PURE__ */ plain(function (
  this: Writable<Extract<DEL_GREF_MAPPING_response,
  { readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS }>>,
  id: number,
  removed: number,
) {
  this.id = id; this.type = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING; this.status = XEN_NETIF_CTRL_STATUS_SUCCESS;
  this.removed = removed;
});

/**
 * Reads a {@link DEL_GREF_MAPPING_response} at `offset`, in bytes; any other response comes
 * back as what it is.
 */
export function read_DEL_GREF_MAPPING_response(
  view: DataView, offset: number,
): DEL_GREF_MAPPING_response | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    if (type === XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING) {
      switch (status) {
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          if (word0 !== 0) { why = "reserved"; break; }
          return { id, type, status };
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          return new DEL_GREF_MAPPING_response_SUCCESS_value(id, word0);
      }
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link DEL_GREF_MAPPING_response} at `offset`, in bytes: all of it or nothing. */
export function write_DEL_GREF_MAPPING_response(
  view: DataView, offset: number, value: DEL_GREF_MAPPING_response,
): void {
  try {
    const { id, type, status } = value;
    const word0 = status === XEN_NETIF_CTRL_STATUS_SUCCESS ? value.removed : 0;
    if (
      (id & 0xffff) !== id ||
      type !== XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING ||
      !(
        status === XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED ||
        status === XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER ||
        status === XEN_NETIF_CTRL_STATUS_SUCCESS
      ) ||
      word0 >>> 0 !== word0 ||
      offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, word0, true);
    view.setUint32(offset, id | (XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING << 16), true);
    view.setUint32(offset + 4, status, true);
  } catch { unwritable(view, offset, 12, value, "DEL_GREF_MAPPING_response", {
    id: [0xffff],
    type: [XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING, XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING],
    status: [XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, XEN_NETIF_CTRL_STATUS_SUCCESS],
    ...(value?.status === XEN_NETIF_CTRL_STATUS_SUCCESS && { removed: [0xffffffff] })
  }); }
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
 * Reads a {@link xen_netif_ctrl_message} at `offset`, in bytes; any other request comes back
 * as what it is.
 */
export function read_xen_netif_ctrl_message(
  view: DataView, offset: number,
): xen_netif_ctrl_message | xen_netif_ctrl_request_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word2 = view.getUint32(offset + 12, true);
    const word1 = view.getUint32(offset + 8, true);
    const word0 = view.getUint32(offset + 4, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    let why: "unknown" | "reserved" = "reserved";
    switch (type) {
      case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
        if (word1 !== 0 || word2 !== 0) break;
        return new SET_HASH_ALGORITHM_request_value(id, word0);
      case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
        return { id, type };
      case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
        if (word1 !== 0 || word2 !== 0) break;
        return new SET_HASH_FLAGS_request_value(id, word0);
      case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
        if (word2 !== 0) break;
        return new SET_HASH_KEY_request_value(id, word0, word1);
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
        if (word1 !== 0 || word2 !== 0) break;
        return new SET_HASH_MAPPING_SIZE_request_value(id, word0);
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
        return new SET_HASH_MAPPING_request_value(id, word0, word1, word2);
      case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
        if (word1 !== 0 || word2 !== 0) break;
        return new GET_GREF_MAPPING_SIZE_request_value(id, word0);
      case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
        return new ADD_GREF_MAPPING_request_value(id, word0, word1, word2);
      case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
        return new DEL_GREF_MAPPING_request_value(id, word0, word1, word2);
      default:
        why = "unknown";
    }
    return make_xen_netif_ctrl_request_other(why, { id, type, data: [word0, word1, word2] });
  } catch (error) { checkPlace(view, offset, 16, "xen_netif_ctrl_request"); throw error; }
}

/** Writes a {@link xen_netif_ctrl_message} at `offset`, in bytes: all of it or nothing. */
export function write_xen_netif_ctrl_message(view: DataView, offset: number, value: xen_netif_ctrl_message): void {
  switch (value?.type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      return write_SET_HASH_ALGORITHM_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      return write_GET_HASH_FLAGS_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      return write_SET_HASH_FLAGS_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      return write_SET_HASH_KEY_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      return write_GET_HASH_MAPPING_SIZE_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      return write_SET_HASH_MAPPING_SIZE_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      return write_SET_HASH_MAPPING_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      return write_GET_GREF_MAPPING_SIZE_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      return write_ADD_GREF_MAPPING_request(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      return write_DEL_GREF_MAPPING_request(view, offset, value);
    default:
      checkObject(value, "xen_netif_ctrl_message");
      checkCode(
        Reflect.get(value, "type"),
        [
          XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,
          XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,
          XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS,
          XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,
          XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE,
          XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE,
          XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING,
          XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE,
          XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
          XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
        ],
        "xen_netif_ctrl_message.type",
      );
  }
}

/** An entry of a xen_netif_ctrl_message_table: the message that is there. */
export type xen_netif_ctrl_message_table_entry = (
  | xen_netif_ctrl_message
  | {
      /** Chosen by the frontend; the response echoes it. */
      readonly id: number;
      /** What is asked for. */
      readonly type: UnknownCode;
      /** Parameters, as the type demands. A word that the message does not name is 0. */
      readonly data: readonly number[];
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link xen_netif_ctrl_message} of a slot or a table in place: narrowed by `type`, with
 * no object made. A `switch` that has a case for each message is left with one that is
 * unknown.
 */
export interface xen_netif_ctrl_message_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): xen_netif_ctrl_message_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: xen_netif_ctrl_request_table): xen_netif_ctrl_message_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<xen_netif_ctrl_message_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const xen_netif_ctrl_message_table: new (
  ...entries: Entries
) => xen_netif_ctrl_message_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 16, "xen_netif_ctrl_request", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 16) as never; }
  $of({ $view, $offset, $length }: xen_netif_ctrl_request_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, true);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, true);
  }
  get algorithm(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get types(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get key(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get length(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get entries(): number {
    return this.$view.getUint32(this.$offset + ((0x281000 >>> (this.type * 2)) & 3) * 4 + 4, true);
  }
  get queues(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get first(): number {
    return this.$view.getUint32(this.$offset + 12, true);
  }
  get queue(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get table(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get data(): readonly number[] {
    return [
      this.$view.getUint32(this.$offset + 4, true),
      this.$view.getUint32(this.$offset + 8, true),
      this.$view.getUint32(this.$offset + 12, true),
    ];
  }
  get $reserved(): number {
    switch (this.type) {
      case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
        return (this.$view.getUint32(this.$offset + 8, true) | this.$view.getUint32(this.$offset + 12, true)) >>> 0;
      case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
        return this.$view.getUint32(this.$offset + 12, true);
    }
    return 0;
  }
} as never;

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
 * Reads a {@link xen_netif_ctrl_reply} at `offset`, in bytes; any other response comes back as
 * what it is.
 */
export function read_xen_netif_ctrl_reply(
  view: DataView, offset: number,
): xen_netif_ctrl_reply | xen_netif_ctrl_response_other {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const word0 = view.getUint32(offset + 8, true);
    const id = view.getUint16(offset, true);
    const type = view.getUint16(offset + 2, true);
    const status = view.getUint32(offset + 4, true);
    let why: "unknown" | "reserved" = "unknown";
    switch (type) {
      case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
        switch (status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
        }
        break;
      case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
        switch (status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            return new GET_HASH_FLAGS_response_SUCCESS_value(id, word0);
        }
        break;
      case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
        switch (status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
        }
        break;
      case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
        switch (status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            return new GET_HASH_MAPPING_SIZE_response_SUCCESS_value(id, word0);
        }
        break;
      case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
        switch (status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            return new GET_GREF_MAPPING_SIZE_response_SUCCESS_value(id, word0);
        }
        break;
      case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
        switch (status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
            if (word0 !== 0) { why = "reserved"; break; }
            return { id, type, status };
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            return new DEL_GREF_MAPPING_response_SUCCESS_value(id, word0);
        }
        break;
    }
    return make_xen_netif_ctrl_response_other(why, { id, type, status, data: word0 });
  } catch (error) { checkPlace(view, offset, 12, "xen_netif_ctrl_response"); throw error; }
}

/** Writes a {@link xen_netif_ctrl_reply} at `offset`, in bytes: all of it or nothing. */
export function write_xen_netif_ctrl_reply(view: DataView, offset: number, value: xen_netif_ctrl_reply): void {
  switch (value?.type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      return write_SET_HASH_ALGORITHM_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      return write_GET_HASH_FLAGS_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      return write_SET_HASH_FLAGS_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      return write_SET_HASH_KEY_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      return write_GET_HASH_MAPPING_SIZE_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      return write_SET_HASH_MAPPING_SIZE_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
      return write_SET_HASH_MAPPING_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      return write_GET_GREF_MAPPING_SIZE_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      return write_ADD_GREF_MAPPING_response(view, offset, value);
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
      return write_DEL_GREF_MAPPING_response(view, offset, value);
    default:
      checkObject(value, "xen_netif_ctrl_reply");
      checkCode(
        Reflect.get(value, "type"),
        [
          XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,
          XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,
          XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS,
          XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,
          XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE,
          XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE,
          XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING,
          XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE,
          XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
          XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
        ],
        "xen_netif_ctrl_reply.type",
      );
  }
}

/** An entry of a xen_netif_ctrl_reply_table: the message that is there. */
export type xen_netif_ctrl_reply_table_entry = (
  | xen_netif_ctrl_reply
  | {
      /** Echoes {@link xen_netif_ctrl_request.id}. */
      readonly id: number;
      /** Echoes {@link xen_netif_ctrl_request.type}. */
      readonly type: UnknownCode | xen_netif_ctrl_reply["type"];
      /** The outcome. */
      readonly status: UnknownCode;
      /** A result, as type and status demand; 0 where the reply names none. */
      readonly data: number;
    }
) & {
  /**
   * Bits in words that have no meaning in this message, and are not ignored: 0, unless the
   * sender is wrong.
   */
  readonly $reserved: number;
};

/**
 * Each {@link xen_netif_ctrl_reply} of a slot or a table in place: narrowed by `type`, with no
 * object made. A `switch` that has a case for each message is left with one that is unknown.
 */
export interface xen_netif_ctrl_reply_table {
  /** Number of entries. */
  readonly $length: number;
  /** Makes entry `index` the current one; it is the same object each time. */
  $at(index: number): xen_netif_ctrl_reply_table_entry;
  /**
   * The message in a slot of a ring, or in the current entry of another table; it is the same
   * object each time. What the other end writes meanwhile changes what an access gives.
   */
  $of(slot: xen_netif_ctrl_response_table): xen_netif_ctrl_reply_table_entry;
  /** One entry after the other; it is the same object each time. */
  [Symbol.iterator](): IterableIterator<xen_netif_ctrl_reply_table_entry>;
}

/** `length` entries from `offset` on, or as many as there is room for. */
export const xen_netif_ctrl_reply_table: new (
  ...entries: Entries
) => xen_netif_ctrl_reply_table = class extends Table<unknown> {
  constructor(...entries: Entries) { super(entries, 12, "xen_netif_ctrl_response", undefined); }
  // One object for all messages: which of them it is follows from the type that is there.
  $at(index: number): never { return this.$move(index, 12) as never; }
  $of({ $view, $offset, $length }: xen_netif_ctrl_response_table): never {
    this.$view = $view;
    this.$offset = $offset;
    this.$length = $length;
    return this as never;
  }

  get id(): number {
    return this.$view.getUint16(this.$offset, true);
  }
  get type(): number {
    return this.$view.getUint16(this.$offset + 2, true);
  }
  get status(): number {
    return this.$view.getUint32(this.$offset + 4, true);
  }
  get types(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get entries(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get removed(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get data(): number {
    return this.$view.getUint32(this.$offset + 8, true);
  }
  get $reserved(): number {
    switch (this.type) {
      case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
      case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
        switch (this.status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            return this.$view.getUint32(this.$offset + 8, true);
        }
        break;
      case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
        switch (this.status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
            return this.$view.getUint32(this.$offset + 8, true);
        }
        break;
      case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
        switch (this.status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          case XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW:
          case XEN_NETIF_CTRL_STATUS_SUCCESS:
            return this.$view.getUint32(this.$offset + 8, true);
        }
        break;
      case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
        switch (this.status) {
          case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
            return this.$view.getUint32(this.$offset + 8, true);
        }
        break;
    }
    return 0;
  }
} as never;

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
  checkInteger(value, "NETTXF", 0xffffffff, -0x80000000);
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
const netif_tx_request_value = /* @__PURE__ */ plain(function (this: Writable<netif_tx_request>) {
  this.gref = 0; this.offset = 0; this.flags = 0; this.id = 0; this.size = 0;
});

/** Size of {@link netif_tx_request}, in bytes. */
export const netif_tx_request_SIZE = 12;
/** The members of {@link netif_tx_request}: offsets in bytes, and integers of C. */
export const netif_tx_request_MEMBERS = {
  size: { offset: 10, type: "uint16_t" }, id: { offset: 8, type: "uint16_t" }, flags: { offset: 6, type: "uint16_t" },
  offset: { offset: 4, type: "uint16_t" }, gref: { offset: 0, type: "uint32_t" },
} as const;

/** Reads a {@link netif_tx_request} at `offset`, in bytes; into `into`, where it is given. */
export function read_netif_tx_request(
  view: DataView,
  offset: number,
  into?: Writable<netif_tx_request>,
): netif_tx_request {
  try {
    into ??= new netif_tx_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.size = view.getUint16(offset + 10, true); into.gref = view.getUint32(offset, true);
    into.offset = view.getUint16(offset + 4, true); into.flags = view.getUint16(offset + 6, true);
    into.id = view.getUint16(offset + 8, true); return into;
  } catch (error) { checkPlace(view, offset, 12, "netif_tx_request"); throw error; }
}

/** Writes a {@link netif_tx_request} at `offset`, in bytes: all of it or nothing. */
export function write_netif_tx_request(view: DataView, offset: number, value: netif_tx_request): void {
  try {
    const { gref, offset: $offset, flags, id, size } = value;
    const $word4 = $offset | (flags << 16);
    const $word8 = id | (size << 16);
    if (
      gref >>> 0 !== gref || ($offset & 0xffff) !== $offset || (flags & 0xffff) !== flags || (id & 0xffff) !== id ||
      (size & 0xffff) !== size || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 8, $word8, true); view.setUint32(offset, gref, true);
    view.setUint32(offset + 4, $word4, true);
  } catch { unwritable(view, offset, 12, value, "netif_tx_request", {
    gref: [0xffffffff], offset: [0xffff], flags: [0xffff], id: [0xffff], size: [0xffff],
  }); }
}

/** Writes a {@link netif_tx_request} without a check: what is out of range is cut off. */
export function write_netif_tx_request_unchecked(view: DataView, offset: number, value: netif_tx_request): void {
  const { gref, offset: $offset, flags, id, size } = value;
  view.setUint32(offset + 8, (id & 0xffff) | (size << 16), true); view.setUint32(offset, gref, true);
  view.setUint32(offset + 4, ($offset & 0xffff) | (flags << 16), true);
}

/** {@link netif_tx_request} in place, in a slot or a table: see {@link Table}. */
export class netif_tx_request_table extends Table<typeof netif_tx_request_MEMBERS> implements netif_tx_request {
  constructor(...entries: Entries) { super(entries, 12, "netif_tx_request", netif_tx_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 12); }
  get gref(): grant_ref_t { return this.$view.getUint32(this.$offset, true); }
  set gref(value: grant_ref_t) { this.$view.setUint32(this.$offset, uint32(value, this, "gref"), true); }
  get offset(): number { return this.$view.getUint16(this.$offset + 4, true); }
  set offset(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "offset"), true); }
  get flags(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 6, uint16(value, this, "flags"), true); }
  get id(): number { return this.$view.getUint16(this.$offset + 8, true); }
  set id(value: number) { this.$view.setUint16(this.$offset + 8, uint16(value, this, "id"), true); }
  get size(): number { return this.$view.getUint16(this.$offset + 10, true); }
  set size(value: number) { this.$view.setUint16(this.$offset + 10, uint16(value, this, "size"), true); }
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
const netif_tx_response_value = /* @__PURE__ */ plain(function (this: Writable<netif_tx_response>) {
  this.id = 0; this.status = 0;
});

/** Size of {@link netif_tx_response}, in bytes. */
export const netif_tx_response_SIZE = 4;
/** The members of {@link netif_tx_response}: offsets in bytes, and integers of C. */
export const netif_tx_response_MEMBERS = {
  status: { offset: 2, type: "int16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link netif_tx_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_netif_tx_response(
  view: DataView,
  offset: number,
  into?: Writable<netif_tx_response>,
): netif_tx_response {
  try {
    into ??= new netif_tx_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.status = view.getInt16(offset + 2, true); into.id = view.getUint16(offset, true); return into;
  } catch (error) { checkPlace(view, offset, 4, "netif_tx_response"); throw error; }
}

/** Writes a {@link netif_tx_response} at `offset`, in bytes: all of it or nothing. */
export function write_netif_tx_response(view: DataView, offset: number, value: netif_tx_response): void {
  try {
    const { id, status } = value;
    if ((id & 0xffff) !== id || (status << 16) >> 16 !== status || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset, id | (status << 16), true);
  } catch { unwritable(view, offset, 4, value, "netif_tx_response", { id: [0xffff], status: [0x7fff, -0x8000] }); }
}

/** Writes a {@link netif_tx_response} without a check: what is out of range is cut off. */
export function write_netif_tx_response_unchecked(view: DataView, offset: number, value: netif_tx_response): void {
  const { id, status } = value; view.setUint32(offset, (id & 0xffff) | (status << 16), true);
}

/** {@link netif_tx_response} in place, in a slot or a table: see {@link Table}. */
export class netif_tx_response_table extends Table<typeof netif_tx_response_MEMBERS> implements netif_tx_response {
  constructor(...entries: Entries) { super(entries, 4, "netif_tx_response", netif_tx_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 4); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get status(): number { return this.$view.getInt16(this.$offset + 2, true); }
  set status(value: number) { this.$view.setInt16(this.$offset + 2, int16(value, this, "status"), true); }
}

/** The typedef of `struct netif_tx_response`. */
export type netif_tx_response_t = netif_tx_response;

/** Number of slots of the ring `netif_tx`. */
export const netif_tx_sring_SLOTS = 256;
/** Bytes from one slot of the ring `netif_tx` to the next. */
export const netif_tx_sring_SLOT_SIZE = 12;
/** Offsets in the page of the ring `netif_tx`, in bytes. */
export const netif_tx_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

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
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class netif_tx_sring extends SharedRing<netif_tx_request_table, netif_tx_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 3136, "netif_tx_sring");
    super(
      "netif_tx_sring",
      view,
      offset,
      netif_tx_sring_SLOTS,
      netif_tx_sring_SLOT_SIZE,
      new netif_tx_request_table(view, 0, 0),
      new netif_tx_response_table(view, 0, 0),
    );
  }
}

/** The packets of requests that an end of the ring `netif_tx` consumes. */
export class netif_tx_packets extends Packets<netif_tx_request_table, netif_extra_info_table> {
  /** The packets that `ring` consumes; one of more than `most` slots comes in parts. */
  constructor(ring: RingEnd<unknown, netif_tx_request_table>, most: number = netif_tx_sring_SLOTS) {
    checkInteger(most, "netif_tx_packets.most", netif_tx_sring_SLOTS, 1);
    super(
      ring,
      new netif_tx_request_table(new DataView(new ArrayBuffer(most * 12))),
      new netif_extra_info_table(new DataView(new ArrayBuffer(most * 8))),
      (slot) => (slot.flags & NETTXF_more_data) !== 0,
      (slot) => (slot.flags & NETTXF_extra_info) !== 0,
      (extra) => (extra.flags & XEN_NETIF_EXTRA_FLAG_MORE) !== 0,
    );
  }
}

/**
 * Produces the slots of a packet: the first of `slots`, `extras`, and the others. The flags
 * that say what follows are set here. If a member is out of range, or fewer slots are free,
 * nothing is produced.
 */
export function produce_netif_tx_packet(
  ring: RingEnd<netif_tx_request_table, unknown>,
  slots: readonly netif_tx_request[],
  extras: readonly netif_extra_info[] = [],
): void {
  checkInteger(slots.length, "netif_tx_packets.slots.length", netif_tx_sring_SLOTS, 1);
  checkInteger(slots.length + extras.length, "netif_tx_packets.length", ring.$free);
  const view = new DataView(new ArrayBuffer((slots.length + extras.length) * netif_tx_sring_SLOT_SIZE));
  for (const [index, value] of slots.entries()) {
    const slot = new netif_tx_request_table(
      view,
      (index === 0 ? 0 : index + extras.length) * netif_tx_sring_SLOT_SIZE,
      1,
    );
    write_netif_tx_request(slot.$view, slot.$offset, value);
    slot.flags = (slot.flags & ~NETTXF_more_data) | (index < slots.length - 1 ? NETTXF_more_data : 0);
    slot.flags = (slot.flags & ~NETTXF_extra_info) | (index === 0 && extras.length > 0 ? NETTXF_extra_info : 0);
  }
  for (const [index, value] of extras.entries()) {
    const extra = new netif_extra_info_table(view, (1 + index) * netif_tx_sring_SLOT_SIZE, 1);
    write_netif_extra_info(extra.$view, extra.$offset, value);
    extra.flags = (extra.flags & ~XEN_NETIF_EXTRA_FLAG_MORE) | (
      index < extras.length - 1 ? XEN_NETIF_EXTRA_FLAG_MORE : 0
    );
  }
  produceSlots(ring, view, netif_tx_sring_SLOT_SIZE);
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
const netif_rx_request_value = /* @__PURE__ */ plain(function (this: Writable<netif_rx_request>) {
  this.id = 0; this.pad = 0; this.gref = 0;
});

/** Size of {@link netif_rx_request}, in bytes. */
export const netif_rx_request_SIZE = 8;
/** The members of {@link netif_rx_request}: offsets in bytes, and integers of C. */
export const netif_rx_request_MEMBERS = {
  gref: { offset: 4, type: "uint32_t" }, pad: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link netif_rx_request} at `offset`, in bytes; into `into`, where it is given. */
export function read_netif_rx_request(
  view: DataView,
  offset: number,
  into?: Writable<netif_rx_request>,
): netif_rx_request {
  try {
    into ??= new netif_rx_request_value(); if (offset >>> 0 !== offset) throw Error();
    into.gref = view.getUint32(offset + 4, true); into.id = view.getUint16(offset, true);
    into.pad = view.getUint16(offset + 2, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "netif_rx_request"); throw error; }
}

/** Writes a {@link netif_rx_request} at `offset`, in bytes: all of it or nothing. */
export function write_netif_rx_request(view: DataView, offset: number, value: netif_rx_request): void {
  try {
    const { id, pad = 0, gref } = value;
    const $word0 = id | (pad << 16);
    if ((id & 0xffff) !== id || (pad & 0xffff) !== pad || gref >>> 0 !== gref || offset >>> 0 !== offset) throw Error();
    view.setUint32(offset + 4, gref, true); view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 8, value, "netif_rx_request", {
    id: [0xffff],
    ...(value?.pad !== undefined && { pad: [0xffff] }),
    gref: [0xffffffff],
  }); }
}

/** Writes a {@link netif_rx_request} without a check: what is out of range is cut off. */
export function write_netif_rx_request_unchecked(view: DataView, offset: number, value: netif_rx_request): void {
  const { id, pad = 0, gref } = value; view.setUint32(offset + 4, gref, true);
  view.setUint32(offset, (id & 0xffff) | (pad << 16), true);
}

/** {@link netif_rx_request} in place, in a slot or a table: see {@link Table}. */
export class netif_rx_request_table extends Table<typeof netif_rx_request_MEMBERS> implements netif_rx_request {
  constructor(...entries: Entries) { super(entries, 8, "netif_rx_request", netif_rx_request_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get pad(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set pad(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "pad"), true); }
  get gref(): grant_ref_t { return this.$view.getUint32(this.$offset + 4, true); }
  set gref(value: grant_ref_t) { this.$view.setUint32(this.$offset + 4, uint32(value, this, "gref"), true); }
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
  checkInteger(value, "NETRXF", 0xffffffff, -0x80000000);
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
const netif_rx_response_value = /* @__PURE__ */ plain(function (this: Writable<netif_rx_response>) {
  this.id = 0; this.offset = 0; this.flags = 0; this.status = 0;
});

/** Size of {@link netif_rx_response}, in bytes. */
export const netif_rx_response_SIZE = 8;
/** The members of {@link netif_rx_response}: offsets in bytes, and integers of C. */
export const netif_rx_response_MEMBERS = {
  status: { offset: 6, type: "int16_t" }, flags: { offset: 4, type: "uint16_t" },
  offset: { offset: 2, type: "uint16_t" }, id: { offset: 0, type: "uint16_t" },
} as const;

/** Reads a {@link netif_rx_response} at `offset`, in bytes; into `into`, where it is given. */
export function read_netif_rx_response(
  view: DataView,
  offset: number,
  into?: Writable<netif_rx_response>,
): netif_rx_response {
  try {
    into ??= new netif_rx_response_value(); if (offset >>> 0 !== offset) throw Error();
    into.status = view.getInt16(offset + 6, true); into.id = view.getUint16(offset, true);
    into.offset = view.getUint16(offset + 2, true); into.flags = view.getUint16(offset + 4, true); return into;
  } catch (error) { checkPlace(view, offset, 8, "netif_rx_response"); throw error; }
}

/** Writes a {@link netif_rx_response} at `offset`, in bytes: all of it or nothing. */
export function write_netif_rx_response(view: DataView, offset: number, value: netif_rx_response): void {
  try {
    const { id, offset: $offset, flags, status } = value;
    const $word0 = id | ($offset << 16);
    if (
      (id & 0xffff) !== id || ($offset & 0xffff) !== $offset || (flags & 0xffff) !== flags ||
      (status << 16) >> 16 !== status || offset >>> 0 !== offset
    ) throw Error();
    view.setUint32(offset + 4, flags | (status << 16), true); view.setUint32(offset, $word0, true);
  } catch { unwritable(view, offset, 8, value, "netif_rx_response", {
    id: [0xffff], offset: [0xffff], flags: [0xffff], status: [0x7fff, -0x8000],
  }); }
}

/** Writes a {@link netif_rx_response} without a check: what is out of range is cut off. */
export function write_netif_rx_response_unchecked(view: DataView, offset: number, value: netif_rx_response): void {
  const { id, offset: $offset, flags, status } = value;
  view.setUint32(offset + 4, (flags & 0xffff) | (status << 16), true);
  view.setUint32(offset, (id & 0xffff) | ($offset << 16), true);
}

/** {@link netif_rx_response} in place, in a slot or a table: see {@link Table}. */
export class netif_rx_response_table extends Table<typeof netif_rx_response_MEMBERS> implements netif_rx_response {
  constructor(...entries: Entries) { super(entries, 8, "netif_rx_response", netif_rx_response_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  get id(): number { return this.$view.getUint16(this.$offset, true); }
  set id(value: number) { this.$view.setUint16(this.$offset, uint16(value, this, "id"), true); }
  get offset(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set offset(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "offset"), true); }
  get flags(): number { return this.$view.getUint16(this.$offset + 4, true); }
  set flags(value: number) { this.$view.setUint16(this.$offset + 4, uint16(value, this, "flags"), true); }
  get status(): number { return this.$view.getInt16(this.$offset + 6, true); }
  set status(value: number) { this.$view.setInt16(this.$offset + 6, int16(value, this, "status"), true); }
}

/** The typedef of `struct netif_rx_response`. */
export type netif_rx_response_t = netif_rx_response;

/** Number of slots of the ring `netif_rx`. */
export const netif_rx_sring_SLOTS = 256;
/** Bytes from one slot of the ring `netif_rx` to the next. */
export const netif_rx_sring_SLOT_SIZE = 8;
/** Offsets in the page of the ring `netif_rx`, in bytes. */
export const netif_rx_sring_OFFSET = { req_prod: 0, req_event: 4, rsp_prod: 8, rsp_event: 12, ring: 64 } as const;

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
 * The shared page in place; no access allocates. Its slots are overlaid by what the other side
 * writes at any time: a `read_` function reads each byte of a slot once, what is in place may
 * change from one access to the next.
 */
export class netif_rx_sring extends SharedRing<netif_rx_request_table, netif_rx_response_table> {
  /** The ring in the page at `offset` of `view`, in bytes. */
  constructor(view: DataView, offset = 0) {
    checkPlace(view, offset, 2112, "netif_rx_sring");
    super(
      "netif_rx_sring",
      view,
      offset,
      netif_rx_sring_SLOTS,
      netif_rx_sring_SLOT_SIZE,
      new netif_rx_request_table(view, 0, 0),
      new netif_rx_response_table(view, 0, 0),
    );
  }
}

/** The packets of responses that an end of the ring `netif_rx` consumes. */
export class netif_rx_packets extends Packets<netif_rx_response_table, netif_extra_info_table> {
  /** The packets that `ring` consumes; one of more than `most` slots comes in parts. */
  constructor(ring: RingEnd<unknown, netif_rx_response_table>, most: number = netif_rx_sring_SLOTS) {
    checkInteger(most, "netif_rx_packets.most", netif_rx_sring_SLOTS, 1);
    super(
      ring,
      new netif_rx_response_table(new DataView(new ArrayBuffer(most * 8))),
      new netif_extra_info_table(new DataView(new ArrayBuffer(most * 8))),
      (slot) => (slot.flags & NETRXF_more_data) !== 0,
      (slot) => (slot.flags & NETRXF_extra_info) !== 0,
      (extra) => (extra.flags & XEN_NETIF_EXTRA_FLAG_MORE) !== 0,
    );
  }
}

/**
 * Produces the slots of a packet: the first of `slots`, `extras`, and the others. The flags
 * that say what follows are set here. If a member is out of range, or fewer slots are free,
 * nothing is produced.
 */
export function produce_netif_rx_packet(
  ring: RingEnd<netif_rx_response_table, unknown>,
  slots: readonly netif_rx_response[],
  extras: readonly netif_extra_info[] = [],
): void {
  checkInteger(slots.length, "netif_rx_packets.slots.length", netif_rx_sring_SLOTS, 1);
  checkInteger(slots.length + extras.length, "netif_rx_packets.length", ring.$free);
  const view = new DataView(new ArrayBuffer((slots.length + extras.length) * netif_rx_sring_SLOT_SIZE));
  for (const [index, value] of slots.entries()) {
    const slot = new netif_rx_response_table(
      view,
      (index === 0 ? 0 : index + extras.length) * netif_rx_sring_SLOT_SIZE,
      1,
    );
    write_netif_rx_response(slot.$view, slot.$offset, value);
    slot.flags = (slot.flags & ~NETRXF_more_data) | (index < slots.length - 1 ? NETRXF_more_data : 0);
    slot.flags = (slot.flags & ~NETRXF_extra_info) | (index === 0 && extras.length > 0 ? NETRXF_extra_info : 0);
  }
  for (const [index, value] of extras.entries()) {
    const extra = new netif_extra_info_table(view, (1 + index) * netif_rx_sring_SLOT_SIZE, 1);
    write_netif_extra_info(extra.$view, extra.$offset, value);
    extra.flags = (extra.flags & ~XEN_NETIF_EXTRA_FLAG_MORE) | (
      index < extras.length - 1 ? XEN_NETIF_EXTRA_FLAG_MORE : 0
    );
  }
  produceSlots(ring, view, netif_rx_sring_SLOT_SIZE);
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
  checkInteger(value, "XEN_NETIF_EXTRA_FLAG", 0xffffffff, -0x80000000);
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

function read_netif_extra_info_u_gso(view: DataView, offset: number): netif_extra_info_u_gso {
  const size = view.getUint16(offset, true); const type = view.getUint8(offset + 2);
  const pad = view.getUint8(offset + 3); const features = view.getUint16(offset + 4, true);
  return { size, type, pad, features };
}

/** A copy of a `netif_extra_info_u_gso`; refuses what is none. */
function check_netif_extra_info_u_gso(value: netif_extra_info_u_gso, path: string): netif_extra_info_u_gso {
  checkObject(value, path);
  const { pad = 0 } = value;
  return {
    size: checkInteger(value.size, `${path}.size`, 0xffff),
    type: checkInteger(value.type, `${path}.type`, 0xff),
    pad: checkInteger(pad, `${path}.pad`, 0xff),
    features: checkInteger(value.features, `${path}.features`, 0xffff),
  };
}

function write_netif_extra_info_u_gso_unchecked(view: DataView, offset: number, value: netif_extra_info_u_gso): void {
  const { size, type, pad = 0, features } = value; view.setUint16(offset + 4, features, true);
  view.setUint32(offset, (size & 0xffff) | ((type & 0xff) << 16) | (pad << 24), true);
}

/**
 * For {@link XEN_NETIF_EXTRA_TYPE_MCAST_ADD} and {@link XEN_NETIF_EXTRA_TYPE_MCAST_DEL}; see
 * "Multicast control".
 */
export interface netif_extra_info_u_mcast {
  /** The Ethernet address, in the order in which it is sent. */
  readonly addr: readonly number[];
}

function read_netif_extra_info_u_mcast(view: DataView, offset: number): netif_extra_info_u_mcast {
  const octets$0 = view.getUint32(offset, true); const octets$4 = view.getUint16(offset + 4, true);
  const addr = [
    octets$0 & 0xff,
    (octets$0 >>> 8) & 0xff,
    (octets$0 >>> 16) & 0xff,
    octets$0 >>> 24,
    octets$4 & 0xff,
    octets$4 >>> 8,
  ];
  return { addr };
}

/** A copy of a `netif_extra_info_u_mcast`; refuses what is none. */
function check_netif_extra_info_u_mcast(value: netif_extra_info_u_mcast, path: string): netif_extra_info_u_mcast {
  checkObject(value, path);
  return { addr: checkIntegers(value.addr, 6, `${path}.addr`, 0xff) };
}

function write_netif_extra_info_u_mcast_unchecked(
  view: DataView, offset: number, value: netif_extra_info_u_mcast,
): void {
  for (let index = 0; index < 6; index++) {
    view.setUint8(offset + index, value.addr[index] ?? 0);
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
  readonly value: readonly number[];
}

function read_netif_extra_info_u_hash(view: DataView, offset: number): netif_extra_info_u_hash {
  const octets$2 = view.getUint32(offset + 2, true); const type = view.getUint8(offset);
  const algorithm = view.getUint8(offset + 1);
  const $value = [octets$2 & 0xff, (octets$2 >>> 8) & 0xff, (octets$2 >>> 16) & 0xff, octets$2 >>> 24];
  return { type, algorithm, value: $value };
}

/** A copy of a `netif_extra_info_u_hash`; refuses what is none. */
function check_netif_extra_info_u_hash(value: netif_extra_info_u_hash, path: string): netif_extra_info_u_hash {
  checkObject(value, path);
  return {
    type: checkInteger(value.type, `${path}.type`, 0xff),
    algorithm: checkInteger(value.algorithm, `${path}.algorithm`, 0xff),
    value: checkIntegers(value.value, 4, `${path}.value`, 0xff),
  };
}

function write_netif_extra_info_u_hash_unchecked(view: DataView, offset: number, value: netif_extra_info_u_hash): void {
  for (let index = 0; index < 4; index++) {
    view.setUint8(offset + 2 + index, value.value[index] ?? 0);
  }
  view.setUint16(offset, (value.type & 0xff) | (value.algorithm << 8), true);
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
      readonly u: { readonly raw: readonly number[] };
    }
);

/** Size of {@link netif_extra_info}, in bytes. */
export const netif_extra_info_SIZE = 8;
/** The members of {@link netif_extra_info}: offsets in bytes, and integers of C. */
export const netif_extra_info_MEMBERS = {
  u: { offset: 2 }, flags: { offset: 1, type: "uint8_t" }, type: { offset: 0, type: "uint8_t" },
} as const;

/** Reads a {@link netif_extra_info} at `offset`, in bytes. */
export function read_netif_extra_info(view: DataView, offset: number): netif_extra_info {
  try {
    if (offset >>> 0 !== offset) throw Error();
    const type = view.getUint8(offset);
    const flags = view.getUint8(offset + 1);
    switch (type) {
      case XEN_NETIF_EXTRA_TYPE_GSO:
        return { type, flags, u: { gso: read_netif_extra_info_u_gso(view, offset + 2) } };
      case XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
      case XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
        return { type, flags, u: { mcast: read_netif_extra_info_u_mcast(view, offset + 2) } };
      case XEN_NETIF_EXTRA_TYPE_HASH:
        return { type, flags, u: { hash: read_netif_extra_info_u_hash(view, offset + 2) } };
      default:
        return {
          type: type as UnknownCode,
          flags,
          u: {
            raw: [
              view.getUint8(offset + 2),
              view.getUint8(offset + 3),
              view.getUint8(offset + 4),
              view.getUint8(offset + 5),
              view.getUint8(offset + 6),
              view.getUint8(offset + 7),
            ],
          },
        };
    }
  } catch (error) { checkPlace(view, offset, 8, "netif_extra_info"); throw error; }
}

/** Writes a {@link netif_extra_info} at `offset`, in bytes: all of it or nothing. */
export function write_netif_extra_info(view: DataView, offset: number, value: netif_extra_info): void {
  const checked = check_netif_extra_info(value, "netif_extra_info");
  checkPlace(view, offset, 8, "netif_extra_info");
  write_netif_extra_info_unchecked(view, offset, checked);
}

/** Writes a {@link netif_extra_info} without a check: what is out of range is cut off. */
export function write_netif_extra_info_unchecked(view: DataView, offset: number, value: netif_extra_info): void {
  switch (value.type) {
    case XEN_NETIF_EXTRA_TYPE_GSO:
      write_netif_extra_info_u_gso_unchecked(view, offset + 2, value.u.gso);
      break;
    case XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
    case XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
      write_netif_extra_info_u_mcast_unchecked(view, offset + 2, value.u.mcast);
      break;
    case XEN_NETIF_EXTRA_TYPE_HASH:
      write_netif_extra_info_u_hash_unchecked(view, offset + 2, value.u.hash);
      break;
    default:
      putBytes(view, offset + 2, 6, value.u.raw);
  }
  view.setUint16(offset, (value.type & 0xff) | (value.flags << 8), true);
}

/** A copy of a `netif_extra_info`; refuses what is none. */
function check_netif_extra_info(value: netif_extra_info, path: string): netif_extra_info {
  checkObject(value, path);
  const { type, u } = value;
  checkInteger(type, `${path}.type`, 0xff);
  checkObject(u, `${path}.u`);
  switch (type) {
    case XEN_NETIF_EXTRA_TYPE_GSO:
      return {
        type,
        flags: checkInteger(value.flags, `${path}.flags`, 0xff),
        u: { gso: check_netif_extra_info_u_gso(u.gso, `${path}.u.gso`) },
      };
    case XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
    case XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
      return {
        type,
        flags: checkInteger(value.flags, `${path}.flags`, 0xff),
        u: { mcast: check_netif_extra_info_u_mcast(u.mcast, `${path}.u.mcast`) },
      };
    case XEN_NETIF_EXTRA_TYPE_HASH:
      return {
        type,
        flags: checkInteger(value.flags, `${path}.flags`, 0xff),
        u: { hash: check_netif_extra_info_u_hash(u.hash, `${path}.u.hash`) },
      };
    default:
      return {
        type,
        flags: checkInteger(value.flags, `${path}.flags`, 0xff),
        u: { raw: checkIntegers(u.raw, 6, `${path}.u.raw`, 0xff) },
      };
  }
}

/** {@link netif_extra_info} in place, in a slot or a table: see {@link Table}. */
export class netif_extra_info_table extends Table<typeof netif_extra_info_MEMBERS> {
  constructor(...entries: Entries) { super(entries, 8, "netif_extra_info", netif_extra_info_MEMBERS); }
  $at(index: number): this { return this.$move(index, 8); }
  /**
   * What the slot is about.
   *
   * One of {@link XEN_NETIF_EXTRA_TYPE}, or unknown.
   */
  get type(): number { return this.$view.getUint8(this.$offset); }
  set type(value: number) { this.$view.setUint8(this.$offset, uint8(value, this, "type")); }
  /**
   * Flags.
   *
   * Bits of {@link XEN_NETIF_EXTRA_FLAG}.
   */
  get flags(): number { return this.$view.getUint8(this.$offset + 1); }
  set flags(value: number) { this.$view.setUint8(this.$offset + 1, uint8(value, this, "flags")); }
  /** Largest payload of a segment, in octets; for TCP, the maximum segment size. */
  get u_gso_size(): number { return this.$view.getUint16(this.$offset + 2, true); }
  set u_gso_size(value: number) { this.$view.setUint16(this.$offset + 2, uint16(value, this, "u.gso.size"), true); }
  /**
   * The protocol of the packet.
   *
   * One of {@link XEN_NETIF_GSO_TYPE}, or unknown.
   */
  get u_gso_type(): number { return this.$view.getUint8(this.$offset + 4); }
  set u_gso_type(value: number) { this.$view.setUint8(this.$offset + 4, uint8(value, this, "u.gso.type")); }
  /**
   * Fills the gap before
   * {@link netif_extra_info_u_gso.features | netif_extra_info.u.gso.features}.
   */
  get u_gso_pad(): number { return this.$view.getUint8(this.$offset + 5); }
  set u_gso_pad(value: number) { this.$view.setUint8(this.$offset + 5, uint8(value, this, "u.gso.pad")); }
  /** Further requirements for cutting the packet, such as ECN; none is defined, so it is 0. */
  get u_gso_features(): number { return this.$view.getUint16(this.$offset + 6, true); }
  set u_gso_features(value: number) {
    this.$view.setUint16(this.$offset + 6, uint16(value, this, "u.gso.features"), true);
  }
  /** The Ethernet address, in the order in which it is sent. */
  $get_u_mcast_addr(index: number): number {
    checkIndex(index, 6, "netif_extra_info.u.mcast.addr[]");
    return this.$view.getUint8(this.$offset + 2 + index);
  }
  /** Sets what `$get_u_mcast_addr` gives. */
  $set_u_mcast_addr(index: number, value: number): void {
    checkIndex(index, 6, "netif_extra_info.u.mcast.addr[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `netif_extra_info.u.mcast.addr[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 2 + index, value);
  }
  /**
   * What the hash was computed over: the number of a bit of
   * {@link XEN_NETIF_CTRL_HASH_TYPE | XEN_NETIF_CTRL_HASH_TYPE_*}, such as
   * {@link _XEN_NETIF_CTRL_HASH_TYPE_IPV4}, not its mask.
   */
  get u_hash_type(): number { return this.$view.getUint8(this.$offset + 2); }
  set u_hash_type(value: number) { this.$view.setUint8(this.$offset + 2, uint8(value, this, "u.hash.type")); }
  /**
   * How the hash was computed.
   *
   * One of {@link XEN_NETIF_CTRL_HASH_ALGORITHM}, or unknown.
   */
  get u_hash_algorithm(): number { return this.$view.getUint8(this.$offset + 3); }
  set u_hash_algorithm(value: number) { this.$view.setUint8(this.$offset + 3, uint8(value, this, "u.hash.algorithm")); }
  /** The hash, least significant octet first. */
  $get_u_hash_value(index: number): number {
    checkIndex(index, 4, "netif_extra_info.u.hash.value[]");
    return this.$view.getUint8(this.$offset + 4 + index);
  }
  /** Sets what `$get_u_hash_value` gives. */
  $set_u_hash_value(index: number, value: number): void {
    checkIndex(index, 4, "netif_extra_info.u.hash.value[]");
    if (typeof value !== "number" || (value & 0xff) !== value) {
      checkInteger(value, `netif_extra_info.u.hash.value[${index}]`, 0xff);
    }
    this.$view.setUint8(this.$offset + 4 + index, value);
  }
  /** The size of the union, whatever it holds. */
  $get_u_pad(index: number): number {
    checkIndex(index, 3, "netif_extra_info.u.pad[]");
    return this.$view.getUint16(this.$offset + 2 + index * 2, true);
  }
  /** Sets what `$get_u_pad` gives. */
  $set_u_pad(index: number, value: number): void {
    checkIndex(index, 3, "netif_extra_info.u.pad[]");
    if (typeof value !== "number" || (value & 0xffff) !== value) {
      checkInteger(value, `netif_extra_info.u.pad[${index}]`, 0xffff);
    }
    this.$view.setUint16(this.$offset + 2 + index * 2, value, true);
  }
}

/** The typedef of `struct netif_extra_info`. */
export type netif_extra_info_t = netif_extra_info;

/** What a function of this module refuses: a value, or a place in a view. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class CodecError extends Error {
  override readonly name = "CodecError";

  constructor(code: CodecError["code"], path: string, value: unknown, allowed: string) {
    super(
      `${path} must be ${allowed}, not ${
        Object(value) === value || String(value) === value ? typeof value : String(value)
      }`,
    );
    Object.assign(this, { code, path, value, allowed });
  }
}

/** What such an error has. */
export interface CodecError {
  /**
   * `place`: no such place in the view; `index`: no such entry; `type`: a value of another
   * type; `range`: one of the right type that is not allowed.
   */
  readonly code: "place" | "index" | "type" | "range";
  /** What is wrong, from a struct, a message or a ring on: `table.entries[2].size`. */
  readonly path: string;
  readonly value: unknown;
  /** What is allowed in place of the value, in words. */
  readonly allowed: string;
}

/**
 * A tag that is none of the codes of a variant: any other integer, to be taken as a `number`.
 * The type says a fraction, which no tag is, so that TypeScript can tell the variants apart.
 */
export type UnknownCode = 0.5 & { readonly $unknown: true };

/** A value whose members can be set. */
export type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

/** The typed array that holds integers of a type of C. */
export interface IntegerArrays {
  readonly int8_t: Int8Array;
  readonly uint8_t: Uint8Array;
  readonly int16_t: Int16Array;
  readonly uint16_t: Uint16Array;
  readonly int32_t: Int32Array;
  readonly uint32_t: Uint32Array;
}

/** A typed array for each member that is an integer: one element for each entry of a table. */
export type Columns<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends { readonly type: string }
    ? Name
    : never]: Fields[Name] extends { readonly type: infer Type extends keyof IntegerArrays }
    ? IntegerArrays[Type]
    : never;
};

/** A member of all entries of a table in place: that of entry `i` is `values[i * stride]`. */
export interface Strided<Values> {
  readonly values: Values;
  /** Elements of `values` from one entry to the next. */
  readonly stride: number;
}

/** A view, the offset of entry 0 in it, in bytes, and the number of entries. */
export type Entries = [view: DataView, offset?: number, length?: number];

/**
 * One end of a ring: it produces what the other end consumes, and the other way round. The
 * counts are those of ring.h: private until they are pushed. All accesses are plain ones; in a
 * page that another processor uses at the same time, the caller orders them.
 */
export class RingEnd<Produced, Consumed> {
  readonly #path: string;
  readonly #view: DataView;
  readonly #slots: number;
  readonly #isFront: boolean;
  /** Offset of the index that this end moves on, in bytes; that of its event index follows. */
  readonly #ownIndex: number;
  readonly #otherIndex: number;
  readonly #own: (index: number) => Produced;
  readonly #other: (index: number) => Consumed;
  #produced = 0;
  #consumed = 0;
  #broken: CodecError | undefined;

  /**
   * @param path - what the ring is, in errors.
   * @param offset - of the page, in bytes.
   */
  constructor(
    path: string,
    view: DataView,
    offset: number,
    slots: number,
    isFront: boolean,
    own: (index: number) => Produced,
    other: (index: number) => Consumed,
  ) {
    this.#path = path;
    this.#view = view;
    this.#slots = slots;
    this.#isFront = isFront;
    this.#ownIndex = offset + (isFront ? 0 : 8);
    this.#otherIndex = offset + (isFront ? 8 : 0);
    this.#own = own;
    this.#other = other;
    // Each index is read once: the other end may change it meanwhile.
    this.#consumed = view.getUint32(offset + 8, true);
    this.#produced = isFront ? view.getUint32(offset, true) : this.#consumed;
    if (this.#inFlight > slots) this.#refuse("req_prod", this.#inFlight, slots);
  }

  /**
   * What is wrong, once the other end has claimed more than there can be. Nothing on the ring
   * has a meaning then: nothing is consumed, produced or made visible any more.
   */
  get $broken(): CodecError | undefined {
    return this.#broken;
  }

  /**
   * Number of entries that may be produced now: free slots, or requests that wait for a
   * response.
   */
  get $free(): number {
    if (this.#broken !== undefined) return 0;
    return this.#isFront ? this.#slots - this.#inFlight : this.#inFlight;
  }

  /** Number of entries to consume; 0 where the ring is {@link $broken}. */
  get $unconsumed(): number {
    const count = (this.#view.getUint32(this.#otherIndex, true) - this.#consumed) >>> 0;
    const most = this.#isFront ? this.#inFlight : this.#slots - this.#inFlight;
    if (this.#broken === undefined && count <= most) return count;
    this.#refuse(this.#isFront ? "rsp_prod" : "req_prod", count, most);
    return 0;
  }

  /**
   * The slot to fill next. It becomes visible with {@link $push}.
   *
   * @throws CodecError where none is free.
   */
  $produce(): Produced {
    if (this.$free === 0) throw new CodecError("index", this.#path, this.#produced, "one with a free slot");
    const slot = this.#own(this.#produced);
    this.#produced = (this.#produced + 1) >>> 0;
    return slot;
  }

  /**
   * The slot to look at next; `undefined` where there is none. It may be overwritten as soon
   * as this end has produced as many entries, and by an end that does not keep to the rules at
   * any time.
   */
  $consume(): Consumed | undefined {
    if (this.$unconsumed === 0) return undefined;
    const slot = this.#other(this.#consumed);
    this.#consumed = (this.#consumed + 1) >>> 0;
    return slot;
  }

  /**
   * Makes all visible that has been produced; `true` where the other end has asked to be
   * notified.
   */
  $push(): boolean {
    if (this.#broken !== undefined) return false;
    const before = this.#view.getUint32(this.#ownIndex, true);
    this.#view.setUint32(this.#ownIndex, this.#produced, true);
    const event = this.#view.getUint32(this.#ownIndex + 4, true);
    return (this.#produced - event) >>> 0 < (this.#produced - before) >>> 0;
  }

  /** Asks to be notified of the next entry; `true` where there is one already. */
  $final_check(): boolean {
    if (this.#broken !== undefined) return false;
    this.#view.setUint32(this.#otherIndex + 4, this.#consumed + 1, true);
    return this.$unconsumed > 0;
  }

  /** Number of requests that have no response yet, as this end knows it. */
  get #inFlight(): number {
    const [requests, responses] = this.#isFront
      ? [this.#produced, this.#consumed]
      : [this.#consumed, this.#produced];
    return (requests - responses) >>> 0;
  }

  #refuse(index: string, count: number, most: number): void {
    this.#broken ??= new CodecError("range", `${this.#path}.${index}`, count, `at most ${most} ahead`);
  }
}

/** Appends a copy of `slot`, each byte of which is read once, to a table with room for it. */
function append(table: Table<unknown>, slot: Slot & { readonly $view: DataView }): void {
  table.$length += 1;
  table.$at(table.$length - 1);
  copyBytes(slot.$view, slot.$offset, table.$view, table.$offset, table.$size);
}

/** Makes entry 0 the current one; where there is none, nothing can be read. */
function rewind(table: Table<unknown>): void {
  table.$offset = table.$length === 0 ? table.$view.byteLength : 0;
}

/** Produces all slots of `view`, which is as long as they are together. */
function produceSlots(
  ring: RingEnd<Slot & { readonly $view: DataView }, unknown>,
  view: DataView,
  size: number,
): void {
  for (let offset = 0; offset < view.byteLength; offset += size) {
    const slot = ring.$produce();
    copyBytes(view, offset, slot.$view, slot.$offset, size);
  }
}

/** Copies `length` bytes, each of which is read once. */
function copyBytes(from: DataView, offset: number, into: DataView, at: number, length: number): void {
  for (let index = 0; index < length; index++) into.setUint8(at + index, from.getUint8(offset + index));
}

/** A request or response in place. */
interface Slot {
  /** Where it is in the view, in bytes. */
  $offset: number;
}

/**
 * Makes a constructor of `fill`. What it makes are plain objects, equal to literals; but V8
 * keeps one shape for them, which no literal elsewhere can slow down.
 */
function plain<Value, Parts extends readonly unknown[]>(
  fill: (this: Value, ...parts: Parts) => void,
): new (...parts: Parts) => Value {
  fill.prototype = Object.prototype;
  return fill as unknown as new (...parts: Parts) => Value;
}

/**
 * How many entries of `size` bytes there are from `offset` on: `length`, or as many as there
 * is room for.
 */
function entriesIn(view: DataView, offset: number, length: number | undefined, size: number, path: string): number {
  checkPlace(view, offset, 0, path);
  const entries = length ?? Math.floor((view.byteLength - offset) / size);
  // `$at` computes with integers of 32 bits.
  checkInteger(entries, `${path}.length`, Math.floor(0x7fffffff / size));
  checkPlace(view, offset, entries * size, path);
  return entries;
}

/**
 * Reads the integers of all entries, each member into an array of its own: a new one, or that
 * of `into`, where it is given; members that it leaves out are not read.
 */
export function readColumns<Fields extends Members>(
  table: Table<Fields>,
  into?: Partial<Columns<Fields>>,
): Columns<Fields> {
  const { $view, $size, $length, $members, $path } = table;
  const columns: Record<string, IntegerArrays[keyof IntegerArrays]> = { ...into };
  for (const name of Object.keys($members).reverse()) {
    const { offset = 0, type } = $members[name] ?? {};
    if (type === undefined || (into !== undefined && !(name in into))) continue;
    const kind = arrayOf(type);
    const column = (columns[name] ??= new kind($length));
    if (column[Symbol.toStringTag] !== kind.name) {
      throw new CodecError("type", `${$path}.${name}`, column, `a ${kind.name}`);
    }
    readColumn($view, offset, $size, Math.min($length, column.length), column);
  }
  return columns as Columns<Fields>;
}

/**
 * Reads a member of `length` entries. There are loops for each type, so that each is fast, and
 * four entries in a round: in each, V8 looks anew for the bytes of the view and of the array.
 */
function readColumn(
  view: DataView,
  offset: number,
  stride: number,
  length: number,
  into: IntegerArrays[keyof IntegerArrays],
): void {
  const rest = length % 4;
  let index = 0;
  let at = offset;
  // Not by class: an array of another window or vm context is of none of the classes here.
  switch (into[Symbol.toStringTag]) {
    case "Int8Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt8(at);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt8(at);
        into[index + 1] = view.getInt8((at += stride));
        into[index + 2] = view.getInt8((at += stride));
        into[index + 3] = view.getInt8((at += stride));
      }
      break;
    case "Uint8Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint8(at);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint8(at);
        into[index + 1] = view.getUint8((at += stride));
        into[index + 2] = view.getUint8((at += stride));
        into[index + 3] = view.getUint8((at += stride));
      }
      break;
    case "Int16Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt16(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt16(at, true);
        into[index + 1] = view.getInt16((at += stride), true);
        into[index + 2] = view.getInt16((at += stride), true);
        into[index + 3] = view.getInt16((at += stride), true);
      }
      break;
    case "Uint16Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint16(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint16(at, true);
        into[index + 1] = view.getUint16((at += stride), true);
        into[index + 2] = view.getUint16((at += stride), true);
        into[index + 3] = view.getUint16((at += stride), true);
      }
      break;
    case "Int32Array":
      for (; index < rest; index++, at += stride) into[index] = view.getInt32(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getInt32(at, true);
        into[index + 1] = view.getInt32((at += stride), true);
        into[index + 2] = view.getInt32((at += stride), true);
        into[index + 3] = view.getInt32((at += stride), true);
      }
      break;
    case "Uint32Array":
      for (; index < rest; index++, at += stride) into[index] = view.getUint32(at, true);
      for (; index < length; index += 4, at += stride) {
        into[index] = view.getUint32(at, true);
        into[index + 1] = view.getUint32((at += stride), true);
        into[index + 2] = view.getUint32((at += stride), true);
        into[index + 3] = view.getUint32((at += stride), true);
      }
      break;
  }
}

/**
 * A member of all entries in place; `undefined` where this host has another byte order, or the
 * entries are not aligned.
 */
export function strided<Fields extends Members, Name extends keyof Columns<Fields>>(
  table: Table<Fields>,
  name: Name,
): Strided<Columns<Fields>[Name]> | undefined {
  const { $view, $size, $length, $members } = table;
  const { offset = 0, type } = $members[name] ?? {};
  const values = arrayOf(type);
  const width = values.BYTES_PER_ELEMENT;
  const start = $view.byteOffset + offset;
  const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  if (start % width !== 0 || $size % width !== 0 || isLittle !== true) return undefined;
  const count = (($length - 1) * $size) / width + 1;
  const all = ($length === 0 ? new values(0) : new values($view.buffer, start, count)) as Columns<Fields>[Name];
  return { values: all, stride: $size / width };
}

/** The class of the typed array for integers of a type of C. */
function arrayOf(type: string | undefined): IntegerArrayClass {
  switch (type) {
    case "int8_t":
      return Int8Array;
    case "uint8_t":
      return Uint8Array;
    case "int16_t":
      return Int16Array;
    case "uint16_t":
      return Uint16Array;
    case "int32_t":
      return Int32Array;
    default:
      return Uint32Array;
  }
}

/** The class of such an array. */
interface IntegerArrayClass {
  readonly BYTES_PER_ELEMENT: number;
  readonly name: string;
  new (length: number): IntegerArrays[keyof IntegerArrays];
  new (buffer: ArrayBufferLike, offset: number, length: number): IntegerArrays[keyof IntegerArrays];
}

/** An array of what `read` gives for each index. */
function arrayFrom<Element>(length: number, read: (index: number) => Element): Element[] {
  const all: Element[] = [];
  for (let index = 0; index < length; index++) all[index] = read(index);
  return all;
}

/** Writes `length` bytes; those that are not given are 0. */
function putBytes(
  view: DataView,
  offset: number,
  length: number,
  bytes: readonly number[] = [],
): void {
  for (let index = 0; index < length; index++) view.setUint8(offset + index, bytes[index] ?? 0);
}

/** Says which member of `value` cannot be written, or why there is no place for it. */
function unwritable(
  view: DataView,
  offset: number,
  size: number,
  value: unknown,
  path: string,
  limits: Limits,
): never {
  if (Object(value) === value) {
    for (const name of Object.keys(limits)) {
      checkInteger(
        (value as Readonly<Record<string, unknown>>)[name],
        `${path}.${name}`,
        ...(limits[name] as Limits[string])
      );
    }
    checkPlace(view, offset, size, path);
  }
  // An object of which all of that is right has had another value before.
  throw new CodecError("type", path, value, "an object");
}

/** Where members are, in bytes, and which of them are integers of C. */
type Members = Readonly<Record<string, { readonly offset: number; readonly type?: string }>>;

/** What each integer member may be: up to the greatest, from 0 or the least one on. */
type Limits = Readonly<Record<string, readonly [greatest: number | bigint, least?: number | bigint]>>;

/** Refuses what has no members. */
function checkObject(value: unknown, path: string): asserts value is object {
  if (Object(value) !== value) throw new CodecError("type", path, value, "an object");
}

/** A copy of an array of `length` integers from `least` to `greatest`. */
function checkIntegers<Value>(
  value: readonly Value[],
  length: number,
  path: string,
  greatest: number | bigint,
  least?: number | bigint,
): Value[] {
  return checkArray(value, length, path, (element, at) => checkInteger(element, at, greatest, least));
}

/** A copy of an array of `length` elements, made of what `check` gives for each. */
function checkArray<Element>(
  value: readonly Element[],
  length: number,
  path: string,
  check: (element: Element, path: string) => Element,
): Element[] {
  if (!Array.isArray(value)) throw new CodecError("type", path, value, `an array of ${length}`);
  if (value.length !== length) throw new CodecError("range", `${path}.length`, value.length, `${length}`);
  return arrayFrom(length, (index) => check(value[index], `${path}[${index}]`));
}

/** Refuses what is no integer from `least` to `greatest`. */
function checkInteger<Value>(value: Value, path: string, greatest: number | bigint, least: number | bigint = 0): Value {
  const isKind = typeof value === typeof greatest;
  if (isKind && (value as number) >= least && (value as number) <= greatest && Number(value) % 1 === 0) return value;
  throw new CodecError(isKind ? "range" : "type", path, value, `an integer from ${least} to ${greatest}`);
}

/** Refuses a place of `size` bytes that is not inside `view`. */
function checkPlace(view: Partial<DataView>, offset: number, size: number, path: string): void {
  if (typeof offset !== "number" || offset >>> 0 !== offset) {
    throw new CodecError("place", path, offset, "at a 32-bit offset");
  }
  // A view of another window or vm context is none of the classes here.
  const length = view?.getInt8 && view.byteLength;
  if (!(offset + size <= (length as number))) {
    throw new CodecError("place", path, length ?? view, `in a DataView of ${offset + size} bytes`);
  }
}

/** Refuses what is none of `codes`. */
function checkCode(value: unknown, codes: readonly unknown[], path: string): void {
  if (codes.indexOf(value) >= 0) return;
  throw new CodecError(typeof value === typeof codes[0] ? "range" : "type", path, value, codes.join(" or "));
}

/** `value`, if it is a `uint8_t`. */
function uint8(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xff);
}

/** `value`, if it is a `int16_t`. */
function int16(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value << 16) >> 16 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0x7fff, -0x8000);
}

/** `value`, if it is a `uint16_t`. */
function uint16(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && (value & 0xffff) === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffff);
}

/** `value`, if it is a `uint32_t`. */
function uint32(value: number, table: { readonly $path: string }, name: string): number {
  if (typeof value === "number" && value >>> 0 === value) return value;
  return checkInteger(value, `${table.$path}.${name}`, 0xffffffff);
}

/** Refuses an index of none of `length` elements. */
function checkIndex(index: number, length: number, path: string): void {
  if (typeof index !== "number" || index >>> 0 !== index || index >= length) {
    noEntry(index, { $length: length, $path: path });
  }
}

/** Refuses an index of no entry of a table. */
function noEntry(index: number, { $length, $path }: { readonly $length: number; readonly $path: string }): never {
  throw new CodecError("index", $path, index, `one of ${$length} entries`);
}
