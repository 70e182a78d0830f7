import { createContext, Script } from "node:vm";

/** How a piece of work ended. */
export type Result<Value> = { readonly kind: "done"; readonly value: Value } | Failure;

/** How a piece of work ended that was not done. */
export type Failure =
  { readonly kind: "threw"; readonly error: unknown } | { readonly kind: "endless" };

/**
 * Does `work` that calls what somebody else wrote: a script, a getter, a trap of a proxy. Nothing else
 * happens in this process meanwhile.
 *
 * @param limit - milliseconds after which it ends, wherever it is.
 */
export function runWithTimeout<Value>(work: () => Value, limit: number): Result<Value> {
  const results: Result<Value>[] = [];
  const run = () => {
    try {
      results.push({ kind: "done", value: work() });
    } catch (error) {
      results.push({ kind: "threw", error });
    }
  };
  try {
    // Node ends scripts alone, and with a script what it has called. A strict one shows nothing of its
    // realm to whoever looks at the stack.
    new Script('"use strict"; run();').runInContext(createContext({ run }), { timeout: limit });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return results[0] ?? { kind: "endless" };
}

/** Whether Node says that the time is over; its error is one of the script's realm. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
