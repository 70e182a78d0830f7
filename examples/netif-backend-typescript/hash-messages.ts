import { pageSize, type BackendHost } from "../xen-host/host.ts";
import {
  XEN_NETIF_CTRL_HASH_ALGORITHM_NONE,
  XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ,
  XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED,
  type GET_HASH_FLAGS_response,
  type GET_HASH_MAPPING_SIZE_response,
  type SET_HASH_ALGORITHM_request,
  type SET_HASH_ALGORITHM_response,
  type SET_HASH_FLAGS_request,
  type SET_HASH_FLAGS_response,
  type SET_HASH_KEY_request,
  type SET_HASH_KEY_response,
  type SET_HASH_MAPPING_request,
  type SET_HASH_MAPPING_response,
  type SET_HASH_MAPPING_SIZE_request,
  type SET_HASH_MAPPING_SIZE_response,
} from "../../generated/netif.ts";
import type { HashState } from "./hash-state.ts";
import type { Options } from "./options.ts";
import { invalid, success, type Outcome } from "./outcome.ts";

const overflow = { status: XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW } as const;
const unsupported = { status: XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED } as const;

/** Most entries of a mapping table that one page passes. */
const mostMappingEntries = pageSize / Uint32Array.BYTES_PER_ELEMENT;

/** The messages about hashing, for a backend that can hash. */
export class HashMessages {
  readonly #host: BackendHost;
  readonly #options: Options;
  readonly #state: HashState;
  readonly #queueCount: number;

  constructor(host: BackendHost, options: Options, state: HashState, queueCount: number) {
    this.#host = host;
    this.#options = options;
    this.#state = state;
    this.#queueCount = queueCount;
  }

  setAlgorithm({ algorithm }: SET_HASH_ALGORITHM_request): Outcome<SET_HASH_ALGORITHM_response> {
    switch (algorithm) {
      case XEN_NETIF_CTRL_HASH_ALGORITHM_NONE:
      case XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ:
        this.#state.algorithm = algorithm;
        return success;
      default:
        return invalid;
    }
  }

  getFlags(): Outcome<GET_HASH_FLAGS_response> {
    return this.#hasAlgorithm() ? { ...success, types: this.#options["hash-types"] } : unsupported;
  }

  setFlags({ types }: SET_HASH_FLAGS_request): Outcome<SET_HASH_FLAGS_response> {
    if (!this.#hasAlgorithm() || (types & ~this.#options["hash-types"]) !== 0) return invalid;
    this.#state.types = types;
    return success;
  }

  setKey({ key: ref, length }: SET_HASH_KEY_request): Outcome<SET_HASH_KEY_response> {
    if (length > pageSize) return invalid;
    if (length > this.#options["hash-key"]) return overflow;
    const key = this.#copy(ref, length);
    if (key === undefined) return invalid;
    this.#state.key = key;
    return success;
  }

  getMappingSize(): Outcome<GET_HASH_MAPPING_SIZE_response> {
    return { ...success, entries: this.#options["hash-mapping"] };
  }

  setMappingSize({
    entries,
  }: SET_HASH_MAPPING_SIZE_request): Outcome<SET_HASH_MAPPING_SIZE_response> {
    if (entries > this.#options["hash-mapping"]) return invalid;
    this.#state.mapping = new Uint32Array(entries);
    return success;
  }

  setMapping({
    queues: ref,
    entries,
    first,
  }: SET_HASH_MAPPING_request): Outcome<SET_HASH_MAPPING_response> {
    if (entries > mostMappingEntries) return invalid;
    if (first + entries > this.#options["hash-mapping"]) return overflow;
    if (first + entries > this.#state.mapping.length) return invalid;
    const bytes = this.#copy(ref, entries * Uint32Array.BYTES_PER_ELEMENT);
    if (bytes === undefined) return invalid;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const queues = Uint32Array.from({ length: entries }, (_, index) =>
      view.getUint32(index * Uint32Array.BYTES_PER_ELEMENT, true),
    );
    if (queues.some((queue) => queue >= this.#queueCount)) return invalid;
    this.#state.mapping.set(queues, first);
    return success;
  }

  #hasAlgorithm(): boolean {
    return this.#state.algorithm !== XEN_NETIF_CTRL_HASH_ALGORITHM_NONE;
  }

  /** A private copy of the beginning of a page; a request for nothing needs no page. */
  #copy(ref: number, length: number): Uint8Array | undefined {
    return length === 0 ? new Uint8Array(0) : this.#host.copyFrom(ref, 0, length);
  }
}
