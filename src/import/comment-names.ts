import type { TextItem } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { wrap } from "../text/text.ts";
import { indentOf, trimmed } from "./comment-lines.ts";
import type { ImportedNames } from "./names.ts";

/** What a comment says of names one by one, and the rest of it. */
export interface NamedTexts {
  readonly rest: readonly string[];
  /** The lines about each name. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** A name with what it is for: `@name: text`, `name - text`, as an item of a list or not. */
const entry =
  /^\s*(?:[-*o]\s+)?(@?)((?:struct|union|enum)\s+)?([A-Za-z_][\w.]*)(?:\[[^\]]*\]|\(\))?\s*(?::|\s--?(?=\s|$)|\s=(?=\s|$)|\s{2,}(?=\S))\s*(.*)$/;

/** A marked name that a sentence begins with: `@name is text`. */
const subject = /^\s*(@)()([A-Za-z_][\w.]*)\s+(?:(?:is|are)\s+)?(?=[a-z])(.*)$/;

/**
 * Takes the lines out of a comment that are about one name each.
 *
 * @param isName - whether the comment could be about a name.
 * @param isLoose - whether it may be about a single one without a mark of documentation tools.
 */
export function namedTexts(
  lines: readonly string[],
  isName: (name: string) => boolean,
  isLoose: boolean,
): NamedTexts {
  const rest: string[] = [];
  const named = new Map<string, string[]>();
  let current: { lines: string[]; indent: number } | undefined;
  let isMarked = false;
  for (const [index, line] of lines.entries()) {
    const isAlone = indentOf(lines[index + 1] ?? "") > indentOf(line) + 3;
    const isStart = current !== undefined || /(?:^\s*|[.:!?])$/.test(lines[index - 1] ?? "");
    const loose = isAlone ? entry.exec(`${line} -`) : isStart ? subject.exec(line) : null;
    const found = entry.exec(line) ?? loose;
    const [, mark, , name = "", text = ""] = found ?? [];
    const isEntry = name !== "" && isName(name) && !named.has(name);
    if (isEntry) {
      current = { lines: [text.trim()], indent: indentOf(line) };
      named.set(name, current.lines);
      isMarked ||= mark === "@";
    } else if (line.trim() === "") {
      const next = lines.slice(index).find((one) => one.trim() !== "") ?? "";
      if (current !== undefined && indentOf(next) > current.indent) current.lines.push("");
      else {
        current = undefined;
        rest.push(line);
      }
    } else if (current !== undefined && goesOn(line, current.indent)) {
      current.lines.push(line.trim());
    } else {
      current = undefined;
      rest.push(line);
    }
  }
  const isSure = isMarked || isLoose ? named.size > 0 : named.size > 1;
  return isSure ? { rest: trimmed(rest), named } : { rest: lines, named: new Map() };
}

/** Whether a line goes on with what a name is for, rather than being about another name. */
function goesOn(line: string, indent: number): boolean {
  const isOther = /^\s*@[\w.]+\s*(?::|-)/.test(line);
  return indentOf(line) > indent || (indentOf(line) === indent && !isOther);
}

/** The members of a struct, also those within others, or the names of an enumeration. */
export function partsOf(owner: TextItem | undefined, located: LocatedText): readonly TextItem[] {
  if (owner === undefined) return [];
  return located
    .within(owner)
    .filter((one) => /^(?:member|enumerator)$/.test(one.kind))
    .flatMap((one) => [one, ...(one.body === undefined ? [] : partsOf(one, located))]);
}

/** `u.size` for a member of the member `u`. */
export function pathWithin({ owner, name }: TextItem): string {
  return owner?.kind === "member" ? `${pathWithin(owner)}.${name}` : name;
}

/** Lines without the name of the declaration that they begin with, as kernel-doc has it. */
export function withoutOwnName(lines: readonly string[], name: string): readonly string[] {
  const [first = "", ...others] = lines;
  const own =
    /^\s*@?(?:(?:struct|union|enum|typedef)\s+)?(\w+)(?:\(\))?\s*(?:--?(?!\w)|:)\s*(.*)$/.exec(
      first,
    );
  const title = first.trim().replace(/^(?:struct|union|enum|typedef)\s+/, "");
  if (title === name && !/^\s*[a-z]/.test(others[0] ?? "a")) return trimmed(others);
  if (own === null || own[1] !== name) return withoutDescription(lines);
  const text = own[2] ?? "";
  // What hangs in a narrow column behind the name has the width of the comment, as what is below it.
  const isBelow = (line: string) => indentOf(line) !== first.length - text.length;
  const hanging = others.slice(0, [...others, ""].findIndex(isBelow));
  const width = Math.max(...lines.map((line) => line.length));
  const start = wrap([text, ...hanging].join(" ").trim().split(/\s+/), width);
  const rest = others.slice(hanging.length);
  const end = hanging.length > 0 ? 0 : rest.indexOf("") === -1 ? rest.length : rest.indexOf("");
  return withoutDescription([
    ...start,
    ...rest.map((line, index) => (index < end ? line.trimStart() : line)),
  ]);
}

function withoutDescription(lines: readonly string[]): readonly string[] {
  return trimmed(lines.map((line) => line.replace(/^\s*Description:\s*/, "")));
}

/** A line of prose with links for the names in it that the spec has. */
export function withLinks(
  text: string,
  names: ImportedNames | undefined,
  { header: { items } }: LocatedText,
): string {
  const isMember = (struct: string, member: string) =>
    items.some(
      ({ kind, name, owner, anonymous }) =>
        kind === "member" && name === member && owner?.name === struct && anonymous.length === 0,
    );
  const linked = text.replaceAll(
    /(?<![\w.$])([A-Za-z]\w*_\w*|[A-Z][A-Z\d]{5,})(?:(?<=_)(?:\*|\?{2,}|\.{3}|<\w+>)|(?<=_)(?:[xX]{2,}|x)\b)?(?!\w)(?!\*\w|\{)(?!\s*\()(?:\.([a-z]\w*)\b(?!\())?/g,
    (whole, word: string, member: string | undefined) => {
      const name = word.replace(/(?<=_)(?:[xX]{2,}|x)$/, "");
      const target = names?.link(word) ?? names?.link(name);
      if (target === undefined) return whole;
      if (member === undefined) return `{@link ${target}}`;
      return isMember(name, member) ? `{@link ${target}.${member}}` : `{@link ${target}}.${member}`;
    },
  );
  // What a link to an enumeration becomes has the word.
  return linked.replaceAll(/\benum (?=\{@link [^.}]+\})/g, "");
}
