import type { TextItem, TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { aggregateCode, type AggregateContext, type Inside } from "./aggregates.ts";
import { CommentsOf } from "./comments.ts";
import { branchesOf, testOf } from "./conditions.ts";
import { type Draft, wordsIn } from "./draft.ts";
import { DraftList, keptDraft } from "./draft-list.ts";
import { constantName, groupsOf, labelsOf, macrosByMember, typedefOption } from "./groups.ts";
import { enumDraft } from "./enums.ts";
import { type ValuedMacro, constantDraft, familyDraft, macroRuns, sharedPrefix } from "./macros.ts";
import { ImportedNames, valueText } from "./names.ts";
import { topLevelItems } from "./statements.ts";
import { type StatementContext, addRing, addTypedef } from "./typedefs.ts";
import { CannotSay } from "./type-code.ts";

/** What a compiler and earlier attempts know of a header. */
export interface Knowledge {
  /** The constant for a type of another header; `undefined` for what is none. */
  readonly foreign: (type: string) => string | undefined;
  /** Whether the compiler pads the struct or union with this tag or typedef. */
  readonly isPadded: (name: string) => boolean;
  /** Why something between two offsets can't be said in the language; `undefined` where it can. */
  readonly refusalIn: (range: TextRange) => string | undefined;
  /** Why the condition around something between two offsets can't be. */
  readonly refusedConditionIn: (range: TextRange) => string | undefined;
  /** The value of a macro or an enumerator. */
  readonly valueOf: (name: string) => bigint | undefined;
  /** Families whose macros are better constants of their own. */
  readonly split: ReadonlySet<string>;
  /** The names of the first pass, so that links and families may come before what they name. */
  readonly known: ImportedNames | undefined;
}

/** What a header becomes. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly names: ImportedNames;
  readonly comments: CommentsOf;
}

/** The declarations of a header as those of a spec, in its order. */
export function draftsOf(located: LocatedText, knowledge: Knowledge): Drafts {
  const drafter = new Drafter(located, knowledge);
  drafter.draftAll();
  return drafter;
}

class Drafter implements Drafts {
  readonly names: ImportedNames;
  readonly comments: CommentsOf;
  readonly #located: LocatedText;
  readonly #knowledge: Knowledge;
  readonly #list: DraftList;
  readonly #families = new Map<TextItem, string>();

  constructor(located: LocatedText, knowledge: Knowledge) {
    this.#located = located;
    this.#knowledge = knowledge;
    this.names = new ImportedNames(knowledge.foreign);
    this.comments = new CommentsOf(located, (line) => this.#withLinks(line));
    this.#list = new DraftList(located, this.names, this.comments);
  }

  get drafts(): readonly Draft[] {
    return this.#list.merged;
  }

  draftAll(): void {
    const { header } = this.#located;
    this.comments.skipTo(Math.max(0, header.text.search(/^[\t ]*#/m)));
    const groups = groupsOf(topLevelItems(header), true);
    for (const group of groups) {
      if ((group[0]?.conditions.length ?? 0) > 0) this.#draftConditional(group);
      else this.#draftGroup(group);
    }
  }

  #draftGroup(group: readonly TextItem[]): void {
    if (group[0]?.kind === "macro") this.#draftMacros(group);
    else this.#attempt(group, () => this.#draftStatement(group));
  }

  /** What is in the branches of a conditional directive, each under its condition. */
  #draftConditional(group: readonly TextItem[]): void {
    const [first] = group;
    if (first === undefined) return;
    const named = group.filter(({ kind, name }) => name !== "" && kind !== "directive");
    const names = named.map(({ kind, name }) => `${kind} ${name}`);
    const range = this.#located.statementWithin(first, []);
    const refusal = this.#knowledge.refusedConditionIn(range);
    if (new Set(names).size < names.length || refusal !== undefined) {
      this.#keep(group, range, refusal ?? "branches of a condition declare the same names");
      return;
    }
    const branches = new Map<string, TextItem[]>();
    for (const item of group) {
      const key = item.conditions.map(({ start }) => start).join();
      branches.set(key, [...(branches.get(key) ?? []), item]);
    }
    for (const items of branches.values()) {
      const [one] = items;
      if (one === undefined) continue;
      const test = testOf(branchesOf(one, 0, this.#located));
      this.#list.under(test, () => {
        for (const inner of groupsOf(items)) this.#draftGroup(inner);
      });
    }
  }

  #draftMacros(items: readonly TextItem[]): readonly Draft[] {
    const macros = items.map((item) => ({
      item,
      value: valueText(this.#located.header.text, item),
    }));
    return macroRuns(macros, this.#located).flatMap((run) => this.#draftRun(run));
  }

  #draftRun(run: readonly ValuedMacro[]): readonly Draft[] {
    const prefix = sharedPrefix(run.map(({ item }) => item.name));
    const isSplit = this.#knowledge.split.has(prefix.replace(/_+$/, ""));
    try {
      if (!isSplit && !this.#isTooWide(prefix, run)) {
        const drafts = this.#list.attempt(() => this.#draftFamily(run, prefix));
        if (drafts.length > 0) return drafts;
      }
    } catch (error) {
      if (!(error instanceof CannotSay)) throw error;
    }
    return run.flatMap((macro) => this.#attempt([macro.item], () => this.#draftConstant(macro)));
  }

  #draftFamily(run: readonly ValuedMacro[], prefix: string): void {
    const family = familyDraft(run, this.names, this.comments);
    if (family === undefined) return;
    this.#list.add(family);
    for (const label of family.labels) {
      this.names.add(label, family.name, label.slice(prefix.length));
    }
  }

  #draftConstant(macro: ValuedMacro): void {
    const draft = constantDraft(macro, this.names, this.comments);
    this.#list.add(draft);
    if (wordsIn(draft.code)[0] === "alias") this.names.addType(draft.name, draft.name);
    else this.names.add(draft.name, draft.name);
  }

  /** Whether a prefix is no name for a run: something has it, or most macros that begin so are elsewhere. */
  #isTooWide(prefix: string, run: readonly ValuedMacro[]): boolean {
    const { items } = this.#located.header;
    const all = items.filter(({ kind, name }) => kind === "macro" && name.startsWith(prefix));
    const isTaken = items.some(({ name }) => name === prefix.replace(/_+$/, ""));
    return isTaken || all.length > 2 * run.length;
  }

  #draftStatement(group: readonly TextItem[]): void {
    const [first] = group;
    if (first === undefined) return;
    switch (first.kind) {
      case "struct":
      case "union":
        return this.#draftAggregate(first, group);
      case "typedef":
        return addTypedef(first, this.#statementContext);
      case "call":
        return addRing(first, this.#statementContext);
      case "enum":
      case "enumerator":
        return this.#draftEnum(first, group);
      case "macro":
      case "function-like macro":
      case "member":
      case "function":
      case "variable":
        throw new CannotSay(`a ${first.kind}`);
      case "directive":
        throw new CannotSay(`the directive #${first.name.replace(/_.*/, "")}`);
      case "unread":
        throw new CannotSay("C that the import does not understand");
    }
  }

  #draftEnum(item: TextItem, group: readonly TextItem[]): void {
    const typedefs = group.filter(({ kind }) => kind === "typedef");
    const draft = enumDraft(item, typedefs, this.#enumName(item, typedefs), {
      located: this.#located,
      names: this.names,
      comments: this.comments,
      valueOf: this.#knowledge.valueOf,
    });
    this.#list.add(draft.draft);
    for (const [cName, short] of draft.parts) this.names.add(cName, draft.draft.name, short);
    for (const type of draft.types) this.names.addEnum(type, draft.draft.name);
    const inner = this.#located.header.items.filter(({ owner }) => owner === item);
    this.#draftMacros(inner.filter(({ kind }) => kind === "macro"));
    this.#keepEach(inner);
  }

  /** The constant for an enum: its tag, its typedef or what its names begin with. */
  #enumName(item: TextItem, [typedef]: readonly TextItem[]): string {
    if (item.name !== "") return item.name;
    return (
      typedef?.name ?? this.#list.freeName(constantName([item], this.#located), [item], "CODES")
    );
  }

  #draftAggregate(item: TextItem, group: readonly TextItem[]): void {
    const typedefs = group.filter(({ kind }) => kind === "typedef");
    const [typedef, another] = typedefs;
    if (another !== undefined) throw new CannotSay("two typedefs of one struct");
    const name = item.name === "" ? (typedef?.name ?? "") : item.name;
    if (name === "") throw new CannotSay(`a ${item.kind} without a name`);
    const prose = this.comments.of(item);
    const within: Inside = new Map();
    const all = this.#located.header.items.filter(({ owner }) => owner === item);
    const inside = all.filter(({ kind }) => kind === "macro");
    if (inside.some(({ conditions }) => conditions.length > item.conditions.length)) {
      throw new CannotSay("a macro under a condition within a struct");
    }
    this.#keepEach(all);
    for (const macros of macrosByMember(inside, item, this.#located)) {
      const drafts = this.#draftMacros(macros.items);
      const [only, more] = drafts;
      const isFamily = only !== undefined && more === undefined && only.labels.length > 1;
      if (macros.member === undefined) continue;
      if (isFamily) this.#families.set(macros.member, only.name);
      const declared = drafts.filter(({ kept }) => kept === undefined).map((one) => one.name);
      if (macros.member.anonymous.length === 0 && declared.length > 0) {
        within.set(macros.member.name, { declared, isAbove: macros.isAbove });
      }
    }
    const options = [
      ...(this.#knowledge.isPadded(name) ? ["implicitPadding: true"] : []),
      ...typedefOption(item, typedef),
    ];
    const code = aggregateCode(item, options, this.#context(within));
    this.#list.add({
      name,
      prose,
      code,
      labels: [`${item.kind} ${name}`, ...typedefs.map((one) => one.name)],
      source: item.statement,
    });
    if (item.name !== "") this.names.add(`${item.kind} ${name}`, name);
    if (typedef !== undefined) this.names.add(typedef.name, name);
  }

  get #statementContext(): StatementContext {
    const { names, comments } = this;
    return { located: this.#located, names, comments, list: this.#list };
  }

  #context(inside: Inside): AggregateContext {
    return {
      located: this.#located,
      names: this.names,
      comments: this.comments,
      familyOf: (member) => this.#families.get(member),
      inside,
      declare: (member, tag, kind, code) => {
        this.#list.add({
          name: tag,
          prose: [],
          code,
          labels: [`${kind} ${tag}`],
          source: member.statement,
        });
        this.names.add(`${kind} ${tag}`, tag);
      },
    };
  }

  /** Drafts something; C as it is where that can't be. */
  #attempt(group: readonly TextItem[], draft: () => void): readonly Draft[] {
    const [first] = group;
    if (first === undefined) return [];
    const refusal = this.#knowledge.refusalIn(first.statement);
    if (refusal !== undefined) return this.#keep(group, first.statement, refusal);
    try {
      return this.#list.attempt(draft);
    } catch (error) {
      if (!(error instanceof CannotSay)) throw error;
      return this.#keep(group, first.statement, error.message);
    }
  }

  /** Function-like macros among the items of a struct or an enum. */
  #keepEach(items: readonly TextItem[]): void {
    for (const one of items.filter(({ kind }) => kind === "function-like macro")) {
      this.#keep([one], one.statement, "a function-like macro");
    }
  }

  #keep(group: readonly TextItem[], range: TextRange, reason: string): readonly Draft[] {
    const [first] = group;
    const usual = constantName(group, this.#located);
    const name = this.#list.freeName(usual, group, "C");
    const prose = first === undefined ? [] : this.comments.of(first, range.end);
    this.comments.use(range);
    const labels = group.flatMap((item) => labelsOf(item, this.#located));
    const draft = keptDraft(name, prose, labels, range, reason, this.#located);
    return this.#list.attempt(() => this.#list.add(draft));
  }

  #withLinks(line: string): string {
    const names = this.#knowledge.known;
    return line.replaceAll(/(?<![\w.$])[A-Za-z]\w*_\w+(?!\w)(?!\s*\()/g, (name) => {
      const target = names?.link(name) ?? names?.link(`struct ${name}`);
      return target === undefined ? name : `{@link ${target}}`;
    });
  }
}
