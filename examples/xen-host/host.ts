/** Bytes of a page that one domain grants to another. */
export const pageSize = 4096;

/** What a page is granted for, or mapped for. */
export type Access = "read-only" | "read-write";

/** A granted page that the backend has mapped. */
export interface Mapping {
  /** Unique among all mappings of a host. */
  readonly handle: number;
  /** Grant reference. */
  readonly ref: number;
  readonly access: Access;
  /** Number of the page in the memory of the frontend. */
  readonly page: number;
  /** The bytes of the page. The frontend may change them at any time. */
  readonly view: DataView;
}

/**
 * What a backend finds around it: the hypervisor, the backend's folder of xenstore, and the network
 * behind the backend. Nothing here throws, whatever a backend asks for.
 */
export interface BackendHost {
  /** Maps the page of a grant; `undefined` where the hypervisor refuses. */
  map(ref: number, access: Access): Mapping | undefined;
  /** Ends a mapping. */
  unmap(mapping: Mapping): void;
  /** Copies out of a granted page without mapping it; `undefined` where the hypervisor refuses. */
  copyFrom(ref: number, offset: number, length: number): Uint8Array | undefined;
  /** Copies into a granted page without mapping it; `false` where the hypervisor refuses. */
  copyTo(ref: number, offset: number, bytes: Uint8Array): boolean;
  /** Sends an event to the frontend. */
  notify(port: number): void;
  /** Sends a frame to the network. */
  emit(bytes: Uint8Array): void;
  /** Writes a key into the backend's folder of xenstore. */
  publish(path: string, value: string): void;
}

/** What a frontend finds around it: its memory, its grant table, and what has come from the backend. */
export interface FrontendHost {
  readonly memory: {
    /** Number of pages. */
    readonly pages: number;
    /**
     * The bytes of page number `index`, in place.
     *
     * @throws RangeError where there is no such page.
     */
    page(index: number): DataView;
  };
  readonly grants: {
    /**
     * Grants page number `page` under `ref`.
     *
     * @throws RangeError where `ref` is in use or there is no such page.
     */
    grant(ref: number, page: number, access: Access): void;
    /** Takes a grant back; `false`, and nothing done, where there is none or it is mapped. */
    revoke(ref: number): boolean;
  };
  /** Ports of all events that the backend has sent, in order. */
  readonly events: readonly number[];
  /** The backend's folder of xenstore. */
  readonly published: ReadonlyMap<string, string>;
}
