import { catalogue } from "../diagnostic/catalogue.ts";
import type { Attempt } from "../diagnostic/laws/file-system.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/** What the system's error codes mean to someone who has to mend the cause. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the quota is used up",
  ENOTDIR: "a part of the path is a file and not a folder",
  EEXIST: "a file stands in its place",
  EISDIR: "a folder stands in its place",
  ENOENT: "a part of the path does not exist",
  ELOOP: "its symbolic links go round in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  EBUSY: "it is in use",
};

/**
 * The finding for an `error` that the file system gave on an `attempt` with `path`.
 *
 * @throws the error itself where the system did not give it, for it is a bug of ours then.
 */
export function fileError(attempt: Attempt, path: string, error: unknown): Diagnostic {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    throw error;
  const reason = reasonText(error.code);
  return catalogue["file-system"].finding("refused", undefined, attempt, path, reason);
}

/** What the system's error `code` means. */
export function reasonText(code: string): string {
  return reasons[code] ?? `the system says ${code}`;
}
