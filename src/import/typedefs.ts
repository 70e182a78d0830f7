import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import type { CommentsOf } from "./comments.ts";
import { type Draft, word } from "./draft.ts";
import type { DraftList } from "./draft-list.ts";
import type { ImportedNames } from "./names.ts";
import { CannotSay, type Declarator, declaratorOf, typeCode } from "./type-code.ts";

/** What drafts of single statements are made of. */
export interface StatementContext {
  readonly located: LocatedText;
  readonly names: ImportedNames;
  readonly comments: CommentsOf;
  readonly list: DraftList;
  /** The type that a typedef of the header names, as a compiler spells it. */
  readonly typedefOf: (name: string) => string | undefined;
}

/** Adds the draft of a typedef: an alias, or an option of the struct that it is of. */
export function addTypedef(item: TextItem, context: StatementContext): void {
  const { located, list } = context;
  const whole = located.withoutComments(item.statement);
  const [, before = "", after = ""] =
    new RegExp(`^typedef\\b([^]*?)\\b${item.name}\\b(?!\\s+\\*?\\w)([^]*);\\s*$`).exec(whole) ?? [];
  const [, type = "", stars = ""] = /^([^*(]*)([^]*)$/.exec(before) ?? [];
  const tagged = /^(?:struct|union|enum)\s+\w+$/.exec(type.trim());
  const isOption = tagged !== null && stars.trim() === "" && after.trim() === "";
  if (isOption && list.addTypedef(type.trim(), item)) return;
  const declarator = declaratorOf(stars, after);
  addAlias(item, type, declarator, context);
}

function addAlias(
  item: TextItem,
  type: string,
  declarator: Declarator,
  { names, comments, list }: StatementContext,
): void {
  list.add({
    name: item.name,
    prose: comments.of(item),
    code: `${word("alias")}(${typeCode(type, declarator, names)})`,
    labels: [item.name],
    source: item.statement,
  });
  names.addType(item.name, item.name);
}

/** Adds what a macro declares: one of Xen's `ring.h`, or a typedef of its argument. */
export function addCall(item: TextItem, context: StatementContext): void {
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
    case "DEFINE_XEN_FLEX_RING":
      return context.list.addFlexRing(name, item);
    case "DEFINE_XEN_FLEX_RING_AND_INTF": {
      const page = `${name}_data_intf`;
      const code = flexRingCode(name, context.names);
      if (code === undefined) break;
      return context.list.add(ringDraft(item, page, `struct ${page}`, code, context));
    }
  }
  const type = context.typedefOf(item.name);
  if (type === undefined) throw new CannotSay(`a use of a macro, "${call}"`);
  const [, base = "", stars = "", lengths = ""] = /^([^*[]*)([^[]*)(.*)$/.exec(type) ?? [];
  addAlias(item, base, declaratorOf(stars, lengths), context);
}

function ringDraft(
  item: TextItem,
  name: string,
  label: string,
  code: string,
  { comments }: StatementContext,
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
