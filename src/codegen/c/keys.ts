import type { Key } from "../../model/declaration.ts";
import { wrap } from "../../text/text.ts";
import { comment, commentWidth, spaced } from "./comment.ts";
import { hangingLines, words } from "./prose.ts";

/** Xenstore keys, one below the other. */
export function keysLines(keys: readonly Key[]): readonly string[] {
  return comment(spaced(...keys.map(keyLines)));
}

const writers = {
  frontend: "written by the frontend",
  backend: "written by the backend",
  both: "written by either end",
  toolstack: "written by the toolstack",
} as const;

function keyLines({ path, writer, absent, prose }: Key): readonly string[] {
  const width = commentWidth();
  const indent = "    ";
  const absence = absent === undefined ? "" : `; absence means "${absent}"`;
  const about = `(${writers[writer]}${absence})`;
  const line = `${path}  ${about}`;
  const below = wrap(words(about), width, { first: indent, rest: indent });
  return [
    ...(line.length <= width ? [line] : [path, ...below]),
    ...hangingLines(indent, { prose }, width),
  ];
}
