import {
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  xen_netif_gref_table,
  type DEL_GREF_MAPPING_response,
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
 * @throws ConnectionLost where the table cannot be, or is at odds with the response.
 */
export function removalOf(
  reply: DEL_GREF_MAPPING_response,
  table: DataView,
  entries: number,
): Removal {
  if (reply.status !== XEN_NETIF_CTRL_STATUS_SUCCESS) return reply;
  const statuses = Array.from(new xen_netif_gref_table(table, 0, entries), statusOf);
  const removed = statuses.filter((status) => status === XEN_NETIF_CTRL_STATUS_SUCCESS).length;
  if (removed !== reply.removed) {
    const message = `${reply.removed} entries removed, where the table has ${removed}`;
    throw new ConnectionLost("response-data", message);
  }
  return { ...reply, statuses };
}

function statusOf({ status }: xen_netif_gref_table, index: number): EntryStatus {
  switch (status) {
    case XEN_NETIF_CTRL_STATUS_SUCCESS:
    case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
      return status;
    default:
      throw new ConnectionLost("response-status", `status ${status} of entry ${index}`);
  }
}
