import { hexBytes } from "../../text/text.ts";
import type { Envelope, Message, Ring } from "../../model/declaration.ts";
import { readInteger } from "../../model/numbers.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { placeIn } from "../../model/layout/layout.ts";
import { codesOf, scalarIn } from "../../model/visit.ts";
import type { Code, Integer, Member, Struct } from "../../model/type.ts";
import { tablesOf, type Table } from "./tables.ts";
import { declarationsOf, type Model } from "../../model/model.ts";

/** The checks that hold for every exchange, whatever the interface is, and what a backend does that fails one. */
export const contractChecks = {
  "response-asked-for": "a response has an id and a type that no unanswered request has",
  "response-sent":
    "it is idle after an event, and a message on the ring of that event has no response",
  "response-index": "rsp_prod shows more responses than there are unanswered requests",
  "response-size": "it writes into the slot of a response, after its end",
  "status-listed": "the message does not list the status",
  "result-zero": "a result that the reply does not name is not 0",
  "event-sent": "rsp_prod has gone past rsp_event, and no event was sent",
  "event-due": "an event was sent, though rsp_prod has not gone past rsp_event",
  "event-port": "an event was sent to a port that no ring has",
  "event-asked-for": "it is idle, and req_event is not the number of the next request",
  "ring-untouched":
    "it writes a part of a ring that is the frontend's, or a slot without a response",
  "table-outputs": "it writes a member of a table that is not one of its outputs",
  "table-end": "it writes beyond the last entry of a table",
  "page-untouched": "it writes a page that no unanswered request lets it write",
  "page-mapped":
    "it writes a page that it does not have mapped read-write: before it mapped it, or after it unmapped it",
  "grant-named": "it maps or copies a grant that neither a key nor an unanswered request names",
  "mapping-ended":
    "it keeps a page mapped after the response to the request that named it, or ends a mapping that is to last",
  "read-once":
    "it reads bytes again that it has read, or reads a page that it has unmapped or given back by a response",
  "host-misuse": "it ends a mapping that it does not have",
  "nothing-mapped": "after disconnect something is still mapped",
  "key-value":
    "it publishes a key of the frontend, or a key of its own with a value of another kind",
} as const;

/** The name of one of {@link contractChecks}. */
export type ContractCheck = keyof typeof contractChecks;

/** What a backend did against the contract. */
export interface Violation {
  readonly check: ContractCheck;
  /** What is wrong, with the ring or message and the bytes. */
  readonly message: string;
  /** The call during which it was found: `notify(2)`. */
  readonly at: string;
}

/** Takes a violation when it is found. */
export type ReportViolation = (check: ContractCheck, message: string) => void;

/** Knows from the model what messages over one ring may say. */
export class MessageChecks {
  readonly #envelope: Envelope;
  /** Messages by the bits of their code. */
  readonly #messages: ReadonlyMap<bigint, Message>;
  readonly #abi: Abi;
  readonly #request: Record<"type" | "words", MemberReader>;
  readonly #response: Record<"status" | "result", MemberReader>;

  constructor(ring: Ring, envelope: Envelope, messages: readonly Message[], abi: Abi) {
    const { type, words, status, result } = envelope;
    const inRequest = (member: Member) => new MemberReader(ring.request, member, abi);
    const inResponse = (member: Member) => new MemberReader(ring.response, member, abi);
    const own = messages.filter((message) => message.ring === ring);
    this.#envelope = envelope;
    this.#request = { type: inRequest(type), words: inRequest(words) };
    this.#response = { status: inResponse(status), result: inResponse(result) };
    const codeOf = ({ code }: Message) => this.#request.type.stored(code.value);
    this.#messages = new Map(own.map((message) => [codeOf(message), message]));
    this.#abi = abi;
  }

  /** The bytes of a request, with the name of its message if it has one. */
  formatRequest(request: Uint8Array): string {
    const name = this.#messageOf(request)?.name ?? "a message of unknown type";
    return `${name} (${hexBytes(request)})`;
  }

  /** Checks the status and the result of a response to `request`. */
  checkResponse(response: Uint8Array, request: Uint8Array, report: ReportViolation): void {
    const { status, result } = this.#response;
    const names = this.#envelope;
    const found = status.read(response);
    const answer = `the response ${hexBytes(response)} to ${this.formatRequest(request)}`;
    const codes = this.#statusesOf(request);
    if (!codes.some(({ value }) => status.stored(value) === found)) {
      const listed = codes.map(({ cName, value }) => `${cName} (${value})`).join(", ");
      report(
        "status-listed",
        `${names.status.name} is ${found} in ${answer}, which lists ${listed}`,
      );
    }
    const reply = this.#messageOf(request)?.replies.find(
      (one) => status.stored(one.status.value) === found,
    );
    for (let index = reply?.parameters.length ?? 0; index < result.length; index += 1) {
      const value = result.read(response, index);
      if (value === 0n) continue;
      const { name } = names.result;
      const member = result.length === 1 ? name : `${name}[${index}]`;
      const why = `has no meaning with ${names.status.name} ${found} and has to be 0`;
      report("result-zero", `${member} is ${value}, but ${why}, in ${answer}`);
    }
  }

  /** The tables that a request hands over, with the sizes that the model knows. */
  tablesOf(request: Uint8Array): readonly Table[] {
    const message = this.#messageOf(request);
    if (message === undefined) return [];
    return tablesOf(message, (index) => this.#request.words.read(request, index), this.#abi);
  }

  /** The low 32 bits of the elements with parameters of a request: any may be a grant reference. */
  wordsOf(request: Uint8Array): readonly number[] {
    const { words } = this.#request;
    return Array.from({ length: words.length }, (_, index) =>
      Number(BigInt.asUintN(32, words.read(request, index))),
    );
  }

  /** The statuses of a message's replies; for a type without a message, every status that there is. */
  #statusesOf(request: Uint8Array): readonly Code[] {
    const message = this.#messageOf(request);
    if (message !== undefined) return message.replies.map(({ status }) => status);
    const codes = codesOf(this.#envelope.status.type)?.values ?? [];
    return codes.filter(({ role }) => role === "code");
  }

  #messageOf(request: Uint8Array): Message | undefined {
    return this.#messages.get(this.#request.type.read(request));
  }
}

/** Reads the integers of one member of a struct: one, or those of an array. Their sign is ignored. */
export class MemberReader {
  readonly #offset: number;
  readonly #integer: Integer;
  readonly #byteOrder: "little" | "big";
  /** Number of integers. */
  readonly length: number;

  /** @throws Error if no member of `struct` has the name of `member` and holds integers. */
  constructor(struct: Struct, { name }: Member, abi: Abi) {
    const own = struct.members.find((member) => member.name === name);
    const scalar = own && scalarIn(own.type);
    if (own === undefined || scalar === undefined) {
      throw new Error(`${struct.name ?? "a struct"} has no integer ${name}`);
    }
    this.#offset = placeIn(struct, own, abi).offset;
    this.#integer = { ...scalar.integer, signed: false };
    this.#byteOrder = abi.byteOrder;
    this.length = own.type.kind === "array" ? own.type.length : 1;
  }

  /**
   * The bits of integer number `index`, from 0.
   *
   * @throws RangeError if `bytes` end before it.
   */
  read(bytes: Uint8Array, index = 0): bigint {
    const { bits } = this.#integer;
    const offset = this.#offset + (index * bits) / 8;
    const value = readInteger(bytes, offset, this.#integer, this.#byteOrder);
    if (value === undefined) throw new RangeError(`there are no ${bits} bits at byte ${offset}`);
    return value;
  }

  /** The bits that represent `value` here. */
  stored(value: bigint): bigint {
    return BigInt.asUintN(this.#integer.bits, value);
  }
}

const kinds = {
  switch: { pattern: /^[01]$/, text: `"0" or "1"` },
  number: { pattern: /^\d+$/, text: "a decimal number" },
  text: { pattern: /^/, text: "text" },
};

/** Says of each key that the backend has published, and that the spec knows, what is wrong with it. */
export function wrongKeys(model: Model, published: ReadonlyMap<string, string>): readonly string[] {
  const keys = declarationsOf(model, "key");
  return [...published].flatMap(([path, value]) => {
    const known = keys.filter((key) => key.path === path.replaceAll(/(?<=-)\d+(?=\/)/g, "N"));
    const own = known.find(({ writer }) => writer === "backend" || writer === "both");
    const text = `the key ${path} is ${JSON.stringify(value)}`;
    if (own === undefined) {
      return known.map(({ writer }) => `${text}, but the ${writer} writes it`);
    }
    const kind = kinds[own.values ?? "text"];
    return kind.pattern.test(value) ? [] : [`${text}, and not ${kind.text}`];
  });
}

/**
 * Gives what reads what a response repeats of its request: `id 5, type 8`; empty where requests and responses
 * have no member in common.
 */
export function echoReader(
  { request, response, envelope }: Ring,
  abi: Abi,
): (bytes: Uint8Array, direction: "request" | "response") => string {
  const common = request.members.filter(({ name, type }) =>
    response.members.some((other) => other.name === name && scalarIn(other.type) && scalarIn(type)),
  );
  const members = (envelope ? [envelope.id, envelope.type] : common).map((member) => ({
    name: member.name,
    request: new MemberReader(request, member, abi),
    response: new MemberReader(response, member, abi),
  }));
  return (bytes, direction) =>
    members.map(({ name, [direction]: reader }) => `${name} ${reader.read(bytes)}`).join(", ");
}
