import { type Abi, abis, pageSize } from "../../model/layout/abi.ts";
import type { Model } from "../../model/model.ts";
import { messagesOf } from "../../model/walk.ts";
import type { Session } from "../session/session.ts";
import type { Grant } from "../machine/memory.ts";
import type { Mapping } from "../machine/host.ts";
import type { Machine } from "../machine/machine.ts";
import { Baseline } from "./memory-snapshot.ts";
import { type ContractRule, type Violation, hexOf } from "./message-checks.ts";
import { type Table, outputsOfTable } from "./tables.ts";
import { type PlacedRing, WatchedRing } from "./ring-checks.ts";

/** What there is to watch. */
export interface Surroundings {
  readonly machine: Machine;
  readonly model: Model;
  /** The rings that the frontend has set up at this moment, each in a page of its own. */
  readonly rings: () => readonly PlacedRing[];
}

/** A session whose exchange is held against the model. */
export interface WatchedSession extends Session {
  /** The breaches found so far, in order. */
  readonly violations: readonly Violation[];
  /**
   * Runs a change of memory that the frontend makes while the backend works. Without it the change
   * would be taken for the backend's.
   */
  apart(change: () => void): void;
}

/**
 * Watches a session: looks at the memory before and after each call, and knows from the model alone
 * what the backend may have done to it. It cannot know which of the pages that a packet or a lasting
 * mapping lets the backend write it has reason to write, nor what rules say in prose.
 */
export function watched(session: Session, surroundings: Surroundings): WatchedSession {
  const watch = new Watch(surroundings);
  const around = <T>(at: string, call: () => Promise<T>, port?: number) =>
    watch.around(at, call, port);
  return {
    violations: watch.violations,
    apart: (change) => watch.apart(change),
    configure: (option, value) =>
      around(`configure(${option})`, () => session.configure(option, value)),
    connect: (keys) => around("connect", () => session.connect(keys)),
    notify: (port) => around(`notify(${port})`, () => session.notify(port), port),
    deliver: (bytes) => around("deliver", () => session.deliver(bytes)),
    disconnect: async () => {
      await around("disconnect", () => session.disconnect());
      watch.disconnected();
    },
    close: () => session.close(),
  };
}

/** What the backend can get at, at one moment. */
interface Reach {
  readonly grants: readonly Grant[];
  readonly mappings: readonly Mapping[];
}

class Watch {
  readonly violations: Violation[] = [];
  readonly #machine: Machine;
  readonly #model: Model;
  readonly #placed: Surroundings["rings"];
  readonly #abi: Abi;
  readonly #baseline: Baseline;
  #rings: readonly WatchedRing[] = [];
  #misuses: number;

  constructor({ machine, model, rings }: Surroundings) {
    const abi = abis.find(({ byteOrder }) => byteOrder === model.byteOrder);
    if (abi === undefined) throw new Error(`no ABI is ${model.byteOrder}-endian`);
    this.#machine = machine;
    this.#model = model;
    this.#placed = rings;
    this.#abi = abi;
    this.#baseline = new Baseline(machine.memory);
    this.#misuses = machine.misuses.length;
  }

  async around<T>(at: string, call: () => Promise<T>, port: number | undefined): Promise<T> {
    this.#rings = this.#placed().map((placed) => this.#ringOf(placed));
    this.#baseline.take();
    for (const ring of this.#rings) {
      ring.begin();
      if (port !== undefined) ring.oblige(port);
    }
    const before = this.#reach();
    const events = this.#machine.events.length;
    const result = await call();
    this.#check(at, before, this.#machine.events.slice(events));
    return result;
  }

  apart(change: () => void): void {
    this.#baseline.apart(change);
    for (const ring of this.#rings) ring.take();
  }

  disconnected(): void {
    for (const { ref, page } of this.#machine.mappings) {
      this.#report("disconnect", "nothing-mapped", `grant ${ref} (page ${page}) is still mapped`);
    }
    this.#rings = [];
  }

  #ringOf(placed: PlacedRing): WatchedRing {
    const known = this.#rings.find(
      ({ placed: { ring, page } }) => ring === placed.ring && page === placed.page,
    );
    const view = this.#machine.memory.page(placed.page);
    return known ?? new WatchedRing(placed, view, messagesOf(this.#model), this.#abi);
  }

  #check(at: string, before: Reach, events: readonly number[]): void {
    const changed = this.#baseline.changed();
    if (changed.length > 0) {
      const writable = this.#writablePages([before, this.#reach()]);
      const tables = this.#rings.flatMap((ring) => ring.tables());
      for (const page of changed) if (!writable.has(page)) this.#checkPage(at, page, tables);
    }
    for (const ring of this.#rings) {
      ring.check(events, (rule, message) => this.#report(at, rule, message));
    }
    const { misuses } = this.#machine;
    for (const misuse of misuses.slice(this.#misuses)) this.#report(at, "host-misuse", misuse);
    this.#misuses = misuses.length;
  }

  #reach(): Reach {
    const { grants, mappings } = this.#machine;
    return { grants: grants.all, mappings };
  }

  /** Pages that packets or lasting mappings let the backend write as a whole. */
  #writablePages(moments: readonly Reach[]): ReadonlySet<number> {
    const rings = new Set(this.#rings.map(({ placed }) => placed.page));
    const references = new Set(this.#rings.flatMap((ring) => ring.references()));
    const whole = moments.flatMap(({ grants, mappings }) => [
      ...mappings,
      ...grants.filter(({ ref }) => references.has(ref)),
    ]);
    const writable = whole.filter(({ access }) => access === "read-write");
    return new Set(writable.map(({ page }) => page).filter((page) => !rings.has(page)));
  }

  /** Reports the first byte of a page that the backend has written and may not. */
  #checkPage(at: string, page: number, all: readonly Table[]): void {
    const rings = this.#rings.filter(({ placed }) => placed.page === page);
    const tables = all.filter(({ ref }) => this.#machine.grants.find(ref)?.page === page);
    const allowed = new Uint8Array(pageSize);
    for (const { start, end } of [
      ...rings.flatMap((ring) => ring.writable()),
      ...tables.flatMap((table) => outputsOfTable(table)),
    ]) {
      allowed.fill(1, start, end);
    }
    const offset = this.#baseline.firstChange(page, (one) => allowed[one] === 1);
    if (offset === undefined) return;
    const bytes = `byte ${offset} of ${this.#pageText(page)} changed ${this.#bytes(page, offset)}`;
    const [ring] = rings;
    const [table] = tables;
    if (ring !== undefined) {
      const rule = ring.isTail(offset) ? "response-size" : "ring-untouched";
      this.#report(at, rule, `${bytes}: it is in ${ring.what(offset)}`);
    } else if (table !== undefined) {
      const inside = tables.find(({ count, size }) => offset < count * size);
      const { name, count, size } = inside ?? table;
      const entry = `entry ${Math.floor(offset / size)} of ${name}`;
      if (inside === undefined) {
        this.#report(at, "table-end", `${bytes}: it is in ${entry}, which has ${count} entries`);
      } else {
        const why = "of which the backend may write the output members alone";
        this.#report(at, "table-outputs", `${bytes}: it is in ${entry}, ${why}`);
      }
    } else {
      this.#report(at, "page-untouched", `${bytes}: no request lets the backend write there`);
    }
  }

  /** `page 3 (granted as 7)`: a backend knows its pages by their references. */
  #pageText(page: number): string {
    const refs = this.#machine.grants.all.filter((grant) => grant.page === page);
    const granted = refs.map(({ ref }) => ref).join(", ");
    return `page ${page} (${granted === "" ? "not granted" : `granted as ${granted}`})`;
  }

  #bytes(page: number, offset: number): string {
    const end = Math.min(offset + 8, pageSize);
    const [last, live] = [this.#baseline.last(page), this.#baseline.live(page)];
    return `from ${hexOf(last.subarray(offset, end))} to ${hexOf(live.subarray(offset, end))}`;
  }

  #report(at: string, rule: ContractRule, message: string): void {
    this.violations.push({ rule, message, at });
  }
}
