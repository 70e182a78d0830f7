import { catalogue } from "../../diagnostic/catalogue.ts";
import type {
  FieldDescription,
  MessageDescription,
  PageDescription,
  WordsDescription,
} from "../../language/description.ts";
import type { Code, Codes, Message, PageType, Reply, Ring, Word } from "../../model/declaration.ts";
import type { Span } from "../../model/span.ts";
import type { ScalarType } from "../../model/type.ts";
import { described, isBroken } from "../described.ts";
import { literalOf, propertyOf, type Export, type Outline } from "../outline.ts";
import { reject, spoil, type JoinContext } from "./context.ts";
import { entriesOf } from "./families.ts";
import { heading, swapped, wrongKind, type Place } from "./place.ts";
import { objectFrom } from "./given.ts";
import { Parts } from "./parts.ts";
import { rulesFrom } from "./rules.ts";
import { familyOf, scalarFrom } from "./scalars.ts";
import { typeFrom } from "./types.ts";

/** Joins a message over `ring`; `undefined`, and a report, where its ring or its codes don't fit. */
export function messageFrom(
  found: MessageDescription,
  written: Export,
  ring: Ring,
  context: JoinContext,
): Message | undefined {
  const { carrier } = ring;
  const [codeOutline] = written.value.arguments;
  const parts = literalOf(written.value);
  const typeCodes = carrier?.type.type.kind === "scalar" ? carrier.type.type.values : undefined;
  const statusCodes =
    carrier?.status.type.kind === "scalar" ? carrier.status.type.values : undefined;
  if (carrier === undefined || typeCodes?.kind !== "codes" || statusCodes?.kind !== "codes") {
    if (found.ring.carrier === undefined && !context.broken.has(ring.name)) {
      // Once for all messages of the ring.
      context.broken.add(ring.name);
      context.report(catalogue["carrier-mismatch"].finding("noMessages", written.span, ring));
    }
    spoil(context);
    return undefined;
  }
  const scope = [
    ...["request", "response", "rules"].map((part) => `${written.name}.${part}`),
    written.name,
    statusCodes.name,
    typeCodes.name,
    ring.request.name ?? "",
    ring.response.name ?? "",
  ];
  const place = { outline: codeOutline, span: codeOutline?.span ?? written.span, scope };
  const checked = new Parts(parts, place.span, context.report);
  const { request, response } = found;
  checked.checkNames(`${ring.name}.message(code, { ... })`, { request, response }, ["rules"]);
  const code = codeFrom(found, typeCodes, place, context);
  if (code === undefined) return undefined;
  return {
    kind: "message",
    ...heading(written, context, scope),
    ring,
    carrier,
    code,
    places: { code: place.span },
    words: wordsFrom(request, propertyOf(parts, "request")?.value, written.span, scope, context),
    replies: repliesFrom(found, statusCodes, written, scope, context),
    rules: rulesFrom(found.rules, propertyOf(parts, "rules")?.value, written.span, scope, context),
  };
}

function codeFrom(
  found: MessageDescription,
  codes: Codes,
  place: Place,
  context: JoinContext,
): Code | undefined {
  const code: MessageDescription["code"] | undefined = found.code;
  if (code?.kind !== "code") {
    wrongKind("a code", code, place, context);
    return undefined;
  }
  const family = familyOf(code.codes, place, context);
  const value = codes.values.find((one) => one.name === code.name && !one.bound);
  if (family === codes && value !== undefined) return value;
  const { finding } = catalogue["carrier-mismatch"];
  reject(
    family === codes
      ? finding("bound", place.span, `${family.name}.${code.name}`, codes.span)
      : finding("otherFamily", place.span, family.name, codes),
    context,
  );
  return undefined;
}

function repliesFrom(
  found: MessageDescription,
  codes: Codes,
  written: Export,
  scope: readonly string[],
  context: JoinContext,
): Reply[] {
  const outline = propertyOf(literalOf(written.value), "response")?.value;
  const argument = { what: "response", call: undefined, outline, span: written.span };
  const replies = objectFrom(found.response, argument, context);
  return entriesOf(replies, outline, context).map(([name, words, property]): Reply => {
    const span = property?.span ?? written.span;
    const status = codes.values.find((code) => code.name === name && !code.bound);
    if (status === undefined) {
      const names = codes.values.filter((code) => !code.bound).map((code) => code.name);
      reject(catalogue["unknown-status"].finding("unknown", span, name, codes, names), context);
    }
    const path = `${written.name}.response.${name}`;
    return {
      name,
      span,
      status: status ?? unknownStatus(codes, name, span),
      prose: context.prose(property?.comment, [path, ...scope]),
      words: wordsFrom(words, property?.value, span, [path, ...scope], context),
    };
  });
}

/** Stands for a status that is not there, so that what else is wrong comes to light too. */
function unknownStatus(codes: Codes, name: string, span: Span): Code {
  const cName = `${codes.name}_${name}`;
  return {
    name,
    cName,
    span,
    value: 0n,
    spelling: "0",
    unsigned: false,
    bound: false,
    prose: undefined,
    places: { value: span },
  };
}

function wordsFrom(
  words: WordsDescription,
  outline: Outline | undefined,
  span: Span,
  scope: readonly string[],
  context: JoinContext,
): Word[] {
  const given = objectFrom(words, { what: "words", call: undefined, outline, span }, context);
  return entriesOf(given, outline, context).map(([name, value, property]): Word => {
    const place = { outline: property?.value, span: property?.span ?? span, scope, words };
    return {
      name,
      span: place.span,
      prose: context.prose(property?.comment, scope),
      type: wordTypeFrom(value, place, context),
    };
  });
}

/** Where a word stands, and all the words that stand there. */
interface WordPlace extends Place {
  readonly words: WordsDescription;
}

function wordTypeFrom(
  value: unknown,
  place: WordPlace,
  context: JoinContext,
): ScalarType | PageType {
  const found = described(value);
  switch (found?.kind) {
    case "integer":
    case "alias":
    case "meaning":
      return scalarFrom(found, place, context);
    case "page":
      return pageFrom(found, place, context);
    default:
      return wrongKind("an integer or pageOf", found, place, context);
  }
}

function pageFrom(found: PageDescription, place: WordPlace, context: JoinContext): PageType {
  const [outline, options] = place.outline?.arguments ?? [];
  const inside = { ...place, outline };
  const content: FieldDescription | undefined = found.content;
  const isSwapped = content === undefined && outline?.isObject === true && options !== undefined;
  const type = isSwapped
    ? swapped("pageOf(type, { count: ... })", place, context)
    : typeFrom(content, inside, context);
  const length = type.kind === "array" ? type.length : undefined;
  const element = type.kind === "array" ? type.element : type;
  return { kind: "page", element, length, count: countFrom(found, length, place, context) };
}

/** The name of the word that counts the entries of a page; reports one that is not there or no integer. */
function countFrom(
  { count }: PageDescription,
  length: number | undefined,
  place: WordPlace,
  context: JoinContext,
): string | undefined {
  if (count === undefined) return undefined;
  const options = place.outline?.arguments[1];
  const span = (propertyOf(options, "count")?.value ?? options ?? place).span;
  if (length !== undefined) {
    reject(catalogue["wrong-kind"].finding("fixedCount", span, length), context);
    return undefined;
  }
  const integers = Object.entries(place.words)
    .filter(([, word]) => isInteger(word))
    .map(([name]) => name);
  if (integers.includes(count)) return count;
  if (isBroken(count)) {
    spoil(context);
    return undefined;
  }
  reject(catalogue["wrong-kind"].finding("unknownCount", span, count, integers), context);
  return undefined;
}

function isInteger(word: unknown): boolean {
  const kind = described(word)?.kind;
  return kind === "integer" || kind === "alias" || kind === "meaning";
}
