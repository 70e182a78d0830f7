import type { LocatedText } from "../header/located-text.ts";
import type { TextItem, TextRange } from "../header/header-text.ts";
import { flexibleMacro } from "../header/readable-text.ts";
import { lastArgument, nameOf, word } from "./draft.ts";
import {
  CannotSay,
  type Declarator,
  arrayCode,
  declaratorOf,
  isFlexible,
  typeCode,
} from "./type-code.ts";
import { attributesIn, placedCode, withoutAttributes } from "./attributes.ts";
import type { Prose } from "./comment-prose.ts";
import { type InnerDrafts, declareAt, insideCode } from "./inside.ts";
import type { DraftContext } from "./knowledge.ts";
import { countOptions } from "./array-count.ts";
import { branchesOf, chainCode } from "./conditions.ts";
import { memberMacro } from "./member-macro.ts";
import { anonymousName, isCalledPadding, unnamedName } from "./member-names.ts";
import { docComment } from "./module-text.ts";
import { groupBy } from "../text/lists.ts";

/** What writes structs and unions of the language from those of a header. */
export interface AggregateContext extends DraftContext {
  /** The family whose values a member with this comment has; `undefined` where nothing says so. */
  readonly familyOf: (member: TextItem, prose: Prose) => string | undefined;
  /** A pragma packs all members. */
  readonly isPacked: boolean;
  /** What the header declares within the struct, by the member where it does. */
  readonly inside: InnerDrafts;
  /** Drafts the enumeration that is the type of a member, written in place; the code of the type. */
  readonly declareEnum: (member: TextItem, tag: string | undefined) => string;
  /** Drafts a struct or union with a tag that is the type of a member, written in place. */
  readonly declare: (member: TextItem, tag: string, kind: string, code: string) => void;
}

/**
 * The code of a struct or union.
 *
 * @param options - properties that it has beside those that its text says.
 * @throws CannotSay for a member that the language has no words for.
 */
export function aggregateCode(
  item: TextItem,
  options: readonly string[],
  context: AggregateContext,
): string {
  const { located } = context;
  const { body, statement } = item;
  if (body === undefined) throw new CannotSay("a struct without its members");
  const kind = item.kind === "union" ? "union" : "struct";
  const own = located.membersOf(item);
  if (own.length === 0) throw new CannotSay(`a ${kind} without members`);
  const macro = memberMacro(body, located);
  if (macro !== undefined) throw new CannotSay(`members that the macro ${macro} declares`);
  const members = membersCode(own, [], context, item.conditions.length);
  const all = [...attributesAround(statement.start, body, statement.end, context), ...options];
  return recordCode(kind, members, [...all, ...insideCode(own, 0, context.inside)]);
}

/** The options that attributes in front of the members of a struct or union and behind them ask for, and pragmas. */
function attributesAround(
  start: number,
  body: TextRange,
  end: number,
  context: AggregateContext,
): readonly string[] {
  const read = (range: TextRange) =>
    attributesIn(context.located.withoutComments(range), context.names);
  const head = read({ start, end: body.start });
  return [...head, ...read({ start: body.end, end }), ...packedOption(context)];
}

function recordCode(kind: string, members: string, options: readonly string[]): string {
  return `${word(kind)}({\n${members}\n}${lastArgument([...new Set(options)])})`;
}

function packedOption({ isPacked }: AggregateContext): readonly string[] {
  return isPacked ? ["packed: true"] : [];
}

/**
 * The members among `items` that are within the anonymous structs and unions of `around`, as properties.
 * What is in another one becomes an anonymous member, and what is under a condition a `when`.
 *
 * @param depth - number of directives around all of them.
 */
function membersCode(
  items: readonly TextItem[],
  around: readonly TextRange[],
  context: AggregateContext,
  depth: number,
): string {
  const properties: string[] = [];
  const written = new Set<number>();
  const branchOf = (member: TextItem) => branchesOf(member, depth, context.located)[0];
  for (const member of items) {
    const inner = member.anonymous[around.length];
    const branch = branchOf(member);
    if (branch !== undefined && (inner === undefined || branch.start < inner.start)) {
      if (written.has(branch.start)) continue;
      written.add(branch.start);
      const within = items.filter((one) => branchOf(one)?.start === branch.start);
      const rows = properties.filter((one) => one.startsWith("conditional"));
      properties.push(conditionalCode(within, around, context, depth, rows.length + 1));
    } else if (inner === undefined) {
      const { name, code } = memberParts(member, context);
      properties.push(`${name}: ${code},`);
    } else if (!written.has(inner.start)) {
      written.add(inner.start);
      const within = items.filter((one) => one.anonymous[around.length]?.start === inner.start);
      properties.push(anonymousCode(inner, within, [...around, inner], context, depth));
    }
  }
  return properties.join("\n");
}

/** Members in the branches of one conditional directive. */
function conditionalCode(
  items: readonly TextItem[],
  around: readonly TextRange[],
  context: AggregateContext,
  depth: number,
  index: number,
): string {
  const { located } = context;
  const error = errorIn(items[0], depth, context);
  const inBranches = items.flatMap((item) => {
    const [branch] = branchesOf(item, depth, located);
    return branch === undefined ? [] : [{ item, branch }];
  });
  // Each takes the comments above it: the first one first.
  const branches = [...groupBy(inBranches, ({ branch }) => branch.own).values()].map((all) => {
    const [{ item, branch }, ...others] = all;
    const isAlone =
      others.length === 0 &&
      item.anonymous.length === around.length &&
      item.conditions.length === depth + branch.count;
    if (isAlone) return { branch, ...memberParts(item, context) };
    const within = all.map((one) => one.item);
    const members = membersCode(within, around, context, depth + branch.count);
    return { branch, name: undefined, code: members };
  });
  const [first] = branches;
  const isOne = first?.name !== undefined && branches.every(({ name }) => name === first.name);
  const chain = branches.map(({ branch, name, code }) => {
    const members = name === undefined ? code : `${name}: ${code},`;
    return { branch, code: isOne ? code : `{\n${members}\n}` };
  });
  const own = index === 1 ? "conditional" : `conditional${index}`;
  return `${isOne ? first.name : own}: ${chainCode(chain, error) ?? ""},`;
}

/** What `#error` says in the directive that an item is in, as code. */
function errorIn(
  item: TextItem | undefined,
  depth: number,
  { located }: AggregateContext,
): string | undefined {
  const directive = item?.conditions[depth];
  const text = directive === undefined ? "" : located.textOf(directive);
  const message = /#[\t ]*else\b[^\n]*\n\s*#[\t ]*error[\t ]+"?([^"\n]+)/.exec(text)?.[1];
  return message === undefined ? undefined : JSON.stringify(message.trim());
}

function anonymousCode(
  range: TextRange,
  members: readonly TextItem[],
  around: readonly TextRange[],
  context: AggregateContext,
  depth: number,
): string {
  const { located, comments } = context;
  const text = located.textOf(range);
  const kind = /^\s*(?:__extension__\s+)?union\b/.test(text) ? "union" : "struct";
  const code = membersCode(members, around, context, depth);
  const options = [
    ...packedOption(context),
    ...attributesIn(text.slice(text.lastIndexOf("}")), context.names),
    ...insideCode(members, around.length, context.inside),
  ];
  const prose = docComment(comments.ofRange(range), comments.link);
  const name = anonymousName(kind, members, around.length);
  return `${prose}${name}: ${word("anonymous")}(${recordCode(kind, code, options)}),`;
}

/** The name of a member with its comment, and what it is. */
function memberParts(
  member: TextItem,
  context: AggregateContext,
): { readonly name: string; readonly code: string } {
  const { located, comments, names } = context;
  const { text } = located.header;
  const prose = comments.of(member);
  const declarator = declaratorOf(
    text.slice(member.start, member.nameRange.start),
    text
      .slice(member.nameRange.end, member.end)
      .replaceAll(/\/\*[^]*?\*\//g, " ")
      .replaceAll(/(?<=\])\s*(?:__attribute__|__\w+_by\w*)\s*\(.*\)\s*$/g, ""),
  );
  const type = memberTypeCode(member, declarator, prose, context);
  const isInteger = /^[\uE000\uE001]\w+(?:\.[bl]e)?$/.test(type);
  const family = isInteger ? context.familyOf(member, prose) : undefined;
  const bits = /^\s*:\s*([^,;]+)/.exec(text.slice(member.end, member.statement.end))?.[1]?.trim();
  const width = bits === undefined ? "" : `.bits(${names.expression(bits)})`;
  const values = family === undefined ? "" : `.of(${nameOf(family)})`;
  const plain = `${type}${width}${values}`;
  const comment = docComment(prose, comments.link);
  if (member.name === "") {
    const name = comment + unnamedName(member, located);
    return { name, code: `${word("anonymous")}(${plain})` };
  }
  const isPadding =
    family === undefined && !plain.includes("{") && isCalledPadding(member, located);
  const placed = placedCode(plain, text.slice(member.end, member.statement.end), names);
  return {
    name: comment + member.name,
    code: isPadding ? `${word("padding")}(${placed})` : placed,
  };
}

function memberTypeCode(
  member: TextItem,
  declarator: Declarator,
  prose: Prose,
  context: AggregateContext,
): string {
  const { located, names } = context;
  if (member.body === undefined) {
    const type = member.value === undefined ? "" : typeText(member, member.value, located);
    const isByMacro = located.textOf(member.statement).startsWith(flexibleMacro);
    const [first, ...inner] = isByMacro ? [""] : declarator.lengths;
    // Compilers that differ in what they take have it by a macro.
    const length = first !== undefined && context.knowledge.isNothing(first) ? "" : first;
    if (!isFlexible(length)) return typeCode(type, declarator, names);
    const element = typeCode(type, { ...declarator, lengths: inner }, names);
    return arrayCode(element, countOptions(member, length, prose, located));
  }
  if (declarator.stars.length > 0)
    throw new CannotSay("a pointer to a struct that is written in place");
  const head = withoutAttributes(
    located.withoutComments({ start: member.statement.start, end: member.body.start }),
  );
  const [, kind = "struct", tag] = /\b(struct|union|enum)\b\s*(\w+)?\s*$/.exec(head) ?? [];
  // The members belong to the first of several declarators.
  const inner = located
    .within(member)
    .filter(({ kind: one }) => /^(?:member|enumerator)$/.test(one));
  if (inner.length === 0 && tag === undefined)
    throw new CannotSay(
      `${kind === "enum" ? "an" : "a"} ${kind} without a name that is empty, or the type of several members`,
    );
  if (inner.length === 0) return typeCode(`${kind} ${tag}`, declarator, names);
  const code =
    kind === "enum"
      ? context.declareEnum(member, tag)
      : innerCode(member, member.body, { kind, tag }, inner, context);
  return declarator.lengths.reduceRight(
    (element, length) => arrayCode(element, names.expression(length)),
    code,
  );
}

/** The code of a struct or union that is written in place; the name of one with a tag. */
function innerCode(
  member: TextItem,
  body: TextRange,
  { kind, tag }: { readonly kind: string; readonly tag: string | undefined },
  items: readonly TextItem[],
  context: AggregateContext,
): string {
  const members = membersCode(items, [], context, member.conditions.length);
  const options = [
    ...attributesAround(member.statement.start, body, member.nameRange.start, context),
    ...(tag !== undefined && context.knowledge.padded.has(tag) ? ["implicitPadding: true"] : []),
    ...insideCode(items, 0, context.inside),
  ];
  const code = recordCode(kind, members, options);
  if (tag === undefined) return code;
  context.declare(member, tag, kind, code);
  declareAt(member, [tag], "after", context.inside);
  return nameOf(tag);
}

/** The type of a member with its qualifiers, which may stand on both sides. */
function typeText(
  { statement }: TextItem,
  type: TextRange,
  { header: { text } }: LocatedText,
): string {
  const behind = /^\s*const\b/.test(text.slice(type.end, statement.end)) ? " const" : "";
  return text.slice(statement.start, type.end).replace(flexibleMacro, "") + behind;
}
