import { compileTemplate } from "./compile-template.ts";

/**
 * A template of the folder `templates/`. Its values are filled in as they are, without escaping. It is
 * compiled once, when it is filled in for the first time.
 *
 * @param path - from the folder `templates/`, with `/`: `c/header.hbs`.
 * @throws Error where the view has no property for a value of the template.
 */
export function template<View = object>(path: string): (view: View) => string {
  let fill: ((view: View) => string) | undefined;
  return (view) => (fill ??= compileTemplate<View>(path))(view);
}

const doNotEditTemplate = template<{ readonly source: string }>("do-not-edit.hbs");

/** The note at the top of each output, as lines of text. */
export function doNotEdit(source: string): readonly string[] {
  return doNotEditTemplate({ source }).trimEnd().split("\n");
}

/** The spec that an output names in its note or, in JSON, as its source; `undefined` where `text` is not an output. */
export function sourceOf(text: string): string | undefined {
  const document = /^\{\s*"\$schema": "urn:abispec:[^"]*",[^[{]*"source": "([^"\\]+)"/.exec(text);
  if (document !== null) return document[1];
  const lines = text.replaceAll(/^[ *]+|\r$/gm, "");
  const source = lines
    .match(/(?<=^npx abispec generate ).+$/gm)
    ?.find((path) => lines.includes(doNotEdit(path).join("\n").replaceAll(/^ +/gm, "")));
  // C has other characters than those of ASCII in this form.
  return source?.replaceAll(/U\+(10[\dA-F]{4}|[\dA-F]{4,5})/g, (_, digits) =>
    String.fromCodePoint(parseInt(digits, 16)),
  );
}
