import { blank } from "../header/readable-text.ts";

/**
 * The text of a header with the same offsets, and without what C has and a spec has not: white space of other
 * kinds, a CR alone as the end of a line, and `#if 1` around what is there anyway.
 */
export function plainText(text: string): string {
  return withoutTrueConditions(text.replaceAll(/[\f\v]/g, " ").replaceAll(/\r(?!\n)/g, "\n"));
}

/** A directive of a condition, up to a comment behind it. */
const conditional = /^[\t ]*#[\t ]*(if|ifn?def|el\w+|endif)\b(.*?)(?=\s*(?:\/[*/].*)?$)/gm;

interface OpenCondition {
  /** The directive, where it is an `#if 1`. */
  readonly first: RegExpExecArray | undefined;
  isAlone: boolean;
}

function withoutTrueConditions(text: string): string {
  const open: OpenCondition[] = [];
  const found: RegExpExecArray[] = [];
  // A comment may have directives, too.
  for (const one of text.replaceAll(/\/\*[^]*?\*\//g, blank).matchAll(conditional)) {
    const [, word = "", condition = ""] = one;
    const last = open.at(-1);
    if (word.startsWith("if")) {
      const isTrue = word === "if" && condition.trim() === "1";
      open.push({ first: isTrue ? one : undefined, isAlone: true });
    } else if (word !== "endif") {
      if (last !== undefined) last.isAlone = false;
    } else if (open.pop()?.isAlone && last?.first !== undefined) found.push(last.first, one);
  }
  return found.reduce(
    (whole, { 0: line, index }) =>
      whole.slice(0, index) + blank(line) + whole.slice(index + line.length),
    text,
  );
}
