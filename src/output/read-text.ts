import { lstat, readFile, stat } from "node:fs/promises";
import type { FileFailure } from "../diagnostics/codes/file-system.ts";
import { reasonOf, systemCode } from "./reason.ts";

/** Why a file has no text to go on with. */
export interface NoText extends FileFailure {
  /** Nothing is there: no file, and no link that leads nowhere. */
  readonly isMissing: boolean;
}

/** The most bytes that a file of a spec may have: far more than anybody writes by hand. */
export const largest = 16 * 1024 * 1024;

/**
 * The text of a file, without a byte order mark; or why there is none. Only files are opened, for a pipe or
 * a device may never end.
 */
export async function readText(path: string): Promise<string | NoText> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return refused("it is a folder", "name a file");
    if (!status.isFile()) return refused("it is a pipe, a device or a socket", "name a file");
    if (status.size > largest) {
      const size = `${largest / 1024 / 1024} MiB`;
      return refused(`it is larger than ${size}`, "divide it, or name another file");
    }
    return decodedText(await readFile(path));
  } catch (error) {
    if (systemCode(error) !== "ENOENT") return { isMissing: false, ...reasonOf(error) };
    return (await isLink(path))
      ? refused("it is a symbolic link that leads nowhere", "mend or remove the link")
      : { isMissing: true, reason: "there is no such file", remedy: "name a file that exists" };
  }
}

/** The text of a file's `bytes`, without a byte order mark; or why there is none. */
export function decodedText(bytes: Uint8Array): string | NoText {
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
