import type { Access, FrontendHost } from "../xen-host/host.ts";

/** A page of the frontend that the backend may use. */
export interface GrantedPage {
  /** Grant reference. */
  readonly ref: number;
  /** Number of the page in the memory. */
  readonly page: number;
  readonly access: Access;
  readonly view: DataView;
}

/** The first references of a real grant table belong to the toolstack. */
const firstRef = 8;

/** Which pages of the memory are granted, under which references. */
export class GrantedPages {
  readonly #host: FrontendHost;
  readonly #pages: number[];
  readonly #refs: number[] = [];
  #nextRef = firstRef;
  readonly #granted = new Set<GrantedPage>();
  #leaked: readonly GrantedPage[] = [];

  constructor(host: FrontendHost) {
    this.#host = host;
    this.#pages = Array.from({ length: host.memory.pages }, (_, index) => index);
  }

  /** Pages that were given up while the backend still had them mapped. */
  get leaked(): readonly GrantedPage[] {
    return this.#leaked;
  }

  /** Number of pages that are left to allocate. */
  get available(): number {
    return this.#pages.length;
  }

  /**
   * Grants a page that is not in use, filled with zeros: what it held before does not concern the
   * backend.
   *
   * @throws RangeError where all pages are in use.
   */
  allocate(access: Access): GrantedPage {
    const page = this.#pages.shift();
    if (page === undefined) throw new RangeError("no page is left");
    const view = this.#host.memory.page(page);
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(0);
    const ref = this.#refs.shift() ?? this.#nextRef++;
    this.#host.grants.grant(ref, page, access);
    const granted: GrantedPage = { ref, page, access, view };
    this.#granted.add(granted);
    return granted;
  }

  /**
   * Revokes a grant, so that the page has other uses; `false` where the page is leaked instead.
   *
   * @throws RangeError where it was freed before.
   */
  free(granted: GrantedPage): boolean {
    if (!this.#granted.delete(granted)) {
      throw new RangeError(`grant reference ${granted.ref} was freed before`);
    }
    return this.#revoke(granted);
  }

  /** Takes back those leaked pages that the backend has let go of since. */
  reclaim(): void {
    const leaked = this.#leaked;
    this.#leaked = [];
    for (const granted of leaked) this.#revoke(granted);
  }

  #revoke(granted: GrantedPage): boolean {
    if (!this.#host.grants.revoke(granted.ref)) {
      this.#leaked = [...this.#leaked, granted];
      return false;
    }
    this.#pages.push(granted.page);
    this.#refs.push(granted.ref);
    return true;
  }
}
