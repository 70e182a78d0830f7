import type { HeaderText, TextItem } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { stemOf } from "./families.ts";

/**
 * Items that belong together: those of one statement, macros that follow each other in one branch, and all
 * in a directive where `areApart` says that its branches are no groups of their own yet.
 */
export function groupsOf(
  items: readonly TextItem[],
  areApart = false,
): readonly (readonly TextItem[])[] {
  const groups: TextItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && belongTogether(last, item, areApart)) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function belongTogether(one: TextItem, other: TextItem, areApart: boolean): boolean {
  if (one.statement.start === other.statement.start) return true;
  if (areApart && one.conditions.length + other.conditions.length > 0) {
    return one.conditions[0]?.start === other.conditions[0]?.start;
  }
  return one.kind === "macro" && other.kind === "macro";
}

/** Macros within a struct, and the member that they are about. */
export interface InnerMacros {
  readonly items: readonly TextItem[];
  readonly member: TextItem | undefined;
  /** They stand above the member. */
  readonly isAbove: boolean;
}

/**
 * The macros within a struct by member: the one above them or, where macros stand above the first member or
 * are called like the next one, the one below.
 */
export function macrosByMember(
  macros: readonly TextItem[],
  struct: TextItem,
  located: LocatedText,
): readonly InnerMacros[] {
  const members = located.within(struct).filter(({ kind }) => kind === "member");
  const runs = new Map<TextItem | undefined, TextItem[]>();
  for (const macro of macros) {
    const before = members.findLast(({ start }) => start < macro.start);
    runs.set(before, [...(runs.get(before) ?? []), macro]);
  }
  return [...runs].map(([before, run]): InnerMacros => {
    const [first] = run;
    const next = members.find(({ start }) => first !== undefined && start > first.start);
    const isCalledAs = (member: TextItem | undefined) =>
      member !== undefined && run.some(({ name }) => name.toLowerCase().includes(member.name));
    const isAbove = (runs.has(undefined) || isCalledAs(next)) && !isCalledAs(before);
    return { items: run, member: isAbove ? next : before, isAbove };
  });
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
export function guardOf({ items: [first] }: HeaderText): string {
  return first?.kind === "macro" && first.value === undefined ? first.name : "";
}

/** The option that says under which typedef a struct, union or enum is known, if it is under one. */
export function typedefOption(item: TextItem, typedef: TextItem | undefined): readonly string[] {
  if (typedef === undefined) return [];
  return [item.name === "" ? "typedef: true" : `typedef: ${JSON.stringify(typedef.name)}`];
}
