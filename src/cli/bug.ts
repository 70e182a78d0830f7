/** What to print for an exception that nothing in abispec expects. */
export function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `abispec: internal error. This is a bug in abispec, not in the spec; please report it with these lines:\n${stack}\n`;
}
