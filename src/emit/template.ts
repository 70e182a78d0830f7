import { readFileSync } from "node:fs";
import handlebars from "handlebars";

/** A template that is ready to be filled in. */
export type Template<View> = (view: View) => string;

/**
 * Compiles a template of the folder `templates/`. Holes are filled in as they are, without escaping;
 * a hole without a value is an error.
 *
 * @param path - from the folder `templates/`, with `/`: `c/header.hbs`.
 */
export function template<View>(path: string): Template<View> {
  const url = new URL(`../../templates/${path}`, import.meta.url);
  let compiled: Template<View> | undefined;
  return (view) => {
    compiled ??= handlebars.compile<View>(readFileSync(url, "utf8"), {
      noEscape: true,
      strict: true,
    });
    return compiled(view);
  };
}
