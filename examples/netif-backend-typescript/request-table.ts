import { pageSize, type BackendHost, type Mapping } from "../xen-host/host.ts";
import {
  xen_netif_gref_SIZE,
  xen_netif_gref_table,
  type xen_netif_gref,
} from "../../generated/netif.ts";

/** Most entries of a table, which starts at the beginning of a page. */
export const mostTableEntries = pageSize / xen_netif_gref_SIZE;

/** What the frontend has written into an entry. */
export type GrefEntry = Pick<xen_netif_gref, "ref" | "flags">;

/** The table of a request, mapped while the request is carried out. */
export class RequestTable {
  /** A private copy, which the frontend cannot change. */
  readonly entries: readonly GrefEntry[];
  readonly #host: BackendHost;
  readonly #mapping: Mapping;
  readonly #shared: xen_netif_gref_table;

  private constructor(host: BackendHost, mapping: Mapping, count: number) {
    this.#host = host;
    this.#mapping = mapping;
    this.#shared = new xen_netif_gref_table(mapping.view, 0, count);
    this.entries = Array.from({ length: count }, (_, index) => {
      const { ref, flags } = this.#shared.$at(index);
      return { ref, flags };
    });
  }

  /**
   * Maps the table, and reads each entry once; `undefined` where it cannot be mapped read-write.
   *
   * @param count - number of entries, at most {@link mostTableEntries}.
   */
  static open(host: BackendHost, ref: number, count: number): RequestTable | undefined {
    const mapping = host.map(ref, "read-write");
    return mapping && new RequestTable(host, mapping, count);
  }

  setStatus(index: number, status: number): void {
    this.#shared.$at(index).status = status;
  }

  close(): void {
    this.#host.unmap(this.#mapping);
  }
}
