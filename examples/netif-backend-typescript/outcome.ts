import {
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
} from "../../generated/netif.ts";

/** What a message says beyond the id and the type that it echoes, told apart by `status`. */
export type Outcome<Response> = Response extends unknown ? Omit<Response, "id" | "type"> : never;

export const invalid = { status: XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER } as const;
export const success = { status: XEN_NETIF_CTRL_STATUS_SUCCESS } as const;
