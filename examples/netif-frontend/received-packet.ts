import { pageSize } from "../xen-host/host.ts";
import {
  NETIF_RSP_DROPPED,
  NETIF_RSP_ERROR,
  NETIF_RSP_OKAY,
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

/**
 * The packet of these responses and this extra info.
 *
 * @param pages - that it took, in the order of its slots.
 * @throws ConnectionLost where a status or a type is unknown, or a fragment leaves its page.
 */
export function packetOf(
  responses: readonly netif_rx_response[],
  extras: readonly netif_extra_info[],
  pages: readonly GrantedPage[],
): ReceivedPacket {
  for (const { type } of extras) {
    if (type === XEN_NETIF_EXTRA_TYPE_NONE || XEN_NETIF_EXTRA_TYPE_name(type) === undefined) {
      throw new ConnectionLost("response-data", `extra info of type ${type}`);
    }
  }
  const [firstPage, ...otherPages] = pages;
  const fragmentPages = [firstPage, ...otherPages.slice(extras.length)];
  const fragments: ReceivedFragment[] = [];
  let failure: ReturnType<typeof failureOf> | undefined;
  for (const [index, { offset, status }] of responses.entries()) {
    const page = fragmentPages[index];
    if (page === undefined) throw new Error("a response to no page, which the ring lets through");
    if (status < 0) failure ??= failureOf(status);
    else fragments.push(checkFragment({ page, offset, size: status }));
  }
  if (failure !== undefined) return { pages, status: failure };
  return {
    pages,
    status: NETIF_RSP_OKAY,
    flags: responses[0]?.flags ?? 0,
    data: Uint8Array.from(fragments.flatMap((fragment) => [...octetsOf(fragment)])),
    fragments,
    extras,
  };
}

function checkFragment(fragment: ReceivedFragment): ReceivedFragment {
  const { offset, size } = fragment;
  if (offset + size <= pageSize) return fragment;
  const message = `a fragment of ${size} octets at ${offset} leaves its page`;
  throw new ConnectionLost("response-data", message);
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
