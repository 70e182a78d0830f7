/**
 * Bytes in the order of memory, two hexadecimal digits each.
 *
 * @pattern ^(?:[0-9a-f]{2})*$
 */
export type Hex = string;

/** The bytes that hexadecimal digits stand for. */
export function bytesOf(hex: Hex): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

/**
 * An unsigned integer of 32 bits.
 *
 * @asType integer
 * @minimum 0
 * @maximum 4294967295
 */
export type Word = number;

/**
 * Number of a page.
 *
 * @asType integer
 * @minimum 0
 */
export type PageNumber = number;

/**
 * In bytes from the start of the page.
 *
 * @asType integer
 * @minimum 0
 * @maximum 4095
 */
export type PageOffset = number;

/**
 * Value of a property that the backend has to have.
 *
 * @asType integer
 * @minimum 0
 */
export type OptionValue = number;

/**
 * A reply, `MESSAGE.STATUS`, or a rule, `MESSAGE.rule` or `ring.rule`.
 *
 * @pattern ^\w+\.\w+$
 */
export type ProvenName = string;

/** All scenarios of a spec as bytes, for a backend in any language. */
export interface Vectors {
  /**
   * Name of the spec: `netif`.
   *
   * @minLength 1
   */
  readonly spec: string;
  /**
   * Pages of 4,096 bytes that a run needs; all bytes are 0 at first.
   *
   * @asType integer
   * @minimum 0
   */
  readonly pages: number;
  /** The scenarios, in the order of the spec. */
  readonly vectors: readonly Vector[];
}

/**
 * What a frontend does to a backend over shared pages, step by step, and the expected results. Bytes are in the
 * byte order of the interface. The steps of a vector are taken in order, with a backend and memory of its own.
 * Before `connect`, the backend gets the options; a vector with an option that the backend does not support is
 * skipped.
 */
export interface VectorsDocument extends Vectors {
  /** The `$id` of the schema of this form; another form has another number. */
  readonly $schema: "urn:abispec:vectors:1";
  /** The same, in the spelling of `abi.json`. */
  readonly format: "abispec-vectors-1";
  /**
   * Path of the spec from the folder of its package: `spec/netif.ts`.
   *
   * @minLength 1
   */
  readonly source: string;
}

/** One scenario: what a frontend does, and what it checks. */
export interface Vector {
  /**
   * Unique in the file: `ADD_GREF_MAPPING_last_entry_not_granted`.
   *
   * @pattern ^[A-Za-z_$][A-Za-z0-9_$]*$
   */
  readonly name: string;
  /**
   * What it shows.
   *
   * @minLength 1
   */
  readonly says: string;
  /** Replies, `MESSAGE.STATUS`, and rules, `MESSAGE.rule` or `ring.rule`, that it shows. */
  readonly proves: readonly ProvenName[];
  /** Properties that the backend has to have: `static-grants: 8`. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** What is done and checked, in order. */
  readonly steps: readonly VectorStep[];
}

/** One thing that the frontend does or checks. */
export type VectorStep =
  | GrantStep
  | RevokeStep
  | RefuseStep
  | KeyStep
  | RingStep
  | ConnectStep
  | DisconnectStep
  | WriteStep
  | ChangeStep
  | RequestStep
  | NotifyStep
  | DeliverStep
  | ResponsesStep
  | MemoryStep
  | MappedStep
  | EmittedStep
  | PublishedStep;

interface AnyStep {
  /** What a reader should know about the step. */
  readonly says?: string;
  /** What the backend violates if the step does not find what it expects; absent: all that the vector proves. */
  readonly shows?: readonly ProvenName[];
}

/** Grants a page to the backend. */
export interface GrantStep extends AnyStep {
  readonly do: "grant";
  readonly ref: Word;
  readonly page: PageNumber;
  readonly access: "read-only" | "read-write";
}

/** Takes a grant back. The hypervisor allows it unless the page is mapped, and `allowed` says which. */
export interface RevokeStep extends AnyStep {
  readonly do: "revoke";
  readonly ref: Word;
  readonly allowed: boolean;
}

/** From now on the hypervisor refuses to map this grant, and to copy from or to it. */
export interface RefuseStep extends AnyStep {
  readonly do: "refuse";
  readonly ref: Word;
}

/** Writes a key into the frontend's folder of xenstore. */
export interface KeyStep extends AnyStep {
  readonly do: "key";
  /** @minLength 1 */
  readonly path: string;
  readonly value: string;
}

/** Makes a page an empty ring: req_prod and rsp_prod are `start`, req_event and rsp_event one more, modulo 2^32. */
export interface RingStep extends AnyStep {
  readonly do: "ring";
  /**
   * Its name in the spec.
   *
   * @minLength 1
   */
  readonly ring: string;
  readonly page: PageNumber;
  /** Port of its events. Absent: nothing is said about it. */
  readonly port?: Word;
  /** Absent: 0. */
  readonly start?: Word;
}

/** The frontend is connected, with the keys that it has written. */
export interface ConnectStep extends AnyStep {
  readonly do: "connect";
}

/** The frontend disconnects. */
export interface DisconnectStep extends AnyStep {
  readonly do: "disconnect";
}

/** Writes bytes into a page. */
export interface WriteStep extends AnyStep {
  readonly do: "write";
  readonly page: PageNumber;
  readonly offset: PageOffset;
  readonly bytes: Hex;
}

/** Writes bytes into a page, once: right before the backend next maps or unmaps `ref`, or copies from or to it. */
export interface ChangeStep extends AnyStep {
  readonly do: "change";
  readonly ref: Word;
  /** Right before the second such use, if it comes before the backend has nothing left to do. Absent: before the first, which has to come. */
  readonly use?: 2;
  readonly page: PageNumber;
  readonly offset: PageOffset;
  readonly bytes: Hex;
}

/** Puts a request into the next slot of the ring in this page, and advances req_prod. */
export interface RequestStep extends AnyStep {
  readonly do: "request";
  readonly page: PageNumber;
  readonly bytes: Hex;
}

/** Sends an event to the backend's port, and waits until the backend has nothing left to do. */
export interface NotifyStep extends AnyStep {
  readonly do: "notify";
  readonly port: Word;
}

/**
 * Passes the backend bytes that are meant for the frontend, such as a frame from the network, and waits until
 * it has nothing left to do.
 */
export interface DeliverStep extends AnyStep {
  readonly do: "deliver";
  readonly bytes: Hex;
}

/** Exactly these responses have come on the ring in this page since the last such step, in any order. The frontend takes them, and sets rsp_event to ask for an event with the next one. */
export interface ResponsesStep extends AnyStep {
  readonly do: "responses";
  readonly page: PageNumber;
  readonly expected: readonly ExpectedResponse[];
}

/** These bytes are in the page. */
export interface MemoryStep extends AnyStep {
  readonly do: "memory";
  readonly page: PageNumber;
  readonly offset: PageOffset;
  readonly bytes: Hex;
}

/** Of all grants, exactly these are mapped. */
export interface MappedStep extends AnyStep {
  readonly do: "mapped";
  readonly refs: readonly Word[];
}

/** What the backend has passed on since the last such step, in order: frames to the network. */
export interface EmittedStep extends AnyStep {
  readonly do: "emitted";
  readonly bytes: readonly Hex[];
}

/** The backend's folder of xenstore has this key. */
export interface PublishedStep extends AnyStep {
  readonly do: "published";
  /** @minLength 1 */
  readonly path: string;
  readonly value: string;
  /** The key may be absent, too, since its absence says the same. Absent: it may not. */
  readonly orAbsent?: true;
}

/** A response that is accepted. */
export interface ExpectedResponse {
  /**
   * One of these. A response that is shorter than its slot is at the start of the slot; what follows it is
   * ignored.
   *
   * @minItems 1
   */
  readonly anyOf: readonly Hex[];
  /** The bits that count; absent: all of them. */
  readonly mask?: Hex;
}
