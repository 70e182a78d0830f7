import type { DeclarationDraft, MessageDraft, RuleDraft, WordDraft } from "../draft/declaration.ts";
import { picked } from "../draft/pick.ts";
import { around, object, propertyAccess, propertyName, text } from "./expression.ts";
import type { Entry, Expression } from "./expression.ts";
import { sizeOf } from "./extent.ts";
import { integers, type Integer } from "./integer.ts";
import { memberNames, Names, ruleNames } from "./names.ts";
import type { Family, Scope } from "./scope.ts";

/** Bytes of a page, and of the part of it that holds the slots of a ring. */
const pageSize = 4096;
const slotRoom = pageSize - 64;

/** Declares a ring of structs that are there, or nothing where there are none. */
export function declareRing(
  draft: DeclarationDraft & { readonly kind: "ring" },
  scope: Scope,
): void {
  const structs = scope.aggregates.filter(
    ({ kind, extents, isOpen }) =>
      kind === "struct" && isOpen !== true && sizeOf(extents) <= slotRoom,
  );
  const request = picked(structs, draft.request);
  const response = picked(structs, draft.response);
  if (request === undefined || response === undefined) return;
  const rules = rulesFrom(draft.rules);
  const name = scope.name("r");
  scope.declare(
    name,
    draft.prose,
    around(
      "ring(",
      object([
        { name: "request", prose: undefined, value: text(request.name) },
        { name: "response", prose: undefined, value: text(response.name) },
        ...rules.entries,
      ]),
      ")",
    ),
    rules.parts,
  );
}

export interface RulesText {
  /** The property that holds the rules; none where there are none. */
  readonly entries: readonly Entry[];
  readonly parts: readonly string[];
}

export function rulesFrom(drafts: readonly RuleDraft[]): RulesText {
  if (drafts.length === 0) return { entries: [], parts: [] };
  const names = new Names();
  const rules = drafts.map((draft) => {
    const word = draft.decided ? `decided(${draft.obligation})` : draft.obligation;
    const name = names.take(ruleNames, draft.name);
    const entry = { name: propertyName(name), prose: draft.prose, value: text(word) };
    return { name, entry };
  });
  const value = object(rules.map(({ entry }) => entry));
  return {
    entries: [{ name: "rules", prose: undefined, value }],
    parts: rules.map(({ name }) => `rules.${name}`),
  };
}

/** A ring that carries messages, as far as messages need it. */
export interface MessageRing {
  readonly name: string;
  readonly types: Family;
  readonly statuses: Family;
  /** Bits of a word, and how many words there are. */
  readonly words: { readonly bits: number; readonly count: number };
  readonly result: { readonly bits: number; readonly count: number };
  /** Names of the members that stand beside the words. */
  readonly taken: readonly string[];
}

/** Declares a message of the type `code`. */
export function declareMessage(
  draft: MessageDraft,
  code: string,
  ring: MessageRing,
  scope: Scope,
): void {
  const name = scope.name("M");
  const words = wordsFrom(draft.words, ring.words, ring.taken, scope);
  const replies = ring.statuses.values.slice(0, draft.replies.length).map((status, index) => {
    const reply = draft.replies[index];
    const result = wordsFrom(reply?.words ?? [], ring.result, ring.taken, scope);
    return { status, prose: reply?.prose ?? [], ...result };
  });
  const rules = rulesFrom(draft.rules);
  const value = object([
    { name: "request", prose: undefined, value: words.value },
    {
      name: "response",
      prose: undefined,
      value: object(
        replies.map(({ status, ...rest }) => ({ ...rest, name: propertyName(status) })),
      ),
    },
    ...rules.entries,
  ]);
  const before = `${ring.name}.message(${propertyAccess(ring.types.name, code)}, `;
  scope.declare(name, draft.prose, around(before, value, ")"), [
    ...words.names.map((word) => `request.${word}`),
    ...replies.flatMap(({ status, names }) => [
      `response.${status}`,
      ...names.map((word) => `response.${status}.${word}`),
    ]),
    ...rules.parts,
  ]);
}

interface WordsText {
  readonly value: Expression;
  readonly names: readonly string[];
}

function wordsFrom(
  drafts: readonly WordDraft[],
  { bits, count }: MessageRing["words"],
  taken: readonly string[],
  scope: Scope,
): WordsText {
  const names = new Names();
  for (const name of taken) names.reserve(name);
  const named = drafts.slice(0, count).map((draft) => ({
    name: names.take(memberNames, draft.name),
    draft,
  }));
  const counting = named.find(({ draft }) => !isPage(draft, bits))?.name;
  const entries = named.map(({ name, draft }) => ({
    name,
    prose: draft.prose,
    value: text(wordType(draft, bits, counting, scope)),
  }));
  return { value: object(entries), names: entries.map(({ name }) => name) };
}

/** Whether a word is a page; a grant reference has 32 bits. */
function isPage(draft: WordDraft, bits: number): draft is WordDraft & { readonly page: number } {
  return draft.page !== undefined && bits >= 32;
}

function wordType(
  draft: WordDraft,
  bits: number,
  counting: string | undefined,
  scope: Scope,
): string {
  if (isPage(draft, bits)) return pageType(draft, draft.page, counting, scope);
  const fits = (integer: Integer) => !integer.signed && integer.bits <= bits;
  const aliases = scope.aliases.filter(({ integer }) => fits(integer));
  const alias = draft.alias === undefined ? undefined : picked(aliases, draft.alias);
  const integer = alias?.integer ?? picked(integers.filter(fits), draft.integer);
  if (integer === undefined) throw new Error("no integer fits a word");
  const family =
    draft.family === undefined ? undefined : picked(scope.familiesFor(integer), draft.family);
  const name = alias?.name ?? integer.name;
  return family === undefined ? name : `${name}.of(${family.name})`;
}

function pageType(
  { pageLength }: WordDraft,
  choice: number,
  counting: string | undefined,
  scope: Scope,
): string {
  const elements = [
    ...integers.map(({ name, bits }) => ({ name, size: bits / 8 })),
    ...scope.plainAggregates.map(({ name, extents }) => ({ name, size: sizeOf(extents) })),
  ].filter(({ size }) => size * Math.max(pageLength, 1) <= pageSize);
  const { name } = picked(elements, choice) ?? { name: "uint8_t" };
  if (pageLength > 0) return `pageOf(array(${name}, ${pageLength}))`;
  return counting === undefined
    ? `pageOf(${name})`
    : `pageOf(${name}, { count: ${JSON.stringify(counting)} })`;
}
