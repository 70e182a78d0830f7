import type { Code, Codes } from "../../model/type.ts";
import { comment, commentWidth, lineWidth, spaced } from "./comment.ts";
import { literal } from "./literal.ts";
import { proseComment, proseLines } from "./prose.ts";

/** A family of codes: what it is about in a block, then its macros. */
export function codesLines(codes: Codes): readonly string[] {
  const macros = codeMacros(codes.values);
  const about = proseComment(codes.prose);
  return macros[0]?.startsWith("#") ? [...about, ...macros] : spaced(about, macros);
}

/**
 * The macros of `codes`, their numbers in one column. Each is explained behind its number where all
 * the explanations fit there, and otherwise above it.
 */
export function codeMacros(codes: readonly Code[]): readonly string[] {
  const nameWidth = Math.max(0, ...codes.map(({ cName }) => cName.length));
  const numbers = inColumn(codes.map(literal));
  const macros = codes.map(({ cName }, index) => {
    return `#define ${cName.padEnd(nameWidth)} ${numbers[index] ?? ""}`;
  });
  const notes = codes.map(note);
  return trailing(macros, notes) ?? above(macros, notes);
}

/** Numbers one below the other, by their last digit. */
function inColumn(numbers: readonly string[]): readonly string[] {
  const isNegated = (number: string) => number.endsWith(")");
  const texts = numbers.some(isNegated)
    ? numbers.map((number) => (isNegated(number) ? number : `${number} `))
    : numbers;
  const width = Math.max(0, ...texts.map((text) => text.length));
  return texts.map((text) => text.padStart(width));
}

/** What the comment of `code` says; nothing where that is just the end of the macro's name. */
function note({ name, prose }: Code): readonly string[] {
  const lines = proseLines(prose, commentWidth());
  return lines.join() === `${name}.` ? [] : lines;
}

/** `macros` with their comments behind them, or `undefined` where one does not fit. */
function trailing(
  macros: readonly string[],
  notes: readonly (readonly string[])[],
): readonly string[] | undefined {
  const lines = macros.map((macro, index) => [macro, ...comment(notes[index] ?? [])]);
  const whole = lines.map((parts) => parts.join("  ").trimEnd());
  const fit = lines.every((parts) => parts.length <= 2);
  return fit && whole.every((line) => line.length <= lineWidth) ? whole : undefined;
}

/** `macros` with their comments above them; those without one stand together. */
function above(
  macros: readonly string[],
  notes: readonly (readonly string[])[],
): readonly string[] {
  return macros.flatMap((macro, index) => {
    const explained = (at: number) => (notes[at] ?? []).length > 0;
    const together = index === 0 || (!explained(index) && !explained(index - 1));
    return [...(together ? [] : [""]), ...comment(notes[index] ?? []), macro.trimEnd()];
  });
}
