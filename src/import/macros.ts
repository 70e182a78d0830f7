import { isIdentifier } from "../text/text.ts";
import { alignedType } from "./attributes.ts";
import { reservedWords } from "../naming/typescript-names.ts";
import { whenCode } from "./conditions.ts";
import { type Draft, lastArgument, word } from "./draft.ts";
import { type ImportedNames, expressionWords, numberCode } from "./names.ts";
import { CannotSay, integerWord, normalType, typeCode } from "./type-code.ts";
import { parameterType } from "./macro-parameters.ts";
import { docComment } from "./module-text.ts";
import type { Prose } from "./comment-prose.ts";
import type { GroupProse } from "./comments.ts";
import type { DraftContext } from "./knowledge.ts";
import { type FamilyKind, type ValuedItem, familyKind, isBound } from "./families.ts";
import { plainNames, prefixOf, shortName, stemOf } from "./stems.ts";

/** The draft of a macro on its own: a constant. */
export function constantDraft(
  { item, value }: ValuedItem,
  names: ImportedNames,
  prose: Prose,
): Draft {
  if (/^\(?[A-Za-z_]\w*(?:(?:\.|->)[A-Za-z_]\w*)+\)?$/.test(value))
    throw new CannotSay("a macro that stands for a member");
  const { type: base, options } = alignedType(value, names);
  const plain = normalType(base);
  const isType = integerWord(plain) !== undefined || names.isType(plain);
  const type = isType ? typeCode(base, { stars: [], lengths: [] }, names) : undefined;
  if (type === undefined && options.length > 0) throw new CannotSay("a type with attributes");
  return {
    name: item.name,
    prose,
    code:
      value === ""
        ? `${word("macro")}()`
        : type === undefined
          ? `${word("constant")}(${valueCode(value, names)})`
          : `${word("alias")}(${type}${lastArgument(["macro: true", ...options])})`,
    labels: [item.name],
    source: item.statement,
  };
}

/** What is known of a function-like macro beside its text. */
interface MacroContext {
  /** Its body without other macros. */
  readonly expanded?: string | undefined;
  /** The option that says which other header defines it. */
  readonly header?: string;
}

/**
 * The code of a function-like macro that is an expression.
 *
 * @throws CannotSay for one that is none.
 */
export function macroCode(
  value: string,
  list: readonly string[],
  names: ImportedNames,
  { expanded = value, header }: MacroContext,
): string {
  const isExpression =
    value !== "" && !/[{};"]|->|\.\s*[A-Za-z]|\b(?:do|if|while|return)\b/.test(value);
  if (!isExpression || !list.every(isIdentifier)) throw new CannotSay("a function-like macro");
  if (/[[\]]/.test(value)) throw new CannotSay("a macro that uses an element of an array");
  const plainValue = value.replaceAll(/'[^']*'/g, "");
  if (/(?<!#)#(?!#)/.test(plainValue))
    throw new CannotSay("a macro that makes a string of its parameter");
  if (plainValue.includes("#")) throw new CannotSay("a macro that makes one name of two");
  const isBare = (name: string) =>
    new RegExp(`(?<![(,]\\s*)\\b${name}\\b|\\b${name}\\b(?!\\s*[),])`).test(value);
  // Values prove what a macro of another header stands for on each ABI; one with parameters has none.
  const called = [...value.matchAll(/\b([A-Za-z_]\w*)\s*\(/g)].map(([, name = ""]) => name);
  const foreign = called.find((name) => !names.has(name) && !expressionWords.has(name));
  if (header === undefined && foreign !== undefined) throw new CannotSay(`it uses ${foreign}`);
  if (list.some(isBare)) throw new CannotSay("a parameter of a macro without brackets");
  const isType = (name: string) =>
    new RegExp(
      `\\bsizeof\\s*\\(\\s*${name}\\s*\\)|\\b_IO(?:R|W|WR)\\s*\\(.*,\\s*${name}\\s*\\)`,
    ).test(value);
  // The header has brackets around a parameter anyway, but for one that is an argument.
  const plain = list.reduce(
    (text, name) =>
      text.replaceAll(
        new RegExp(
          `(?<!\\w\\s*)(?<![(,]\\s*(?=\\(\\s*${name}\\s*\\)\\s*[),]))\\(\\s*${name}\\s*\\)`,
          "g",
        ),
        name,
      ),
    hasTwoPairs(value) ? value : unbracketed(value),
  );
  // What the body can't be written with has another name in it.
  const isUsable = (name: string) => name !== "c" && !reservedWords.has(name);
  const local = (name: string) => (isUsable(name) ? name : `${name}_`);
  const code = asExpression(plain, names, new Set(list)).replaceAll(
    /(?<![\w$.{\uE000\uE001])[A-Za-z_]\w*/g,
    (name) => (list.includes(name) ? `\${${local(name)}}` : name),
  );
  const types = list.map(
    (name) => `${name}: ${isType(name) ? '"type"' : word(parameterType(name, expanded))}`,
  );
  const inner = list.map((name) => (isUsable(name) ? name : `${name}: ${local(name)}`));
  const last = lastArgument(header === undefined ? [] : [header]);
  return `${word("macro")}({ ${types.join(", ")} }, ({ ${inner.join(", ")} }) => ${code}${last})`;
}

/** The arguments of a constant. */
function valueCode(value: string, names: ImportedNames): string {
  const number = numberCode(value);
  if (number !== undefined) return number.code + (number.unsigned ? ", { unsigned: true }" : "");
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1];
  if (text === undefined) return asExpression(unbracketed(value), names);
  // JavaScript has the same escapes for what a string of a spec may have in it.
  if (/\\[^"\\nt]/.test(text.replaceAll("\\\\", "")))
    throw new CannotSay("a string that is more than printable ASCII");
  return value;
}

/** An expression of C, also where it is one name. */
function asExpression(value: string, names: ImportedNames, beside?: ReadonlySet<string>): string {
  const code = names.expression(value, beside);
  return code.startsWith(word("c")) || numberCode(value) !== undefined
    ? code
    : `${word("c")}\`\${${code}}\``;
}

/** An expression without brackets around all of it, which the header has anyway. */
function unbracketed(value: string): string {
  const inner = withinBrackets(value);
  return inner === undefined ? value : unbracketed(inner);
}

/** Whether a pair of brackets is around all of an expression, and another one around that. */
function hasTwoPairs(value: string): boolean {
  return withinBrackets(withinBrackets(value) ?? "") !== undefined;
}

/** What is within the brackets around all of an expression. */
function withinBrackets(value: string): string | undefined {
  const inner = /^\(([^]*)\)$/.exec(value)?.[1];
  let depth = 0;
  for (const letter of inner ?? "") {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (depth < 0) return undefined;
  }
  return inner?.trim();
}

/** What a family says of how many others there are. */
export function boundsOf(run: readonly ValuedItem[], kind: FamilyKind): readonly ValuedItem[] {
  const stem = stemOf(plainNames(run.map(({ item }) => item.name)));
  return kind === "masks" ? [] : run.filter((one) => isBound(one, run, stem));
}

/** The entries of a family with their prose, and what is behind them in the call. */
export function familyCode(
  run: readonly ValuedItem[],
  prefix: string,
  { kind, members }: { readonly kind: FamilyKind } & Pick<GroupProse, "members">,
  { names, comments }: DraftContext,
  options: readonly string[],
): string {
  const all = run.map(({ item }) => item.name);
  // An expression of other members has their type.
  const isUnsigned =
    run.some(({ value }) => numberCode(value)?.unsigned) &&
    run.every(({ value }) => numberCode(value)?.unsigned ?? !/\b\d/.test(value));
  const bounds = boundsOf(run, kind);
  const entries = run.map((one, index) => {
    const { item, value, number } = one;
    const known = value === "" && number !== undefined ? `${number}` : undefined;
    const spelt = numberCode(value);
    const isLast = bounds.includes(one);
    // Another name of a code before it is spelt as one, since a number has one name.
    const twin =
      kind === "codes" && !isLast && !/[A-Za-z_]{2}/.test(value)
        ? run.slice(0, index).find((other) => number !== undefined && other.number === number)
        : undefined;
    const code =
      twin !== undefined
        ? `${word("c")}\`${twin.item.name}\``
        : spelt !== undefined && spelt.unsigned === isUnsigned
          ? spelt.code
          : (known ?? asExpression(unbracketed(value), names, new Set(all.slice(0, index))));
    const text = docComment(members[index] ?? [], comments.link);
    const plain = isLast ? `${word("bound")}(${code})` : code;
    const whole = one.test === undefined ? plain : whenCode(one.test, plain);
    return `${text}${shortName(item.name, prefix)}: ${whole},`;
  });
  const every = [...(isUnsigned ? ["unsigned: true"] : []), ...options];
  return `${word(kind)}({\n${entries.join("\n")}\n}${lastArgument(every)})`;
}

/**
 * The draft of macros that are a family.
 *
 * @throws CannotSay for values that the language has no words for.
 */
export function familyDraft(
  run: readonly ValuedItem[],
  name: string,
  prose: GroupProse,
  context: DraftContext,
): Draft {
  const prefix = prefixOf(run.map(({ item }) => item.name));
  const options = prefix === `${name}_` ? [] : [`prefix: ${JSON.stringify(prefix)}`];
  const start = run[0]?.item.statement.start ?? 0;
  return {
    name,
    prose: prose.group,
    code: familyCode(
      run,
      prefix,
      { kind: familyKind(run, prose.group), members: prose.members },
      context,
      options,
    ),
    labels: run.map(({ item }) => item.name),
    source: { start, end: run.at(-1)?.item.statement.end ?? start },
  };
}
