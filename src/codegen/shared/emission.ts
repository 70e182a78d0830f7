import type { Declaration } from "../../model/declaration.ts";
import type { Model } from "../../model/model.ts";

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
  const known = new WeakMap<Model, Emission>();
  return (model) => {
    const emission = known.get(model) ?? withoutCopies(emit(model));
    known.set(model, emission);
    return emission;
  };
}

/** The pieces as slices of the text, so that there is only one copy of each. */
function withoutCopies({ text, pieces }: Emission): Emission {
  let end = 0;
  const slices = pieces.map((piece) => {
    const start = text.indexOf(piece.text, end);
    end = start + piece.text.length;
    return { ...piece, text: text.slice(start, end) };
  });
  return { text, pieces: slices };
}
