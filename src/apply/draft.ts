import type { TextRange } from "../header/header-text.ts";

/** One change of a header. */
export interface Change {
  readonly kind: "added" | "changed" | "removed";
  /** The labels of the facts that it may alter, as the spec has them; for what is removed, the header's. */
  readonly labels: readonly string[];
  /** What it is about, for a reader, where that is not the labels: `XEN_NETIF_CTRL_TYPE_*`. */
  readonly names?: readonly string[];
  /** What is not in the name: `value 8`; empty for nothing. */
  readonly detail: string;
}

/** Why a header cannot be changed: what it has there is not clear. */
export interface Refusal {
  readonly range: TextRange;
  readonly message: string;
  /** What to do. */
  readonly suggestion: string;
}

/** Where a refusal is that is about the whole file. */
export const fileStart: TextRange = { start: 0, end: 0 };

interface Edit extends TextRange {
  readonly text: string;
  readonly change: Change;
}

/** A change, and where it is in the new text. */
export interface LocatedChange extends Change {
  /** From 1. */
  readonly line: number;
}

/** Changes of a text, collected first and made together; or the reasons why they can't be made. */
export class TextDraft {
  readonly refusals: Refusal[] = [];
  /** Labels of what stays different, because the header has more than the spec. */
  readonly kept = new Set<string>();
  /** What is left to the author, as sentences without a stop. */
  readonly notes: string[] = [];
  readonly #edits: Edit[] = [];
  readonly #text: string;
  readonly #lineEnd: string;

  /** @param lineEnd - of a line that has no neighbour; what is put in has `\n`. */
  constructor(text: string, lineEnd: string) {
    this.#text = text;
    this.#lineEnd = lineEnd;
  }

  /** Puts `text` in front of `offset`, behind what was put there before. */
  insert(offset: number, text: string, change: Change): void {
    this.replace({ start: offset, end: offset }, text, change);
  }

  replace({ start, end }: TextRange, text: string, change: Change): void {
    const lineEnd = this.#lineEndAt(start);
    const isGlued = start > 0 && start === this.#text.length && !this.#text.endsWith("\n");
    // The first insertion behind a last line without an end gives it one.
    const glue = isGlued && !this.#edits.some((one) => one.start === start) ? "\n" : "";
    const written = (glue + text).replaceAll("\n", lineEnd);
    const overlapping = this.#edits.find((one) => one.start < end && start < one.end);
    const isSame = overlapping?.start === start && overlapping.end === end;
    if (isSame && overlapping.text === written) return;
    if (overlapping !== undefined) {
      const labels = [...change.labels, ...overlapping.change.labels].join(" and ");
      const message = `${labels} differ from the spec, and are declared by the same text`;
      return this.refuse({ start, end }, message, "change it by hand");
    }
    this.#edits.push({ start, end, text: written, change });
  }

  /** The end of the line in front of `offset`, or of the line that it is in. */
  #lineEndAt(offset: number): string {
    const end = this.#text.indexOf("\n", Math.max(0, offset - 1));
    if (end === -1) return this.#lineEnd;
    return this.#text[end - 1] === "\r" ? "\r\n" : "\n";
  }

  refuse(range: TextRange, message: string, suggestion: string): void {
    this.refusals.push({ range, message, suggestion });
  }

  /** Whether a change is on the lines of `range` or right beside them. */
  touches({ start, end }: TextRange): boolean {
    const first = this.#text.lastIndexOf("\n", start - 1);
    const next = this.#text.indexOf("\n", end);
    const last = next === -1 ? this.#text.length : next + 1;
    return this.#edits.some((one) => one.start <= last && one.end >= first);
  }

  /** The new text, and the changes in its order. */
  apply(): { readonly text: string; readonly changes: readonly LocatedChange[] } {
    const edits = this.#edits.toSorted(
      (one, other) => one.start - other.start || one.end - other.end,
    );
    const changes: LocatedChange[] = [];
    let text = "";
    let position = 0;
    for (const { start, end, text: next, change } of edits) {
      text += this.#text.slice(position, start);
      // What is put in may begin with an empty line.
      const line = (text + (/^\s*/.exec(next)?.[0] ?? "")).split("\n").length;
      const last = changes.at(-1);
      if (last === undefined || last.labels !== change.labels) changes.push({ ...change, line });
      text += next;
      position = end;
    }
    return { text: text + this.#text.slice(position), changes };
  }
}
