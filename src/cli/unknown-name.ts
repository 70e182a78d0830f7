import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { ExitCode } from "./exit-code.ts";
import { usageError, type Terminal } from "./terminal.ts";

/**
 * Says that there is no `what` of this name, which one was probably meant, and which ones there are.
 *
 * @param meant - the one that was probably meant.
 */
export function unknownName(
  terminal: Terminal,
  what: string,
  name: string,
  names: readonly string[],
  meant: string | undefined = didYouMean(name, names),
): ExitCode {
  const guess = meant === undefined ? "" : `did you mean "${meant}"? `;
  const known = names.length === 0 ? `there is no ${what} at all` : `known: ${names.join(", ")}`;
  return usageError(terminal, `there is no ${what} "${name}"`, guess + known);
}
