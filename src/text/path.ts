import { relative, sep } from "node:path";

/** The path of `file` from the folder `from`, with `/`; `.` for that folder itself. */
export function relativePath(from: string, file: string): string {
  return relative(from, file).split(sep).join("/") || ".";
}
