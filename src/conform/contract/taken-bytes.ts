import { pageSize } from "../../model/layout/abi.ts";
import type { Machine, Question } from "../machine/machine.ts";
import type { GrantChecks } from "./grant-checks.ts";
import type { OpenRequest, RingChecks } from "./ring-checks.ts";
import type { PageRange } from "../machine/memory.ts";
import { inputBytesOf } from "./tables.ts";

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
