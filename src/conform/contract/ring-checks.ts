import { formatCount, hexBytes } from "../../text/text.ts";
import type { Message, Ring } from "../../model/declaration.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { extentOf, layoutOf, ringIndices } from "../../model/layout/layout.ts";
import { RingPage, shapeOf } from "../ring.ts";
import { MemberReader, MessageChecks, type ReportViolation } from "./message-checks.ts";
import type { ByteRange, Table } from "./tables.ts";

/** A ring of the model in a page of the memory. */
export interface PlacedRing {
  readonly ring: Ring;
  /** Number of the page. */
  readonly page: number;
  /** Port of the ring's events; if absent, the backend has to answer after an event to any port. */
  readonly port?: number;
}

/** A request without a response. */
interface OpenRequest {
  readonly bytes: Uint8Array;
  /** What its response has to repeat; empty if the ring has no messages. */
  readonly echo: string;
  readonly tables: readonly Table[];
  /** Grant references to pages that the backend may write as a whole. */
  readonly references: readonly number[];
  /** An event, or another call, has come after it. */
  isDue: boolean;
}

/** Remembers the requests of a ring, and checks what the backend does there. */
export class RingChecks {
  readonly placed: PlacedRing;
  readonly #page: RingPage;
  readonly #requestSize: number;
  readonly #responseSize: number;
  readonly #references: readonly MemberReader[];
  readonly #messages: MessageChecks | undefined;
  #open: OpenRequest[] = [];
  /** Number of requests read, modulo 2^32. */
  #requests: number;
  /** Number of responses checked, modulo 2^32. */
  #responses: number;
  /** An index on the ring is impossible, so that nothing can be said about later responses. */
  #isBroken = false;
  /** What rsp_event was when the call began. */
  #responseEvent: number;

  constructor(placed: PlacedRing, view: DataView, messages: readonly Message[], abi: Abi) {
    const { ring } = placed;
    this.placed = placed;
    this.#page = new RingPage(view, shapeOf(ring, abi.byteOrder, abi));
    this.#requestSize = layoutOf(ring.request, abi).size;
    this.#responseSize = layoutOf(ring.response, abi).size;
    this.#messages = ring.envelope && new MessageChecks(ring, ring.envelope, messages, abi);
    this.#references = ring.request.members
      .filter(({ type }) => type.kind === "scalar" && type.alias !== undefined)
      .filter(({ type }) => extentOf(type, abi).size === 4)
      .map((member) => new MemberReader(ring.request, member, abi));
    this.#responses = this.#page.get("rsp_prod");
    this.#requests = this.#responses;
    this.#responseEvent = this.#page.get("rsp_event");
  }

  /** Remembers what the backend finds on the ring when a call begins. */
  beginCall(): void {
    this.#responseEvent = this.#page.get("rsp_event");
    this.readRequests();
  }

  /** Reads the requests that have become visible. */
  readRequests(): void {
    const produced = this.#page.get("req_prod");
    const unanswered = (produced - this.#responses) >>> 0;
    const read = (this.#requests - this.#responses) >>> 0;
    this.#isBroken ||= unanswered > this.#page.shape.slots || unanswered < read;
    if (this.#isBroken) return;
    for (; this.#requests !== produced; this.#requests = (this.#requests + 1) >>> 0) {
      this.#open.push(this.#read(this.#page.copy(this.#requests).subarray(0, this.#requestSize)));
    }
  }

  #read(bytes: Uint8Array): OpenRequest {
    const messages = this.#messages;
    return {
      bytes,
      echo: messages?.echoOf(bytes, "request") ?? "",
      tables: messages?.tablesOf(bytes) ?? [],
      references: messages ? [] : this.#references.map((member) => Number(member.read(bytes))),
      isDue: false,
    };
  }

  /** Makes all requests due, because an event has come to `port`. */
  markDue(port: number): void {
    if (!this.#isPort(port)) return;
    for (const open of this.#open) open.isDue = true;
  }

  /** The tables of all requests without a response. */
  tables(): readonly Table[] {
    return this.#open.flatMap(({ tables }) => tables);
  }

  /** Grant references of all requests without a response that may refer to a page as a whole. */
  references(): readonly number[] {
    return this.#open.flatMap(({ references }) => references);
  }

  /** The bytes of the page that the backend may have written since the last {@link check}. */
  writableBytes(): readonly ByteRange[] {
    const { slotsOffset, slotSize, slots } = this.#page.shape;
    const indices = ringIndices
      .filter(({ name }) => name === "req_event" || name === "rsp_prod")
      .map(({ offset }) => ({ start: offset, end: offset + 4 }));
    const responses = this.#isBroken
      ? [{ start: slotsOffset, end: slotsOffset + slots * slotSize }]
      : this.#newSlots().map((start) => ({ start, end: start + this.#responseSize }));
    return [...indices, ...responses];
  }

  /** Whether `offset`, which is not writable, is in the slot of a new response: then it is after its end. */
  isAfterResponse(offset: number): boolean {
    const { slotSize } = this.#page.shape;
    return this.#newSlots().some((start) => offset >= start && offset < start + slotSize);
  }

  /** Says what is at `offset` of the page, where the backend may not write. */
  describe(offset: number): string {
    const { slotsOffset, slotSize, slots } = this.#page.shape;
    const { name } = this.placed.ring;
    const index = ringIndices.find((one) => offset >= one.offset && offset < one.offset + 4);
    if (index !== undefined) return `${index.name} of ${name}, which is the frontend's`;
    const slot = Math.floor((offset - slotsOffset) / slotSize);
    if (slot < 0 || slot >= slots) return `no slot of ${name}`;
    return this.isAfterResponse(offset)
      ? `slot ${slot} of ${name}, where a response has only the first ${this.#responseSize} bytes`
      : `slot ${slot} of ${name}, for which rsp_prod shows no response`;
  }

  /**
   * Checks the responses that have become visible, and that none is missing.
   *
   * @param events - the ports to which the backend has sent events in this call.
   */
  check(events: readonly number[], report: ReportViolation): void {
    if (this.#isBroken) return;
    const { name } = this.placed.ring;
    const produced = this.#page.get("rsp_prod");
    const count = (produced - this.#responses) >>> 0;
    if (count > this.#open.length) {
      const change = `went to ${produced} from ${this.#responses}`;
      const open = formatCount(this.#open.length, "request");
      report("response-index", `rsp_prod of ${name} ${change}, with ${open} unanswered`);
      this.#isBroken = true;
      return;
    }
    this.#checkEvent(produced, count, events, report);
    for (let left = count; left > 0; left -= 1) this.#checkResponse(report);
    if (this.#messages === undefined) return;
    const isIdle = this.#responses === this.#page.get("req_prod");
    const requestEvent = this.#page.get("req_event");
    if (count > 0 && isIdle && requestEvent !== (this.#responses + 1) >>> 0) {
      const why = `so no event comes with request ${this.#responses}`;
      report(
        "event-asked-for",
        `req_event of ${name} is ${requestEvent} with nothing left to do, ${why}`,
      );
    }
    for (const { bytes } of this.#open.filter(({ isDue }) => isDue)) {
      const text = `${name} has no response to ${this.#messages.formatRequest(bytes)}`;
      report("response-sent", `${text}, though the backend has nothing left to do`);
    }
    this.#open = this.#open.filter(({ isDue }) => !isDue);
  }

  /** Checks that an event was sent if the responses have gone past rsp_event. */
  #checkEvent(
    produced: number,
    count: number,
    events: readonly number[],
    report: ReportViolation,
  ): void {
    const responseEvent = this.#page.get("rsp_event");
    // A frontend that moves it during the call may do so before the responses or after them.
    if (responseEvent !== this.#responseEvent || (produced - responseEvent) >>> 0 >= count) return;
    if (events.some((port) => this.#isPort(port))) return;
    const { name } = this.placed.ring;
    const past = `rsp_prod of ${name} went past rsp_event ${responseEvent}`;
    report("event-sent", `${past}, but no event was sent`);
  }

  #isPort(port: number): boolean {
    return port === (this.placed.port ?? port);
  }

  /** Offsets of the slots that rsp_prod shows to be new responses, whether there are requests for them or not. */
  #newSlots(): readonly number[] {
    const count = (this.#page.get("rsp_prod") - this.#responses) >>> 0;
    return Array.from({ length: Math.min(count, this.#page.shape.slots) }, (_, index) =>
      this.#page.slotOffset((this.#responses + index) >>> 0),
    );
  }

  #checkResponse(report: ReportViolation): void {
    const response = this.#page.copy(this.#responses).subarray(0, this.#responseSize);
    this.#responses = (this.#responses + 1) >>> 0;
    const messages = this.#messages;
    if (messages === undefined) {
      this.#open.shift();
      return;
    }
    const echo = messages.echoOf(response, "response");
    const answered = this.#open.findIndex((one) => one.echo === echo);
    const [open] = this.#open.splice(Math.max(answered, 0), 1);
    if (answered < 0 || open === undefined) {
      const { name } = this.placed.ring;
      const text = `a response with ${echo} (${hexBytes(response)})`;
      report("response-asked-for", `${name} has ${text}, which no unanswered request has`);
      return;
    }
    messages.checkResponse(response, open.bytes, report);
  }
}
