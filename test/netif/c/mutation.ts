import type { Files } from "../../generated-headers/header-files.ts";

/** A change of one place of the backend in C. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/**
 * The backend with one change.
 *
 * @throws Error where the place is not there, or there more than once.
 */
export function mutated(backend: Files, { name, file, from, to }: Mutation): Files {
  const text = backend[file] ?? "";
  const places = [...text.matchAll(new RegExp(from, "g"))].length;
  if (places !== 1) throw new Error(`${name}: ${places} places in ${file} match ${String(from)}`);
  return { ...backend, [file]: text.replace(from, to) };
}
