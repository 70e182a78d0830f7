import {
  decode_DEL_GREF_MAPPING_response,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  xen_netif_gref_SIZE,
  xen_netif_gref_status_OFFSET,
  type DEL_GREF_MAPPING_response,
  type xen_netif_ctrl_response,
} from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";

/** What became of one entry: removed, or not. */
export type EntryStatus =
  typeof XEN_NETIF_CTRL_STATUS_SUCCESS | typeof XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;

type Success = { readonly status: typeof XEN_NETIF_CTRL_STATUS_SUCCESS };

/** The response to DEL_GREF_MAPPING, on success with the status of each entry in their order. */
export type Removal =
  | Exclude<DEL_GREF_MAPPING_response, Success>
  | (Extract<DEL_GREF_MAPPING_response, Success> & { readonly statuses: readonly EntryStatus[] });

/**
 * Joins the response with what the backend has written to the table, which is read once.
 *
 * @throws RangeError where the response is none to DEL_GREF_MAPPING.
 * @throws ConnectionLost where the table cannot be, or is at odds with the response.
 */
export function removalOf(
  response: xen_netif_ctrl_response,
  table: DataView,
  entries: number,
): Removal {
  const reply = decode_DEL_GREF_MAPPING_response(response);
  if (reply.status !== XEN_NETIF_CTRL_STATUS_SUCCESS) return reply;
  const statuses = Array.from({ length: entries }, (_, index) => statusAt(table, index));
  const removed = statuses.filter((status) => status === XEN_NETIF_CTRL_STATUS_SUCCESS).length;
  if (removed !== reply.removed) {
    const message = `${reply.removed} entries removed, where the table has ${removed}`;
    throw new ConnectionLost("response-data", message);
  }
  return { ...reply, statuses };
}

function statusAt(table: DataView, index: number): EntryStatus {
  const offset = index * xen_netif_gref_SIZE + xen_netif_gref_status_OFFSET;
  const status = table.getUint16(offset, true);
  switch (status) {
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
      return status;
    default:
      throw new ConnectionLost("response-status", `status ${status} of entry ${index}`);
  }
}
