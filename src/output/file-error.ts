import { catalogue } from "../diagnostic/catalogue.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Attempt } from "../diagnostic/laws/file-system.ts";
import { reasonOf } from "../files/reason.ts";

/**
 * The finding for an `error` that the file system gave on an `attempt` with `path`.
 *
 * @throws the error itself where the system did not give it, for it is a bug of ours then.
 */
export function fileError(attempt: Attempt, path: string, error: unknown): Diagnostic {
  return catalogue["file-system"].finding("refused", undefined, attempt, path, reasonOf(error));
}
