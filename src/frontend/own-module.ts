import { fileURLToPath } from "node:url";

const isSource = import.meta.url.endsWith(".ts");

/**
 * Absolute path of a module of abispec, which runs from its source or as it was built.
 *
 * @param path - from the folder of the sources, without its ending: `language/header`.
 * @param built - the ending of what is built.
 */
export function ownModule(path: string, built: "js" | "d.ts" = "js"): string {
  return fileURLToPath(new URL(`../${path}.${isSource ? "ts" : built}`, import.meta.url));
}
