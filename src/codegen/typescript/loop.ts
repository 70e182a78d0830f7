/** The variable that counts the elements of an array with `depth` arrays around it. */
export function indexName(depth: number): string {
  return depth === 0 ? "index" : `index${depth + 1}`;
}

/** The variable that holds an element of an array with `depth` arrays around it. */
export function elementName(depth: number): string {
  return depth === 0 ? "element" : `element${depth + 1}`;
}

/** Lines one step further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
