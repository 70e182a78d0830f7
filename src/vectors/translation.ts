import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { hexOf, type ExpectedResponse as Expected, type VectorStep } from "./vector.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { formatValue } from "../language/format-value.ts";
import { pageSize } from "../model/layout/abi.ts";
import { ringLayoutOf } from "../model/layout/ring.ts";
import type { Ring } from "../model/declaration.ts";
import type { Model } from "../model/model.ts";
import type { Action, Content, Expectation, Joined, PageContent, Step } from "../model/scenario.ts";
import { bytesOf, layoutAbi, valueImage } from "./bytes.ts";
import type { Complain } from "./encode.ts";
import { expectedBytes } from "./expected.ts";
import type { Image } from "./image.ts";
import { keyPath } from "./key-path.ts";
import { requestImage } from "./message-value.ts";
import { RingState } from "./ring-state.ts";

/** Pages that a scenario can number: as many as a run has room for. */
const mostPages = 1024;

/** Turns the steps of one scenario into bytes, one after the other. */
export class Translation {
  readonly #model: Model;
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #rings = new RingState();

  constructor(model: Model, report: (diagnostic: Diagnostic) => void) {
    this.#model = model;
    this.#report = report;
  }

  /** The steps of a vector that one step of a scenario stands for; its note goes with the first. */
  stepsOf({ action, says, span }: Step): readonly VectorStep[] {
    const complain: Complain = (message, suggestion) =>
      this.#report(catalogue["wrong-step"].finding("impossible", span, message, suggestion));
    const [first, ...rest] = this.#translate(action, complain);
    if (first === undefined) return [];
    return says === undefined ? [first, ...rest] : [{ says, ...first }, ...rest];
  }

  #translate(action: Action<Joined>, complain: Complain): readonly VectorStep[] {
    switch (action.kind) {
      case "grant": {
        const { ref, page, access } = action;
        this.#checkPage(page, complain);
        return [{ do: "grant", ref: reference(ref, complain), page, access }];
      }
      case "revoke":
        return [{ do: "revoke", ref: reference(action.ref, complain), allowed: action.allowed }];
      case "refuse":
        return [{ do: "refuse", ref: reference(action.ref, complain) }];
      case "writeKey":
        return [{ do: "key", path: keyPath(action, complain), value: action.value }];
      case "setUpRing": {
        const { ring, page } = action;
        this.#checkPage(page, complain);
        this.#rings.setUp(ring, page);
        const start = word(action.start, "index", complain);
        return [{ do: "ring", ring: ring.name, page, ...(start !== 0 && { start }) }];
      }
      case "connect":
      case "disconnect":
        return [{ do: action.kind }];
      case "write": {
        const { page, offset, image } = this.#inPage(action.content, complain);
        return [{ do: "write", page, offset, bytes: hexOf(image.bytes) }];
      }
      case "change": {
        const { page, offset, image } = this.#inPage(action.content, complain);
        const ref = reference(action.ref, complain);
        return [{ do: "change", ref, page, offset, bytes: hexOf(image.bytes) }];
      }
      case "changeSlot": {
        const { page, offset, image } = this.#inSlot(action, complain);
        const ref = reference(action.ref, complain);
        return [{ do: "change", ref, page, offset, bytes: hexOf(image.bytes) }];
      }
      case "send": {
        const { message, words } = action;
        const page = this.#pageOf(message.ring, complain);
        const id = this.#rings.request(message, action.id);
        const image = requestImage(message, id, words, this.#model.byteOrder, complain);
        return page === undefined ? [] : [{ do: "request", page, bytes: hexOf(image.bytes) }];
      }
      case "put": {
        const { page, image } = this.#inSlot({ ...action, index: 0 }, complain);
        return [{ do: "request", page, bytes: hexOf(image.bytes) }];
      }
      case "notify":
        return [{ do: "notify", port: word(action.port, "port", complain) }];
      case "deliver":
        return [{ do: "deliver", bytes: hexOf(bytesOf(action.bytes, complain)) }];
      case "responses": {
        const page = action.page ?? this.#pageOfReplies(action.expectations, complain);
        if (page === undefined) return [];
        if (this.#rings.inPage(page) === undefined) complain(`page ${page} is no ring`);
        const expected = action.expectations.map((one) => this.#expected(one, complain));
        return [{ do: "responses", page, expected }];
      }
      case "memory":
        return memorySteps(this.#inPage(action.content, complain));
      case "slot":
        return memorySteps(this.#inSlot(action, complain));
      case "mapped":
        return [
          {
            do: "mapped",
            refs: action.refs.map((ref) => reference(ref, complain)).toSorted((a, b) => a - b),
          },
        ];
      case "emitted":
        return [
          { do: "emitted", bytes: action.frames.map((frame) => hexOf(bytesOf(frame, complain))) },
        ];
    }
  }

  #expected(expectation: Expectation<Joined>, complain: Complain): Expected {
    const { bytes, mask } = expectedBytes(
      expectation,
      this.#rings,
      this.#model.byteOrder,
      complain,
    );
    const isWhole = mask.every((byte) => byte === 0xff);
    return { anyOf: bytes.map(hexOf), ...(!isWhole && { mask: hexOf(mask) }) };
  }

  /** Where the elements of a page lie, and what they are. */
  #inPage({ page, type, elements, first }: PageContent<Joined>, complain: Complain): Located {
    this.#checkPage(page, complain);
    const { image, elementSize } = valueImage(type, elements, this.#model.byteOrder, complain);
    const offset = word(first, "number of an element", complain) * elementSize;
    const end = offset + image.bytes.length;
    if (end > pageSize) complain(`the elements end at byte ${end}, but a page has ${pageSize}`);
    return { page, offset, image };
  }

  /** Where a slot of a ring lies, and what is in it. */
  #inSlot(
    { page, index, content }: { page: number; index: number; content: Content<Joined> },
    complain: Complain,
  ): Located {
    const { image } = valueImage(content.type, content.elements, this.#model.byteOrder, complain);
    const ring = this.#rings.inPage(page);
    if (ring === undefined) {
      complain(`page ${page} is no ring`, "write setUpRing before");
      return { page, offset: 0, image };
    }
    const { slots, slotSize, slotsOffset } = ringLayoutOf(ring, layoutAbi);
    if (image.bytes.length > slotSize) {
      complain(`${image.bytes.length} bytes, but a slot of ${ring.name} has ${slotSize}`);
    }
    const slot = word(index, "number of a slot", complain) % slots;
    return { page, offset: slotsOffset + slot * slotSize, image };
  }

  #pageOf(ring: Ring, complain: Complain): number | undefined {
    const [page, another] = this.#rings.pagesOf(ring);
    if (page === undefined) complain(`no page is the ring ${ring.name}`, "write setUpRing before");
    if (another !== undefined) {
      complain(`several pages are the ring ${ring.name}, so none is meant`);
    }
    return page;
  }

  #pageOfReplies(
    expectations: readonly Expectation<Joined>[],
    complain: Complain,
  ): number | undefined {
    const ring = expectations.map(ringOf).find((one) => one !== undefined);
    if (ring !== undefined) return this.#pageOf(ring, complain);
    complain("nothing says on which ring these responses come", "write responses(page, ...)");
    return undefined;
  }

  #checkPage(page: number, complain: Complain): void {
    if (!Number.isInteger(page) || page < 0 || page >= mostPages) {
      complain(`${page} is no number of a page, from 0 to ${mostPages - 1}`);
    }
  }
}

/** Bytes with their place. */
interface Located {
  readonly page: number;
  /** In bytes from the start of the page. */
  readonly offset: number;
  readonly image: Image;
}

function memorySteps({ page, offset, image }: Located): readonly VectorStep[] {
  return image.runs().map((run) => ({
    do: "memory",
    page,
    offset: offset + run.offset,
    bytes: hexOf(run.bytes),
  }));
}

/** The ring that a reply to a message comes on. */
function ringOf(expectation: Expectation<Joined>): Ring | undefined {
  switch (expectation.kind) {
    case "reply":
      return expectation.message.ring;
    case "response":
      return undefined;
    case "anyOf":
      return expectation.expectations.map(ringOf).find((one) => one !== undefined);
  }
}

function reference(value: number, complain: Complain): number {
  return word(value, "grant reference", complain);
}

/** A number of 32 bits. */
function word(value: number, what: string, complain: Complain): number {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value;
  complain(
    `${formatValue(value)} is no ${what}`,
    `write an integer of 32 bits${typeof value === "object" ? "; of a page that is granted: its ref" : ""}`,
  );
  return 0;
}
