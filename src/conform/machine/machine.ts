import { GrantTable, type Memory, type Access } from "./memory.ts";

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

/** What a backend asks the hypervisor for. */
export type Operation =
  | { readonly kind: "map" | "unmap"; readonly ref: number }
  | {
      readonly kind: "copy-from" | "copy-to";
      readonly ref: number;
      /** In bytes. */
      readonly offset: number;
      /** In bytes. */
      readonly length: number;
    };

/** What a backend asks its host for, or tells it. */
export type Question =
  | Operation
  | { readonly kind: "event"; readonly port: number }
  | { readonly kind: "emit" | "publish" };

/**
 * Called before each operation: the moment at which a frontend on another processor would do its worst.
 * `false` refuses the operation; an unmap is never refused.
 */
export type BeforeOperation = (operation: Operation) => boolean | void;

/** A machine with one frontend, whose pages are the memory, and room for one backend. */
export class Machine implements Host {
  readonly memory: Memory;
  readonly grants: GrantTable;
  /** Ports of the events that the backend has sent, in order. */
  readonly events: number[] = [];
  /** What the backend has handed on, in order. */
  readonly emitted: Uint8Array[] = [];
  /** The backend's folder of xenstore. */
  readonly published = new Map<string, string>();
  /** What the backend did that no backend may do, such as ending a mapping that it does not have. */
  readonly misuses: string[] = [];

  readonly #before: BeforeOperation | undefined;
  #observer: ((question: Question) => void) | undefined;
  readonly #mappings = new Map<number, Mapping>();
  #handles = 0;

  constructor(memory: Memory, before?: BeforeOperation) {
    this.memory = memory;
    this.grants = new GrantTable(memory);
    this.#before = before;
  }

  /** Has `observer` called at each question, before anything is done about it. */
  observe(observer: (question: Question) => void): void {
    this.#observer = observer;
  }

  /** The mappings that the backend has, in the order in which it made them. */
  get mappings(): readonly Mapping[] {
    return [...this.#mappings.values()];
  }

  map(ref: number, access: Access): Mapping | undefined {
    const grant = this.#allowed({ kind: "map", ref }) ? this.grants.map(ref, access) : undefined;
    if (grant === undefined) return undefined;
    this.#handles += 1;
    const { page } = grant;
    const view = this.memory.page(page);
    const mapping: Mapping = { handle: this.#handles, ref, access, page, view };
    this.#mappings.set(mapping.handle, mapping);
    return mapping;
  }

  unmap({ handle, ref: claimed }: Mapping): void {
    const mapping = this.#mappings.get(handle);
    // The backend may say anything of its mapping: the handle alone tells which one ends.
    const ref = mapping?.ref ?? claimed;
    this.#allowed({ kind: "unmap", ref });
    if (!this.#mappings.delete(handle)) {
      this.misuses.push(`ended mapping ${handle} of grant reference ${ref}, which it did not have`);
      return;
    }
    this.grants.unmap(ref);
  }

  copyFrom(ref: number, offset: number, length: number): Uint8Array | undefined {
    if (!this.#allowed({ kind: "copy-from", ref, offset, length })) return undefined;
    return this.grants.bytes(ref, "read-only", offset, length)?.slice();
  }

  copyTo(ref: number, offset: number, bytes: Uint8Array): boolean {
    if (!this.#allowed({ kind: "copy-to", ref, offset, length: bytes.length })) return false;
    const target = this.grants.bytes(ref, "read-write", offset, bytes.length);
    target?.set(bytes);
    return target !== undefined;
  }

  notify(port: number): void {
    this.#observer?.({ kind: "event", port });
    this.events.push(port);
  }

  emit(bytes: Uint8Array): void {
    this.#observer?.({ kind: "emit" });
    this.emitted.push(bytes.slice());
  }

  publish(path: string, value: string): void {
    this.#observer?.({ kind: "publish" });
    this.published.set(path, value);
  }

  #allowed(operation: Operation): boolean {
    this.#observer?.(operation);
    return this.#before?.(operation) !== false;
  }
}
