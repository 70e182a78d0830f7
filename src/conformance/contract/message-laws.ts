import type { Abi } from "../../layout/abi.ts";
import { extentOf } from "../../layout/aggregate.ts";
import { pageSize } from "../../layout/page.ts";
import type { Carrier, Message, Ring } from "../../model/declaration.ts";
import { hexOf, MemberReader } from "./bytes.ts";
import { outputsOf } from "./outputs.ts";
import type { Table } from "./table.ts";
import type { Report } from "./violation.ts";

/** What the model says about the messages over one ring. */
export class MessageLaws {
  readonly #ring: Ring;
  readonly #abi: Abi;
  readonly #carrier: Carrier;
  readonly #messages: readonly Message[];
  readonly #request: Record<"id" | "type" | "words", MemberReader>;
  readonly #response: Record<"id" | "type" | "status" | "result", MemberReader>;

  constructor(ring: Ring, carrier: Carrier, messages: readonly Message[], abi: Abi) {
    const { request, response } = ring;
    this.#ring = ring;
    this.#abi = abi;
    this.#carrier = carrier;
    this.#messages = messages.filter((message) => message.ring === ring);
    this.#request = {
      id: new MemberReader(request, carrier.id, abi),
      type: new MemberReader(request, carrier.type, abi),
      words: new MemberReader(request, carrier.words, abi),
    };
    this.#response = {
      id: new MemberReader(response, carrier.id, abi),
      type: new MemberReader(response, carrier.type, abi),
      status: new MemberReader(response, carrier.status, abi),
      result: new MemberReader(response, carrier.result, abi),
    };
  }

  /** Whether a response has the id and the type of a request. */
  echoes(response: Uint8Array, request: Uint8Array): boolean {
    return (
      this.#response.id.read(response) === this.#request.id.read(request) &&
      this.#response.type.read(response) === this.#request.type.read(request)
    );
  }

  /** A request or response as people read it, with the name of its message where it has one. */
  text(request: Uint8Array): string {
    return `${this.#messageOf(request)?.name ?? "a message of unknown type"} ${hexOf(request)}`;
  }

  /** Checks the status and the result of a response to `request`. */
  check(response: Uint8Array, request: Uint8Array, report: Report): void {
    const message = this.#messageOf(request);
    const { status, result } = this.#response;
    const found = status.read(response);
    const where = `${message?.name ?? "a message of unknown type"} over ${this.#ring.name}: ${hexOf(response)}`;
    const { type } = this.#carrier.status;
    const family =
      type.kind === "scalar" && type.values?.kind === "codes" ? type.values : undefined;
    const codes =
      message?.replies.map((reply) => reply.status) ??
      family?.values.filter(({ bound }) => !bound) ??
      [];
    if (!codes.some(({ value }) => status.stored(value) === found)) {
      report("status-listed", `status ${found} is not among the outcomes of ${where}`);
    }
    const reply = message?.replies.find((one) => status.stored(one.status.value) === found);
    for (let index = reply?.words.length ?? 0; index < result.length; index += 1) {
      const word = result.read(response, index);
      if (word !== 0n) {
        report("result-zero", `${this.#carrier.result.name} is ${word}, not 0, in ${where}`);
      }
    }
  }

  /** The tables that a request hands over, as far as the model knows their size. */
  tables(request: Uint8Array): readonly Table[] {
    const words = this.#messageOf(request)?.words ?? [];
    const value = (index: number) => this.#request.words.read(request, index);
    return words.flatMap(({ name, type }, index): Table[] => {
      if (type.kind !== "page") return [];
      const { size } = extentOf(type.element, this.#abi);
      const capacity = Math.floor(pageSize / size);
      const counting = words.findIndex((word) => word.name === type.count);
      const count = counting < 0 ? BigInt(type.length ?? capacity) : value(counting);
      return [
        {
          name: `${this.#messageOf(request)?.name ?? ""}.${name}`,
          ref: Number(BigInt.asUintN(32, value(index))),
          count: Number(count < BigInt(capacity) ? count : BigInt(capacity)),
          size,
          outputs: outputsOf(type.element, this.#abi),
        },
      ];
    });
  }

  #messageOf(request: Uint8Array): Message | undefined {
    const found = this.#request.type.read(request);
    return this.#messages.find(({ code }) => this.#request.type.stored(code.value) === found);
  }
}
