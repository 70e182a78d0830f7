import { pageSize, type Access } from "../xen-host/host.ts";
import {
  write_xen_netif_gref,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE,
  XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,
  XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE,
  XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,
  XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS,
  XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,
  XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING,
  XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE,
  xen_netif_gref_SIZE,
  type ADD_GREF_MAPPING_response,
  type GET_GREF_MAPPING_SIZE_response,
  type GET_HASH_FLAGS_response,
  type GET_HASH_MAPPING_SIZE_response,
  type SET_HASH_ALGORITHM_response,
  type SET_HASH_FLAGS_response,
  type SET_HASH_KEY_response,
  type SET_HASH_MAPPING_response,
  type SET_HASH_MAPPING_SIZE_response,
  type xen_netif_gref,
} from "../../generated/netif.ts";
import type { ControlChannel } from "./control-channel.ts";
import type { GrantedPage, GrantedPages } from "./granted-pages.ts";
import { removalOf, type Removal } from "./removal.ts";

/** An entry of a table, without its outcome. */
export type Entry = Omit<xen_netif_gref, "status">;

/** Bytes of the number of a queue in a table. */
const wordSize = 4;

/** What no outcome is, so that an entry without one is not taken for a success. */
const unwritten = 0xffff;

/**
 * The control messages as calls. What a request passes in a page is granted for as long as the
 * call lasts.
 *
 * Each rejects with `ConnectionLost` where there is no connection, and with a RangeError where what
 * it is given does not fit a page, and with a CodecError where a word is out of range.
 */
export abstract class ControlMessages {
  protected readonly pages: GrantedPages;

  constructor(pages: GrantedPages) {
    this.pages = pages;
  }

  /**
   * The control ring of the connection that there is.
   *
   * @throws ConnectionLost where there is none.
   */
  protected abstract control(): ControlChannel;

  /** Selects the algorithm for hashes: one of `XEN_NETIF_CTRL_HASH_ALGORITHM_*`. */
  async setHashAlgorithm(request: {
    readonly algorithm: number;
  }): Promise<SET_HASH_ALGORITHM_response> {
    const type = XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM;
    return this.control().call({ type, ...request }, asItIs);
  }

  /** Asks for the types of hash that the backend can compute. */
  async getHashFlags(): Promise<GET_HASH_FLAGS_response> {
    const type = XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS;
    return this.control().call({ type }, asItIs);
  }

  /** Selects the types of hash that the backend computes: `XEN_NETIF_CTRL_HASH_TYPE_*`, joined by OR. */
  async setHashFlags(request: { readonly types: number }): Promise<SET_HASH_FLAGS_response> {
    const type = XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS;
    return this.control().call({ type, ...request }, asItIs);
  }

  /** Sets the key for hashes. */
  async setHashKey(request: { readonly key: Uint8Array }): Promise<SET_HASH_KEY_response> {
    const type = XEN_NETIF_CTRL_TYPE_SET_HASH_KEY;
    const { key } = request;
    return this.#withPage("read-only", key.length, 1, ({ ref, view }) => {
      key.forEach((octet, at) => view.setUint8(at, octet));
      const words = { key: ref, length: key.length };
      return this.control().call({ type, ...words }, asItIs);
    });
  }

  /** Asks how many entries the mapping table can have. */
  async getHashMappingSize(): Promise<GET_HASH_MAPPING_SIZE_response> {
    const type = XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE;
    return this.control().call({ type }, asItIs);
  }

  /** Sets how many entries the mapping table has; 0 for none. */
  async setHashMappingSize(request: {
    readonly entries: number;
  }): Promise<SET_HASH_MAPPING_SIZE_response> {
    const type = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE;
    return this.control().call({ type, ...request }, asItIs);
  }

  /** Sets entries of the mapping table, each the number of a queue, from index `first` on. */
  async setHashMapping(request: {
    readonly queues: readonly number[];
    readonly first: number;
  }): Promise<SET_HASH_MAPPING_response> {
    const type = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING;
    const { queues, first } = request;
    return this.#withPage("read-only", queues.length, wordSize, ({ ref, view }) => {
      queues.forEach((queue, at) => view.setUint32(at * wordSize, checkedWord(queue), true));
      const words = { queues: ref, entries: queues.length, first };
      return this.control().call({ type, ...words }, asItIs);
    });
  }

  /** Asks how many static grants a queue can have. */
  async getGrefMappingSize(request: {
    readonly queue: number;
  }): Promise<GET_GREF_MAPPING_SIZE_response> {
    const type = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE;
    return this.control().call({ type, ...request }, asItIs);
  }

  /** Makes grants static: the backend maps them, all or none, and keeps them mapped. */
  async addGrefMapping(request: {
    readonly queue: number;
    readonly entries: readonly Entry[];
  }): Promise<ADD_GREF_MAPPING_response> {
    const type = XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING;
    return this.#withTable(request, (words) => this.control().call({ type, ...words }, asItIs));
  }

  /** Has the backend unmap static grants, each by itself. */
  async delGrefMapping(request: {
    readonly queue: number;
    readonly entries: readonly Entry[];
  }): Promise<Removal> {
    const type = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING;
    return this.#withTable(request, (words, view) =>
      this.control().call({ type, ...words }, (reply) =>
        removalOf(reply, view, request.entries.length),
      ),
    );
  }

  #withTable<Reply>(
    { queue, entries }: { readonly queue: number; readonly entries: readonly Entry[] },
    call: (
      words: { readonly queue: number; readonly table: number; readonly entries: number },
      view: DataView,
    ) => Promise<Reply>,
  ): Promise<Reply> {
    return this.#withPage("read-write", entries.length, xen_netif_gref_SIZE, ({ ref, view }) => {
      entries.forEach((entry, index) => {
        write_xen_netif_gref(view, index * xen_netif_gref_SIZE, { ...entry, status: unwritten });
      });
      return call({ queue, table: ref, entries: entries.length }, view);
    });
  }

  /** The page goes back, or is leaked, when the call has ended in whatever way. */
  async #withPage<Reply>(
    access: Access,
    count: number,
    size: number,
    call: (page: GrantedPage) => Promise<Reply>,
  ): Promise<Reply> {
    if (count * size > pageSize) {
      throw new RangeError(`${count} entries of ${size} bytes do not fit a page`);
    }
    const page = this.pages.allocate(access);
    try {
      return await call(page);
    } finally {
      this.pages.free(page);
    }
  }
}

/** A reply that needs no more than its own words. */
function asItIs<Reply>(reply: Reply): Reply {
  return reply;
}

function checkedWord(value: number): number {
  if (value === value >>> 0) return value;
  throw new RangeError(`${value} is not an unsigned integer of 32 bits`);
}
