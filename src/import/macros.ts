import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import { type Draft, word } from "./draft.ts";
import { type ImportedNames, numberCode } from "./names.ts";
import { CannotSay, integerWord, normalType, typeCode } from "./type-code.ts";
import { docComment } from "./module-text.ts";
import type { CommentsOf } from "./comments.ts";

/** A macro with its value, as it is in the header. */
export interface ValuedMacro {
  readonly item: TextItem;
  readonly value: string;
}

/**
 * Splits macros that follow each other into runs that could be a family: up to an empty line with a comment
 * below it, or to a name without the beginning that the others share.
 */
export function macroRuns(
  macros: readonly ValuedMacro[],
  located: LocatedText,
): readonly (readonly ValuedMacro[])[] {
  const runs: ValuedMacro[][] = [];
  for (const macro of macros) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && continues(last, macro, located))
      last.push(macro);
    else runs.push([macro]);
  }
  return runs;
}

function continues(
  run: readonly ValuedMacro[],
  { item }: ValuedMacro,
  { lines }: LocatedText,
): boolean {
  const [first] = run;
  const previous = run.at(-1);
  if (first === undefined || previous === undefined) return false;
  const between = lines.text.slice(previous.item.end, item.start);
  const isApart = /\n[\t ]*\r?\n/.test(between);
  const isCommented = lines.commentsAbove(item.statement).length > 0;
  const prefix = sharedPrefix([...run.map((one) => one.item.name), item.name]);
  const longest = run.length > 1 ? sharedPrefix(run.map((one) => one.item.name)) : prefix;
  return (
    prefix !== "" &&
    prefix === longest &&
    !(isApart && (isCommented || (run.length > 1 && between.includes("/*"))))
  );
}

/** What names begin with, up to a `_`, where something that a name can begin with is left of each; else empty. */
export function sharedPrefix(names: readonly string[]): string {
  const [first = "", ...others] = names;
  let prefix = "";
  for (const { index } of first.matchAll(/_+/g)) {
    const candidate = first.slice(0, index + (/^_+/.exec(first.slice(index))?.[0].length ?? 0));
    const isShared = [first, ...others].every(
      (name) => name.startsWith(candidate) && /^[A-Za-z]\w*$/.test(name.slice(candidate.length)),
    );
    if (isShared && candidate.replaceAll("_", "").length > 1) prefix = candidate;
  }
  return prefix;
}

/** The draft of a macro on its own: a constant. */
export function constantDraft(
  { item, value }: ValuedMacro,
  names: ImportedNames,
  comments: CommentsOf,
): Draft {
  const prose = comments.of(item);
  const type = isTypeName(value, names)
    ? typeCode(value, { stars: 0, lengths: [] }, names)
    : undefined;
  return {
    name: item.name,
    prose,
    code:
      type === undefined
        ? `${word("constant")}(${valueCode(value, names)})`
        : `${word("alias")}(${type}, { macro: true })`,
    labels: [item.name],
    source: item.statement,
  };
}

/** Whether a macro stands for an integer type. */
function isTypeName(value: string, names: ImportedNames): boolean {
  return integerWord(normalType(value)) !== undefined || names.isType(value);
}

/** The arguments of a constant. */
function valueCode(value: string, names: ImportedNames): string {
  if (value === "") throw new CannotSay("a macro without a value");
  const number = numberCode(value);
  if (number !== undefined) return number.code + (number.unsigned ? ", { unsigned: true }" : "");
  const text = /^"((?:[^"\\]|\\["\\])*)"$/.exec(value);
  if (text !== null) return value;
  return asExpression(value, names);
}

/** An expression of C, also where it is one name. */
function asExpression(value: string, names: ImportedNames, beside?: ReadonlySet<string>): string {
  const code = names.expression(value, beside);
  return code.startsWith(word("c")) || numberCode(value) !== undefined
    ? code
    : `${word("c")}\`\${${code}}\``;
}

/** The draft of macros that share a beginning: codes, masks or flags. `undefined` where they are no family. */
export function familyDraft(
  run: readonly ValuedMacro[],
  names: ImportedNames,
  comments: CommentsOf,
): Draft | undefined {
  const prefix = sharedPrefix(run.map(({ item }) => item.name));
  const name = prefix.replace(/_+$/, "");
  const [first] = run;
  const last = run.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    run.length < 2 ||
    prefix === "" ||
    names.has(name)
  )
    return undefined;
  if (run.some(({ value }) => value === "" || value.startsWith('"'))) return undefined;
  const kind = familyKind(run);
  const whole = comments.ofGroup(run.map(({ item }) => item));
  const isUnsigned = run.every(({ value }) => numberCode(value)?.unsigned ?? false);
  const entries = run.map(({ item, value }, index) => {
    const short = item.name.slice(prefix.length);
    const number = numberCode(value);
    const code =
      number === undefined || number.unsigned !== isUnsigned
        ? asExpression(value, names, new Set(run.slice(0, index).map((one) => one.item.name)))
        : number.code;
    return `${docComment(whole.members[index] ?? [], comments.link)}${short}: ${code},`;
  });
  const options = [
    ...(isUnsigned ? ["unsigned: true"] : []),
    ...(prefix === `${name}_` ? [] : [`prefix: ${JSON.stringify(prefix)}`]),
  ];
  const second = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  return {
    name,
    prose: whole.group,
    code: `${word(kind)}({\n${entries.join("\n")}\n}${second})`,
    labels: run.map(({ item }) => item.name),
    source: { start: first.item.statement.start, end: last.item.statement.end },
  };
}

/** Masks are bits that are shifted, or different bits in hexadecimal; some may be several of the others. */
function familyKind(run: readonly ValuedMacro[]): "codes" | "masks" {
  const names = new Set(run.map(({ item }) => item.name));
  const isMask = ({ value }: ValuedMacro) => {
    const bare = value.replaceAll(/[()\s]/g, "");
    const isBit = /^(?:1[uUlL]*<<\w+|0[xX]0*[1248]0*[uUlL]*)$/.test(bare);
    return isBit || bare.split("|").every((one) => names.has(one));
  };
  const isHexadecimal = run.some(({ value }) => /<<|^\(?0[xX]/.test(value));
  return isHexadecimal && run.every(isMask) ? "masks" : "codes";
}
