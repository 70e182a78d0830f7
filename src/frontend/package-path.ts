import { existsSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

/**
 * The path of a file from the folder of its package, with `/`: the same on every machine and from
 * every working folder. Outside of any package, the file's name alone.
 *
 * @param file - absolute path.
 */
export function packagePath(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) return basename(file);
    folder = parent;
  }
  return relative(folder, file).split(sep).join("/");
}
