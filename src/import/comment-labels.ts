import { type Run, runsOf } from "../text/lists.ts";
import { indentOf } from "./comment-lines.ts";

/** A label, and text that goes on below itself: `INET    An implementation of ...`. */
const labelled = /^\s*(?:([A-Z][A-Za-z]*:?) {2,}|(Authors?:) )(?=[A-Z])/;

/** Labels of what has a line for each. */
const ofSeveral = /^(?:authors?|contacts?|contributors?|maintainers?|fixe[sd]|changes):$/i;

/**
 * Lines in which text that hangs behind a label is a paragraph, or a list of those that the label is of.
 * What has more than one label is a table, and stays one.
 */
export function withoutHangingLabels(lines: readonly string[]): readonly string[] {
  let column = 0;
  let isList = false;
  return paragraphsOf(lines).flatMap((paragraph) => {
    const [first, ...rest] = paragraph;
    const [start, word, label = word ?? ""] = labelled.exec(first) ?? [];
    const width = start?.length ?? column;
    const isLoose = start !== undefined && ofSeveral.test(label);
    const isBelow = rest.every((line) =>
      isLoose ? indentOf(line) > label.length : indentOf(line) === width,
    );
    const isHanging = width > 0 && isBelow && (start !== undefined || indentOf(first) === width);
    // A list goes on below empty lines, with one line each.
    if (first !== "") isList &&= isHanging && start === undefined && rest.length === 0;
    if (!isHanging) {
      // What has no line below the label ends its text.
      if (first !== "" && paragraph.every((line) => indentOf(line) !== width)) column = 0;
      return paragraph;
    }
    const own = [first.slice(width), ...rest.map((line) => line.trim())];
    if (start !== undefined) {
      if (rest.length === 0) return paragraph;
      column = width;
      isList = ofSeveral.test(label);
      if (!isList) return [`${label} ${own[0]}`, ...own.slice(1)];
    }
    const items = own.map((line) => `${/^[a-z(]/.test(line) ? "  " : "- "}${line}`);
    return [...(start === undefined ? [] : [label]), ...(isList ? items : own)];
  });
}

/** Lines up to an empty one; each of those by itself. */
function paragraphsOf(lines: readonly string[]): readonly Run<string>[] {
  return runsOf(lines, ([first], line) => first.trim() !== "" && line.trim() !== "");
}
