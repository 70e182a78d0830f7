import {
  NETTXF_extra_info,
  NETTXF_more_data,
  netif_tx_request_SIZE,
  write_netif_tx_request,
  XEN_NETIF_EXTRA_FLAG_MORE,
  XEN_NETIF_EXTRA_TYPE_HASH,
  type netif_tx_request,
} from "../../../generated/netif.ts";

/** The bytes of a request on the transmit ring; what is not given is 0. */
export function transmitRequest(request: Partial<netif_tx_request>): Uint8Array {
  const bytes = new Uint8Array(netif_tx_request_SIZE);
  const rest = { gref: 0, offset: 0, flags: 0, id: 0, size: 0 };
  write_netif_tx_request(new DataView(bytes.buffer), 0, { ...rest, ...request });
  return bytes;
}

/** Ends neither extra info nor a packet, wherever it stands. */
export const endless = transmitRequest({
  gref: XEN_NETIF_EXTRA_TYPE_HASH + XEN_NETIF_EXTRA_FLAG_MORE * 2 ** 8,
  flags: NETTXF_more_data | NETTXF_extra_info,
});
