import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Attempt } from "../diagnostics/codes/file-system.ts";
import { reasonOf } from "./reason.ts";

/**
 * The finding for an `error` that the file system gave on an `attempt` with `path`.
 *
 * @throws the error itself where the system did not give it, for it is a bug of ours then.
 */
export function fileError(attempt: Attempt, path: string, error: unknown): Diagnostic {
  return catalogue["file-system"].finding("refused", undefined, attempt, path, reasonOf(error));
}
