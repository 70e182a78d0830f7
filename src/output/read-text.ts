import { lstat, readFile, stat } from "node:fs/promises";
import type { FileFailure } from "../diagnostics/codes/file-system.ts";
import { reasonOf, systemCode } from "./system-error.ts";

/** Why the text of a file can't be read. */
export interface NoText extends FileFailure {
  /** Nothing has this path, not even a dangling link. */
  readonly isMissing: boolean;
}

/** Bytes that a file of a spec may have: far more than anybody writes by hand. */
const largest = 16 * 1024 * 1024;

/**
 * The text of a file, without a byte order mark; or why it can't be read. Only regular files are opened,
 * because a pipe or a device may never end.
 */
export async function readText(path: string): Promise<string | NoText> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return refused("it is a folder", "name a file");
    if (!status.isFile()) return refused("it is a pipe, a device or a socket", "name a file");
    if (status.size > largest) {
      const size = `${largest / 1024 / 1024} MiB`;
      return refused(`it is larger than ${size}`, "split it, or name another file");
    }
    return decodedText(await readFile(path));
  } catch (error) {
    if (systemCode(error) !== "ENOENT") return { isMissing: false, ...reasonOf(error) };
    return (await isLink(path))
      ? refused("it is a dangling symbolic link", "fix or remove the link")
      : { isMissing: true, reason: "there is no such file", remedy: "name a file that exists" };
  }
}

/** The text that `bytes` are, without a byte order mark; or why they are none. */
function decodedText(bytes: Uint8Array): string | NoText {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused("it is not text in UTF-8", "save it in UTF-8");
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function refused(reason: string, remedy: string): NoText {
  return { isMissing: false, reason, remedy };
}
