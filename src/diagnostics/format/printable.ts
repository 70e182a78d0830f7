/**
 * `text` on one line that a terminal shows as it is: what would break the line, move the cursor, colour or
 * turn the direction of what follows becomes an escape as JavaScript spells it.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{C}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return short[character] ?? `\\u{${code.toString(16)}}`;
  });
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
