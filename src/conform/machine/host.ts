/** What a page is granted for, or mapped for. */
export type Access = "read-only" | "read-write";

/** A granted page that the backend has mapped. */
export interface Mapping {
  /** Unique among all mappings of a machine. */
  readonly handle: number;
  readonly ref: number;
  readonly access: Access;
  /** Number of the page in the memory. */
  readonly page: number;
  /** The bytes of the page. */
  readonly view: DataView;
}

/**
 * What a backend finds around it: the hypervisor, the backend's folder of xenstore, and the world
 * behind the backend. Nothing here throws, whatever a backend asks for.
 */
export interface Host {
  /** Maps the page of a grant; `undefined` where the hypervisor refuses. */
  map(ref: number, access: Access): Mapping | undefined;
  /** Ends a mapping. */
  unmap(mapping: Mapping): void;
  /** Copies out of a granted page, without mapping it; `undefined` where the hypervisor refuses. */
  copyFrom(ref: number, offset: number, length: number): Uint8Array | undefined;
  /** Copies into a granted page, without mapping it; `false` where the hypervisor refuses. */
  copyTo(ref: number, offset: number, bytes: Uint8Array): boolean;
  /** Sends an event to the frontend. */
  notify(port: number): void;
  /** Hands bytes on to what is behind the backend: a frame to the network. */
  emit(bytes: Uint8Array): void;
  /** Writes a key into the backend's folder of xenstore. */
  publish(path: string, value: string): void;
}
