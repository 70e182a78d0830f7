import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  FieldDescription,
  PageDescription,
  WordsDescription,
} from "../../language/description.ts";
import type { PageType, Parameter } from "../../model/declaration.ts";
import type { ScalarType } from "../../model/type.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { formatValue, kindOf, kindWords } from "../../language/format-value.ts";
import { described, isBroken } from "../described.ts";
import { propertyOf, type Outline } from "../outline.ts";
import { reject, spoil, type JoinContext } from "./context.ts";
import { entriesOf } from "./families.ts";
import { objectFrom } from "./given.ts";
import type { Place } from "./place.ts";
import { swapped, wrongKind } from "./wrong-kind.ts";
import { scalarFrom } from "./scalars.ts";
import { typeFrom } from "./types.ts";

/** Joins the words of a request or reply. */
export function wordsFrom(
  words: WordsDescription,
  outline: Outline | undefined,
  span: Span,
  scope: readonly string[],
  context: JoinContext,
): Parameter[] {
  const kind = kindOf(words);
  if (kind !== undefined && !isBroken(words)) {
    const { finding } = catalogue["wrong-argument"];
    reject(finding("notWords", outline?.span ?? span, kindWords[kind]), context);
    return [];
  }
  const given = objectFrom(words, { what: "words", call: undefined, outline, span }, context);
  return entriesOf(given, outline, context).map(([name, value, property]): Parameter => {
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
  reject(
    catalogue["wrong-kind"].finding("unknownCount", span, formatValue(count), integers),
    context,
  );
  return undefined;
}

function isInteger(word: unknown): boolean {
  const kind = described(word)?.kind;
  return kind === "integer" || kind === "alias" || kind === "meaning";
}
