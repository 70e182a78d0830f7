/** Alternatives from the longest: comments and line ends within a line, numbers, strings, punctuators, anything else. */
const token =
  /(\/\*[^]*?\*\/|\/\/.*|\\\r?\n)|[A-Za-z_$]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!+\-*/%&|^]=|&&|\|\||##|\S/g;

/** The tokens of C text; comments are none. */
export function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(token)].flatMap(([whole, comment]) =>
    comment === undefined ? [whole] : [],
  );
}

/**
 * Whether `tokens` could be one expression: its brackets match, and it has none of what only a statement,
 * a declaration, a string or a list has. A `.` of its own is that of a variable.
 */
export function mayBeExpression(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const one of tokens) {
    if (one === "(" || one === "[") depth += 1;
    else if (one === ")" || one === "]") depth -= 1;
    if (depth < 0 || /^["{};]/.test(one) || (/^[,.]$/.test(one) && depth === 0)) return false;
  }
  return depth === 0;
}
