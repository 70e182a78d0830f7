import type { Alias, Key, Section } from "../../model/declaration.ts";
import { wrap } from "../wrap.ts";
import { closed, comment, commentWidth, spaced } from "./comment.ts";
import { hangingLines, proseLines, words } from "./prose.ts";

/** A chapter of prose below its title. */
export function sectionLines(section: Section): readonly string[] {
  const title = closed(section.title);
  return comment(
    spaced([title, "=".repeat(title.length)], proseLines(section.prose, commentWidth())),
  );
}

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

/** The typedef of an alias; nothing where another header has it. */
export function aliasLines({ name, integer, header, prose }: Alias): readonly string[] {
  if (header !== undefined) return [];
  return [...comment(proseLines(prose, commentWidth())), `typedef ${integer.name} ${name};`];
}
