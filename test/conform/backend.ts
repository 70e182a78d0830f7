import type { Host } from "../../src/conform/machine/host.ts";

/** A backend in this process. Each call comes back when the backend has nothing left to do. */
export interface Backend {
  /**
   * Asks for a property that the interface leaves to the backend, such as how many of something it
   * has room for. Before {@link connect} only.
   *
   * @returns `false` where the backend can't have it so.
   */
  configure(option: string, value: number): boolean;
  /** The frontend is connected; `keys` is its folder of xenstore. */
  connect(keys: ReadonlyMap<string, string>): void;
  /** The frontend has sent an event to `port`. */
  notify(port: number): void;
  /** Bytes come from what is behind the backend: a frame from the network. */
  deliver(bytes: Uint8Array): void;
  /** The frontend is gone. The backend lets go of all that it has of it. */
  disconnect(): void;
}

/** Makes a backend on a host. */
export type BackendFactory = (host: Host) => Backend;
