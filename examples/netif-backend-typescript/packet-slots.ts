import {
  NETTXF_extra_info,
  NETTXF_more_data,
  read_netif_extra_info,
  read_netif_tx_request,
  XEN_NETIF_EXTRA_FLAG_MORE,
  XEN_NETIF_EXTRA_TYPE_MAX,
  XEN_NETIF_NR_SLOTS_MIN,
  type netif_extra_info,
  type netif_tx_request,
} from "../../generated/netif.ts";

/** A slot of the transmit ring; what it holds depends on those before it. */
export type TransmitSlot =
  | { readonly kind: "first" | "later"; readonly request: netif_tx_request }
  | { readonly kind: "extra"; readonly info: netif_extra_info };

/** The first fragment, the others that every backend has to accept, and one extra info slot of each type. */
export const mostPacketSlots = 1 + XEN_NETIF_NR_SLOTS_MIN + (XEN_NETIF_EXTRA_TYPE_MAX - 1);

/** Says of each slot of the transmit ring, in their order, what it is. */
export class SlotReader {
  #next: TransmitSlot["kind"] = "first";
  #hasLater = false;

  /** Reads a slot, each byte once. */
  read(view: DataView, offset: number): TransmitSlot {
    if (this.#next === "extra") {
      const info = read_netif_extra_info(view, offset);
      this.#expect((info.flags & XEN_NETIF_EXTRA_FLAG_MORE) !== 0);
      return { kind: "extra", info };
    }
    const kind = this.#next;
    const request = read_netif_tx_request(view, offset);
    this.#hasLater = (request.flags & NETTXF_more_data) !== 0;
    this.#expect(kind === "first" && (request.flags & NETTXF_extra_info) !== 0);
    return { kind, request };
  }

  /** Whether the slot that was read last ends its packet. */
  get isAtEnd(): boolean {
    return this.#next === "first";
  }

  #expect(extra: boolean): void {
    if (extra) this.#next = "extra";
    else this.#next = this.#hasLater ? "later" : "first";
  }
}
