import { hexBytes } from "../../text/text.ts";
import { abis, pageSize, type Abi } from "../../model/layout/abi.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import type { Mapping, Session } from "../machine/backend.ts";
import type { Machine } from "../machine/machine.ts";
import { type Grant, MemorySnapshot } from "../machine/memory.ts";
import { type ContractCheck, type Violation } from "./message-checks.ts";
import { RingChecks, type PlacedRing } from "./ring-checks.ts";
import { writableBytesOf, type Table } from "./tables.ts";

/** What a session uses: the machine that it runs on, and the rings of the model. */
export interface ContractContext {
  readonly machine: Machine;
  readonly model: Model;
  /** The rings that the frontend has set up at this moment, each in a page of its own. */
  readonly rings: () => readonly PlacedRing[];
}

/** What lets the backend write, at one moment. */
interface WriteAccess {
  readonly grants: readonly Grant[];
  readonly mappings: readonly Mapping[];
}

/**
 * A session whose exchange is checked: compares the memory before and after each call, and knows from the
 * model what the backend may have done to it. It cannot know which of the pages that a packet or a lasting
 * mapping lets the backend write it has reason to write, nor what rules say in prose.
 */
export class CheckedSession implements Session {
  /** The violations found so far, in order. */
  readonly violations: Violation[] = [];
  readonly #session: Session;
  readonly #machine: Machine;
  readonly #model: Model;
  readonly #placedRings: ContractContext["rings"];
  readonly #abi: Abi;
  readonly #snapshot: MemorySnapshot;
  #rings: readonly RingChecks[] = [];
  #misuses: number;

  constructor(session: Session, { machine, model, rings }: ContractContext) {
    const abi = abis.find(({ byteOrder }) => byteOrder === model.byteOrder);
    if (abi === undefined) throw new Error(`no ABI is ${model.byteOrder}-endian`);
    this.#session = session;
    this.#machine = machine;
    this.#model = model;
    this.#placedRings = rings;
    this.#abi = abi;
    this.#snapshot = new MemorySnapshot(machine.memory);
    this.#misuses = machine.misuses.length;
  }

  configure(option: string, value: number): Promise<boolean> {
    return this.#around(`configure(${option})`, () => this.#session.configure(option, value));
  }

  connect(keys: ReadonlyMap<string, string>): Promise<void> {
    return this.#around("connect", () => this.#session.connect(keys));
  }

  notify(port: number): Promise<void> {
    return this.#around(`notify(${port})`, () => this.#session.notify(port), port);
  }

  deliver(bytes: Uint8Array): Promise<void> {
    return this.#around("deliver", () => this.#session.deliver(bytes));
  }

  /** Checks, too, that the backend has let go of everything, and forgets the rings. */
  async disconnect(): Promise<void> {
    await this.#around("disconnect", () => this.#session.disconnect());
    for (const { ref, page } of this.#machine.mappings) {
      this.#report("disconnect", "nothing-mapped", `grant ${ref} (page ${page}) is still mapped`);
    }
    this.#rings = [];
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  /**
   * Runs a change of memory that the frontend makes while the backend works. Without it the change
   * would be taken for the backend's.
   */
  applyFrontendChange(change: () => void): void {
    this.#snapshot.applyFrontendChange(change);
    for (const ring of this.#rings) ring.readRequests();
  }

  /** Runs a call to the backend, and checks what it does. An event to `port` makes requests due. */
  async #around<T>(at: string, call: () => Promise<T>, port?: number): Promise<T> {
    this.#rings = this.#placedRings().map((placed) => this.#checksFor(placed));
    this.#snapshot.update();
    for (const ring of this.#rings) {
      ring.beginCall();
      if (port !== undefined) ring.markDue(port);
    }
    const before = this.#writeAccess();
    const events = this.#machine.events.length;
    const result = await call();
    this.#check(at, before, this.#machine.events.slice(events));
    return result;
  }

  #checksFor(placed: PlacedRing): RingChecks {
    const known = this.#rings.find(
      ({ placed: { ring, page } }) => ring === placed.ring && page === placed.page,
    );
    const view = this.#machine.memory.page(placed.page);
    return known ?? new RingChecks(placed, view, messagesOf(this.#model), this.#abi);
  }

  #check(at: string, before: WriteAccess, events: readonly number[]): void {
    const changed = this.#snapshot.changedPages();
    if (changed.length > 0) {
      const writable = this.#writablePages([before, this.#writeAccess()]);
      const tables = this.#rings.flatMap((ring) => ring.tables());
      for (const page of changed) if (!writable.has(page)) this.#checkPage(at, page, tables);
    }
    for (const ring of this.#rings) {
      ring.check(events, (check, message) => this.#report(at, check, message));
    }
    const { misuses } = this.#machine;
    for (const misuse of misuses.slice(this.#misuses)) this.#report(at, "host-misuse", misuse);
    this.#misuses = misuses.length;
  }

  #writeAccess(): WriteAccess {
    const { grants, mappings } = this.#machine;
    return { grants: grants.all, mappings };
  }

  /** Pages that packets or lasting mappings let the backend write as a whole. */
  #writablePages(moments: readonly WriteAccess[]): ReadonlySet<number> {
    const rings = new Set(this.#rings.map(({ placed }) => placed.page));
    const references = new Set(this.#rings.flatMap((ring) => ring.references()));
    const pages = moments.flatMap(({ grants, mappings }) => [
      ...mappings,
      ...grants.filter(({ ref }) => references.has(ref)),
    ]);
    const writable = pages.filter(({ access }) => access === "read-write");
    return new Set(writable.map(({ page }) => page).filter((page) => !rings.has(page)));
  }

  /** Reports the first byte of a page that the backend has written and may not. */
  #checkPage(at: string, page: number, allTables: readonly Table[]): void {
    const rings = this.#rings.filter(({ placed }) => placed.page === page);
    const tables = allTables.filter(({ ref }) => this.#machine.grants.find(ref)?.page === page);
    const allowed = new Uint8Array(pageSize);
    for (const { start, end } of [
      ...rings.flatMap((ring) => ring.writableBytes()),
      ...tables.flatMap(writableBytesOf),
    ]) {
      allowed.fill(1, start, end);
    }
    const offset = this.#snapshot.firstChange(page, (one) => allowed[one] === 1);
    if (offset === undefined) return;
    const change = `byte ${offset} of ${this.#formatPage(page)} changed ${this.#formatChange(page, offset)}`;
    const [ring] = rings;
    const [table] = tables;
    if (ring !== undefined) {
      const check = ring.isAfterResponse(offset) ? "response-size" : "ring-untouched";
      this.#report(at, check, `${change}: it is in ${ring.describe(offset)}`);
    } else if (table !== undefined) {
      const inside = tables.find(({ count, size }) => offset < count * size);
      const { name, count, size } = inside ?? table;
      const entry = `entry ${Math.floor(offset / size)} of ${name}`;
      if (inside === undefined) {
        this.#report(at, "table-end", `${change}: it is in ${entry}, which has ${count} entries`);
      } else {
        const why = "where the backend may write only the output members";
        this.#report(at, "table-outputs", `${change}: it is in ${entry}, ${why}`);
      }
    } else {
      this.#report(at, "page-untouched", `${change}: no request lets the backend write there`);
    }
  }

  /** `page 3 (granted as 7)`: a backend knows its pages by their references. */
  #formatPage(page: number): string {
    const refs = this.#machine.grants.all.filter((grant) => grant.page === page);
    const granted = refs.map(({ ref }) => ref).join(", ");
    return `page ${page} (${granted === "" ? "not granted" : `granted as ${granted}`})`;
  }

  #formatChange(page: number, offset: number): string {
    const { before, now } = this.#snapshot.page(page);
    const [from, to] = [before, now].map((bytes) =>
      hexBytes(bytes.subarray(offset, Math.min(offset + 8, pageSize))),
    );
    return `from ${from} to ${to}`;
  }

  #report(at: string, check: ContractCheck, message: string): void {
    this.violations.push({ check, message, at });
  }
}
