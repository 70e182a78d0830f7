import type { Abi } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/aggregate.ts";
import { ringIndices } from "../../model/layout/ring.ts";
import type { Message, Ring } from "../../model/declaration.ts";
import { RingPage, shapeOf } from "../ring.ts";
import { MemberReader, MessageLaws, type Range, type Report, hexOf } from "./message-checks.ts";
import type { Table } from "./tables.ts";

/** A ring of the model in a page of the memory. */
export interface PlacedRing {
  readonly ring: Ring;
  /** Number of the page. */
  readonly page: number;
  /** Port of the backend's events; without it, an event to any port obliges the backend to answer. */
  readonly port?: number;
}

/** A request without a response. */
interface Open {
  readonly request: Uint8Array;
  /** What its response has to echo; empty where the ring has no messages. */
  readonly echo: string;
  readonly tables: readonly Table[];
  /** Grant references to pages that it may let the backend write as a whole. */
  readonly references: readonly number[];
  /** An event, or another call, has come after it. */
  isDue: boolean;
}

/** Remembers the requests of a ring, and holds what the backend does there against the model. */
export class WatchedRing {
  readonly placed: PlacedRing;
  readonly #page: RingPage;
  readonly #requestSize: number;
  readonly #responseSize: number;
  readonly #references: readonly MemberReader[];
  readonly #laws: MessageLaws | undefined;
  #open: Open[] = [];
  #requests: number;
  #responses: number;
  /** The frontend's own index is wrong: then nothing can be said about what the backend answers. */
  #isLost = false;
  /** What rsp_event was when the call began. */
  #wanted: number;

  constructor(placed: PlacedRing, view: DataView, messages: readonly Message[], abi: Abi) {
    const { ring } = placed;
    this.placed = placed;
    this.#page = new RingPage(view, shapeOf(ring, abi.byteOrder, abi));
    this.#requestSize = layoutOf(ring.request, abi).size;
    this.#responseSize = layoutOf(ring.response, abi).size;
    this.#laws = ring.envelope && new MessageLaws(ring, ring.envelope, messages, abi);
    this.#references = ring.request.members
      .filter(({ type }) => type.kind === "scalar" && type.alias !== undefined)
      .filter(({ type }) => extentOf(type, abi).size === 4)
      .map((member) => new MemberReader(ring.request, member, abi));
    this.#responses = this.#page.get("rsp_prod");
    this.#requests = this.#responses;
    this.#wanted = this.#page.get("rsp_event");
  }

  /** Takes note of the response with which the frontend wants an event, at the start of a call. */
  begin(): void {
    this.#wanted = this.#page.get("rsp_event");
    this.take();
  }

  /** Takes note of the requests that have become visible. */
  take(): void {
    const produced = this.#page.get("req_prod");
    const unanswered = (produced - this.#responses) >>> 0;
    this.#isLost ||= unanswered > this.#page.shape.slots || unanswered < this.#seen();
    if (this.#isLost) return;
    for (; this.#requests !== produced; this.#requests = (this.#requests + 1) >>> 0) {
      this.#open.push(this.#opened(this.#page.copy(this.#requests).subarray(0, this.#requestSize)));
    }
  }

  #opened(request: Uint8Array): Open {
    const laws = this.#laws;
    return {
      request,
      echo: laws?.echoOf(request, "request") ?? "",
      tables: laws?.tables(request) ?? [],
      references: laws ? [] : this.#references.map((one) => Number(one.read(request))),
      isDue: false,
    };
  }

  /** An event has come to `port`: what is visible is to be answered. */
  oblige(port: number): void {
    if (port !== (this.placed.port ?? port)) return;
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
  writable(): readonly Range[] {
    const { slotsOffset, slotSize, slots } = this.#page.shape;
    const indices = ringIndices
      .filter(({ name }) => name === "req_event" || name === "rsp_prod")
      .map(({ offset }) => ({ start: offset, end: offset + 4 }));
    const responses = this.#isLost
      ? [{ start: slotsOffset, end: slotsOffset + slots * slotSize }]
      : this.#freshSlots().map((start) => ({ start, end: start + this.#responseSize }));
    return [...indices, ...responses];
  }

  /** Whether `offset` is in a slot of a fresh response, after its end. */
  isTail(offset: number): boolean {
    const { slotSize } = this.#page.shape;
    return this.#freshSlots().some((start) => offset >= start && offset < start + slotSize);
  }

  /** What is at `offset` of the page, which the backend may not write. */
  what(offset: number): string {
    const { slotsOffset, slotSize, slots } = this.#page.shape;
    const { name } = this.placed.ring;
    const index = ringIndices.find((one) => offset >= one.offset && offset < one.offset + 4);
    if (index !== undefined) return `${index.name} of ${name}, which is the frontend's`;
    const slot = Math.floor((offset - slotsOffset) / slotSize);
    if (slot < 0 || slot >= slots) return `no slot of ${name}`;
    return this.isTail(offset)
      ? `slot ${slot} of ${name}, of which a response is the first ${this.#responseSize} bytes`
      : `slot ${slot} of ${name}, for which rsp_prod shows no response`;
  }

  /** Checks the responses that have become visible, and that none is missing; `events` are the ports told of them. */
  check(events: readonly number[], report: Report): void {
    if (this.#isLost) return;
    const { name } = this.placed.ring;
    const produced = this.#page.get("rsp_prod");
    const fresh = (produced - this.#responses) >>> 0;
    if (fresh > this.#open.length) {
      const before = `${this.#responses}, with ${this.#open.length} requests unanswered`;
      report("response-index", `rsp_prod of ${name} went to ${produced} from ${before}`);
      this.#isLost = true;
      return;
    }
    this.#checkEvent(produced, fresh, events, report);
    for (let count = 0; count < fresh; count += 1) this.#checkResponse(report);
    if (this.#laws === undefined) return;
    const isAllAnswered = this.#responses === this.#page.get("req_prod");
    const asked = this.#page.get("req_event");
    if (fresh > 0 && isAllAnswered && asked !== (this.#responses + 1) >>> 0) {
      const why = `so no event comes with request ${this.#responses}`;
      report("event-asked-for", `req_event of ${name} is ${asked} with nothing left to do, ${why}`);
    }
    for (const { request } of this.#open.filter(({ isDue }) => isDue)) {
      const text = `${name} has no response to ${this.#laws.text(request)}`;
      report("response-sent", `${text}, though the backend has nothing left to do`);
    }
    this.#open = this.#open.filter(({ isDue }) => !isDue);
  }

  /** Checks that an event was sent where the responses have gone past rsp_event. */
  #checkEvent(produced: number, fresh: number, events: readonly number[], report: Report): void {
    const wanted = this.#page.get("rsp_event");
    // A frontend that moves it meanwhile may do so before the responses or after them.
    if (wanted !== this.#wanted || (produced - wanted) >>> 0 >= fresh) return;
    if (events.some((port) => port === (this.placed.port ?? port))) return;
    const { name } = this.placed.ring;
    report(
      "event-sent",
      `rsp_prod of ${name} went past rsp_event ${wanted}, but no event was sent`,
    );
  }

  /** Number of requests taken note of whose responses are not checked. */
  #seen(): number {
    return (this.#requests - this.#responses) >>> 0;
  }

  /** Offsets of the slots that rsp_prod shows to be fresh responses, be there requests for them or not. */
  #freshSlots(): readonly number[] {
    const fresh = (this.#page.get("rsp_prod") - this.#responses) >>> 0;
    return Array.from({ length: Math.min(fresh, this.#page.shape.slots) }, (_, index) =>
      this.#page.slotOffset((this.#responses + index) >>> 0),
    );
  }

  #checkResponse(report: Report): void {
    const response = this.#page.copy(this.#responses).subarray(0, this.#responseSize);
    this.#responses = (this.#responses + 1) >>> 0;
    const laws = this.#laws;
    if (laws === undefined) {
      this.#open.shift();
      return;
    }
    const echo = laws.echoOf(response, "response");
    const answered = this.#open.findIndex((one) => one.echo === echo);
    const [open] = this.#open.splice(Math.max(answered, 0), 1);
    if (answered < 0 || open === undefined) {
      const { name } = this.placed.ring;
      const text = `a response with ${echo} (${hexOf(response)})`;
      report("response-asked-for", `${name} has ${text}, which no unanswered request has`);
      return;
    }
    laws.check(response, open.request, report);
  }
}
