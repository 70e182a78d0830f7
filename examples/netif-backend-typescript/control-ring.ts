import {
  decode_xen_netif_ctrl_message,
  read_xen_netif_ctrl_request,
  write_xen_netif_ctrl_reply,
  write_xen_netif_ctrl_response,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE,
  XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,
  XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE,
  XEN_NETIF_CTRL_TYPE_INVALID,
  XEN_NETIF_CTRL_TYPE_name,
  XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,
  XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS,
  XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,
  XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING,
  XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE,
  xen_netif_ctrl_response_SIZE,
  type xen_netif_ctrl_message,
  type xen_netif_ctrl_reply,
  type xen_netif_ctrl_request,
} from "../../generated/netif.ts";
import type { GrefMessages } from "./gref-messages.ts";
import type { HashMessages } from "./hash-messages.ts";
import type { MappedRing } from "./mapped-ring.ts";
import type { Options } from "./options.ts";

type MessageType = xen_netif_ctrl_message["type"];

/** The control ring: takes requests one by one, and answers each. */
export class ControlRing {
  readonly ring: MappedRing;
  readonly #options: Options;
  readonly #hash: HashMessages;
  readonly #grefs: GrefMessages;

  constructor(ring: MappedRing, options: Options, hash: HashMessages, grefs: GrefMessages) {
    this.ring = ring;
    this.#options = options;
    this.#hash = hash;
    this.#grefs = grefs;
  }

  /** Answers all requests that are there. */
  work(): void {
    do {
      for (let slot = this.ring.take(); slot !== undefined; slot = this.ring.take()) {
        this.ring.respond(this.#answer(read_xen_netif_ctrl_request(new DataView(slot.buffer), 0)));
        this.ring.push();
      }
    } while (this.ring.finalCheck());
  }

  #answer(request: xen_netif_ctrl_request): Uint8Array {
    const response = new Uint8Array(xen_netif_ctrl_response_SIZE);
    const view = new DataView(response.buffer);
    if (!isMessageType(request.type) || !this.#isSupported(request.type)) {
      writeFailure(view, request, XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
      return response;
    }
    const message = messageIn(request);
    if (message === undefined) {
      writeFailure(view, request, XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    } else {
      write_xen_netif_ctrl_reply(view, 0, this.#replyTo(message));
    }
    return response;
  }

  #isSupported(type: MessageType): boolean {
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

/** Whether a message has this type. The switches above have no default: a new message has to have a case. */
function isMessageType(type: number): type is MessageType {
  return type !== XEN_NETIF_CTRL_TYPE_INVALID && XEN_NETIF_CTRL_TYPE_name(type) !== undefined;
}

/** The message of a request with a known type; `undefined` where a word is not 0 that has to be. */
function messageIn(request: xen_netif_ctrl_request): xen_netif_ctrl_message | undefined {
  try {
    return decode_xen_netif_ctrl_message(withoutIgnoredWords(request));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Two messages have no status to refuse a reserved word with, so that they do not look at it. */
function withoutIgnoredWords(request: xen_netif_ctrl_request): xen_netif_ctrl_request {
  const hasNoWords =
    request.type === XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS ||
    request.type === XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE;
  return hasNoWords ? { ...request, data: [0, 0, 0] } : request;
}

function writeFailure(view: DataView, { id, type }: xen_netif_ctrl_request, status: number): void {
  write_xen_netif_ctrl_response(view, 0, { id, type, status, data: 0 });
}
