import type { Host } from "../machine/host.ts";
import type { Memory } from "../machine/memory.ts";

/** A running backend, wherever it runs: {@link Backend} with promises. */
export interface Session {
  configure(option: string, value: number): Promise<boolean>;
  connect(keys: ReadonlyMap<string, string>): Promise<void>;
  notify(port: number): Promise<void>;
  deliver(bytes: Uint8Array): Promise<void>;
  disconnect(): Promise<void>;
  /** Ends the backend, in whatever state it is. Never rejects. */
  close(): Promise<void>;
  /** The last lines that the backend has printed for people; absent where it cannot print. */
  printed?(): readonly string[];
}

/** A backend under test. */
export interface TestedBackend {
  readonly name: string;
  /** Makes room for one run: memory that the backend can reach. */
  open(pages: number): Promise<PreparedBackend>;
}

/** Memory, and a backend that is not yet started. */
export interface PreparedBackend {
  readonly memory: Memory;
  /** Starts the backend. Called once. */
  start(host: Host): Promise<Session>;
}

/** What a backend did in place of what it was asked to do. */
export class BackendFailure extends Error {
  readonly kind: "crashed" | "hung" | "protocol";

  constructor(kind: BackendFailure["kind"], message: string) {
    super(message);
    this.name = "BackendFailure";
    this.kind = kind;
  }
}
