/** How the name of a module ends that holds the scenarios of a spec, and is not a spec itself. */
export const scenariosFileEnding = ".scenarios.ts";

/** Path of the module with the scenarios of the spec at `path`; it need not exist. */
export function scenariosFileOf(path: string): string {
  return path.replace(/(?:\.ts)?$/, scenariosFileEnding);
}
