import { filled } from "./template/emission.ts";

/** A template that is ready to be filled in. */
export type Template<View> = (view: View) => string;

/**
 * A template of the folder `templates/`, which is read when it is used first. Holes are filled in as they
 * are, without escaping.
 *
 * @param path - from the folder `templates/`, with `/`: `c/header.hbs`.
 */
export function template<View>(path: string): Template<View> {
  return (view) => filled(path, view);
}
