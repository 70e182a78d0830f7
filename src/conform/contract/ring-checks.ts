import { formatCount, hexBytes } from "../../text/text.ts";
import type { Message, Ring } from "../../model/declaration.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import { ringIndices } from "../../model/layout/ring-layout.ts";
import { RingPage, shapeOf } from "../ring.ts";
import { MessageChecks, type ReportViolation, echoReader } from "./message-checks.ts";
import type { ByteRange, PageRange } from "../machine/memory.ts";
import { referencesIn, type Table } from "./tables.ts";

/** A ring of the model in a page of the memory. */
export interface PlacedRing {
  readonly ring: Ring;
  readonly page: number;
  /** Port of the ring's events; if absent, the backend has to answer after an event to any port. */
  readonly port?: number;
}

/** A request without a response. */
export interface OpenRequest {
  /** Number of the request on its ring, modulo 2^32. */
  readonly index: number;
  readonly bytes: Uint8Array;
  /** What its response has to repeat; empty if that is unknown. */
  readonly echo: string;
  readonly tables: readonly Table[];
  /** Grant references of pages that the backend may write as a whole. */
  readonly references: readonly number[];
  /** What may be a grant reference in it, whatever it is for. */
  readonly words: ReadonlySet<number>;
  /** An event, or another call, has come after it. */
  isDue: boolean;
}

/** Remembers the requests of a ring, and checks what the backend does there. */
export class RingChecks {
  readonly placed: PlacedRing;
  readonly #page: RingPage;
  readonly #requestSize: number;
  readonly #responseSize: number;
  /** Offsets in a request. */
  readonly #references: readonly number[];
  readonly #messages: MessageChecks | undefined;
  readonly #echoOf: ReturnType<typeof echoReader>;
  #open: OpenRequest[] = [];
  /** Number of responses that may answer any of the open requests. */
  #unassigned = 0;
  /** Number of requests read, modulo 2^32. */
  #requests: number;
  /** Number of responses checked, modulo 2^32. */
  #responses: number;
  /** An index on the ring is impossible: the open requests are unknown, and nothing can be said of responses. */
  hasInvalidIndex = false;
  /** What rsp_prod and rsp_event were when the call began. */
  #atCall: { readonly responses: number; readonly responseEvent: number };
  /** The event for the responses of this call has come. */
  #isEventTaken = false;

  constructor(placed: PlacedRing, view: DataView, messages: readonly Message[], abi: Abi) {
    const { ring } = placed;
    this.placed = placed;
    this.#page = new RingPage(view, shapeOf(ring, abi.byteOrder, abi));
    this.#requestSize = layoutOf(ring.request, abi).size;
    this.#responseSize = layoutOf(ring.response, abi).size;
    this.#messages = ring.envelope && new MessageChecks(ring, ring.envelope, messages, abi);
    this.#echoOf = echoReader(ring, abi);
    this.#references = referencesIn({ kind: "struct", struct: ring.request }, abi);
    this.#responses = this.#page.get("rsp_prod");
    this.#requests = this.#responses;
    this.#atCall = this.#indices();
  }

  /** The requests that may be without a response. */
  get open(): readonly OpenRequest[] {
    return this.#open;
  }

  /** Remembers what the backend finds on the ring when a call begins. */
  beginCall(): void {
    this.#atCall = this.#indices();
    this.#isEventTaken = false;
    this.readRequests();
  }

  #indices() {
    return { responses: this.#responses, responseEvent: this.#page.get("rsp_event") };
  }

  /** Reads the requests that have become visible. */
  readRequests(): void {
    const produced = this.#page.get("req_prod");
    const unanswered = (produced - this.#responses) >>> 0;
    const read = (this.#requests - this.#responses) >>> 0;
    this.hasInvalidIndex ||= unanswered > this.#page.shape.slots || unanswered < read;
    if (this.hasInvalidIndex) return;
    for (; this.#requests !== produced; this.#requests = (this.#requests + 1) >>> 0) {
      this.#open.push(this.#read(this.#requests));
    }
  }

  #read(index: number): OpenRequest {
    const bytes = this.#page.copy(index).subarray(0, this.#requestSize);
    const messages = this.#messages;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const references = this.#references.map((offset) =>
      view.getUint32(offset, this.#page.shape.littleEndian),
    );
    return {
      index,
      bytes,
      echo: this.#echoOf(bytes, "request"),
      tables: messages?.tablesOf(bytes) ?? [],
      references: messages ? [] : references,
      words: new Set(messages?.wordsOf(bytes) ?? references),
      isDue: false,
    };
  }

  /** Makes all requests due, because an event has come to `port`. */
  markDue(port: number): void {
    if (!this.isPort(port)) return;
    for (const open of this.#open) open.isDue = true;
  }

  /**
   * The bytes of the slot of `request` that the backend cannot need once it uses the page of a grant
   * that the request names; none where it is a request of another ring. The beginning of the slot may hold a
   * response already: one that is not visible yet, with other open requests, or that of a later request.
   */
  takenSlot(request: OpenRequest, ref: number): readonly PageRange[] {
    const { tables, references, index } = request;
    const isNamed = references.includes(ref) || tables.some((table) => table.ref === ref);
    if (!isNamed || !this.#open.includes(request)) return [];
    const slot = this.#page.slotOffset(index);
    const isWhole = this.#open.length === 1 && index === this.#responses;
    const start = slot + (isWhole ? 0 : this.#responseSize);
    const end = slot + this.#requestSize;
    return start < end ? [{ page: this.placed.page, start, end }] : [];
  }

  /** The bytes of the page that the backend may have written since the call began. */
  writableBytes(): readonly ByteRange[] {
    const { slotsOffset, slotSize, slots } = this.#page.shape;
    const indices = ringIndices
      .filter(({ name }) => name === "req_event" || name === "rsp_prod")
      .map(({ offset }) => ({ start: offset, end: offset + 4 }));
    const responses = this.hasInvalidIndex
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

  /** Checks the responses that have become visible. */
  checkResponses(report: ReportViolation): void {
    if (this.hasInvalidIndex) return;
    const produced = this.#page.get("rsp_prod");
    const count = (produced - this.#responses) >>> 0;
    const unanswered = this.#open.length - this.#unassigned;
    if (count > unanswered) {
      const change = `went to ${produced} from ${this.#responses}`;
      const open = formatCount(unanswered, "request");
      const { name } = this.placed.ring;
      report("response-index", `rsp_prod of ${name} ${change}, with ${open} unanswered`);
      this.hasInvalidIndex = true;
      return;
    }
    for (let left = count; left > 0; left -= 1) this.#checkResponse(report);
  }

  /** Whether the events of the ring come by `port`. */
  isPort(port: number): boolean {
    return port === (this.placed.port ?? port);
  }

  /**
   * Takes note of an event; `false` if no response has gone past rsp_event since the call began, or the
   * event for it has come already.
   */
  takeEvent(): boolean {
    if (this.hasInvalidIndex || this.#hasMovedEvent()) return true;
    const isDue = this.#isPastEvent() && !this.#isEventTaken;
    this.#isEventTaken ||= isDue;
    return isDue;
  }

  /**
   * Checks that nothing is missing when the backend has nothing left to do.
   *
   * @param events - the ports to which the backend has sent events in this call.
   */
  endCall(events: readonly number[], report: ReportViolation): void {
    if (this.hasInvalidIndex) return;
    const { name } = this.placed.ring;
    const { responses, responseEvent } = this.#atCall;
    const isMissing = this.#isPastEvent() && !this.#hasMovedEvent();
    if (isMissing && !events.some((port) => this.isPort(port))) {
      const past = `rsp_prod of ${name} went past rsp_event ${responseEvent}`;
      report("event-sent", `${past}, but no event was sent`);
    }
    if (this.#messages === undefined) return;
    const isIdle = this.#responses === this.#page.get("req_prod");
    const requestEvent = this.#page.get("req_event");
    const hasAnswered = this.#responses !== responses;
    if (hasAnswered && isIdle && requestEvent !== (this.#responses + 1) >>> 0) {
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

  /** Whether the responses of this call have gone past rsp_event. */
  #isPastEvent(): boolean {
    const produced = this.#page.get("rsp_prod");
    const count = (produced - this.#atCall.responses) >>> 0;
    return (produced - this.#atCall.responseEvent) >>> 0 < count;
  }

  /** Whether the frontend has moved rsp_event in this call, before responses or after them. */
  #hasMovedEvent(): boolean {
    return this.#page.get("rsp_event") !== this.#atCall.responseEvent;
  }

  /** Offsets of the slots that rsp_prod shows to be new responses, whether there are requests for them or not. */
  #newSlots(): readonly number[] {
    const { responses } = this.#atCall;
    const count = (this.#page.get("rsp_prod") - responses) >>> 0;
    return Array.from({ length: Math.min(count, this.#page.shape.slots) }, (_, index) =>
      this.#page.slotOffset((responses + index) >>> 0),
    );
  }

  #checkResponse(report: ReportViolation): void {
    const response = this.#page.copy(this.#responses).subarray(0, this.#responseSize);
    this.#responses = (this.#responses + 1) >>> 0;
    const echo = this.#echoOf(response, "response");
    const messages = this.#messages;
    if (messages === undefined) {
      this.#answer(echo);
      return;
    }
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

  /**
   * Counts a request of a ring without messages as answered. What is in its slots may be no request at
   * all, so that a response with other members than the oldest request has may be for any of them: until
   * there are as many responses as requests, all may be open.
   */
  #answer(echo: string): void {
    if (this.#unassigned === 0 && this.#open[0]?.echo === echo) this.#open.shift();
    else this.#unassigned += 1;
    if (this.#unassigned !== this.#open.length) return;
    this.#open = [];
    this.#unassigned = 0;
  }
}
