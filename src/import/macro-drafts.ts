import type { TextItem } from "../header/header-text.ts";
import type { Prose } from "./comment-prose.ts";
import type { GroupProse } from "./comments.ts";
import { type Draft, firstWord } from "./draft.ts";
import type { Drafting } from "./draft-list.ts";
import { type ValuedItem, macroRuns, repeatedMacros, wordRuns } from "./families.ts";
import { areFamily, nameFromHeading } from "./family-name.ts";
import { plainNames, prefixOf, shortName, stemOf } from "./stems.ts";
import { constantDraft, familyDraft, macroCode } from "./macros.ts";
import { type BitFlag, bitFlagsDraft, macroGroups } from "./bit-flags.ts";
import { KnownFamilies, extremesOf } from "./member-family.ts";
import { valueText } from "./names.ts";
import { type PostponedMacro, lastNeededBelow, namesIn } from "./postponed-macros.ts";
import { firstIndex } from "../text/lists.ts";
import { CannotSay, integerWord, normalType, orReason } from "./type-code.ts";

/** Names between bars. */
const sum = /^[(\s]*\w+(?:[)\s]*\|[(\s]*\w+)+[)\s]*$/;

/**
 * Drafts an item; C as it is where that can't be.
 *
 * @param told - prose that such C has beside that of the comments around it.
 */
type Attempt = (item: TextItem, draft: () => void, told?: Prose) => readonly Draft[];

/** Drafts macros with values, and knows the families so far. */
export class MacroDrafter {
  readonly #drafting: Drafting;
  readonly #attempt: Attempt;
  /** Macros that use what is further down. */
  readonly #postponed: PostponedMacro[] = [];
  readonly #known = new KnownFamilies();
  /** Macros that a family has as an option, with its name. */
  readonly #left = new Map<TextItem, string>();
  /** The names in values that are a bitwise OR of several. */
  readonly #parts: ReadonlySet<string>;
  /** The names of all macros, sorted. */
  readonly #macroNames: readonly string[];

  constructor(drafting: Drafting, attempt: Attempt) {
    this.#drafting = drafting;
    this.#attempt = attempt;
    const { text, items } = drafting.located.header;
    const sums = items.map((item) => valueText(text, item)).filter((one) => sum.test(one));
    this.#parts = new Set(sums.flatMap((one) => one.match(/\w+/g) ?? []));
    this.#macroNames = items
      .flatMap(({ kind, name }) => (kind === "macro" ? [name] : []))
      .toSorted((one, other) => (one < other ? -1 : 1));
  }

  /** Drafts no macro of `items` by itself, but adds its comment to the family that has it. */
  leaveTo(family: string, items: readonly TextItem[]): void {
    for (const one of items) this.#left.set(one, family);
  }

  /** Drafts macros that follow each other, as families where they are. */
  draft(items: readonly TextItem[]): readonly Draft[] {
    const own = items.filter(
      (one) =>
        !this.#drafting.list.addProse(this.#left.get(one) ?? "", () =>
          this.#drafting.comments.of(one),
        ),
    );
    const macros = own.map((item) => ({
      item,
      value: valueText(this.#drafting.located.header.text, item),
      number: this.#drafting.knowledge.valueOf(item.name),
      isPart: this.#parts.has(item.name),
    }));
    return macroGroups(macros, this.#drafting.located, this.#drafting.comments).flatMap((group) => {
      if (group.kind === "others") return this.#draftRuns(group.macros);
      const drafts = this.#drafting.list.attempt(() => this.#draftFlags(group.flags));
      return drafts instanceof CannotSay
        ? this.#draftRuns(group.flags.flatMap(({ bit, mask }) => [bit, mask]))
        : drafts;
    });
  }

  #draftRuns(macros: readonly ValuedItem[]): readonly Draft[] {
    return macroRuns(macros, this.#drafting.located, this.#drafting.comments).flatMap((run) =>
      this.#draftRun(run),
    );
  }

  /** @throws CannotSay for flags that are better macros of their own. */
  #draftFlags(flags: readonly BitFlag[]): void {
    const { masks, ...draft } = bitFlagsDraft(flags, this.#drafting.comments);
    const { name } = draft;
    if (name === "" || !this.#isFree(name) || this.#drafting.knowledge.split.has(name))
      throw new CannotSay("flags without a name in common");
    this.#drafting.list.add(draft);
    this.addFamily({ ...draft, labels: masks });
    for (const mask of masks) this.#drafting.names.add(mask, name, shortName(mask, `${name}_`));
  }

  /** Drafts a macro that belongs to no others. */
  draftAlone(item: TextItem): void {
    const { text } = this.#drafting.located.header;
    const number = this.#drafting.knowledge.valueOf(item.name);
    const macro = { item, value: valueText(text, item), number };
    this.#draftConstant(macro, [macro]);
  }

  /**
   * Drafts a function-like macro.
   *
   * @throws CannotSay for one that is no expression.
   */
  draftFunction(item: TextItem): void {
    const { located, knowledge, names, comments, list } = this.#drafting;
    const { name, nameRange, value, end, statement } = item;
    const { text } = located.header;
    const parameters = text.slice(nameRange.end, value?.start ?? end).replaceAll(/[()\s\\]/g, "");
    const code = macroCode(valueText(text, item), parameters.split(","), names, {
      expanded: knowledge.expansionOf(name),
    });
    list.add({ name, prose: comments.of(item), code, labels: [name], source: statement });
    names.add(name, name);
  }

  #draftRun(run: readonly ValuedItem[]): readonly Draft[] {
    const drafts = this.#drafting.list.attempt(() => this.#draftFamily(run));
    if (!(drafts instanceof CannotSay)) return drafts;
    const parts = wordRuns(run);
    if (parts.length < run.length && parts.length > 1)
      return parts.flatMap((part) => this.#draftRun(part));
    return run.flatMap((macro) => {
      const isKnown = (name: string) => this.#drafting.names.has(name) || this.#canUse(name);
      const last = lastNeededBelow(macro, isKnown, this.#drafting.located, this.#postponed);
      if (last === undefined)
        return this.#attempt(macro.item, () => this.#draftConstant(macro, run));
      const prose = this.#proseOf(macro, run);
      this.#postponed.push({ macro, last, prose });
      return [];
    });
  }

  /** Drafts the macros for which all that they need is above a place; without one, all that are left. */
  draftPostponed(end?: number): void {
    for (;;) {
      const others = this.#postponed.map(({ macro }) => macro.item.name);
      const next = this.#postponed.find(
        ({ macro, last }) =>
          end === undefined ||
          (last.end <= end && !namesIn(macro.value).some((one) => others.includes(one))),
      );
      if (next === undefined) return;
      this.#postponed.splice(this.#postponed.indexOf(next), 1);
      this.#attempt(next.macro.item, () => this.#addConstant(next.macro, next.prose), next.prose);
    }
  }

  /** @throws CannotSay for macros that are better constants of their own. */
  #draftFamily(run: readonly ValuedItem[]): void {
    const all = run.map(({ item }) => item);
    const prefix = prefixOf(all.map(({ name }) => name));
    if (run.some(({ value }) => value === "" || value.startsWith('"')))
      throw new CannotSay("macros that are no numbers");
    const { group, members } = this.#drafting.comments.ofGroup(all);
    const repeated = repeatedMacros(run);
    const isOwn = (_: unknown, index: number) => !repeated.some((one) => one === run[index]);
    const own = run.filter(isOwn);
    const prose = { group, members: members.filter(isOwn) };
    const name = this.#familyName(own, prose);
    if (name === undefined || this.#drafting.knowledge.split.has(name))
      throw new CannotSay("macros without a name in common");
    const family = familyDraft(own, name, prose, this.#drafting);
    this.#drafting.list.add(family);
    this.addFamily(family);
    for (const label of family.labels)
      this.#drafting.names.add(label, name, shortName(label, prefix));
    for (const one of repeated) this.#addConstant(one, members[run.indexOf(one)] ?? []);
  }

  #draftConstant(macro: ValuedItem, run: readonly ValuedItem[]): void {
    this.#addConstant(macro, this.#proseOf(macro, run));
  }

  #proseOf({ item }: ValuedItem, run: readonly ValuedItem[]): Prose {
    return this.#drafting.comments.of(
      item,
      run.map((one) => one.item),
    );
  }

  #addConstant(macro: ValuedItem, prose: Prose): void {
    const draft = this.#constantDraft(macro, prose);
    this.#drafting.list.add(draft);
    if (firstWord(draft.code) === "alias") this.#drafting.names.addType(draft.name, draft.name);
    else this.#drafting.names.add(draft.name, draft.name);
  }

  /** A constant; where it calls a macro that the spec has as C, with what that stands for in its place. */
  #constantDraft(macro: ValuedItem, prose: Prose): Draft {
    const draft = orReason(() => constantDraft(macro, this.#drafting.names, prose));
    if (!(draft instanceof CannotSay)) return draft;
    const value = this.#drafting.knowledge.withoutCalls(macro.value, (name) => this.#canUse(name));
    if (value === undefined) throw draft;
    return constantDraft({ ...macro, value }, this.#drafting.names, prose);
  }

  /** Whether the spec has a macro or a type, or can have it as one of another header. */
  #canUse(name: string): boolean {
    const found = orReason(() => this.#drafting.names.find(name));
    return found !== undefined && !(found instanceof CannotSay);
  }

  /** Remembers a family for the members below it. */
  addFamily({ name, code, labels }: Draft): void {
    const { valueOf } = this.#drafting.knowledge;
    const values = labels.filter((one) => valueOf(one) !== undefined);
    this.#known.add({
      name,
      kind: /^(?:masks|flags)$/.test(firstWord(code) ?? "") ? "masks" : "codes",
      stem: stemOf(plainNames(values)),
      labels: values,
      ...extremesOf(values.map((one) => valueOf(one) ?? 0n)),
    });
  }

  /** What a family of macros is called; `undefined` where they are none. */
  #familyName(run: readonly ValuedItem[], prose: GroupProse): string | undefined {
    const stem = stemOf(run.map(({ item }) => item.name));
    if (!areFamily(run, stem, prose)) return undefined;
    const first = firstIndex(this.#macroNames, (known) => known >= stem);
    const end = firstIndex(this.#macroNames, (known) => known >= stem && !known.startsWith(stem));
    const name = stem.replace(/_+$/, "");
    const isWide = end - first > (name.includes("_") ? 4 : 2) * run.length;
    const given = nameFromHeading(stem, prose.group);
    const usual = isWide ? [] : [name];
    const others =
      isWide || /^(?:codes|masks)$/.test(this.#drafting.list.kindOf(name) ?? "")
        ? []
        : [name.toLowerCase()];
    return [...usual, ...(given === undefined ? [] : [given]), ...others].find((own) =>
      this.#isFree(own),
    );
  }

  /** Whether a family can have a name. */
  #isFree(name: string): boolean {
    return (
      !this.#drafting.list.has(name) &&
      this.#drafting.knowledge.valueOf(name) === undefined &&
      this.#drafting.located.named(name).every(({ kind }) => kind === "member")
    );
  }

  /** The family whose values a member of a struct has, where its comment or its name says so. */
  familyOf(member: TextItem, struct: string, prose: Prose): string | undefined {
    const type =
      member.value === undefined ? "" : normalType(this.#drafting.located.textOf(member.value));
    if (/^(?:struct|union|enum)\b/.test(type) || this.#drafting.knowledge.plain.has(struct))
      return undefined;
    const isInteger =
      integerWord(type) !== undefined || this.#drafting.list.kindOf(type) === "alias";
    if (!isInteger && this.#drafting.knowledge.foreign(type) === undefined) return undefined;
    const siblings = member.owner === undefined ? [] : this.#drafting.located.within(member.owner);
    const beside = siblings.filter(({ kind }) => kind === "member").map(({ name }) => name);
    return this.#known.ofMember({ name: member.name, struct, type, prose, beside }, (family) =>
      this.#drafting.list.has(family.name),
    );
  }
}
