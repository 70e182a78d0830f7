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
export function logged<Result>(
  kind: string,
  read: (path: string) => Result,
): (path: string) => Result {
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
