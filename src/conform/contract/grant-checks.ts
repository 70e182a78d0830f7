import type { Machine, Question } from "../machine/machine.ts";
import type { ReportViolation } from "./message-checks.ts";
import type { OpenRequest, RingChecks } from "./ring-checks.ts";
import { referencesOf, inputBytesOf } from "./tables.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { PageRange } from "../machine/memory.ts";

/** What a message calls a question. */
const verbs = { map: "maps", unmap: "unmaps", "copy-from": "copies from", "copy-to": "copies to" };

/** Checks that the backend uses grants for requests only, and only until their responses. */
export class GrantChecks {
  readonly #machine: Machine;
  readonly #littleEndian: boolean;
  /** Grant references that were in the tables of a request at any time. */
  readonly #entries = new WeakMap<OpenRequest, Set<number>>();
  /** For each mapping, by its handle, the requests that it has to end with; none if it may last. */
  #reasons: ReadonlyMap<number, readonly OpenRequest[]> = new Map();
  /** Handles of mappings that have been reported. */
  readonly #overdue = new Set<number>();
  #keyRefs: readonly number[] = [];
  /** Whether the backend may use only what requests name. */
  #isWork = false;
  /** The requests for which the backend has last asked for a mapping. */
  #asking: readonly OpenRequest[] = [];

  constructor(machine: Machine, littleEndian: boolean) {
    this.#machine = machine;
    this.#littleEndian = littleEndian;
  }

  /** Whether a key of the frontend may share a page. */
  isInKey(page: number): boolean {
    return this.#keyRefs.some((ref) => this.#machine.grants.find(ref)?.page === page);
  }

  /** Those of `requests` that may refer to a page, by themselves or in a table. */
  requestsFor(page: number, requests: readonly OpenRequest[]): readonly OpenRequest[] {
    const grants = this.#machine.grants.all.filter((grant) => grant.page === page);
    return requests.filter((one) => grants.some(({ ref }) => this.#names(one, ref)));
  }

  /** Begins a connection with these keys. */
  connect(keys: ReadonlyMap<string, string>): void {
    this.#keyRefs = [...keys.values()].map(Number);
  }

  /** @param isWork - whether the backend may use only what requests name. */
  beginCall(isWork: boolean): void {
    this.#isWork = isWork;
  }

  /** Reads the references in the tables of `requests`, in addition to those read before. */
  readTables(requests: readonly OpenRequest[]): void {
    const { grants, memory } = this.#machine;
    for (const request of requests) {
      const known = this.#entries.get(request) ?? new Set();
      this.#entries.set(request, known);
      for (const table of request.tables) {
        const page = grants.find(table.ref)?.page;
        if (page === undefined) continue;
        const references = referencesOf(table, memory.page(page), this.#littleEndian);
        for (const ref of references) known.add(ref);
      }
    }
  }

  /** Whether the backend has a page mapped read-write. */
  isWritable(page: number): boolean {
    return this.#machine.mappings.some((one) => one.page === page && one.access === "read-write");
  }

  /** Checks what is mapped, and what the backend asks for; `undefined`: it is idle. */
  check(
    question: Question | undefined,
    requests: readonly OpenRequest[],
    report: ReportViolation,
  ): void {
    const { mappings } = this.#machine;
    const asked = this.#asking;
    this.#asking = [];
    this.#reasons = new Map(
      mappings.map(({ handle }) => [handle, this.#reasons.get(handle) ?? asked]),
    );
    for (const { handle, ref } of mappings) {
      const reasons = this.#reasons.get(handle) ?? [];
      const isOver = reasons.length > 0 && !reasons.some((one) => requests.includes(one));
      if (!isOver || requests.some((one) => this.#names(one, ref))) continue;
      if (!this.#overdue.has(handle)) {
        const why = "after the response to the request that it was mapped for";
        report("mapping-ended", `${this.#formatGrant(ref)} is still mapped ${why}`);
        this.#overdue.add(handle);
      }
      return;
    }
    if (question === undefined || !("ref" in question)) return;
    const { kind, ref } = question;
    if (!this.#isWork || this.#keyRefs.includes(ref)) return;
    // A table may have been granted, and so become readable, since it was looked at.
    this.readTables(requests);
    const names = requests.filter((one) => this.#names(one, ref));
    if (kind === "map" && names.every((one) => !this.#isEntry(one, ref))) this.#asking = names;
    const grant = this.#machine.grants.find(ref);
    if (names.length > 0 || grant === undefined || (kind === "unmap" && grant.mapped === 0)) return;
    report(
      kind === "unmap" ? "mapping-ended" : "grant-named",
      `the backend ${verbs[kind]} ${this.#formatGrant(ref)}, which no unanswered request names`,
    );
  }

  /** Whether `ref` may be what a request refers to. */
  #names(request: OpenRequest, ref: number): boolean {
    return request.words.has(ref) || this.#isEntry(request, ref);
  }

  /** Whether `ref` is in a table of a request: what is mapped for it may last. */
  #isEntry(request: OpenRequest, ref: number): boolean {
    return this.#entries.get(request)?.has(ref) === true;
  }

  #formatGrant(ref: number): string {
    return `grant ${ref} (page ${this.#machine.grants.find(ref)?.page})`;
  }
}

/**
 * Knows which bytes a backend has no use for any more, if it reads each byte once for a request and uses
 * the pages of a request until the response alone. Where several open requests may have to do with a page,
 * nobody knows for which of them it is used.
 */
export class TakenBytes {
  readonly #machine: Machine;
  readonly #grants: GrantChecks;
  /** What the backend has copied at its last operation. */
  #copied: PageRange | undefined;

  constructor(machine: Machine, grants: GrantChecks) {
    this.#machine = machine;
    this.#grants = grants;
  }

  /** Forgets what the backend has copied when it worked on another call. */
  beginCall(): void {
    this.#copied = undefined;
  }

  /**
   * What is taken when the backend asks `question`: nothing where it does not wait for an answer.
   *
   * @param requests - all that were open in this call; those that are not open any more have their response.
   */
  at(
    question: Question,
    rings: readonly RingChecks[],
    requests: readonly OpenRequest[],
  ): readonly PageRange[] {
    if (!("ref" in question)) return [];
    const open = rings.flatMap((ring) => ring.open);
    const answered = requests.filter((one) => !open.includes(one));
    const isRing = (page: number) => rings.some(({ placed }) => placed.page === page);
    const page = this.#pageOf(question.ref);
    const only = page === undefined ? undefined : this.#only(page, open);
    const copied = this.#copied;
    this.#copied = undefined;
    const pages = [
      ...(copied !== undefined && this.#only(copied.page, open) !== undefined ? [copied] : []),
      ...answered.flatMap((one) => this.#givenBack(one, open)),
    ];
    if (page === undefined || only === undefined) return pages.filter((one) => !isRing(one.page));
    switch (question.kind) {
      case "unmap":
        if (this.#machine.mappings.filter((one) => one.page === page).length === 1) {
          const tables = only.tables.filter(({ ref }) => this.#pageOf(ref) === page);
          pages.push(...tables.flatMap(inputBytesOf).map((range) => ({ page, ...range })));
        }
        break;
      case "copy-from": {
        const { offset, length } = question;
        this.#copied = { page, start: offset, end: Math.min(offset + length, pageSize) };
      }
    }
    const slots =
      question.kind === "unmap" ? [] : rings.flatMap((ring) => ring.takenSlot(only, question.ref));
    return [...pages.filter((one) => !isRing(one.page)), ...slots];
  }

  /** The request for which a page must be used; `undefined` where there are several, or none. */
  #only(page: number, open: readonly OpenRequest[]): OpenRequest | undefined {
    const [first, second] = this.#grants.requestsFor(page, open);
    return second === undefined ? first : undefined;
  }

  /** The pages of a request with a response that no other request has to do with. */
  #givenBack(
    { tables, references }: OpenRequest,
    open: readonly OpenRequest[],
  ): readonly PageRange[] {
    return [...references, ...tables.map(({ ref }) => ref)]
      .flatMap((ref) => this.#pageOf(ref) ?? [])
      .filter((page) => this.#grants.requestsFor(page, open).length === 0)
      .filter((page) => !this.#grants.isInKey(page))
      .map((page) => ({ page, start: 0, end: pageSize }));
  }

  #pageOf(ref: number): number | undefined {
    return this.#machine.grants.find(ref)?.page;
  }
}
