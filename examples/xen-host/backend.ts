import type { BackendHost } from "./host.ts";

/** A backend. Each call returns when the backend has nothing left to do. */
export interface Backend {
  /**
   * Sets a property that the interface leaves to the backend, such as how many of something it has
   * room for. Before {@link connect} only.
   *
   * @returns `false` where the backend does not know the option or cannot have the value.
   */
  configure(option: string, value: number): boolean;
  /** The frontend is connected; `keys` is its folder of xenstore. */
  connect(keys: ReadonlyMap<string, string>): void;
  /** The frontend has sent an event to `port`. */
  notify(port: number): void;
  /** A frame comes from the network. */
  deliver(bytes: Uint8Array): void;
  /** The frontend is gone. The backend unmaps all pages that it has of it. */
  disconnect(): void;
}

/** Makes a backend on a host. */
export type BackendFactory = (host: BackendHost) => Backend;

/** A backend as its frontend reaches it, wherever it runs: {@link Backend} with promises. */
export interface BackendLink {
  connect(keys: ReadonlyMap<string, string>): Promise<void>;
  notify(port: number): Promise<void>;
  deliver(bytes: Uint8Array): Promise<void>;
  disconnect(): Promise<void>;
}
