import { oncePer } from "../../once.ts";
import { compileTemplate } from "./compile-template.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { Model } from "../../model/model.ts";

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

/** A stretch of an output, without empty lines around it. */
export interface Piece {
  readonly text: string;
  /** What it is about: none where it belongs to the output itself, and several for keys in a row. */
  readonly declarations: readonly Declaration[];
}

/** An output with what it is made of. */
export interface Emission {
  readonly text: string;
  /** In order; together, with an empty line between two, they are a part of the text. */
  readonly pieces: readonly Piece[];
}

/** The texts of pieces, with an empty line between two. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("\n\n");
}

/** `emit`, once for each model: an output is written, and its lines are listed. */
export function oncePerModel(emit: (model: Model) => Emission): (model: Model) => Emission {
  return oncePer((model) => withoutCopies(emit(model)));
}

/** The pieces as slices of the text, so that there is only one copy of each. */
function withoutCopies(emission: Emission): Emission {
  const { text, pieces } = emission;
  let next = startOfPieces(emission);
  const slices = pieces.map((piece) => {
    const end = next + piece.text.length;
    const slice = text.slice(next, end);
    next = end + "\n\n".length;
    return { ...piece, text: slice };
  });
  return { text, pieces: slices };
}

/** The offset in the text: no heading of the output itself is followed by the second piece. */
export function startOfPieces({ text, pieces }: Emission): number {
  return text.indexOf(joinPieces(pieces.slice(0, 2)));
}
