import type { Facts } from "../header/facts.ts";
import type { HeaderFacts } from "../header/header-facts.ts";
import type { LocatedText } from "../header/located-text.ts";
import { isPredefined } from "../model/layout/abi.ts";
import { testOf } from "../model/preprocessor.ts";
import { type Prose, proseOf } from "./comment-prose.ts";
import type { CommentsOf } from "./comments.ts";
import { testsIn } from "./conditions.ts";
import { scanDirectives } from "./directives.ts";
import { type Draft, nameOf, namesIn } from "./draft.ts";
import { expansionOf, macrosIn, withoutCalls } from "./expansion.ts";
import { type Drafts, draftsOf } from "./drafts.ts";
import { ForeignNames, type Includes } from "./foreign.ts";
import { headerDraft } from "./header-draft.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Lessons, draftOnLine, loweredCodes } from "./lessons.ts";
import type { ImportedNames } from "./names.ts";
import type { HeaderDraft } from "./spec-text.ts";
import { groupBy } from "../text/lists.ts";

/** A header as text and as a compiler sees it. */
export interface KnownHeader extends Includes, HeaderFacts {
  readonly located: LocatedText;
}

/** What a spec is made of. */
export function draftSpec(
  known: KnownHeader,
  lessons: Lessons,
  followed: readonly ImportedNames[],
): {
  /** It takes what a header that exists can't change as warnings. */
  readonly top: HeaderDraft;
  readonly drafts: readonly Draft[];
  readonly drafted: Drafts;
} {
  const { located, facts } = known;
  const ownTypedefs = known.typedefs.filter(({ location }) => location.file === known.path);
  const typedefs = new Map(ownTypedefs.map(({ name, type }) => [name, type]));
  const functions = new Set(
    known.code.flatMap(({ kind, name }) => (kind === "function" ? [name] : [])),
  );
  const macros = macrosIn(known);
  const removed = refusalsOfRemoved(located);
  const foreignIn =
    (foreign: ForeignNames): Knowledge["foreign"] =>
    (type) =>
      followed.some((names) => names.has(type)) ? nameOf(type) : foreign.find(type);
  const knowledge: Omit<Knowledge, "foreign" | "known"> = {
    ...lessons,
    typedefOf: (name) => typedefs.get(name),
    isNothing: (name) => valueIn(facts, name) === 0n || isEmpty(name, known),
    isFunction: (name) => functions.has(name),
    valueOf: (name) => valueIn(facts, name),
    expansionOf: (name) => {
      const macro = macros.get(name);
      return macro?.kind === "function-like macro" ? expansionOf(macro, macros).value : undefined;
    },
    withoutCalls: (value, has) => withoutCalls(value, macros, ({ name }) => !has(name)),
    refused: new Map([...removed.refused, ...lessons.refused]),
    refusedConditions: new Map([...removed.refusedConditions, ...lessons.refusedConditions]),
    followed,
  };
  // Links and families may come before what they name.
  const { names } = draftsOf(located, {
    ...knowledge,
    foreign: foreignIn(new ForeignNames(known, lessons.unfit)),
    known: undefined,
  });
  const draftWith = (linked: ImportedNames) => {
    const foreign = new ForeignNames(known, lessons.unfit);
    const find = foreignIn(foreign);
    const drafted = draftsOf(located, {
      ...knowledge,
      // What the header itself declares in the language, but further down, can't be named.
      foreign: (type) => (names.has(type) ? undefined : find(type)),
      known: linked,
    });
    return { foreign, drafted };
  };
  const second = draftWith(names);
  // What has become C or a constant since then is no target of the same links.
  const isSame = names.all.every((name) => second.drafted.names.link(name) === names.link(name));
  const { foreign, drafted } = isSame ? second : draftWith(second.drafted.names);
  const drafts = withForeign(foreign.drafts, drafted.drafts, located.header.text);
  const severities = Object.fromEntries(loweredCodes.map((code) => [code, "warning"]));
  const defines = definesFor(drafts, known);
  const top = headerDraft(located, known.path);
  const prose = [...top.prose, ...takeLastProse(drafted.comments, located)];
  return {
    top: { ...top, prose, defines, elsewhere: [...lessons.elsewhere], severities },
    drafts,
    drafted,
  };
}

/** Why macros that the header takes away again, with `#undef`, and directives that do so in one branch, are C. */
function refusalsOfRemoved(located: LocatedText): Pick<Knowledge, "refused" | "refusedConditions"> {
  const refused = new Map<number, string>();
  const refusedConditions = new Map<number, string>();
  const { directives } = scanDirectives(located.header);
  for (const { argument, start, conditions } of directives.filter((one) => one.kind === "undef")) {
    for (const macro of located.named(argument)) {
      const isBeside = conditions.some((one) =>
        macro.conditions.some((other) => other.start === one.start),
      );
      if (isBeside) refusedConditions.set(start, `an #undef of ${argument}, which it defines`);
      else if (macro.start < start) refused.set(macro.start, "a macro that an #undef takes away");
    }
  }
  return { refused, refusedConditions };
}

/** What comments say that stand by themselves below all declarations: they are about the whole. */
function takeLastProse(comments: CommentsOf, { header, lines }: LocatedText): Prose {
  const end = Math.max(...header.items.map(({ statement }) => statement.end));
  const last = comments.unused.flatMap(({ range }) =>
    range.start > end && lines.isFirst(range.start) ? [range] : [],
  );
  for (const one of last) comments.use(one);
  return last.flatMap((one) => proseOf(header.text.slice(one.start, one.end)));
}

/**
 * All drafts, those of other headers that something uses first. What says a type that C declares which is kept comes
 * right behind that C: it has the name of the type, and what it uses of the header is above it.
 */
function withForeign(
  foreign: readonly Draft[],
  own: readonly Draft[],
  text: string,
): readonly Draft[] {
  const proper = new Set(own.flatMap(({ kept, name }) => (kept === undefined ? name : [])));
  const needed = new Set(own.flatMap(({ code }) => namesIn(code)));
  // What something needs comes before it.
  const used = foreign
    .toReversed()
    .filter(({ name, code }) => {
      if (proper.has(name) || !needed.has(name)) return false;
      for (const one of namesIn(code)) needed.add(one);
      return true;
    })
    .toReversed();
  const taken = new Set(used.map(({ name }) => name));
  const neededAbove = new Set(
    used.flatMap(({ keptLine, code }) => (keptLine === undefined ? namesIn(code) : [])),
  );
  const byPlace = groupBy(used, ({ name, keptLine }) =>
    keptLine === undefined || neededAbove.has(name) ? undefined : draftOnLine(keptLine, own, text),
  );
  const renamed = own.flatMap((one) => [
    taken.has(one.name) ? { ...one, name: `${one.name}_C` } : one,
    ...(byPlace.get(one) ?? []),
  ]);
  return [...(byPlace.get(undefined) ?? []), ...renamed];
}

/**
 * The macros that conditions of the drafts ask for and that are defined, by the header or by what it includes; but
 * for those that the header defines under such a condition itself, which are not defined before.
 */
function definesFor(
  drafts: readonly Draft[],
  known: Pick<KnownHeader, "facts" | "code" | "path">,
): HeaderDraft["defines"] {
  const { facts, path } = known;
  const tests = drafts.flatMap(({ name, test, code }) =>
    [...testsIn(code), ...(test === undefined ? [] : [test])].map((text) => ({ name, text })),
  );
  const isUnderIt = (own: string, text: string) =>
    facts.get(own)?.location?.file === path &&
    tests.some((one) => one.name === own && one.text === text);
  const names = tests.flatMap(({ text }) =>
    (testOf(text)?.names ?? []).filter((name) => !isUnderIt(name, text)),
  );
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      if (isPredefined(name)) return [];
      const value = valueIn(facts, name) ?? (isEmpty(name, known) ? 1n : undefined);
      return value === undefined || !Number.isSafeInteger(Number(value))
        ? []
        : [[name, Number(value)]];
    }),
  );
}

/** Whether a name is that of a macro that stands for nothing. */
function isEmpty(name: string, { code }: Pick<KnownHeader, "code">): boolean {
  return code.some((one) => one.kind === "macro" && one.name === name && one.tokens.length === 3);
}

function valueIn(facts: Facts, name: string): bigint | undefined {
  const { group, aspects } = facts.get(name) ?? {};
  const value = aspects?.["value"];
  return group === "constants" && value !== undefined && /^-?\d+$/.test(value)
    ? BigInt(value)
    : undefined;
}
