import { word } from "./draft.ts";

/** Something that the language, as the import uses it, can't say; the message says what and why. */
export class CannotSay extends Error {}

/** What `say` gives, or why it can't. */
export function orReason<T>(say: () => T): T | CannotSay {
  try {
    return say();
  } catch (error) {
    if (error instanceof CannotSay) return error;
    throw error;
  }
}

/** The integers of C and of stdint.h, by each of their spellings with its words in order. */
const integers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    char: ["char"],
    signed_char: ["signed char"],
    unsigned_char: ["unsigned char"],
    short: ["short", "int short", "short signed", "int short signed"],
    unsigned_short: ["short unsigned", "int short unsigned"],
    int: ["int", "signed", "int signed"],
    unsigned_int: ["unsigned", "int unsigned"],
    long: ["long", "int long", "long signed", "int long signed"],
    unsigned_long: ["long unsigned", "int long unsigned"],
    long_long: ["long long", "int long long", "long long signed", "int long long signed"],
    unsigned_long_long: ["long long unsigned", "int long long unsigned"],
    bool: ["bool", "_Bool"],
    float: ["float"],
    double: ["double"],
  }).flatMap(([name, spellings]) => [
    ...spellings.map((spelling) => [spelling.split(" ").toSorted().join(" "), name] as const),
  ]),
);

/** Typedefs of the C library that the language has a word for. */
const libraryIntegers: ReadonlySet<string> = new Set([
  ...["int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t"],
  ...["size_t", "ssize_t", "intptr_t", "uintptr_t", "ptrdiff_t"],
]);

/** The word of the language for an integer of C; `undefined` for another type. */
export function integerWord(type: string): string | undefined {
  if (libraryIntegers.has(type)) return type;
  return integers.get(type.split(" ").toSorted().join(" "));
}

/** A type of C as a declaration spells it: without qualifiers, with one space between words. */
export function normalType(type: string): string {
  return type
    .replaceAll(/\/\*[^]*?\*\//g, " ")
    .replaceAll(
      /\b(?:const|__const|volatile|__volatile__|register|extern|static|__signed__)\b/g,
      (one) => (one === "__signed__" ? "signed" : " "),
    )
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What a member or a typedef declares, beside its type: its stars, and the lengths in brackets. */
export interface Declarator {
  /** `*`, or `*const`, each. */
  readonly stars: readonly string[];
  /** The text between each pair of brackets. */
  readonly lengths: readonly string[];
  /** What stands behind the result of a function that it points to: `(CALL)(int size)`. */
  readonly called?: string | undefined;
}

/**
 * Reads a declarator.
 *
 * @param before - its text before the name.
 * @param after - its text behind the name.
 * @throws CannotSay for a function, a pointer to an array, and several stars before the name of a function.
 */
export function declaratorOf(before: string, after: string): Declarator {
  const [, stars = "", convention = ""] =
    /^((?:\s|\*|const\b)*)\(\s*(?:(\w+)\s+)?\*\s*(?:const\b\s*)?$/.exec(before) ?? [];
  // `OF((int size))` hides parameters from compilers before C89.
  const behind = after.replace(/\)\s*[A-Z_]+\s*\((\([^]*\))\)\s*$/, ")$1");
  const [, lengths = "", parameters] =
    /^([^()]*)\)\s*\(([^]*)\)\s*$/.exec(before.includes("(") ? behind : "") ?? [];
  if (parameters === undefined && /\(/.test(before + after.replaceAll(/\[[^\]]*\]/g, ""))) {
    throw new CannotSay(before.includes("(") ? "a pointer to an array" : "a type of a function");
  }
  const own = parameters === undefined ? after : lengths;
  return {
    stars: starsIn(parameters === undefined ? before : stars),
    lengths: [...own.matchAll(/\[([^\]]*)\]/g)].map(([, length = ""]) => length.trim()),
    called: parameters === undefined ? undefined : calledText(convention, parameters),
  };
}

/** What is in front of the stars and the brackets of a type that clang spells, and those. */
export function declaratorIn(type: string): Declarator & { readonly base: string } {
  const [, result = "", inner = "", called] =
    /^([^(]*)\(\*((?:\[\d*\])*)\)(\(.*\))$/.exec(type) ?? [];
  const [, base = "", lengths = ""] =
    /^([^[]*?) ?((?:\[\d*\])*)$/.exec(called === undefined ? type : result + inner) ?? [];
  return {
    called,
    base: base.replaceAll("*", "").trim(),
    stars: starsIn(base),
    lengths: [...lengths.matchAll(/\[(\d*)\]/g)].map(([, one = ""]) => one),
  };
}

/** The stars of a declarator or a type. */
function starsIn(text: string): readonly string[] {
  return (text.match(/\*(?:\s*const\b)?/g) ?? []).map((one) => one.replace(/\s+/, ""));
}

/** The parameters of a function, each on a line of its own where they are long. */
function calledText(convention: string, parameters: string): string {
  const all = parameters
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/ ?, ?(?![^()]*\))/);
  const before = convention === "" ? "" : `(${convention})`;
  const line = `${before}(${all.join(", ")})`;
  return line.length <= 60 ? line : `${before}(\n  ${all.join(",\n  ")}\n)`;
}

/** What is known of the names that types and lengths use. */
export interface TypeNames {
  /** The constant that stands for a type of C, in the code of a draft; `undefined` for one that is not known. */
  readonly find: (type: string) => string | undefined;
  /** The same, of a type that is declared further up. */
  readonly findDeclared: (type: string) => string | undefined;
  /** The code of an expression with integers: a number, a name, or an expression of the language. */
  readonly expression: (text: string) => string;
}

/** Whether an array with this text between its brackets is one whose length C does not have. */
export function isFlexible(length: string | undefined): length is "" | "0" {
  return length === "" || length === "0";
}

/** @param length - the code of the number of elements, or of the options of a flexible array. */
export function arrayCode(element: string, length: string): string {
  return `${word("array")}(${element}, ${length})`;
}

/**
 * The code of a type.
 *
 * @throws CannotSay for a type that the language has no word for.
 */
export function typeCode(
  type: string,
  { stars, lengths, called }: Declarator,
  names: TypeNames,
): string {
  const base =
    called !== undefined
      ? functionCode(type, stars, called)
      : stars.length > 0
        ? pointerCode(type, stars, names)
        : valueCode(type, names);
  return lengths.reduceRight((element, length) => {
    if (isFlexible(length))
      throw new CannotSay("an array without a length, which no member counts");
    return arrayCode(element, names.expression(length));
  }, base);
}

function valueCode(type: string, names: TypeNames): string {
  const text = normalType(type);
  const integer = integerWord(text);
  if (integer !== undefined) return word(integer);
  const found = names.find(text);
  if (found !== undefined) return found;
  const handle = /^XEN_GUEST_HANDLE(?:_64)?\s*\(\s*(\w+)\s*\)$/.exec(text)?.[1];
  if (handle !== undefined)
    return `${word("handle")}(${names.find(handle) ?? JSON.stringify(handle)})`;
  throw new CannotSay(`the type "${text}"`);
}

/** A pointer to a function that gives a type with so many stars. */
function functionCode(type: string, stars: readonly string[], called: string): string {
  const text = pointedText(type, stars);
  const whole = `${text}${text.endsWith("*") ? "" : " "}${called}`;
  return `${word("pointer")}(${called.includes("\n") ? `\`${whole}\`` : JSON.stringify(whole)})`;
}

/** A type of C with so many stars behind it. */
function pointedText(type: string, stars: readonly string[]): string {
  const isConst = /\bconst\b/.test(type);
  return `${isConst ? "const " : ""}${normalType(type)}${stars.length > 0 ? ` ${stars.join("").replaceAll("const*", "const *")}` : ""}`;
}

function pointerCode(type: string, stars: readonly string[], names: TypeNames): string {
  const isConst = /\bconst\b/.test(type);
  const text = normalType(type);
  const integer = integerWord(text);
  // A pointer needs no more than the tag.
  const isTagged = /^(?:struct|union) /.test(text);
  const find = () => (isTagged ? names.findDeclared(text) : names.find(text));
  const target = integer === undefined ? find() : word(integer);
  if (stars.length === 1 && !isConst && target !== undefined)
    return `${word("pointer")}(${target})`;
  return `${word("pointer")}(${JSON.stringify(pointedText(type, stars.slice(0, -1)))})`;
}
