import type { Constant, Declaration, Key, Section, Verbatim } from "../../model/declaration.ts";
import type { Alias } from "../../model/type.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import { commentLine, comment, commentWidth, literal } from "../c-text.ts";
import { aggregateLines } from "./aggregate.ts";
import { codesLines, flagsLines } from "./family.ts";
import { messageLines } from "./message.ts";
import { hangingLines, proseComment, proseLines, wordsOf } from "./prose.ts";
import { ringLines } from "./ring.ts";

/** The C of `declarations`, piece by piece; keys that follow each other are one piece. */
export function declarationPieces(
  declarations: readonly Declaration[],
): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let keys: Key[] = [];
  for (const declaration of declarations) {
    if (declaration.kind === "key") {
      keys.push(declaration);
      continue;
    }
    pieces.push(keysLines(keys), linesOf(declaration));
    keys = [];
  }
  return [...pieces, keysLines(keys)];
}

function linesOf(declaration: Exclude<Declaration, Key>): readonly string[] {
  switch (declaration.kind) {
    case "alias":
      return aliasLines(declaration);
    case "constant":
      return constantLines(declaration);
    case "codes":
      return codesLines(declaration);
    case "flags":
      return flagsLines(declaration);
    case "struct":
    case "union":
      return aggregateLines(declaration);
    case "ring":
      return ringLines(declaration);
    case "message":
      return messageLines(declaration);
    case "section":
      return sectionLines(declaration);
    case "verbatim":
      return verbatimLines(declaration);
  }
}

/** The typedef of an alias; nothing where another header has it. */
export function aliasLines({ name, integer, header, prose }: Alias): readonly string[] {
  if (header !== undefined) return [];
  return [...proseComment(prose), `typedef ${integer.name} ${name};`];
}

/** The macro of a constant below its comment. */
export function constantLines(constant: Constant): readonly string[] {
  return [...proseComment(constant.prose), `#define ${constant.name} ${literal(constant)}`];
}

/** Text of C as it is, below its comment and under its condition. */
export function verbatimLines({ prose, lines, ifdef }: Verbatim): readonly string[] {
  const text = ifdef === undefined ? lines : [`#ifdef ${ifdef}`, ...lines, `#endif /* ${ifdef} */`];
  return [...proseComment(prose), ...text];
}

/** A chapter of prose below its title. */
export function sectionLines(section: Section): readonly string[] {
  const title = commentLine(section.title);
  return comment(
    paragraphs([title, "=".repeat(title.length)], proseLines(section.prose, commentWidth())),
  );
}

/** Xenstore keys, one below the other. */
export function keysLines(keys: readonly Key[]): readonly string[] {
  return comment(paragraphs(...keys.map(keyLines)));
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
  const below = wrap(wordsOf(about), width, { first: indent, rest: indent });
  return [
    ...(line.length <= width ? [line] : [path, ...below]),
    ...hangingLines(indent, { prose }, width),
  ];
}
