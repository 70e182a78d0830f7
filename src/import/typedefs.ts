import { alignedType, withoutAttributes } from "./attributes.ts";
import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import { groupBy } from "../text/lists.ts";
import { type Draft, lastArgument, word } from "./draft.ts";
import type { Drafting } from "./draft-list.ts";
import { isUnderTheSame } from "./groups.ts";
import type { ImportedNames } from "./names.ts";
import { CannotSay, type Declarator, declaratorOf, typeCode } from "./type-code.ts";

/** Adds the drafts of the typedefs of a statement: aliases, or an option of the struct that one is of. */
export function addTypedefs(items: readonly TextItem[], context: Drafting): void {
  const { located, list, names } = context;
  const [first] = items;
  if (first === undefined) return;
  const whole = located.withoutComments(first.statement);
  const [, marked = ""] = /^typedef\b([^]*);\s*$/.exec(whole) ?? [];
  // Such a macro marks a type for other tools; that of a function may be its calling convention.
  const isMark = (one: string) => !marked.includes("(") && context.knowledge.isNothing(one);
  const known = marked.replaceAll(/[A-Za-z_]\w*/g, (one) => (isMark(one) ? "" : one));
  const { type: text, options } = alignedType(known, names);
  if (known !== marked && items.some(({ name }) => /^__[bl]e\d+$/.test(name)))
    throw new CannotSay("an integer whose bytes have an order");
  const [, before = ""] = new RegExp(`^([^]*?)\\b${first.name}\\b(?!\\s+\\*?\\w)`).exec(text) ?? [];
  const [type = ""] = /^[^*(]*/.exec(before) ?? [];
  const isTagged = /^\s*(?:struct|union|enum)\s+\w+\s*$/.test(type) && options.length === 0;
  const tag = type.trim().replaceAll(/\s+/g, " ");
  for (const { item, declarator, isPlain } of declaratorsIn(text.slice(type.length), items)) {
    const place = isTagged
      ? located.header.items.find(
          ({ kind, name, body }) => body !== undefined && `${kind} ${name}` === tag,
        )
      : undefined;
    const isBeside = place === undefined || isUnderTheSame(item, place);
    if (isTagged && isPlain && isBeside && list.addTypedef(tag, item)) continue;
    if (isTagged && isPlain && names.findDeclared(tag) === undefined) {
      if (place !== undefined && place.start > item.start) {
        if (!canFollow(item, place, located)) throw new CannotSay(`a typedef above ${tag}`);
        list.postpone(tag, item);
        continue;
      }
      if (place === undefined && names.find(tag) === undefined)
        throw new CannotSay(`no header says what is in ${tag}`);
    }
    addAlias(item, type, declarator(), context, options);
  }
}

/** The typedefs of structs and unions, by what they stand for: `struct x`. */
export function plainTypedefs(located: LocatedText): ReadonlyMap<string, readonly TextItem[]> {
  const typedefs = located.header.items.filter(({ kind }) => kind === "typedef");
  return groupBy(typedefs, ({ statement }) => {
    const [, tag, type] =
      /^typedef\s+(struct|union)\s+(\w+)\s+\w+\s*;$/.exec(located.textOf(statement)) ?? [];
    return `${tag} ${type}`;
  });
}

/** Whether a typedef above a struct can as well be below it: nothing in between or in the struct uses it. */
function canFollow(typedef: TextItem, struct: TextItem, located: LocatedText): boolean {
  const range = { start: typedef.statement.end, end: struct.statement.end };
  const isUsed = new RegExp(`(?<!\\b(?:struct|union)\\s+)\\b${typedef.name}\\b`);
  return (
    struct.owner === undefined &&
    isUnderTheSame(typedef, struct) &&
    !isUsed.test(located.withoutComments(range))
  );
}

/** The typedef that a struct, union or enum has as an option, and those that are aliases of it. */
export function typedefsOf(
  { body, statement }: TextItem,
  group: readonly TextItem[],
  located: LocatedText,
) {
  const all = group.filter(({ kind }) => kind === "typedef");
  const text = located.withoutComments({ start: body?.end ?? statement.start, end: statement.end });
  const found = declaratorsIn(text.replace(/;\s*$/, ""), all);
  const plain = found.find(({ isPlain }) => isPlain);
  return { typedef: plain?.item, aliases: found.filter((one) => one !== plain) };
}

/** Typedefs of one statement, each with what it declares. */
function declaratorsIn(text: string, items: readonly TextItem[]) {
  const parts = withoutAttributes(text).split(/,(?![^()]*\))/);
  return items.map((item, index) => {
    const [, before = "", after = ""] =
      new RegExp(`^([^]*?)\\b${item.name}\\b([^]*)$`).exec(parts[index] ?? "") ?? [];
    const isPlain = !/[*[(]/.test(before + after);
    return { item, isPlain, declarator: () => declaratorOf(before, after) };
  });
}

export function addAlias(
  item: TextItem,
  type: string,
  declarator: Declarator,
  { names, comments, list }: Drafting,
  options: readonly string[] = [],
): void {
  list.add({
    name: item.name,
    prose: comments.of(item),
    code: `${word("alias")}(${typeCode(type, declarator, names)}${lastArgument(options)})`,
    labels: [item.name],
    source: item.statement,
  });
  names.addType(item.name, item.name);
}

/** Adds what a macro declares: one of Xen's `ring.h`, or a typedef of its argument. */
export function addCall(item: TextItem, context: Drafting): void {
  const call = context.located.withoutComments(item.statement).replaceAll(/\s+/g, " ").trim();
  const [, macro = "", list = ""] = /^(\w+) ?\( ?(.*?) ?\);?$/.exec(call) ?? [];
  const [name = "", request = "", response = ""] = list.split(/ ?, ?/);
  switch (macro) {
    case "DEFINE_RING_TYPES": {
      const [first, second] = [request, response].map((type) => context.names.find(type));
      if (first === undefined || second === undefined) break;
      const code = `${word("ring")}({ request: ${first}, response: ${second} })`;
      return context.list.add(ringDraft(item, name, `struct ${name}_sring`, code, context));
    }
    case "DEFINE_XEN_GUEST_HANDLE":
      if (context.list.addHandle(name, item)) return;
      break;
    case "DEFINE_XEN_FLEX_RING":
      return context.list.addFlexRing(name, item);
    case "DEFINE_XEN_FLEX_RING_AND_INTF": {
      const page = `${name}_data_intf`;
      const code = flexRingCode(name, context.names);
      if (code === undefined) break;
      return context.list.add(ringDraft(item, page, `struct ${page}`, code, context));
    }
  }
  const type = context.knowledge.typedefOf(item.name);
  // What it is given may be a type that the header declares by itself.
  const isDeclared = (one: TextItem) => one.kind !== "call" && one.name === item.name;
  if (type === undefined || context.located.header.items.some(isDeclared)) {
    throw new CannotSay(`a use of the macro ${macro}`);
  }
  const [, base = "", stars = "", lengths = ""] = /^([^*[]*)([^[]*)(.*)$/.exec(type) ?? [];
  addAlias(item, base, declaratorOf(stars, lengths), context);
}

function ringDraft(
  item: TextItem,
  name: string,
  label: string,
  code: string,
  { comments }: Drafting,
): Draft {
  return { name, prose: comments.of(item), code, labels: [label], source: item.statement };
}

/** The page of indices that `DEFINE_XEN_FLEX_RING_AND_INTF` declares. */
function flexRingCode(name: string, names: ImportedNames): string | undefined {
  const [index, grant] = [names.find("RING_IDX"), names.find("grant_ref_t")];
  if (index === undefined || grant === undefined) return undefined;
  const pad = `${word("padding")}(${word("array")}(${word("uint8_t")}, 56))`;
  const members = [
    ...[`in_cons: ${index}`, `in_prod: ${index}`, `pad1: ${pad}`],
    ...[`out_cons: ${index}`, `out_prod: ${index}`, `pad2: ${pad}`],
    ...[`ring_order: ${index}`, `ref: ${word("array")}(${grant}, {})`],
  ];
  return `${word("struct")}({ ${members.join(", ")} }, { flexRing: ${JSON.stringify(name)} })`;
}
