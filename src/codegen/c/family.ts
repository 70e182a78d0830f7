import { paragraphs } from "../../text/text.ts";
import { plainType } from "../../model/numbers.ts";
import type { Conditional } from "../../model/condition.ts";
import type { Code, Codes, Constant, Flag, Flags } from "../../model/type.ts";
import {
  comment,
  commentWidth,
  definition,
  expressionText,
  lineWidth,
  literal,
  macroValue,
  stringValue,
} from "../shared/c-text.ts";
import { directivesOf, within } from "./conditions.ts";
import { proseComment, proseLines } from "./prose.ts";

/** The macro of a constant below its comment. */
export function constantLines(constant: Constant): readonly string[] {
  const value = "text" in constant ? stringValue(constant) : macroValue(constant);
  return [...proseComment(constant.prose), ...definition(`#define ${constant.name} ${value}`)];
}

/** A family of codes, or of flags as masks: what it is about in a block, then its macros or its enumeration. */
export function codesLines(codes: Codes | Flags): readonly string[] {
  const { enumeration, prose, values } = codes;
  const about = proseComment(prose);
  if (enumeration !== undefined) {
    const { tag, typedef } = enumeration;
    const isOwn = tag === undefined && typedef !== undefined;
    const lines = enumLines(codes, "", isOwn ? ` ${typedef};` : ";");
    return [
      ...about,
      ...(isOwn ? [`typedef ${lines[0]}`, ...lines.slice(1)] : lines),
      ...(typedef === undefined || isOwn ? [] : [`typedef enum ${tag} ${typedef};`]),
    ];
  }
  const macros = codeMacros(values);
  return macros[0]?.startsWith("#") ? [...about, ...macros] : paragraphs(about, macros);
}

/**
 * The macros of `codes`, their numbers in one column. The comments follow the numbers where all of them
 * fit there, and are above the macros otherwise.
 */
export function codeMacros(codes: readonly (Code | Flag)[]): readonly string[] {
  const nameWidth = Math.max(0, ...codes.map(({ cName }) => cName.length));
  const values = codes.map(macroValue);
  const hasExpressions = codes.some(({ expression }) => expression !== undefined);
  const numbers = hasExpressions ? padded(values) : inColumn(values);
  return withNotes(
    codes.map((code, index) => ({
      macro: `#define ${code.cName.padEnd(nameWidth)} ${numbers[index] ?? ""}`,
      note: noteOf(code),
      of: code,
    })),
  );
}

/**
 * An enumeration. The values are left out where C counts the enumerators in the same way, unless they are to stay.
 *
 * @param tail - what is behind its closing brace.
 */
export function enumLines(
  { enumeration, values }: Codes | Flags,
  indent: string,
  tail: string,
): readonly string[] {
  const { tag, macros = [], values: hasValues } = enumeration ?? {};
  const inner = `${indent}    `;
  const enumerators = values.filter(({ isMacro }) => !isMacro);
  const isCounted = enumerators.every(
    ({ spelling, expression, condition }, index) =>
      !hasValues &&
      condition === undefined &&
      (expression !== undefined ||
        spelling === String((enumerators[index - 1]?.value ?? -1n) + 1n)),
  );
  const width = isCounted ? 0 : Math.max(0, ...enumerators.map(({ cName }) => cName.length));
  const texts = enumerators.map((one, index) => {
    const { cName, expression } = one;
    const value = expression === undefined ? enumeratorValue(one) : expressionText(expression);
    const isShown = !isCounted || expression !== undefined;
    const end = index === enumerators.length - 1 ? "" : ",";
    return `${inner}${cName.padEnd(width)}${isShown ? ` = ${value}` : ""}${end}`;
  });
  const columns = (macros.length > 0 ? texts : padded(texts)).values();
  const lines = values.map((one) => {
    const { name, cName, isMacro } = one;
    return {
      macro: isMacro ? `#define ${cName} ${macroValue(one)}` : (columns.next().value ?? ""),
      note: noteOf(one, inner),
      of: one,
      below: macros.includes(name) && !isMacro ? [`#define ${cName} ${cName}`] : [],
    };
  });
  const head = ["enum", ...(tag === undefined ? [] : [tag]), "{"].join(" ");
  return [`${indent}${head}`, ...withNotes(lines, inner), `${indent}}${tail}`];
}

/** A number as the spec has it, unless some standard of C would give that another sign or a warning. */
function enumeratorValue(one: Code | Flag): string {
  const { value, spelling } = one;
  const isSame = value < 2n ** 31n || (value >= 2n ** 32n && value < 2n ** 63n);
  const isPlain = value > -(2n ** 31n) && (isSame || spelling.startsWith("0"));
  return isPlain ? spelling : literal(one);
}

interface MacroLine {
  readonly macro: string;
  /** What its comment says; empty for no comment. */
  readonly note: readonly string[];
  readonly of: Conditional;
  /** Lines that follow it. */
  readonly below?: readonly string[];
}

/** Texts in a column, aligned at their start. */
function padded(texts: readonly string[]): readonly string[] {
  const width = Math.max(0, ...texts.map((text) => text.length));
  return texts.map((text) => text.padEnd(width));
}

/** Numbers in a column, aligned at their last digit. */
function inColumn(numbers: readonly string[]): readonly string[] {
  const isNegated = (number: string) => number.endsWith(")");
  const texts = numbers.some(isNegated)
    ? numbers.map((number) => (isNegated(number) ? number : `${number} `))
    : numbers;
  const width = Math.max(0, ...texts.map((text) => text.length));
  return texts.map((text) => text.padStart(width));
}

/** What the comment of `code` says; nothing where it only repeats the end of the macro's name. */
function noteOf({ name, prose }: Code | Flag, indent = ""): readonly string[] {
  const lines = proseLines(prose, commentWidth(indent));
  return lines.join() === `${name}.` ? [] : lines;
}

function withNotes(lines: readonly MacroLine[], indent = ""): readonly string[] {
  return withNotesBehind(lines) ?? withNotesAbove(lines, indent);
}

function directivesAround(lines: readonly MacroLine[], isNamed: boolean) {
  return directivesOf(
    lines.map(({ of }) => of),
    isNamed,
  );
}

/** The macros with comments at the end of their lines, or `undefined` where one does not fit. */
function withNotesBehind(lines: readonly MacroLine[]): readonly string[] | undefined {
  const parts = lines.map(({ macro, note }) => [macro, ...comment(note)]);
  const whole = parts.map((line) => line.join("  ").trimEnd());
  const fit = parts.every((line) => line.length <= 2);
  const directives = directivesAround(lines, false);
  return fit && whole.every((line) => line.length <= lineWidth && !line.includes("\n"))
    ? lines.flatMap(({ of, below = [] }, index) =>
        within(directives.get(of), [whole[index] ?? "", ...below]),
      )
    : undefined;
}

/** The macros with comments above them; those without one have no empty line between them. */
function withNotesAbove(lines: readonly MacroLine[], indent: string): readonly string[] {
  const directives = directivesAround(lines, true);
  return lines.flatMap(({ macro, note, of, below = [] }, index) => {
    const previous = lines[index - 1];
    const isJoined = previous === undefined || (note.length === 0 && previous.note.length === 0);
    const whole = within(directives.get(of), [
      ...comment(note, indent),
      ...definition(macro.trimEnd()),
      ...below,
    ]);
    return isJoined ? whole : ["", ...whole];
  });
}

/** A family of flags: what it is about, then for each bit its number and its mask. */
export function flagsLines(flags: Flags): readonly string[] {
  const names = flags.values.flatMap(({ bit }) => bit?.name ?? []);
  if (names.length === 0) return codesLines(flags);
  const width = Math.max(...names.map(({ length }) => length));
  const directives = directivesOf(flags.values, true);
  const lines = flags.values.flatMap((flag) => flagMacros(flag, width));
  const column = lines.every((line) => line.length <= lineWidth) ? width : undefined;
  return paragraphs(
    proseComment(flags.prose),
    ...flags.values.map((flag) =>
      within(directives.get(flag), [...proseComment(flag.prose), ...flagMacros(flag, column)]),
    ),
  );
}

/**
 * The two macros of a flag.
 *
 * @param width - columns of the names; without it the mask's value has a line of its own.
 */
function flagMacros(flag: Flag, width: number | undefined): readonly string[] {
  if (flag.bit === undefined) return [];
  const { name: bit, number } = flag.bit;
  const mask = `(${shiftedOne[plainType(flag)]}${bit})`;
  const name = ` ${flag.cName}`;
  if (width === undefined) {
    return [`#define ${bit} (${number})`, `#define ${name} \\`, `    ${mask}`];
  }
  return [`#define ${bit.padEnd(width)} (${number})`, `#define ${name.padEnd(width)} ${mask}`];
}

/** One, of the type that a mask is to have, with the operator that shifts it. */
const shiftedOne = {
  int: "1 << ",
  "long long": "1LL << ",
  "unsigned int": "1U<<",
  "unsigned long long": "1ULL<<",
} as const;
