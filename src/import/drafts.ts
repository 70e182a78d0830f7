import type { TextItem, TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { aggregateCode, type AggregateContext } from "./aggregates.ts";
import { CommentsOf } from "./comments.ts";
import { ConditionalDrafter } from "./conditional-drafts.ts";
import { type Draft, nameOf, word } from "./draft.ts";
import { DraftList, type Drafting } from "./draft-list.ts";
import {
  constantName,
  groupsOf,
  isRenamed,
  labelsOf,
  macrosIn,
  recordsIn,
  typedefOption,
} from "./groups.ts";
import { branchesOf } from "./conditions.ts";
import { type EnumDraft, enumDraft } from "./enums.ts";
import { topComments } from "./header-draft.ts";
import { type InnerDrafts, declareAt } from "./inside.ts";
import { type Knowledge, refusalIn } from "./knowledge.ts";
import { withLinks } from "./comment-names.ts";
import { isForCplusplus } from "./comment-places.ts";
import type { Prose } from "./comment-prose.ts";
import { MacroDrafter } from "./macro-drafts.ts";
import type { Run } from "../text/lists.ts";
import { ImportedNames } from "./names.ts";
import { packingOf } from "./directives.ts";
import { topLevelItems } from "./statements.ts";
import { addAlias, addCall, addTypedefs, plainTypedefs, typedefsOf } from "./typedefs.ts";
import { CannotSay } from "./type-code.ts";

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

class Drafter implements Drafts, Drafting {
  readonly names: ImportedNames;
  readonly comments: CommentsOf;
  readonly located: LocatedText;
  readonly knowledge: Knowledge;
  readonly list: DraftList;
  /** Those of macros within structs, by their member. */
  readonly #families = new Map<TextItem, string>();
  readonly #macros: MacroDrafter;
  readonly #conditionals: ConditionalDrafter;
  readonly #plainTypedefs: ReadonlyMap<string, readonly TextItem[]>;
  readonly #packingAt: (offset: number) => number | undefined;

  constructor(located: LocatedText, knowledge: Knowledge) {
    this.located = located;
    this.knowledge = knowledge;
    this.names = new ImportedNames(knowledge.foreign, knowledge.followed);
    this.#packingAt = packingOf(located.header);
    this.#plainTypedefs = plainTypedefs(located);
    const top = topComments(located);
    this.comments = new CommentsOf(located, top, (text) =>
      withLinks(text, knowledge.known, located),
    );
    this.list = new DraftList(this);
    this.#macros = new MacroDrafter(this, (item, draft, told) =>
      this.#attempt([item], draft, told),
    );
    this.#conditionals = new ConditionalDrafter(this, {
      draftGroup: (group) => this.#draftGroup(group),
      draftAlone: (item) => this.#draftAlone(item),
      keep: (group, range, reason) => this.#keep(group, range, reason),
    });
  }

  get drafts(): readonly Draft[] {
    return this.list.merged;
  }

  draftAll(): void {
    const groups = groupsOf(topLevelItems(this.located.header), true);
    for (const group of groups) {
      if (group[0].conditions.length > 0) this.#conditionals.draft(group);
      else this.#draftGroup(group);
      this.#macros.draftPostponed(group.at(-1)?.statement.end ?? 0);
    }
    this.#macros.draftPostponed();
  }

  #draftGroup(group: Run<TextItem>): void {
    if (group[0].kind === "macro") this.#macros.draft(group);
    else this.#attempt(group, () => this.#draftStatement(group));
  }

  /** @throws CannotSay for what can't be in several branches. */
  #draftAlone(item: TextItem): void {
    const refusal = refusalIn(item.statement, this);
    if (refusal !== undefined) throw new CannotSay(refusal);
    if (item.kind === "macro") this.#macros.draftAlone(item);
    else if (/^(?:struct|union|typedef|function-like macro)$/.test(item.kind))
      this.#draftStatement([item]);
  }

  #draftStatement(group: Run<TextItem>): void {
    const [first] = group;
    const renamed = group.find((one) => isRenamed(one, this.located));
    if (renamed !== undefined) throw new CannotSay(`a macro that stands for ${renamed.name}`);
    switch (first.kind) {
      case "struct":
      case "union":
        return this.#draftAggregate(first, group);
      case "typedef":
        return addTypedefs(group, this);
      case "call":
        return addCall(first, this);
      case "enum":
      case "enumerator":
        return this.#draftEnum(first, group);
      case "function-like macro":
        return this.#macros.draftFunction(first);
      case "macro":
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
    const { typedef, aliases } = typedefsOf(item, group, this.located);
    const draft = this.#addEnum(item, item.name, typedef, this.#enumName(item, typedef));
    this.#addAliases(aliases, draft.types[0] ?? "");
    const inner = this.located.within(item);
    this.#macros.draft(
      inner.filter(({ kind, name }) => kind === "macro" && !draft.parts.has(name)),
    );
    this.#draftFunctionMacros(item, inner);
  }

  #addEnum(item: TextItem, tag: string, typedef: TextItem | undefined, name: string): EnumDraft {
    const draft = enumDraft(item, tag, typedef, name, this);
    this.list.add(draft.draft);
    this.#macros.addFamily(draft.draft);
    this.#macros.leaveTo(name, draft.macrosBelow);
    for (const [cName, short] of draft.parts) this.names.add(cName, name, short);
    for (const type of draft.types) this.names.addEnum(type, name);
    return draft;
  }

  /** The constant for an enum: its tag, its typedef or what its names begin with. */
  #enumName(item: TextItem, typedef: TextItem | undefined): string {
    if (item.name !== "") return item.name;
    return typedef?.name ?? this.list.freeName(constantName([item], this.located), [item], "CODES");
  }

  #draftAggregate(item: TextItem, group: readonly TextItem[]): void {
    const { typedef, aliases } = typedefsOf(item, group, this.located);
    const name = item.name === "" ? (typedef?.name ?? "") : item.name;
    if (name === "") throw new CannotSay(`a ${item.kind} without a name`);
    const packing = this.#packingAt(item.start);
    if (packing !== undefined && packing > 1 && this.knowledge.unfit.has(name))
      throw new CannotSay(`#pragma pack(${packing})`);
    const prose = this.comments.ofWhole(item);
    const within: InnerDrafts = new Map();
    this.#draftFunctionMacros(item, recordsIn(item, this.located).flat());
    for (const { items, member, isAbove, isSure } of macrosIn(item, this.located)) {
      const drafts = this.#within(item, items, () => this.#macros.draft(items)).filter(
        ({ labels }) => labels.length > 0,
      );
      const [only, more] = drafts;
      const isFamily = only !== undefined && more === undefined && only.labels.length > 1;
      if (member === undefined) continue;
      if (isFamily && isSure) this.#families.set(member, only.name);
      const declared = drafts.filter(({ kept }) => kept === undefined).map((one) => one.name);
      if (declared.length > 0) declareAt(member, declared, isAbove ? "before" : "after", within);
    }
    const label = `${item.kind} ${name}`;
    const options = [
      ...(this.knowledge.padded.has(name) ? ["implicitPadding: true"] : []),
      ...typedefOption(item.name, typedef),
    ];
    const above = this.list.takePostponed(label);
    const code = aggregateCode(item, options, this.#context(name, within, item));
    this.list.add({
      name,
      prose: [...(above?.prose ?? []), ...prose, ...this.comments.ofRest(item)],
      code,
      labels: typedef === undefined ? [label] : [label, typedef.name],
      source: item.statement,
    });
    if (item.name !== "") this.names.add(label, name);
    for (const one of this.#plainTypedefs.get(label) ?? []) this.names.add(one.name, name);
    if (above !== undefined && !this.list.addTypedef(label, above.item))
      addAlias(above.item, label, { stars: [], lengths: [] }, this);
    if (typedef !== undefined) this.names.add(typedef.name, name);
    this.#addAliases(aliases, item.name === "" ? name : label);
  }

  #addAliases(aliases: ReturnType<typeof typedefsOf>["aliases"], type: string): void {
    for (const { item, declarator } of aliases) addAlias(item, type, declarator(), this);
  }

  #context(struct: string, inside: InnerDrafts, owner: TextItem): AggregateContext {
    return {
      declareEnum: (member, tag) => {
        const name = tag ?? this.list.freeName(`${struct}_${member.name}`, [member], "CODES");
        this.#within(owner, [member], () => this.#addEnum(member, tag ?? "", undefined, name));
        if (!isForCplusplus(this.located.header.text)) declareAt(member, [name], "after", inside);
        else if (tag === undefined) {
          // There is no name for its type.
          this.#families.set(member, name);
          return word("unsigned_int");
        }
        return `${word("enumOf")}(${nameOf(name)})`;
      },
      isPacked: this.#packingAt(owner.start) === 1,
      located: this.located,
      knowledge: this.knowledge,
      names: this.names,
      comments: this.comments,
      familyOf: (member, prose) =>
        this.#families.get(member) ?? this.#macros.familyOf(member, struct, prose),
      inside,
      declare: (member, tag, kind, code) => {
        const [labels, source] = [[`${kind} ${tag}`], member.statement];
        this.#within(owner, [member], () =>
          this.list.add({ name: tag, prose: [], code, labels, source }),
        );
        this.names.add(`${kind} ${tag}`, tag);
      },
    };
  }

  /** Drafts something; C as it is where that can't be. */
  #attempt(group: Run<TextItem>, draft: () => void, told?: Prose): readonly Draft[] {
    const [{ statement }] = group;
    const refusal = refusalIn(statement, this);
    if (refusal !== undefined) return this.#keep(group, statement, refusal, told);
    const drafts = this.list.attempt(draft);
    return drafts instanceof CannotSay
      ? this.#keep(group, statement, drafts.message, told)
      : drafts;
  }

  /** Function-like macros among the items of a struct or an enum. */
  #draftFunctionMacros(owner: TextItem, items: readonly TextItem[]): void {
    for (const one of items.filter(({ kind }) => kind === "function-like macro")) {
      this.#within(owner, [one], () => this.#attempt([one], () => this.#macros.draftFunction(one)));
    }
  }

  /** Drafts what is in a struct, under the conditions that the first item is under there. */
  #within<T>(owner: TextItem, [first]: Run<TextItem>, draft: () => T): T {
    return this.list.under(branchesOf(first, owner.conditions.length, this.located), draft);
  }

  /** @param told - prose that is not that of the comments around it. */
  #keep(
    group: Run<TextItem>,
    range: TextRange,
    reason: string,
    told: Prose = [],
  ): readonly Draft[] {
    const [first] = group;
    const above = this.list.takePostponed(`${first.kind} ${first.name}`);
    if (above !== undefined) {
      const { item, prose } = above;
      this.#keep([item], item.statement, `a typedef above ${first.name}`, prose);
    }
    const words = first.kind === "call" ? this.located.textOf(first).match(/\w+/g) : null;
    const usual = words?.find(this.knowledge.isFunction) ?? constantName(group, this.located);
    const name = this.list.freeName(usual, group, "C");
    const own = this.comments.of(first, [], range.end);
    this.comments.use(range);
    const labels = group.flatMap((item) => labelsOf(item, this.located));
    const packing = /^(?:struct|union|typedef)$/.test(first.kind)
      ? this.#packingAt(first.start)
      : undefined;
    const draft = {
      name,
      prose: [...told, ...own, ...this.comments.namedOf(group)],
      code: "",
      labels,
      source: range,
      kept: { text: this.located.textOf(range), reasons: [reason], packing },
    };
    this.list.add(draft);
    return [draft];
  }
}
