import { hexOf } from "../text/text.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { formatValue } from "../language/kinds.ts";
import type { Ring } from "../model/declaration.ts";
import { pageSize } from "../model/layout/abi.ts";
import { ringLayoutOf } from "../model/layout/ring-layout.ts";
import type { Model } from "../model/model.ts";
import type {
  Action,
  Content,
  Expectation,
  Joined,
  PageContent,
  Scenario,
  JoinedStep,
} from "../model/scenario.ts";
import { encodeElements, layoutAbi, type MaskedBuffer, type StepContext } from "./encode.ts";
import { encodeExpectation, encodeRequest, RingState } from "./message.ts";
import { repliesIn, shownBy } from "../model/provable.ts";
import { type ExpectedResponse, type Hex, type VectorStep } from "./vector.ts";

/** Pages that a scenario can number: as many as a run has room for. */
const maxPages = 1024;

/** The steps that expect something. */
const checks: ReadonlySet<Action<Joined>["kind"]> = new Set([
  "revoke",
  "responses",
  "memory",
  "slot",
  "mapped",
  "emitted",
  "published",
]);

/** The placeholder for an index in the path of a key. */
const placeholder = /\bN\b/;

const { finding: numberFinding } = catalogue["number-out-of-range"];
const { finding: ringFinding } = catalogue["ring-not-set-up"];

/** Translates the steps of one scenario to bytes, in their order. */
export class Translation {
  readonly #model: Model;
  readonly #scenario: Scenario;
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #rings = new RingState();

  constructor(model: Model, scenario: Scenario, report: (diagnostic: Diagnostic) => void) {
    this.#model = model;
    this.#scenario = scenario;
    this.#report = report;
  }

  /** The steps of a vector that one step of a scenario becomes; its note goes to the first. */
  translate(step: JoinedStep): readonly VectorStep[] {
    const { action, says, span } = step;
    const context = { span, byteOrder: this.#model.byteOrder, report: this.#report };
    const steps = this.#translateAction(action, context);
    const shows = shownBy(this.#scenario, step, (page) => this.#rings.inPage(page));
    const proven = this.#scenario.proves.map(({ name }) => name);
    const isNarrower = checks.has(action.kind) && shows.join() !== proven.join();
    return steps.map((one, index) => ({
      ...(says !== undefined && index === 0 && { says }),
      ...one,
      ...(isNarrower && { shows }),
    }));
  }

  #translateAction(action: Action<Joined>, context: StepContext): readonly VectorStep[] {
    switch (action.kind) {
      case "grant": {
        const { page, access } = action;
        checkPage(page, context);
        return [{ do: "grant", ref: checkedRef(action, context), page, access }];
      }
      case "revoke":
        return [{ do: "revoke", ref: checkedRef(action, context), allowed: action.allowed }];
      case "refuse":
        return [{ do: "refuse", ref: checkedRef(action, context) }];
      case "writeKey":
        return [{ do: "key", path: keyPath(action, context), value: action.value }];
      case "published": {
        const { key, value } = action;
        const path = keyPath(action, context);
        return [{ do: "published", path, value, ...(value === key.absent && { orAbsent: true }) }];
      }
      case "setUpRing": {
        const { ring, page } = action;
        checkPage(page, context);
        this.#rings.setUp(ring, page);
        const port =
          action.port === undefined ? {} : { port: checkedWord(action.port, "port", context) };
        const start = checkedWord(action.start, "ring index", context);
        return [{ do: "ring", ring: ring.name, page, ...port, ...(start !== 0 && { start }) }];
      }
      case "connect":
      case "disconnect":
        return [{ do: action.kind }];
      case "write": {
        const { page, offset, buffer } = locateInPage(action.content, context);
        return [{ do: "write", page, offset, bytes: hexOf(buffer.bytes) }];
      }
      case "change":
      case "changeSlot": {
        const { page, offset, buffer } =
          action.kind === "change"
            ? locateInPage(action.content, context)
            : this.#locateInSlot(action, context);
        const ref = checkedRef(action.at, context);
        const use = action.at.use === 2 && { use: action.at.use };
        return [{ do: "change", ref, ...use, page, offset, bytes: hexOf(buffer.bytes) }];
      }
      case "send": {
        const { message, words } = action;
        const page = this.#pageOf(message.ring, context);
        const id = this.#rings.request(message, action.id);
        const { bytes } = encodeRequest(message, id, words, context);
        return page === undefined ? [] : [{ do: "request", page, bytes: hexOf(bytes) }];
      }
      case "put": {
        const { page, buffer } = this.#locateInSlot({ ...action, index: 0 }, context);
        return [{ do: "request", page, bytes: hexOf(buffer.bytes) }];
      }
      case "notify":
        return [{ do: "notify", port: checkedWord(action.port, "port", context) }];
      case "deliver":
        return [{ do: "deliver", bytes: checkedBytes(action.bytes, context) }];
      case "responses": {
        const page = action.page ?? this.#pageOfReplies(action.expectations, context);
        if (page === undefined) return [];
        if (this.#rings.inPage(page) === undefined) {
          context.report(ringFinding("page", context.span, page));
        }
        const expected = action.expectations.map((one) => this.#expected(one, context));
        return [{ do: "responses", page, expected }];
      }
      case "memory":
        return memorySteps(locateInPage(action.content, context));
      case "slot":
        return memorySteps(this.#locateInSlot(action, context));
      case "mapped": {
        const refs = action.refs.map((ref) => checkedRef({ ref }, context));
        return [{ do: "mapped", refs: refs.toSorted((a, b) => a - b) }];
      }
      case "emitted":
        return [
          { do: "emitted", bytes: action.frames.map((frame) => checkedBytes(frame, context)) },
        ];
    }
  }

  #expected(expectation: Expectation<Joined>, context: StepContext): ExpectedResponse {
    const { bytes, mask } = encodeExpectation(expectation, this.#rings, context);
    const isWhole = mask.every((byte) => byte === 0xff);
    return { anyOf: bytes.map(hexOf), ...(!isWhole && { mask: hexOf(mask) }) };
  }

  #locateInSlot(
    { page, index, content }: { page: number; index: number; content: Content<Joined> },
    context: StepContext,
  ): LocatedBuffer {
    const { report, span } = context;
    const { buffer } = encodeElements(content.type, content.elements, context);
    const ring = this.#rings.inPage(page);
    if (ring === undefined) {
      report(ringFinding("page", span, page));
      return { page, offset: 0, buffer };
    }
    const { slots, slotSize, slotsOffset } = ringLayoutOf(ring, layoutAbi);
    const size = buffer.bytes.length;
    if (size > slotSize) report(numberFinding("beyondSlot", span, size, ring.name, slotSize));
    const slot = checkedWord(index, "slot number", context) % slots;
    return { page, offset: slotsOffset + slot * slotSize, buffer };
  }

  /** The page in which a ring is set up; `undefined`, and a report, where there is none. */
  #pageOf(ring: Ring, { report, span }: StepContext): number | undefined {
    const pages = this.#rings.pagesOf(ring);
    if (pages.length === 0) report(ringFinding("ring", span, ring.name));
    if (pages.length > 1) report(ringFinding("severalPages", span, ring.name, pages));
    return pages[0];
  }

  #pageOfReplies(
    expectations: readonly Expectation<Joined>[],
    context: StepContext,
  ): number | undefined {
    const [reply] = expectations.flatMap(repliesIn);
    if (reply !== undefined) return this.#pageOf(reply.message.ring, context);
    context.report(ringFinding("unknown", context.span));
    return undefined;
  }
}

/** A buffer, and its place in the memory. */
interface LocatedBuffer {
  readonly page: number;
  /** In bytes from the start of the page. */
  readonly offset: number;
  readonly buffer: MaskedBuffer;
}

function locateInPage(
  { page, type, elements, first }: PageContent<Joined>,
  context: StepContext,
): LocatedBuffer {
  checkPage(page, context);
  const { buffer, elementSize } = encodeElements(type, elements, context);
  const offset = checkedWord(first, "element number", context) * elementSize;
  const end = offset + buffer.bytes.length;
  if (end > pageSize) context.report(numberFinding("beyondPage", context.span, end, pageSize));
  return { page, offset, buffer };
}

function memorySteps({ page, offset, buffer }: LocatedBuffer): readonly VectorStep[] {
  return buffer.runs().map((run) => ({
    do: "memory",
    page,
    offset: offset + run.offset,
    bytes: hexOf(run.bytes),
  }));
}

/** The path of a key, with its index in place of N. */
function keyPath(
  { kind, key, index }: Extract<Action<Joined>, { kind: "writeKey" | "published" }>,
  { report, span }: StepContext,
): string {
  if (placeholder.test(key.path) !== (index !== undefined)) {
    const { finding } = catalogue["wrong-key-index"];
    report(
      index === undefined
        ? finding("missing", span, kind, key.path)
        : finding("unexpected", span, key.path, index),
    );
  }
  return index === undefined ? key.path : key.path.replace(placeholder, String(index));
}

function checkPage(page: number, { report, span }: StepContext): void {
  if (Number.isInteger(page) && page >= 0 && page < maxPages) return;
  report(numberFinding("page", span, formatValue(page), maxPages - 1));
}

function checkedRef({ ref }: { readonly ref: number }, context: StepContext): number {
  return checkedWord(ref, "grant reference", context);
}

/** `value`, or 0 and a report where it is not an unsigned number of 32 bits. */
function checkedWord(
  value: number,
  what: "grant reference" | "ring index" | "port" | "slot number" | "element number",
  { report, span }: StepContext,
): number {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value;
  report(numberFinding("word", span, formatValue(value), what));
  return 0;
}

function checkedBytes(numbers: readonly number[], { report, span }: StepContext): Hex {
  const wrong = numbers.find((one) => !Number.isInteger(one) || one < 0 || one > 0xff);
  if (wrong !== undefined) report(numberFinding("byte", span, formatValue(wrong)));
  return hexOf(Uint8Array.from(numbers));
}
