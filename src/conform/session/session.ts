import type { Host } from "../machine/host.ts";
import type { Memory } from "../machine/memory.ts";

/** A running backend. Each call resolves when the backend has nothing left to do. */
export interface Session {
  /**
   * Sets a property that the interface leaves to the backend, such as how many of something it has room
   * for. Before {@link connect} only.
   *
   * @returns `false` if the backend cannot have it.
   */
  configure(option: string, value: number): Promise<boolean>;
  /** Connects a frontend; `keys` is its folder of xenstore. */
  connect(keys: ReadonlyMap<string, string>): Promise<void>;
  /** Sends an event of the frontend to `port`. */
  notify(port: number): Promise<void>;
  /** Hands over bytes from what is behind the backend: a frame from the network. */
  deliver(bytes: Uint8Array): Promise<void>;
  /** Ends the connection: the backend lets go of all that it has of the frontend. */
  disconnect(): Promise<void>;
  /** Ends the backend, in whatever state it is. Never rejects. */
  close(): Promise<void>;
  /** The last lines that the backend has printed for people; absent if it cannot print. */
  printed?(): readonly string[];
}

/** A backend under test. */
export interface TestedBackend {
  readonly name: string;
  /** Prepares one run: memory that the backend can reach. */
  open(pages: number): Promise<PreparedBackend>;
}

/** A backend that is not started yet, and its memory. */
export interface PreparedBackend {
  readonly memory: Memory;
  /** Starts the backend. Called once. */
  start(host: Host): Promise<Session>;
}

/** A backend crashed, did not answer in time or broke the protocol. */
export class BackendFailure extends Error {
  readonly kind: "crashed" | "hung" | "protocol";

  constructor(kind: BackendFailure["kind"], message: string) {
    super(message);
    this.name = "BackendFailure";
    this.kind = kind;
  }
}
