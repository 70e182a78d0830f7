import { type Abi, pageSize } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/aggregate.ts";
import type { Envelope, Message, Ring } from "../../model/declaration.ts";
import type { Code, Integer, Member, Struct } from "../../model/type.ts";
import { type Table, outputsOf } from "./tables.ts";
import { readInteger } from "../../model/integer.ts";
import { scalarIn } from "../../model/nested-types.ts";

/** The laws that hold for every exchange, whatever the interface is. */
export type ContractRule =
  | "response-asked-for"
  | "response-sent"
  | "status-listed"
  | "result-zero"
  | "response-size"
  | "response-index"
  | "event-sent"
  | "event-asked-for"
  | "ring-untouched"
  | "table-outputs"
  | "table-end"
  | "page-untouched"
  | "host-misuse"
  | "nothing-mapped";

/** A breach of a law. */
export interface Violation {
  readonly rule: ContractRule;
  /** What is wrong, with the ring or message and the bytes. */
  readonly message: string;
  /** The call during which it came to light: `notify(2)`. */
  readonly at: string;
}

/** Takes a breach where it is found. */
export type Report = (rule: ContractRule, message: string) => void;

/** A word of a request that is a table, and what is known of it beforehand. */
interface TableWord {
  readonly name: string;
  readonly index: number;
  /** Index of the word that counts the entries. */
  readonly counting: number | undefined;
  /** Number of entries where no word counts them. */
  readonly length: number;
  readonly size: Table["size"];
  readonly outputs: Table["outputs"];
}

/** What the model says about the messages over one ring. */
export class MessageLaws {
  readonly #envelope: Envelope;
  /** Messages by the bits of their code. */
  readonly #messages: ReadonlyMap<bigint, Message>;
  readonly #tables: ReadonlyMap<Message, readonly TableWord[]>;
  readonly #request: Record<"id" | "type" | "words", MemberReader>;
  readonly #response: Record<"id" | "type" | "status" | "result", MemberReader>;

  constructor(ring: Ring, envelope: Envelope, messages: readonly Message[], abi: Abi) {
    const { request, response } = ring;
    const own = messages.filter((message) => message.ring === ring);
    this.#envelope = envelope;
    this.#request = {
      id: new MemberReader(request, envelope.id, abi),
      type: new MemberReader(request, envelope.type, abi),
      words: new MemberReader(request, envelope.words, abi),
    };
    this.#response = {
      id: new MemberReader(response, envelope.id, abi),
      type: new MemberReader(response, envelope.type, abi),
      status: new MemberReader(response, envelope.status, abi),
      result: new MemberReader(response, envelope.result, abi),
    };
    const { type } = this.#request;
    this.#messages = new Map(own.map((message) => [type.stored(message.code.value), message]));
    this.#tables = new Map(own.map((message) => [message, tableWords(message, abi)]));
  }

  /** What a response has in common with the request that it answers: `id 5, type 8`. */
  echoOf(bytes: Uint8Array, direction: "request" | "response"): string {
    const { id, type } = direction === "request" ? this.#request : this.#response;
    const names = this.#envelope;
    return `${names.id.name} ${id.read(bytes)}, ${names.type.name} ${type.read(bytes)}`;
  }

  /** A request as people read it, with the name of its message where it has one. */
  text(request: Uint8Array): string {
    return `${this.#nameOf(request)} (${hexOf(request)})`;
  }

  /** Checks the status and the result of a response to `request`. */
  check(response: Uint8Array, request: Uint8Array, report: Report): void {
    const { status, result } = this.#response;
    const found = status.read(response);
    const answer = `the response ${hexOf(response)} to ${this.text(request)}`;
    const codes = this.#statusesOf(request);
    if (!codes.some(({ value }) => status.stored(value) === found)) {
      const listed = codes.map(({ cName, value }) => `${cName} (${value})`).join(", ");
      report(
        "status-listed",
        `${this.#envelope.status.name} is ${found} in ${answer}, which lists ${listed}`,
      );
    }
    const reply = this.#messageOf(request)?.replies.find(
      (one) => status.stored(one.status.value) === found,
    );
    for (let index = reply?.parameters.length ?? 0; index < result.length; index += 1) {
      const word = result.read(response, index);
      if (word === 0n) continue;
      const { name } = this.#envelope.result;
      const place = result.length === 1 ? name : `${name}[${index}]`;
      const why = `has no meaning with ${this.#envelope.status.name} ${found} and has to be 0`;
      report("result-zero", `${place} is ${word}, but ${why}, in ${answer}`);
    }
  }

  /** The tables that a request hands over, as far as the model knows their size. */
  tables(request: Uint8Array): readonly Table[] {
    const message = this.#messageOf(request);
    if (message === undefined) return [];
    const words = this.#tables.get(message) ?? [];
    return words.map(({ name, index, counting, length, size, outputs }) => {
      const capacity = Math.floor(pageSize / size);
      const word = (at: number) => this.#request.words.read(request, at);
      const count = counting === undefined ? length : Number(word(counting));
      const ref = Number(BigInt.asUintN(32, word(index)));
      return { name, ref, count: Math.min(count, capacity), size, outputs };
    });
  }

  /** The outcomes of a message; of a type that is no message's, all that there are. */
  #statusesOf(request: Uint8Array): readonly Code[] {
    const message = this.#messageOf(request);
    if (message !== undefined) return message.replies.map(({ status }) => status);
    const { type } = this.#envelope.status;
    const family = type.kind === "scalar" ? type.values : undefined;
    return family?.kind === "codes" ? family.values.filter(({ bound }) => !bound) : [];
  }

  #nameOf(request: Uint8Array): string {
    return this.#messageOf(request)?.name ?? "a message of unknown type";
  }

  #messageOf(request: Uint8Array): Message | undefined {
    return this.#messages.get(this.#request.type.read(request));
  }
}

function tableWords({ name: message, parameters }: Message, abi: Abi): readonly TableWord[] {
  return parameters.flatMap(({ name, type }, index): TableWord[] => {
    if (type.kind !== "page") return [];
    const { size } = extentOf(type.element, abi);
    const counting = parameters.findIndex((word) => word.name === type.count);
    return [
      {
        name: `${message}.${name}`,
        index,
        counting: counting < 0 ? undefined : counting,
        length: type.length ?? Math.floor(pageSize / size),
        size,
        outputs: outputsOf(type.element, abi),
      },
    ];
  });
}

/** Bytes from `start` on, before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The integers of one member of a struct: one, or those of an array. Read without their sign. */
export class MemberReader {
  readonly #offset: number;
  readonly #integer: Integer;
  readonly #byteOrder: "little" | "big";
  /** Number of integers. */
  readonly length: number;

  /** @throws Error where the member is not in `struct` or holds no integers. */
  constructor(struct: Struct, member: Member, abi: Abi) {
    const index = struct.members.findIndex(({ name }) => name === member.name);
    const own = struct.members[index];
    const place = layoutOf(struct, abi).members[index];
    const scalar = own && scalarIn(own.type);
    if (own === undefined || place === undefined || scalar === undefined) {
      throw new Error(`${struct.name ?? "a struct"} has no integer ${member.name}`);
    }
    this.#offset = place.offset;
    this.#integer = scalar.integer;
    this.#byteOrder = abi.byteOrder;
    this.length = own.type.kind === "array" ? own.type.length : 1;
  }

  /**
   * The bits of integer number `index`, from 0; modulo 2 to the number of its bits.
   *
   * @throws RangeError where the bytes end before.
   */
  read(bytes: Uint8Array, index = 0): bigint {
    const { bits } = this.#integer;
    const offset = this.#offset + (index * bits) / 8;
    const value = readInteger(bytes, offset, this.#integer, this.#byteOrder);
    if (value === undefined) throw new RangeError(`there are no ${bits} bits at byte ${offset}`);
    return this.stored(value);
  }

  /** The bits under which `value` is stored here. */
  stored(value: bigint): bigint {
    return BigInt.asUintN(this.#integer.bits, value);
  }
}

/** Bytes as people read them. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replaceAll(/(..)(?=.)/g, "$1 ");
}
