import { hexOf, formatCount } from "../../text/text.ts";
import { type Session, Machine, type Operation } from "../machine/machine.ts";
import type { Violation } from "../contract/message-checks.ts";
import { CheckedSession } from "../contract/contract.ts";
import type { PlacedRing } from "../contract/ring-checks.ts";
import { type Memory, InvertedBytes } from "../machine/memory.ts";
import { FrontRing, RingPage, shapeOf } from "../ring.ts";
import { type Model, ringsOf } from "../../model/model.ts";
import { layoutAbi } from "../../vectors/encode.ts";
import { bytesOf, type ExpectedResponse, type Hex, type VectorStep } from "../../vectors/vector.ts";
import { formatBytes, formatExpected } from "./format.ts";
import {
  type StepTo,
  Mismatch,
  consumeResponses,
  expectRevoke,
  expectPublished,
  expectMemory,
  formatRefs,
  matchResponses,
} from "./expectations.ts";

type SetUpRing = PlacedRing & { readonly front: FrontRing };

/** The frontend that the steps of a vector describe, with the machine that it runs on. */
export class VectorFrontend {
  readonly machine: Machine;
  readonly #model: Model;
  readonly #keys = new Map<string, string>();
  readonly #rings = new Map<number, SetUpRing>();
  readonly #refused = new Set<number>();
  readonly #inverted: InvertedBytes;
  readonly #isStill: boolean;
  /** Whether it has inverted bytes for which the backend has no use. */
  hasInverted = false;
  /** Whether the backend was connected, and not disconnected since. */
  isConnected = false;
  /** Changes of memory that wait for so many uses of their grants. */
  #changes: readonly { readonly step: StepTo<"change">; readonly uses: number }[] = [];
  #emitted = 0;
  #session: CheckedSession | undefined;

  /** @param isStill - whether memory changes only where a step says so. */
  constructor(memory: Memory, model: Model, isStill: boolean) {
    this.#model = model;
    this.#isStill = isStill;
    this.#inverted = new InvertedBytes(memory);
    this.machine = new Machine(memory, (operation) => this.#before(operation));
  }

  /** Checks a backend's session against the contract; {@link carryOut} is to use the result. */
  watch(session: Session): Session {
    const { machine } = this;
    const rings = () => [...this.#rings.values()];
    this.#session = new CheckedSession(session, { machine, model: this.#model, rings });
    return this.#session;
  }

  /** Violations of the contract so far. */
  get violations(): readonly Violation[] {
    return this.#session?.violations ?? [];
  }

  /** Grant references at whose use memory was to change, and which the backend has not used since. */
  get unused(): readonly number[] {
    return this.#changes.map(({ step }) => step.ref);
  }

  /**
   * Carries out one step.
   *
   * @throws Mismatch if a step does not find what it looks for.
   * @throws BackendFailure if the backend fails.
   * @throws RangeError if the vector asks for something that no frontend can do.
   */
  async carryOut(step: VectorStep, session: Session): Promise<void> {
    const { memory, grants } = this.machine;
    switch (step.do) {
      case "grant":
        return grants.grant(step.ref, step.page, step.access);
      case "revoke":
        return expectRevoke(step, grants.revoke(step.ref));
      case "refuse":
        this.#refused.add(step.ref);
        return;
      case "key":
        this.#keys.set(step.path, step.value);
        return;
      case "ring":
        return this.#setUpRing(step);
      case "connect":
        this.isConnected = true;
        return session.connect(this.#keys);
      case "disconnect":
        this.isConnected = false;
        return session.disconnect();
      case "write":
        return write(memory, step);
      case "change":
        this.#changes = [...this.#changes, { step, uses: step.use ?? 1 }];
        return;
      case "request":
        return this.#ringIn(step.page).front.send(bytesOf(step.bytes));
      case "notify":
        await session.notify(step.port);
        return this.#endExchange();
      case "deliver":
        await session.deliver(bytesOf(step.bytes));
        return this.#endExchange();
      case "responses":
        return this.#expectResponses(step.page, step.expected);
      case "memory":
        return expectMemory(memory, step);
      case "mapped":
        return this.#expectMapped(step.refs);
      case "emitted":
        return this.#expectEmitted(step.bytes);
      case "published":
        return expectPublished(step, this.machine.published.get(step.path));
    }
  }

  /** What a frontend on another processor does at the moment of an operation. */
  #before({ ref }: Operation): boolean {
    const changes = this.#changes.map(({ step, uses }) => ({
      step,
      uses: step.ref === ref ? uses - 1 : uses,
    }));
    const due = changes.filter(({ uses }) => uses === 0);
    this.#changes = changes.filter(({ uses }) => uses > 0);
    const taken = this.#isStill ? [] : (this.#session?.taken ?? []);
    if (due.length > 0 || taken.length > 0) {
      this.#session?.applyFrontendChange(() => {
        for (const range of taken) this.#inverted.invert(range);
        for (const { step } of due) this.#change(step);
      });
    }
    this.hasInverted ||= taken.length > 0;
    return !this.#refused.has(ref);
  }

  #change(step: StepTo<"change">): void {
    const { page, offset, bytes } = step;
    this.#inverted.forget({ page, start: offset, end: offset + bytes.length / 2 });
    write(this.machine.memory, step);
  }

  /** Puts bytes back, and drops the changes for a second use, which did not come before the backend was idle. */
  #endExchange(): void {
    // A slot that the backend has taken holds a response now, or will.
    this.#inverted.restore((page) => this.#rings.has(page));
    this.#changes = this.#changes.filter(({ step }) => step.use === undefined);
  }

  #setUpRing({ ring: name, page, port, start }: StepTo<"ring">): void {
    const ring = ringsOf(this.#model).find((one) => one.name === name);
    if (ring === undefined) throw new RangeError(`the spec has no ring ${name}`);
    const shape = shapeOf(ring, this.#model.byteOrder, layoutAbi);
    const front = new FrontRing(new RingPage(this.machine.memory.page(page), shape), start);
    this.#rings.set(page, { ring, page, ...(port !== undefined && { port }), front });
  }

  #ringIn(page: number): SetUpRing {
    const found = this.#rings.get(page);
    if (found === undefined) throw new RangeError(`page ${page} is not a ring`);
    return found;
  }

  #expectResponses(page: number, expected: readonly ExpectedResponse[]): void {
    const { ring, front } = this.#ringIn(page);
    const name = `${ring.name}:response`;
    const found = consumeResponses(front);
    const rest = matchResponses(found, expected);
    if (rest.found.length === 0 && rest.expected.length === 0) return;
    throw new Mismatch(
      `${formatCount(found.length, "response")} found, ${formatCount(expected.length, "response")} expected; ` +
        `${rest.found.length} of those found ${rest.found.length === 1 ? "is" : "are"} not expected, ` +
        `${rest.expected.length} of those expected ${rest.expected.length === 1 ? "is" : "are"} missing`,
      rest.expected.flatMap((one) => formatExpected(name, this.#model, one)),
      rest.found.map((bytes) => formatBytes(name, this.#model, bytes)),
    );
  }

  #expectMapped(refs: readonly number[]): void {
    const mapped = this.machine.grants.all.filter((grant) => grant.mapped > 0);
    const found = mapped.map(({ ref }) => ref).toSorted((a, b) => a - b);
    const expected = refs.toSorted((a, b) => a - b);
    if (found.join() === expected.join()) return;
    const surplus = found.filter((ref) => !expected.includes(ref));
    const missing = expected.filter((ref) => !found.includes(ref));
    const parts = [
      ...(surplus.length > 0 ? [`mapped but not expected: ${surplus.join(", ")}`] : []),
      ...(missing.length > 0 ? [`expected but not mapped: ${missing.join(", ")}`] : []),
    ];
    throw new Mismatch(`grants ${parts.join("; ")}`, [formatRefs(expected)], [formatRefs(found)]);
  }

  #expectEmitted(expected: readonly Hex[]): void {
    const found = this.machine.emitted.slice(this.#emitted).map(hexOf);
    this.#emitted = this.machine.emitted.length;
    if (found.join() === expected.join() && found.length === expected.length) return;
    const show = (bytes: Hex) => ({ bytes, text: formatCount(bytes.length / 2, "byte") });
    throw new Mismatch(
      `the backend has handed on something else than expected`,
      expected.map(show),
      found.map(show),
    );
  }
}

function write(memory: Memory, { page, offset, bytes }: StepTo<"write" | "change">): void {
  bytesOf(bytes).forEach((byte, at) => memory.page(page).setUint8(offset + at, byte));
}
