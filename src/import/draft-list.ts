import type { TextItem } from "../header/header-text.ts";
import { meaningOf } from "../naming/outputs.ts";
import { reservedWords } from "../naming/typescript-names.ts";
import { type Prose, withoutRepeats } from "./comment-prose.ts";
import { type EnclosingBranch, bothTests, testOf, whenCode } from "./conditions.ts";
import { type Draft, firstWord, word } from "./draft.ts";
import { isUnderTheSame } from "./groups.ts";
import type { DraftContext } from "./knowledge.ts";
import { freeOf, sectionName } from "./section-name.ts";
import { CannotSay, orReason } from "./type-code.ts";

/** A typedef of a struct that is further down, with its prose. */
interface PostponedTypedef {
  readonly item: TextItem;
  readonly prose: Prose;
}

/** What declarations are drafted with, and where their drafts go. */
export interface Drafting extends DraftContext {
  readonly list: DraftList;
}

/** The drafts so far, in the order of the header. */
export class DraftList {
  readonly #drafts: Draft[] = [];
  /** Those by their names. */
  readonly #byName = new Map<string, Draft>();
  /** Typedefs of structs that are further down. */
  #postponed = new Map<string, PostponedTypedef>();
  /** The last number behind a name that others have. */
  readonly #numbers = new Map<string, number>();
  readonly #context: DraftContext;

  constructor(context: DraftContext) {
    this.#context = context;
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
    return merged.map((one) =>
      one.kept?.packing === undefined
        ? one
        : { ...one, kept: { ...one.kept, text: packedText(one.kept.text, one.kept.packing) } },
    );
  }

  #joinKept(one: Draft, next: Draft): Draft | undefined {
    if (one.kept === undefined || next.kept === undefined || next.prose.length > 0)
      return undefined;
    if (one.test !== next.test || one.kept.packing !== next.kept.packing) return undefined;
    const { text } = this.#context.located.header;
    if (next.source.start < one.source.end) return undefined;
    if (text.slice(one.source.end, next.source.start).trim() !== "") return undefined;
    const source = { start: one.source.start, end: next.source.end };
    const reasons = [...new Set([...one.kept.reasons, ...next.kept.reasons])];
    return {
      ...one,
      source,
      labels: [...one.labels, ...next.labels],
      kept: { ...one.kept, text: this.#context.located.textOf(source), reasons },
    };
  }

  /** The word of the language that a draft begins with. */
  kindOf(name: string): string | undefined {
    return firstWord(this.#byName.get(name)?.code ?? "");
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** A name for a constant: `usual`, or one like it if something else of the header, C or TypeScript has it. */
  freeName(usual: string, group: readonly TextItem[], what: "C" | "CODES"): string {
    // C that is kept has a name of its own.
    const isKept = what === "C";
    const isOwn = ({ start }: TextItem) =>
      group.some(({ statement }) => statement.start <= start && start < statement.end);
    const isForeign = (name: string) =>
      this.#context.located.named(name).length === 0 &&
      this.#context.knowledge.valueOf(name) !== undefined;
    const isFree = (name: string) =>
      /^[A-Za-z_]\w{0,62}$/.test(name) &&
      !isForeign(name) &&
      !this.has(name) &&
      meaningOf(name, "declaration", { cplusplus: true }) === undefined &&
      !this.#context.located
        .named(name)
        .some((one) => one.kind !== "member" && !(isKept && isOwn(one)));
    const plain = usual.replaceAll(/^_+|_+$/g, "").slice(0, 50);
    const within = group.flatMap((one) => this.#context.located.within(one));
    const inner = within.find(({ kind }) => kind === "enumerator")?.name ?? usual;
    const first = inner.replaceAll(/^_+|_[^_]*$/g, "");
    const candidates = [
      ...(isKept
        ? [usual, plain, `${plain}_C`, first]
        : [usual, plain, first, plain.toLowerCase(), first.toLowerCase(), inner.toLowerCase()]),
      `${first}_${what}`,
    ];
    const free = candidates.find(isFree);
    if (free !== undefined) return free;
    let number = this.#numbers.get(plain) ?? 1;
    do number += 1;
    while (!isFree(`${plain}_${what}_${number}`));
    this.#numbers.set(plain, number);
    return `${plain}_${what}_${number}`;
  }

  /**
   * Adds a draft below the chapters of prose that come before it.
   *
   * @throws CannotSay for a name that another draft has, or that no constant of TypeScript can have.
   */
  add(draft: Draft): void {
    if (reservedWords.has(draft.name)) {
      throw new CannotSay(`${draft.name} is a reserved word of JavaScript`);
    }
    const names = draft.kept === undefined ? [draft.name, ...draft.labels] : [];
    for (const name of names) {
      const meaning = meaningOf(name, "declaration", { cplusplus: false });
      if (meaning !== undefined) throw new CannotSay(`${name} is ${meaning}`);
    }
    if (this.has(draft.name)) {
      throw new CannotSay(`the spec has a ${draft.name} already`);
    }
    for (const { title, prose, range } of this.#context.comments.takeTitled()) {
      const usual = sectionName(title);
      const isFree = (one: string) =>
        !this.has(one) && !reservedWords.has(one) && one !== draft.name;
      const name = freeOf(usual, `${usual}Of${draft.name}`, isFree);
      const code = `${word("section")}(${JSON.stringify(title)})`;
      this.#push({ name, prose, code, labels: [], source: range });
    }
    this.#push(draft);
  }

  #push(draft: Draft): void {
    this.#drafts.push(draft);
    this.#byName.set(draft.name, draft);
  }

  /** A typedef of a struct that has been drafted, without one so far, becomes an option of it; whether it does. */
  addTypedef(type: string, item: TextItem): boolean {
    const draft = this.#drafts.find(({ labels, kept }) => kept === undefined && labels[0] === type);
    if (draft === undefined || draft.labels.length > 1) return false;
    this.#addOption(draft, `typedef: ${JSON.stringify(item.name)}`, item);
    this.#context.names.add(item.name, draft.name);
    return true;
  }

  /** Remembers a typedef of a struct that is further down. */
  postpone(type: string, item: TextItem): void {
    this.#postponed.set(type, { item, prose: this.#context.comments.of(item) });
  }

  /** The typedef that stands above a struct. */
  takePostponed(type: string): PostponedTypedef | undefined {
    const found = this.#postponed.get(type);
    this.#postponed.delete(type);
    return found;
  }

  /** The functions of a ring of bytes belong to the struct right above them, which is its page. */
  addFlexRing(name: string, item: TextItem): void {
    const draft = this.#drafts.at(-1);
    const { text } = this.#context.located.header;
    const isBelow = draft && text.slice(draft.source.end, item.start).trim() === "";
    if (draft === undefined || !isBelow || firstWord(draft.code) !== "struct")
      throw new CannotSay("a ring of bytes without its struct right above it");
    this.#addOption(draft, `flexRing: ${JSON.stringify(name)}`, item);
  }

  /** Adds that programs may have handles of a typedef, which is above under the same conditions. */
  addHandle(typedef: string, item: TextItem): boolean {
    const draft = this.#drafts.find(
      ({ labels, kept }) => kept === undefined && labels.includes(typedef),
    );
    const above = this.#context.located.header.items.find(
      ({ kind, name }) => kind === "typedef" && name === typedef,
    );
    if (draft === undefined || above === undefined || !isUnderTheSame(above, item)) return false;
    this.#addOption(draft, "handle: true", item);
    return true;
  }

  /** Adds prose to a draft, if it is still there; whether it is. */
  addProse(name: string, prose: () => Prose): boolean {
    const draft = this.#drafts.find((one) => one.name === name);
    if (draft === undefined) return false;
    this.#replace(draft, { ...draft, prose: withoutRepeats([...draft.prose, ...prose()]) });
    return true;
  }

  #addOption(draft: Draft, option: string, item: TextItem): void {
    const code = draft.code.endsWith(" })")
      ? draft.code.replace(/ \}\)$/, `, ${option} })`)
      : draft.code.replace(/\)$/, `, { ${option} })`);
    this.#replace(draft, {
      ...draft,
      code,
      prose: [...draft.prose, ...this.#context.comments.of(item)],
      labels: [...new Set([...draft.labels, item.name])],
    });
  }

  #replace(draft: Draft, next: Draft): void {
    this.#drafts.splice(this.#drafts.indexOf(draft), 1, next);
  }

  /** Puts what `draft` adds under the conditions of branches, if there are any. */
  under<T>(branches: readonly EnclosingBranch[], draft: () => T): T {
    const from = this.#drafts.length;
    const result = draft();
    const added = branches.length === 0 ? [] : this.#drafts.splice(from);
    this.#drafts.push(
      ...added.map((one) => {
        if (firstWord(one.code) === "section") return one;
        const [outer, inner] =
          one.test === undefined
            ? [branches.slice(0, -1), branches.at(-1)?.test]
            : [branches, one.test];
        // Only with a condition of its own it is a default; others under it would find it defined.
        const isOnly = added.every((other) => other === one || other.test !== one.test);
        return isOnly &&
          outer.length > 0 &&
          one.kept === undefined &&
          inner === `!defined(${one.name})`
          ? { ...one, code: whenCode(inner, one.code), test: testOf(outer) }
          : { ...one, test: bothTests(testOf(branches), one.test) };
      }),
    );
    return result;
  }

  /** What `draft` adds, and is not among the drafts yet; sections above it are. */
  take(draft: () => void): readonly Draft[] {
    const from = this.#drafts.length;
    draft();
    const isSection = (one: Draft) => firstWord(one.code) === "section";
    const added = this.#drafts.splice(from);
    this.#drafts.push(...added.filter(isSection));
    const taken = added.filter((one) => !isSection(one));
    for (const { name } of taken) this.#byName.delete(name);
    return taken;
  }

  /** What `draft` adds; where that can't be said, the reason, and all is as before. */
  attempt(draft: () => void): readonly Draft[] | CannotSay {
    const from = this.#drafts.length;
    const restore = this.#context.comments.snapshot();
    const postponed = new Map(this.#postponed);
    const added = orReason(() => {
      draft();
      return this.#drafts.slice(from);
    });
    if (added instanceof CannotSay) {
      this.#postponed = postponed;
      for (const { name } of this.#drafts.splice(from)) {
        this.#byName.delete(name);
        this.#context.names.forget(name);
      }
      restore();
    }
    return added;
  }
}

function packedText(text: string, packing: number): string {
  return `#pragma pack(push, ${packing})\n${text}\n#pragma pack(pop)`;
}
