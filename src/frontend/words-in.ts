/** The words of a text that could be names in C. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\b[A-Za-z_]\w*/g) ?? [];
}
