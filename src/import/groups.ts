import type { HeaderText, TextItem } from "../header/header-text.ts";
import { type LocatedText, hasEmptyLine } from "../header/located-text.ts";
import { isGuardOf } from "../header/macros.ts";
import { type Run, groupBy, runsOf } from "../text/lists.ts";
import { stemOf } from "./stems.ts";
import { valueText } from "./names.ts";

/**
 * Items that belong together: those of one statement, macros that follow each other in one branch, and all
 * in a directive where `areApart` says that its branches are no groups of their own yet.
 */
export function groupsOf(items: readonly TextItem[], areApart = false): readonly Run<TextItem>[] {
  return runsOf(items, (run, item) => belongTogether(run.at(-1) ?? run[0], item, areApart));
}

function belongTogether(one: TextItem, other: TextItem, areApart: boolean): boolean {
  if (one.statement.start === other.statement.start) return true;
  if (areApart && one.conditions.length + other.conditions.length > 0) {
    return one.conditions[0]?.start === other.conditions[0]?.start;
  }
  return one.kind === "macro" && other.kind === "macro";
}

/** Whether both are under the same directives. */
export function isUnderTheSame(one: TextItem, other: TextItem): boolean {
  return conditionsKey(one) === conditionsKey(other);
}

/** Tells the directives around an item from others. */
export function conditionsKey({ conditions }: TextItem): string {
  return conditions.map(({ start }) => start).join();
}

/** The items of a struct or union, and of each that is written in place within it. */
export function recordsIn(owner: TextItem, located: LocatedText): readonly (readonly TextItem[])[] {
  const items = located.within(owner);
  const records = groupBy(items, ({ anonymous }) => anonymous.at(-1)?.start);
  return [...records.values(), ...items.flatMap((one) => recordsIn(one, located))];
}

/** Macros within a struct, and the member that they are about. */
export interface InnerMacros {
  readonly items: Run<TextItem>;
  readonly member: TextItem | undefined;
  /** They stand above the member. */
  readonly isAbove: boolean;
  /**
   * Whether names, or where the macros of the struct begin and end, say that they are about the member, and all
   * are under the same conditions.
   */
  readonly isSure: boolean;
}

/** Ends of the names of members that have values of a family. */
const valued =
  /(?:^|_)(?:flags?|types?|kind|op|opcode|cmd|command|action|status|state|mode|event|reason)$/i;

/**
 * The macros among the items of a struct by member. Names decide whether they are about the member above or
 * below them, then empty lines; where those of one group say nothing, the other groups do, or whether the
 * first stands above all members.
 */
function macrosByMember(record: readonly TextItem[], located: LocatedText): readonly InnerMacros[] {
  const members = record.filter(({ kind }) => kind === "member");
  const isAround = (member: TextItem, macro: TextItem) =>
    member.conditions.every(({ start }, index) => macro.conditions[index]?.start === start);
  const memberAbove = (macro: TextItem) =>
    members.findLast((one) => one.start < macro.start && isAround(one, macro));
  const runs = runsOf(
    record.filter(({ kind }) => kind === "macro"),
    ([first], macro) => memberAbove(first) === memberAbove(macro) && isUnderTheSame(first, macro),
  );
  const isCalledAs = (run: readonly TextItem[], { name }: TextItem) =>
    run.filter((macro) => macro.name.toLowerCase().includes(name.toLowerCase().replace(/s$/, "")))
      .length *
      2 >
    run.length;
  const fit = (run: readonly TextItem[], member: TextItem | undefined) =>
    member === undefined ? 0 : isCalledAs(run, member) ? 2 : valued.test(member.name) ? 1 : 0;
  const isApart = (start = 0, end = 0) => hasEmptyLine(located.textOf({ start, end }));
  const found = runs.map((items) => {
    const before = memberAbove(items[0]);
    const below = members.find((one) => one.start > items[0].start && isAround(one, items[0]));
    const byNames = fit(items, below) - fit(items, before);
    const byLines =
      Number(isApart(before?.end, items[0].start)) -
      Number(isApart(items.at(-1)?.end, below?.start));
    // Nearly always macros stand below their member.
    const byHabit = fit(items, before) > 0 ? -1 : 0;
    return { items, before, below, evidence: byNames || byLines || byHabit };
  });
  const places = found.map(({ before }) => before);
  const usual = places.includes(undefined)
    ? 1
    : places.includes(members.at(-1))
      ? -1
      : Math.sign(found.reduce((sum, { evidence }) => sum + Math.sign(evidence), 0));
  return found.map(({ items, before, below, evidence }): InnerMacros => {
    const direction = evidence === 0 ? usual : evidence;
    const isAbove = before === undefined || (direction > 0 && below !== undefined);
    const member = isAbove ? below : before;
    const isSure = direction !== 0 && member !== undefined && isUnderTheSame(items[0], member);
    return { items, member, isAbove, isSure };
  });
}

/** Macros within a struct or union and those in place in it, in the order of the header. */
export function macrosIn(owner: TextItem, located: LocatedText): readonly InnerMacros[] {
  return recordsIn(owner, located)
    .flatMap((record) => macrosByMember(record, located))
    .toSorted((one, other) => one.items[0].start - other.items[0].start);
}

/**
 * The name of the constant for C: that of the first thing it declares; of an enum without a tag, what its
 * names begin with.
 */
export function constantName(group: readonly TextItem[], located: LocatedText): string {
  const named = group.find(({ name }) => name !== "");
  if (named !== undefined) return named.name;
  const [first] = group;
  const pointer =
    first && /\(\s*(?:\w+\s*)?\*\s*(\w+)/.exec(located.withoutComments(first.statement))?.[1];
  if (pointer !== undefined) return pointer;
  const names = located.header.items.flatMap(({ owner, name }) =>
    owner !== undefined && group.includes(owner) ? [name] : [],
  );
  // A name for the end of an enumeration often begins with underscores.
  const usual = names.filter((name) => !name.startsWith("_"));
  const prefix = stemOf(usual.length > 1 ? usual : names).replace(/_+$/, "");
  return prefix === "" ? (names[0] ?? "text") : prefix;
}

/** Whether a macro above a type gives it another name. */
export function isRenamed({ name, kind, start }: TextItem, located: LocatedText): boolean {
  const isRenaming = (one: TextItem) =>
    one.kind === "macro" && one.start < start && valueText(located.header.text, one) !== name;
  return /^(?:struct|union|enum|typedef)$/.test(kind) && located.named(name).some(isRenaming);
}

/** The names of C that an item declares, as facts have them. */
export function labelsOf(item: TextItem, located: LocatedText): readonly string[] {
  const { kind, name } = item;
  if (kind === "enum") {
    return located.within(item).map((one) => one.name);
  }
  if (kind === "struct" || kind === "union") return [`${kind} ${located.nameOf(item)}`];
  return name === "" || kind === "directive" ? [] : [name];
}

/** The macro of the include guard; empty where there is none. */
export function guardOf({ items: [first], text }: HeaderText): string {
  if (first?.kind !== "macro") return "";
  const isGuard = first.value === undefined || isGuardOf(text, first.name, valueText(text, first));
  return isGuard ? first.name : "";
}

/** The option that says under which typedef a struct, union or enum is known, if it is under one. */
export function typedefOption(tag: string, typedef: TextItem | undefined): readonly string[] {
  if (typedef === undefined) return [];
  return [tag === "" ? "typedef: true" : `typedef: ${JSON.stringify(typedef.name)}`];
}
