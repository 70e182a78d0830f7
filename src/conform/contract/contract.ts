import { hexBytes } from "../../text/text.ts";
import { abis, pageSize, type Abi } from "../../model/layout/abi.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import type { Session, Machine, Question } from "../machine/machine.ts";
import { MemorySnapshot, type PageRange } from "../machine/memory.ts";
import { GrantChecks, TakenBytes } from "./grant-checks.ts";
import { type ReportViolation, type Violation, wrongKeys } from "./message-checks.ts";
import { RingChecks, type OpenRequest, type PlacedRing } from "./ring-checks.ts";
import { writableBytesOf, type Table } from "./tables.ts";

/** What a session uses: the machine that it runs on, and the rings of the model. */
export interface ContractContext {
  readonly machine: Machine;
  readonly model: Model;
  /** The rings that the frontend has set up at this moment, each in a page of its own. */
  readonly rings: () => readonly PlacedRing[];
}

/**
 * A session whose exchange is checked. At each question of the backend, and when it is idle, the memory is
 * compared with what it was at the question before: what is on the rings and in the model tells what the
 * backend may have done to it, and what it may ask for. Rules in prose are not known here.
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
  readonly #grants: GrantChecks;
  readonly #takenBytes: TakenBytes;
  /** Bytes that the backend has no use for any more since its last question. */
  taken: readonly PageRange[] = [];
  #rings: readonly RingChecks[] = [];
  #misuses: number;
  /** The call that the backend works on. */
  #call: string | undefined;
  /** The requests that were open at any time in the call. */
  #requests = new Set<OpenRequest>();
  /** Page into which the backend has copied at its last question. */
  #copiedTo: number | undefined;

  constructor(session: Session, { machine, model, rings }: ContractContext) {
    const abi = abis.find(({ byteOrder }) => byteOrder === model.byteOrder);
    if (abi === undefined) throw new Error(`no ABI is ${model.byteOrder}-endian`);
    this.#session = session;
    this.#machine = machine;
    this.#model = model;
    this.#placedRings = rings;
    this.#abi = abi;
    this.#snapshot = new MemorySnapshot(machine.memory);
    this.#grants = new GrantChecks(machine, abi.byteOrder === "little");
    this.#takenBytes = new TakenBytes(machine, this.#grants);
    this.#misuses = machine.misuses.length;
    machine.observe((question) => this.#observe(question));
  }

  configure(option: string, value: number): Promise<boolean> {
    return this.#around(`configure(${option})`, () => this.#session.configure(option, value));
  }

  connect(keys: ReadonlyMap<string, string>): Promise<void> {
    this.#grants.connect(keys);
    return this.#around("connect", () => this.#session.connect(keys));
  }

  notify(port: number): Promise<void> {
    return this.#around(`notify(${port})`, () => this.#session.notify(port), { port });
  }

  deliver(bytes: Uint8Array): Promise<void> {
    return this.#around("deliver", () => this.#session.deliver(bytes), {});
  }

  /** Checks, too, that the backend has let go of everything, and forgets the rings. */
  async disconnect(): Promise<void> {
    await this.#around("disconnect", async () => {
      await this.#session.disconnect();
      for (const { ref, page } of this.#machine.mappings) {
        this.#report("nothing-mapped", `grant ${ref} (page ${page}) is still mapped`);
      }
    });
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
    this.#noteRequests();
  }

  /**
   * Runs a call to the backend, and checks what it does.
   *
   * @param work - present if the backend may ask only for what requests name; an event to `port` makes
   *   requests due.
   */
  async #around<T>(
    call: string,
    run: () => Promise<T>,
    work?: { readonly port?: number },
  ): Promise<T> {
    this.#rings = this.#placedRings().map((placed) => this.#checksFor(placed));
    for (let page = 0; page < this.#machine.memory.pages; page += 1) this.#snapshot.update(page);
    for (const ring of this.#rings) {
      ring.beginCall();
      if (work?.port !== undefined) ring.markDue(work.port);
    }
    this.#requests.clear();
    this.#noteRequests();
    this.#takenBytes.beginCall();
    this.#grants.beginCall(work !== undefined);
    const events = this.#machine.events.length;
    this.#call = call;
    const result = await run();
    this.#observe(undefined);
    this.#endCall(this.#machine.events.slice(events));
    this.#call = undefined;
    return result;
  }

  #checksFor(placed: PlacedRing): RingChecks {
    const known = this.#rings.find(
      ({ placed: { ring, page } }) => ring === placed.ring && page === placed.page,
    );
    const view = this.#machine.memory.page(placed.page);
    return known ?? new RingChecks(placed, view, messagesOf(this.#model), this.#abi);
  }

  /** Checks what the backend has done since its last question, and may ask now; `undefined`: it is idle. */
  #observe(question: Question | undefined): void {
    if (this.#call === undefined) return;
    const isRing = (page: number) => this.#rings.some(({ placed }) => placed.page === page);
    for (const page of this.#snapshot.changedPages()) {
      if (isRing(page)) continue;
      this.#checkPage(page);
      this.#snapshot.update(page);
    }
    for (const ring of this.#rings) ring.checkResponses(this.#report);
    this.taken = [];
    if (this.#rings.every(({ hasInvalidIndex }) => !hasInvalidIndex)) {
      this.#grants.check(question, this.#openRequests(), this.#report);
      if (question !== undefined) {
        this.taken = this.#takenBytes.at(question, this.#rings, [...this.#requests]);
      }
    }
    if (question?.kind === "event") this.#checkEvent(question.port);
    this.#copiedTo =
      question?.kind === "copy-to" ? this.#machine.grants.find(question.ref)?.page : undefined;
  }

  #noteRequests(): void {
    const requests = this.#openRequests();
    for (const request of requests) this.#requests.add(request);
    this.#grants.readTables(requests);
  }

  #openRequests(): readonly OpenRequest[] {
    return this.#rings.flatMap(({ open }) => open);
  }

  #checkEvent(port: number): void {
    const rings = this.#rings.filter((ring) => ring.isPort(port));
    if (rings.some((ring) => ring.takeEvent()) || this.#rings.length === 0) return;
    const names = rings.map(({ placed }) => placed.ring.name).join(" or ");
    if (names === "") {
      this.#report("event-port", `an event was sent to port ${port}, which no ring has`);
    } else {
      const why = `but rsp_prod of ${names} has not gone past rsp_event since the last one`;
      this.#report("event-due", `an event was sent to port ${port}, ${why}`);
    }
  }

  #endCall(events: readonly number[]): void {
    for (const { placed } of this.#rings) {
      if (this.#snapshot.changedPages().includes(placed.page)) this.#checkRingPage(placed.page);
    }
    for (const ring of this.#rings) {
      ring.endCall(events, this.#report);
    }
    const { misuses } = this.#machine;
    for (const misuse of misuses.slice(this.#misuses)) this.#report("host-misuse", misuse);
    this.#misuses = misuses.length;
    for (const wrong of wrongKeys(this.#model, this.#machine.published)) {
      // A key stays published: it is found at each call.
      if (this.violations.every(({ message }) => message !== wrong)) {
        this.#report("key-value", wrong);
      }
    }
  }

  /** Reports the first byte of a page that the backend has written and may not. */
  #checkPage(page: number): void {
    const requests = this.#openRequests();
    const isPage = (ref: number) => this.#machine.grants.find(ref)?.page === page;
    const tables = this.#tablesIn(page, requests);
    const isWhole =
      requests.some(({ references }) => references.some(isPage)) || this.#grants.isInKey(page);
    const offset = this.#snapshot.firstChange(
      page,
      isWhole ? [{ start: 0, end: pageSize }] : tables.flatMap(writableBytesOf),
    );
    if (offset !== undefined) return this.#reportChange(page, offset, tables);
    if (this.#copiedTo === page || this.#grants.isWritable(page)) return;
    const change = this.#formatChange(page, this.#snapshot.firstChange(page, []) ?? 0);
    this.#report("page-mapped", `${change}: the backend does not have it mapped read-write`);
  }

  #reportChange(page: number, offset: number, tables: readonly Table[]): void {
    const change = this.#formatChange(page, offset);
    const [table] = tables;
    if (table === undefined) {
      this.#report(
        "page-untouched",
        `${change}: no unanswered request lets the backend write there`,
      );
      return;
    }
    const inside = tables.find(({ count, size }) => offset < count * size);
    const { name, count, size } = inside ?? table;
    const entry = `entry ${Math.floor(offset / size)} of ${name}`;
    if (inside === undefined) {
      this.#report("table-end", `${change}: it is in ${entry}, which has ${count} entries`);
    } else {
      const why = "where the backend may write only the output members";
      this.#report("table-outputs", `${change}: it is in ${entry}, ${why}`);
    }
  }

  /** Reports the first byte of the page of a ring that the backend has written in this call and may not. */
  #checkRingPage(page: number): void {
    const rings = this.#rings.filter(({ placed }) => placed.page === page);
    const tables = this.#tablesIn(page, [...this.#requests]);
    const writable = [
      ...rings.flatMap((ring) => ring.writableBytes()),
      ...tables.flatMap(writableBytesOf),
    ];
    const offset = this.#snapshot.firstChange(page, writable);
    const [ring] = rings;
    if (offset === undefined || ring === undefined) return;
    const check = ring.isAfterResponse(offset) ? "response-size" : "ring-untouched";
    const change = this.#formatChange(page, offset);
    this.#report(check, `${change}: it is in ${ring.describe(offset)}`);
  }

  #tablesIn(page: number, requests: readonly OpenRequest[]): readonly Table[] {
    return requests
      .flatMap(({ tables }) => tables)
      .filter(({ ref }) => this.#machine.grants.find(ref)?.page === page);
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
    return `byte ${offset} of ${this.#formatPage(page)} changed from ${from} to ${to}`;
  }

  readonly #report: ReportViolation = (check, message) => {
    this.violations.push({ check, message, at: this.#call ?? "" });
  };
}
