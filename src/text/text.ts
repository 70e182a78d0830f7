/** A list as English writes it: `a`, `a or b`, `a, b or c`. */
export function joinList(items: readonly string[], word: "and" | "or" = "or"): string {
  const type = word === "and" ? "conjunction" : "disjunction";
  // British English has no comma before the last word.
  return new Intl.ListFormat("en-GB", { type }).format(items);
}

/** Lines as a text, each with a line end. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** A number of things: `1 response`, `2 responses`. */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export interface TextColumn {
  /** Numbers are set flush right. */
  readonly align?: "left" | "right";
  /** Columns that it has at least, for rows that are printed one by one. */
  readonly width?: number;
  /** A cell that is wider than this does not make the column wider. */
  readonly most?: number;
}

/**
 * Rows of text with their cells in columns, each as wide as its widest cell and without spaces at the end.
 *
 * @param gap - stands between two columns.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  columns: readonly TextColumn[],
  gap = "  ",
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) => {
    const { width = 0, most = Infinity } = columns[index] ?? {};
    const own = rows.map((row) => row[index]?.length ?? 0).filter((length) => length <= most);
    return own.reduce((widest, length) => Math.max(widest, length), width);
  });
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.align === "right" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(gap)
      .trimEnd(),
  );
}

/**
 * A number in hexadecimal, lower case with `0x`.
 *
 * @param digits - the least number of digits.
 */
export function hex(value: number | bigint, digits = 1): string {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}

/** Whether a text can be a name in C, which a keyword may be as well. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text);
}

/** Bytes in hexadecimal, two digits each. */
export function hexOf(bytes: Uint8Array): string {
  const digits = "0123456789abcdef";
  let text = "";
  for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
  return text;
}

/** Bytes in hexadecimal, two digits each, with spaces between them. */
export function hexBytes(bytes: Uint8Array): string {
  return hexOf(bytes).replaceAll(/..(?!$)/g, "$& ");
}

/** Breaks words into lines of at most `width` columns. A word that is longer has a line of its own. */
export function wrap(
  words: readonly string[],
  width: number,
  indents: { readonly first: string; readonly rest: string } = { first: "", rest: "" },
): string[] {
  const lines: string[] = [];
  let line = indents.first;
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indents.rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? lines : [...lines, line];
}

/** Whether a character would break a line, move the cursor, colour or turn what follows, or cannot be seen. */
export function isInvisible(character: string): boolean {
  return /^(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]$/u.test(character);
}

/** `text` on one line that a terminal shows as it is: what is invisible becomes an escape of JavaScript. */
export function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, (character) => {
    if (!isInvisible(character)) return character;
    const code = character.codePointAt(0) ?? 0;
    return short[character] ?? `\\u{${code.toString(16)}}`;
  });
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Groups of lines as one, with an empty line between those that have lines. */
export function paragraphs(...groups: readonly (readonly string[])[]): readonly string[] {
  const some = groups.filter((group) => group.length > 0);
  if (some.length < 2) return some[0] ?? [];
  return some.flatMap((group, index) => (index > 0 ? ["", ...group] : group));
}

/** The lines of a text as one directive of the preprocessor. */
export function continued(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

/** Text without empty lines around it, and without what all lines are indented by. */
export function withoutIndent(text: string): string {
  const lines = text
    .replace(/^\s*\n/, "")
    .trimEnd()
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join("\n");
}

/** The lines of a template, those below the first by 4 spaces; `undefined` for one on a single line. */
export function linesOfTemplate(text: string): readonly string[] | undefined {
  const [first = "", ...others] = text.trim().split(/\s*\n/);
  if (others.length === 0) return undefined;
  return [
    first,
    ...withoutIndent(others.join("\n"))
      .split("\n")
      .map((line) => `    ${line}`),
  ];
}

/** Texts behind each other, each but the last as a sentence; empty ones are left out. */
export function joinSentences(texts: readonly string[]): string {
  const some = texts.filter((text) => text !== "");
  if (some.length < 2) return some[0] ?? "";
  return [...some.slice(0, -1).map(endSentence), ...some.slice(-1)].join(" ");
}

/** A text that others follow: with the full stop of its sentence where that is missing. */
export function endSentence(text: string): string {
  return /[\w)`]$/.test(text) ? `${text}.` : text;
}

/**
 * A text that becomes the name of a property, as V8 has such names. Another string with the same characters
 * refers to that one from then on, and what V8 joins from it takes two bytes for each character.
 */
export function asKey(text: string): string {
  const [key = text] = Object.keys({ [text]: undefined });
  return key;
}
