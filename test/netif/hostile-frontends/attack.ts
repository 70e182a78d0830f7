import type { xen_netif_ctrl_request, xen_netif_gref } from "../../../generated/netif.ts";

/** What a frontend does at the moment of a grant operation. */
export type Moment = "nothing" | "refuse" | "revoke" | "grant-read-only" | "scramble" | "push";

/** One thing that a hostile frontend does. */
export type Attack =
  | { readonly kind: "control"; readonly requests: readonly xen_netif_ctrl_request[] }
  | { readonly kind: "transmit"; readonly queue: number; readonly slots: readonly Uint8Array[] }
  | { readonly kind: "receive"; readonly queue: number; readonly slots: readonly Uint8Array[] }
  | { readonly kind: "table"; readonly entries: readonly xen_netif_gref[] }
  | { readonly kind: "deliver"; readonly size: number }
  | { readonly kind: "grant"; readonly ref: number; readonly isWritable: boolean }
  | { readonly kind: "revoke"; readonly ref: number }
  /** The request index of a ring goes `by` further, modulo 2^32, which it never may. */
  | { readonly kind: "jump"; readonly ring: JumpingRing; readonly by: number }
  | { readonly kind: "reconnect"; readonly start: number };

/** A ring whose index jumps. */
export type JumpingRing = "control" | "transmit" | "receive";

/** Attacks, and what happens at each grant operation in turn, over and over. */
export interface Plan {
  readonly attacks: readonly Attack[];
  readonly moments: readonly Moment[];
}
