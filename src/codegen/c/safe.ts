/**
 * Makes a line of text harmless inside a C comment: nothing in it ends the comment or looks like the
 * start of another one, nothing is a trigraph, and everything is printable ASCII.
 */
export function safe(text: string): string {
  return text
    .replaceAll(/\s/g, " ")
    .replaceAll(/[^ -~]/gu, codePoint)
    .replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ")
    .replaceAll(/\?(?=\?[=/'()!<>-])/g, "? ");
}

/** Whether a compiler would join `line` with the next one. */
export function isSpliced(line: string): boolean {
  return /\\\s*$/.test(line);
}

function codePoint(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, "0")}`;
}
