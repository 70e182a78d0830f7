import { pageSize } from "../xen-host/host.ts";
import {
  NETIF_RSP_DROPPED,
  NETIF_RSP_ERROR,
  NETIF_RSP_OKAY,
  NETRXF_extra_info,
  NETRXF_more_data,
  XEN_NETIF_EXTRA_FLAG_MORE,
  XEN_NETIF_EXTRA_TYPE_name,
  XEN_NETIF_EXTRA_TYPE_NONE,
  type netif_extra_info,
  type netif_rx_response,
} from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { GrantedPage } from "./granted-pages.ts";

/** A part of a packet that has arrived. */
export interface ReceivedFragment {
  readonly page: GrantedPage;
  /** Offset in the page, in octets. */
  readonly offset: number;
  /** In octets. */
  readonly size: number;
}

/** A packet that has arrived, or failed to. */
export type ReceivedPacket = {
  /** All pages that it took, which are the frontend's again. */
  readonly pages: readonly GrantedPage[];
} & (
  | {
      readonly status: typeof NETIF_RSP_OKAY;
      /** `NETRXF_*` of the first slot. */
      readonly flags: number;
      /** The octets, copied: the backend may still have the pages mapped. */
      readonly data: Uint8Array;
      readonly fragments: readonly ReceivedFragment[];
      readonly extras: readonly netif_extra_info[];
    }
  | { readonly status: typeof NETIF_RSP_ERROR | typeof NETIF_RSP_DROPPED }
);

/** Puts a packet together from the slots of the receive ring. */
export class PacketAssembly {
  readonly #pages: GrantedPage[] = [];
  readonly #fragments: ReceivedFragment[] = [];
  readonly #extras: netif_extra_info[] = [];
  #flags: number | undefined;
  #failure: typeof NETIF_RSP_ERROR | typeof NETIF_RSP_DROPPED | undefined;
  #wantsExtra = false;
  #wantsFragment = true;

  /** The next slot is extra info. */
  get wantsExtra(): boolean {
    return this.#wantsExtra;
  }

  /** No slot is missing. */
  get isComplete(): boolean {
    return !this.#wantsExtra && !this.#wantsFragment;
  }

  /**
   * Adds a fragment.
   *
   * @throws ConnectionLost where the status is unknown, or the fragment leaves its page.
   */
  addFragment(page: GrantedPage, { offset, flags, status }: netif_rx_response): void {
    this.#pages.push(page);
    if (status >= 0) this.#keep({ page, offset, size: status });
    else this.#failure ??= failureOf(status);
    this.#wantsFragment = (flags & NETRXF_more_data) !== 0;
    if (this.#flags !== undefined) return;
    this.#flags = flags;
    this.#wantsExtra = (flags & NETRXF_extra_info) !== 0;
  }

  /**
   * Adds an extra info slot, which has used up `page`.
   *
   * @throws ConnectionLost where its type is unknown.
   */
  addExtra(page: GrantedPage, extra: netif_extra_info): void {
    const { type, flags } = extra;
    if (type === XEN_NETIF_EXTRA_TYPE_NONE || XEN_NETIF_EXTRA_TYPE_name(type) === undefined) {
      throw new ConnectionLost("response-data", `extra info of type ${type}`);
    }
    this.#pages.push(page);
    this.#extras.push(extra);
    this.#wantsExtra = (flags & XEN_NETIF_EXTRA_FLAG_MORE) !== 0;
  }

  /** The packet, once it {@link isComplete}. */
  packet(): ReceivedPacket {
    const pages = this.#pages;
    if (this.#failure !== undefined) return { pages, status: this.#failure };
    return {
      pages,
      status: NETIF_RSP_OKAY,
      flags: this.#flags ?? 0,
      data: Uint8Array.from(this.#fragments.flatMap((fragment) => [...octetsOf(fragment)])),
      fragments: this.#fragments,
      extras: this.#extras,
    };
  }

  #keep(fragment: ReceivedFragment): void {
    const { offset, size } = fragment;
    if (offset + size > pageSize) {
      const message = `a fragment of ${size} octets at ${offset} leaves its page`;
      throw new ConnectionLost("response-data", message);
    }
    this.#fragments.push(fragment);
  }
}

function failureOf(status: number): typeof NETIF_RSP_ERROR | typeof NETIF_RSP_DROPPED {
  switch (status) {
    case NETIF_RSP_ERROR:
    case NETIF_RSP_DROPPED:
      return status;
    default:
      throw new ConnectionLost("response-status", `status ${status} of a receive request`);
  }
}

function octetsOf({ page, offset, size }: ReceivedFragment): Uint8Array {
  const { buffer, byteOffset } = page.view;
  return new Uint8Array(buffer, byteOffset + offset, size);
}
