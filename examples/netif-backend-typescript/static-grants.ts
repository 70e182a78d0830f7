import type { BackendHost, Mapping } from "../xen-host/host.ts";
import { XEN_NETIF_CTRLF_GREF_readonly } from "../../generated/netif.ts";
import type { GrefEntry } from "./request-table.ts";

/** The static grants of one queue: pages that stay mapped, by grant reference. */
export class StaticGrants {
  /** Most grants. */
  readonly capacity: number;
  readonly #host: BackendHost;
  readonly #mappings = new Map<number, Mapping>();

  constructor(host: BackendHost, capacity: number) {
    this.#host = host;
    this.capacity = capacity;
  }

  /** Number of grants that can be added. */
  get room(): number {
    return this.capacity - this.#mappings.size;
  }

  find(ref: number): Mapping | undefined {
    return this.#mappings.get(ref);
  }

  /** Adds all entries, no more than there is room for; or none of them, and gives `false`. */
  add(entries: readonly GrefEntry[]): boolean {
    const added: number[] = [];
    for (const entry of entries) {
      const mapping = this.#map(entry);
      if (mapping === undefined) {
        for (const ref of added.reverse()) this.remove(ref);
        return false;
      }
      this.#mappings.set(entry.ref, mapping);
      added.push(entry.ref);
    }
    return true;
  }

  /** Removes a grant; `false` where there is none. */
  remove(ref: number): boolean {
    const mapping = this.#mappings.get(ref);
    if (mapping === undefined) return false;
    this.#mappings.delete(ref);
    this.#host.unmap(mapping);
    return true;
  }

  /** Removes all grants. */
  close(): void {
    for (const ref of [...this.#mappings.keys()]) this.remove(ref);
  }

  #map({ ref, flags }: GrefEntry): Mapping | undefined {
    if ((flags & ~XEN_NETIF_CTRLF_GREF_readonly) !== 0) return undefined;
    if (this.#mappings.has(ref)) return undefined;
    return this.#host.map(ref, flags === 0 ? "read-write" : "read-only");
  }
}
