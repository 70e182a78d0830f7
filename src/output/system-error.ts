import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Attempt, FileFailure } from "../diagnostics/codes/file-system.ts";

const access = "change the permissions, or choose another place";

/** What the error codes of the system mean to someone who has to fix the cause. */
const reasons: Readonly<Record<string, FileFailure>> = {
  EACCES: { reason: "permission denied", remedy: access },
  EPERM: { reason: "the operation is not permitted", remedy: access },
  EROFS: { reason: "the file system is read-only", remedy: "choose another folder" },
  ENOSPC: { reason: "no space is left on the device", remedy: "make room there, and run it again" },
  EDQUOT: { reason: "the quota is used up", remedy: "make room there, and run it again" },
  ENOTDIR: {
    reason: "a part of the path is a file and not a folder",
    remedy: "correct the path, or move the file away",
  },
  EEXIST: { reason: "a file stands in its place", remedy: "move the file away" },
  EISDIR: {
    reason: "a folder stands in its place",
    remedy: "name a file, or move the folder away",
  },
  ENOENT: { reason: "a part of the path does not exist", remedy: "correct the path" },
  ELOOP: {
    reason: "its symbolic links go round in a circle",
    remedy: "remove one of the links, or let it lead to a file",
  },
  ENAMETOOLONG: { reason: "the name is too long", remedy: "choose a shorter name" },
  EMFILE: { reason: "too many files are open", remedy: "close other programs, and run it again" },
  EBUSY: { reason: "it is in use", remedy: "close what uses it, and run it again" },
  EIO: { reason: "the device fails", remedy: "check the device, and run it again" },
};

/** What the system's error `code`, such as `ENOSPC`, means. */
export function reasonText(code: string): string {
  return reasons[code]?.reason ?? `the system says ${code}`;
}

/**
 * What an `error` of the file system means.
 *
 * @throws the error itself where it is none of the system: it is a bug of abispec then.
 */
export function reasonOf(error: unknown): FileFailure {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return (
    reasons[code] ?? {
      reason: reasonText(code),
      remedy: "look up what that means on your system",
    }
  );
}

/** The code of an error of the system, such as `ENOENT`; `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/**
 * The diagnostic for an `error` that the file system gave on an `attempt` with `path`.
 *
 * @throws the error itself where it is none of the system: it is a bug of abispec then.
 */
export function fileError(attempt: Attempt, path: string, error: unknown): Diagnostic {
  return catalogue["file-system"].finding("refused", undefined, attempt, path, reasonOf(error));
}
