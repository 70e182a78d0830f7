import { relative, sep } from "node:path";

/** `file` as a path from `cwd`, with `/`. */
export function formatPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === "" ? "." : path.split(sep).join("/");
}
