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

const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", ">", "<=", ">="]);

/** Whether the result of an operator is true or false. */
export function isComparison(operator: keyof typeof operations): boolean {
  return comparisons.has(operator);
}

/** What C calculates with for true and false. */
export function truth(value: boolean): bigint {
  return value ? 1n : 0n;
}
