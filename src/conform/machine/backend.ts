import type { Access, Memory } from "./memory.ts";

/** A granted page that the backend has mapped. */
export interface Mapping {
  /** Unique among all mappings of a machine. */
  readonly handle: number;
  readonly ref: number;
  readonly access: Access;
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
}

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
  /** The last lines that the backend has printed for people; absent if it cannot print. */
  printed?(): readonly string[];
  /** What is said to the backend and what it says; absent if it is not spoken to in lines. */
  readonly transcript?: {
    /** Adds an explanation to what was said so far. */
    note(text: string): void;
    lines(): readonly string[];
  };
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
