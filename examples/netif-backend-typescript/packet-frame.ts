import type { BackendHost } from "../xen-host/host.ts";
import {
  XEN_NETIF_EXTRA_TYPE_GSO,
  XEN_NETIF_EXTRA_TYPE_HASH,
  XEN_NETIF_GSO_TYPE_TCPV4,
  XEN_NETIF_GSO_TYPE_TCPV6,
  type netif_extra_info,
  type netif_tx_request,
} from "../../generated/netif.ts";
import { copyOut } from "./granted-page.ts";
import type { StaticGrants } from "./static-grants.ts";

/** The frame of a whole packet; `undefined` where the packet is not valid, or a page is not granted. */
export function frameOf(
  host: BackendHost,
  grants: StaticGrants,
  requests: readonly netif_tx_request[],
  extras: readonly netif_extra_info[],
): Uint8Array | undefined {
  if (!extras.every(isKnown)) return undefined;
  const [total = 0, ...others] = requests.map(({ size }) => size);
  // The size of the first request is that of the packet; its own fragment is what the others leave.
  const first = others.reduce((left, size) => left - size, total);
  if (first <= 0) return undefined;
  const frame = new Uint8Array(total);
  let filled = 0;
  for (const [index, { gref, offset, size }] of requests.entries()) {
    const bytes = copyOut(host, grants, gref, offset, index === 0 ? first : size);
    if (bytes === undefined) return undefined;
    frame.set(bytes, filled);
    filled += bytes.length;
  }
  return frame;
}

/** Whether a backend that offers what this one does may be sent such extra info. */
function isKnown(info: netif_extra_info): boolean {
  switch (info.type) {
    case XEN_NETIF_EXTRA_TYPE_GSO: {
      const { type } = info.u.gso;
      return type === XEN_NETIF_GSO_TYPE_TCPV4 || type === XEN_NETIF_GSO_TYPE_TCPV6;
    }
    case XEN_NETIF_EXTRA_TYPE_HASH:
      return true;
    default:
      return false;
  }
}
