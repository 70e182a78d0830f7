import type { TextItem, TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { meaningOf } from "../naming/outputs.ts";
import { reservedWords } from "../naming/typescript-names.ts";
import { type CommentsOf, joined } from "./comments.ts";
import { type Draft, word, wordsIn } from "./draft.ts";
import type { ImportedNames } from "./names.ts";
import { CannotSay } from "./type-code.ts";

/** The drafts so far, in the order of the header. */
export class DraftList {
  readonly #drafts: Draft[] = [];
  readonly #located: LocatedText;
  readonly #names: ImportedNames;
  readonly #comments: CommentsOf;

  constructor(located: LocatedText, names: ImportedNames, comments: CommentsOf) {
    this.#located = located;
    this.#names = names;
    this.#comments = comments;
  }

  /** The drafts, where C that follows C without a comment is one text. */
  get merged(): readonly Draft[] {
    const merged: Draft[] = [];
    for (const draft of this.#drafts) {
      const last = merged.at(-1);
      const whole = last && this.#joinKept(last, draft);
      if (whole === undefined) merged.push(draft);
      else merged.splice(-1, 1, whole);
    }
    return merged;
  }

  #joinKept(one: Draft, next: Draft): Draft | undefined {
    if (one.kept === undefined || next.kept === undefined || next.prose.length > 0)
      return undefined;
    if (one.test !== next.test) return undefined;
    const { text } = this.#located.header;
    if (text.slice(one.source.end, next.source.start).trim() !== "") return undefined;
    const source = { start: one.source.start, end: next.source.end };
    const reasons = new Set([one.kept.reason, next.kept.reason]);
    return {
      ...one,
      source,
      labels: [...one.labels, ...next.labels],
      kept: { text: this.#located.textOf(source), reason: [...reasons].join("; ") },
    };
  }

  has(name: string): boolean {
    return this.#drafts.some((one) => one.name === name);
  }

  /** A name for C that is kept: `name`, or one like it if a draft, C or TypeScript has it already. */
  freeName(name: string): string {
    const isTaken = (one: string) =>
      this.has(one) || meaningOf(one, "declaration", { cplusplus: true }) !== undefined;
    const plain = name.replaceAll(/^_+|_+$/g, "");
    const like = [name, ...(/^[A-Za-z]/.test(plain) ? [plain] : []), `${name}_`];
    const free = like.find((one) => !isTaken(one));
    if (free !== undefined) return free;
    let number = 2;
    while (isTaken(`${name}_${number}`)) number += 1;
    return `${name}_${number}`;
  }

  /**
   * Adds a draft below the chapters of prose that come before it.
   *
   * @throws CannotSay for a name that another draft has, or that no constant of TypeScript can have.
   */
  add(draft: Draft): void {
    if (reservedWords.has(draft.name)) {
      throw new CannotSay(`the name ${draft.name}, a reserved word of JavaScript`);
    }
    if (this.has(draft.name)) {
      throw new CannotSay(`the name ${draft.name}, which the spec has already`);
    }
    for (const { title, prose, range } of this.#comments.takeTitled()) {
      const name = sectionName(title);
      if (this.has(name)) continue;
      const code = `${word("section")}(${JSON.stringify(title)})`;
      this.#drafts.push({ name, prose, code, labels: [], source: range });
    }
    this.#drafts.push(draft);
  }

  /** A typedef of a struct that has been drafted becomes an option of it. */
  addTypedef(type: string, item: TextItem): void {
    const index = this.#drafts.findIndex(
      ({ labels, kept }) => kept === undefined && labels[0] === type,
    );
    const draft = this.#drafts[index];
    if (draft === undefined || draft.labels.length > 1) throw new CannotSay(`a typedef of ${type}`);
    const option = `typedef: ${JSON.stringify(item.name)}`;
    const code = draft.code.endsWith(" })")
      ? draft.code.replace(/ \}\)$/, `, ${option} })`)
      : draft.code.replace(/\)$/, `, { ${option} })`);
    this.#drafts[index] = {
      ...draft,
      code,
      prose: joined([draft.prose, this.#comments.of(item)]),
      labels: [...draft.labels, item.name],
    };
    this.#names.add(item.name, draft.name);
  }

  /** Puts what `draft` adds under a condition. */
  under(test: string, draft: () => void): void {
    const from = this.#drafts.length;
    draft();
    const added = this.#drafts.splice(from);
    this.#drafts.push(
      ...added.map((one) => (wordsIn(one.code)[0] === "section" ? one : { ...one, test })),
    );
  }

  /** What `draft` adds; where it throws, all is as before. */
  attempt(draft: () => void): readonly Draft[] {
    const from = this.#drafts.length;
    const restore = this.#comments.snapshot();
    try {
      draft();
      return this.#drafts.slice(from);
    } catch (error) {
      for (const { name } of this.#drafts.splice(from)) this.#names.forget(name);
      restore();
      throw error;
    }
  }
}

/** The name of a section: the words of its title in camel case. */
function sectionName(title: string): string {
  const words = title.match(/[A-Za-z][A-Za-z0-9]*/g) ?? ["text"];
  return words
    .slice(0, 6)
    .map((one, index) =>
      index === 0 ? one.toLowerCase() : one.slice(0, 1).toUpperCase() + one.slice(1).toLowerCase(),
    )
    .join("");
}

/** C that is kept as it is. */
export function keptDraft(
  name: string,
  prose: readonly string[],
  labels: readonly string[],
  source: TextRange,
  reason: string,
  located: LocatedText,
): Draft {
  return { name, prose, code: "", labels, source, kept: { text: located.textOf(source), reason } };
}
