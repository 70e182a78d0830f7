import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Attempt, FileFailure } from "../diagnostics/codes/files.ts";
import { createHash } from "node:crypto";

/** Something that was read: how, from which absolute path, and a digest of what it gave. */
export interface LoggedRead {
  readonly kind: string;
  readonly path: string;
  readonly digest: string;
}

const readers = new Map<string, (path: string) => unknown>();

/** What this process has read, by kind and path. */
const log = new Map<
  string,
  { readonly kind: string; readonly path: string; readonly text: string }
>();

/**
 * A reader whose results are logged, so that a later process can tell whether it would read the same.
 *
 * @param kind - tells the readers apart.
 * @param read - takes an absolute path; gives what JSON can represent.
 */
function logged<Result>(kind: string, read: (path: string) => Result): (path: string) => Result {
  readers.set(kind, read);
  return (path) => {
    const result = read(path);
    const key = `${kind} ${path}`;
    const text = JSON.stringify(result);
    // What changed while this process ran will not be the same again.
    const isChanged = log.has(key) && log.get(key)?.text !== text;
    log.set(key, { kind, path, text: isChanged ? "" : text });
    return result;
  };
}

/** What this process has read so far. */
export function loggedReads(): readonly LoggedRead[] {
  return [...log.values()].map(({ kind, path, text }) => ({ kind, path, digest: digestOf(text) }));
}

/** Whether reading gives what it gave then. */
export function isSameRead({ kind, path, digest }: LoggedRead): boolean {
  const read = readers.get(kind);
  return read !== undefined && digestOf(JSON.stringify(read(path))) === digest;
}

export function digestOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("base64url");
}

export interface NoText extends FileFailure {
  /** Nothing has this path, not even a dangling link. */
  readonly isMissing: boolean;
}

/** Bytes that a file of a spec may have: far more than a file written by hand has. */
const largest = 16 * 1024 * 1024;

/**
 * The text of a file, without a byte order mark; or why it can't be read. Only regular files are opened,
 * because a pipe or a device may never end.
 */
export const readText = logged("text", (path): string | NoText => {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return refused("it is a folder", "name a file");
    if (!status.isFile()) return refused("it is a pipe, a device or a socket", "name a file");
    if (status.size > largest) {
      const size = `${largest / 1024 / 1024} MiB`;
      return refused(`it is larger than ${size}`, "split it, or name another file");
    }
    return decodedText(readFileSync(path));
  } catch (error) {
    if (systemCode(error) !== "ENOENT") return { isMissing: false, ...reasonOf(error) };
    return isPresent(path)
      ? refused("it is a dangling symbolic link", "fix or remove the link")
      : { isMissing: true, reason: "there is no such file", remedy: "name a file that exists" };
  }
});

/** Whether there is something at a path, even a symbolic link that leads to nothing. */
export const isPresent = logged("isPresent", (path) => {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
});

/** Whether there is something at a path; a symbolic link is what it leads to. */
export const exists = logged("exists", existsSync);

/** Milliseconds since 1970; 0 for a file that cannot be looked at. */
export function timeOfChange(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** The names in a folder, sorted; none where it cannot be read. */
export const namesIn = logged("namesIn", (path) => names(path, false));

/** The paths of what is in a folder and in those below it, from there; none where it cannot be read. */
export const namesBelow = logged("namesBelow", (path) => names(path, true));

/** The path of what exists, without symbolic links. */
export const realPathOf = logged("realPathOf", (path) => realpathSync(path));

function names(path: string, recursive: boolean): readonly string[] {
  try {
    return readdirSync(path, { recursive, encoding: "utf8" }).toSorted();
  } catch {
    return [];
  }
}

/** The text that `bytes` are, without a byte order mark; or why they are none. */
function decodedText(bytes: Uint8Array): string | NoText {
  if (isWide(bytes)) return refused("it is text in UTF-16", "save it in UTF-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused("it is not text in UTF-8", "save it in UTF-8");
  }
}

/** Whether a text is in UTF-16, with or without a mark of the byte order. */
export function isWide(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return /^(?:\xFF\xFE|\xFE\xFF|(?:[^\0]\0){2}|(?:\0[^\0]){2})/.test(start);
}

function refused(reason: string, remedy: string): NoText {
  return { isMissing: false, reason, remedy };
}

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
  ENOENT: { reason: "no such file or folder", remedy: "correct the path" },
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
