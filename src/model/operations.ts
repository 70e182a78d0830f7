/** What the binary operators of C compute, but for those that decide what is evaluated, and for shifts; 1 is true. */
export const operations = {
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "&": (a, b) => a & b,
  "==": (a, b) => truth(a === b),
  "!=": (a, b) => truth(a !== b),
  "<": (a, b) => truth(a < b),
  ">": (a, b) => truth(a > b),
  "<=": (a, b) => truth(a <= b),
  ">=": (a, b) => truth(a >= b),
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
} as const satisfies Readonly<Record<string, (a: bigint, b: bigint) => bigint>>;

/** The operators whose result is true or false. */
export const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", ">", "<=", ">="]);

/** What C calculates with for true and false. */
export function truth(value: boolean): bigint {
  return value ? 1n : 0n;
}

/** The binary operators of C by how strongly they bind. */
export const precedence = {
  ...{ "||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6 },
  ...{ "<": 7, ">": 7, "<=": 7, ">=": 7, "<<": 8, ">>": 8 },
  ...{ "+": 9, "-": 9, "*": 10, "/": 10, "%": 10 },
} as const;

export type BinaryOperator = keyof typeof precedence;

export function isBinaryOperator(text: string): text is BinaryOperator {
  return Object.hasOwn(precedence, text);
}
