import {
  read_xen_netif_ctrl_message,
  write_xen_netif_ctrl_reply,
  write_xen_netif_ctrl_response,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED,
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
  type xen_netif_ctrl_message,
  type xen_netif_ctrl_reply,
  type xen_netif_ctrl_request_other,
  type xen_netif_ctrl_request_table,
  type xen_netif_ctrl_response,
  type xen_netif_ctrl_response_table,
} from "../../generated/netif.ts";
import type { GrefMessages } from "./gref-messages.ts";
import type { HashMessages } from "./hash-messages.ts";
import type { MappedRing } from "./mapped-ring.ts";
import type { Options } from "./options.ts";

type ControlSlots = MappedRing<xen_netif_ctrl_response_table, xen_netif_ctrl_request_table>;

/** The control ring: takes requests one by one, and answers each. */
export class ControlRing {
  readonly ring: ControlSlots;
  readonly #options: Options;
  readonly #hash: HashMessages;
  readonly #grefs: GrefMessages;

  constructor(ring: ControlSlots, options: Options, hash: HashMessages, grefs: GrefMessages) {
    this.ring = ring;
    this.#options = options;
    this.#hash = hash;
    this.#grefs = grefs;
  }

  /** Answers all requests that are there. */
  work(): void {
    do {
      for (let slot = this.ring.take(); slot !== undefined; slot = this.ring.take()) {
        const message = read_xen_netif_ctrl_message(slot.$view, slot.$offset);
        this.ring.respond((response) => this.#answer(message, response));
        this.ring.push();
      }
    } while (this.ring.finalCheck());
  }

  #answer(
    message: xen_netif_ctrl_message | xen_netif_ctrl_request_other,
    slot: xen_netif_ctrl_response_table,
  ): void {
    const { $view, $offset } = slot;
    const isOther = "struct" in message;
    const request = isOther ? message.struct : message;
    if (!this.#isSupported(request.type)) {
      writeFailure(slot, request, XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    } else if (isOther) {
      writeFailure(slot, request, XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    } else {
      write_xen_netif_ctrl_reply($view, $offset, this.#replyTo(message));
    }
  }

  #isSupported(type: number): boolean {
    switch (type) {
      case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
      case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
      case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
        return this.#options.hash === 1;
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
        return this.#options.hash === 1 && this.#options["hash-mapping"] > 0;
      case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
      case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
      case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
        return this.#options["static-grants"] > 0;
      default:
        return false;
    }
  }

  #replyTo(message: xen_netif_ctrl_message): xen_netif_ctrl_reply {
    const { id } = message;
    switch (message.type) {
      case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
        return { id, type: message.type, ...this.#hash.setAlgorithm(message) };
      case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
        return { id, type: message.type, ...this.#hash.getFlags() };
      case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
        return { id, type: message.type, ...this.#hash.setFlags(message) };
      case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
        return { id, type: message.type, ...this.#hash.setKey(message) };
      case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
        return { id, type: message.type, ...this.#hash.getMappingSize() };
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
        return { id, type: message.type, ...this.#hash.setMappingSize(message) };
      case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
        return { id, type: message.type, ...this.#hash.setMapping(message) };
      case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
        return { id, type: message.type, ...this.#grefs.getSize(message) };
      case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
        return { id, type: message.type, ...this.#grefs.add(message) };
      case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
        return { id, type: message.type, ...this.#grefs.delete(message) };
    }
  }
}

function writeFailure(
  { $view, $offset }: xen_netif_ctrl_response_table,
  { id, type }: Pick<xen_netif_ctrl_response, "id" | "type">,
  status: number,
): void {
  write_xen_netif_ctrl_response($view, $offset, { id, type, status, data: 0 });
}
