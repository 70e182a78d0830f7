/** What an item of a list begins with. */
export const marker = /^\s*(?:[-*o]|\(?\d+[.)])\s+(?=[^\s:])/;

/** Whether a line starts an item of a list. */
export function isItem(line: string): boolean {
  return marker.test(line);
}

/**
 * Whether lines are set in columns, as tables, drawings and code are.
 *
 * @param isBelow - they stand below such lines.
 */
export function isColumns(lines: readonly string[], isBelow = false): boolean {
  const hasGap = (line: string) =>
    /\S {2,}\S/.test(line.replace(marker, "").replaceAll(/[.:!?,] {2}/g, ". "));
  const isDrawn = (line: string) =>
    /[|+]-|-[|+]|^\s*\|.*\|\s*$|^\s*[|V^]\s*$/.test(line) ||
    (lines.length > 1 && /^\s*\S+\s=\s\S+$/.test(line));
  // A numbered item may end with a semicolon.
  const code = /^\s*\(?\d+[.)]\s/.test(lines[0] ?? "")
    ? /^\s*[{}]|[){]\s*\{$/
    : /^\s*[{}]|[)\w\]];$|[){]\s*\{$/;
  const isCode = (line: string) => code.test(line) && !isItem(line) && !isClause(line);
  const gaps = lines.filter(hasGap).length;
  const others = lines.filter((line) => isDrawn(line) || isCode(line)).length;
  return (gaps > (isBelow ? 0 : 1) || others > 0) && gaps + others > lines.length / 3;
}

/** Whether a line that ends with a semicolon is a part of a sentence. */
function isClause(line: string): boolean {
  const plain = line.replaceAll(/\(\)|[<>!=]=/g, "");
  const words = plain.match(/(?<!\S)[a-z]{3,}(?=[\s,;])/gi) ?? [];
  const isDeclared =
    /^\s*(?:extern|static|const|(?:un)?signed|struct|union|enum|typedef|void|char|short|int|long)\b/;
  const isTail = /^\s*[a-z]{3,}(?: [a-z]{3,})+\);$/.test(line);
  if (isTail && !isDeclared.test(line)) return true;
  if (words.length > 2 && !/[=[\]{}]|\w\(/.test(plain) && !isDeclared.test(line)) return true;
  return /^\s*(?:an?|the|if|is|are|for|of|to|in|when|this|it|or|and)\s[^=()[\]]*;$/i.test(line);
}

/** Whether lines are a sentence rather than code, although they are indented. */
export function isSentence(lines: readonly string[]): boolean {
  const text = lines.join(" ").trim();
  const words = text.split(/\s+/).length;
  if (/^See\b.*https?:/.test(text)) return true;
  return /[.:!?)]$/.test(text) && (/^[A-Z(]/.test(text) ? words > 5 : words > 15);
}
