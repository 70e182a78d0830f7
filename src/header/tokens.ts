/** Alternatives from the longest: comments and line ends within a line, numbers, strings, punctuators, anything else. */
const token =
  /(\/\*[^]*?\*\/|\/\/.*|\\\r?\n)|[A-Za-z_$]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!+\-*/%&|^]=|&&|\|\||##|\S/g;

/** The tokens of C text; comments are none. */
export function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(token)].flatMap(([whole, comment]) =>
    comment === undefined ? [whole] : [],
  );
}
