import type { Constant, Declaration, Key, Section, Verbatim } from "../../model/declaration.ts";
import type { Alias } from "../../model/type.ts";
import { type DeclarationVisitor, visitDeclaration } from "../../model/visit.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import { commentLine, comment, commentWidth, literal } from "../c-text.ts";
import { groupKeys } from "../facts.ts";
import { aggregateLines } from "./aggregate.ts";
import { codesLines, flagsLines } from "./family.ts";
import { messageLines } from "./message.ts";
import { hangingLines, proseComment, proseLines, wordsOf } from "./prose.ts";
import { ringLines } from "./ring.ts";

/** The C of `declarations`, piece by piece; keys that follow each other are one piece. */
export function declarationPieces(
  declarations: readonly Declaration[],
): readonly (readonly string[])[] {
  return groupKeys(declarations).map((group) => {
    const keys = group.filter((declaration) => declaration.kind === "key");
    if (keys.length > 0) return keysLines(keys);
    return group.flatMap((declaration) => visitDeclaration(declaration, lines));
  });
}

const lines: DeclarationVisitor<readonly string[]> = {
  alias: aliasLines,
  constant: constantLines,
  codes: codesLines,
  flags: flagsLines,
  aggregate: aggregateLines,
  ring: ringLines,
  message: messageLines,
  key: (key) => keysLines([key]),
  section: sectionLines,
  verbatim: verbatimLines,
};

/** The typedef of an alias; nothing where another header has it. */
function aliasLines({ name, integer, header, prose }: Alias): readonly string[] {
  if (header !== undefined) return [];
  return [...proseComment(prose), `typedef ${integer.name} ${name};`];
}

/** The macro of a constant below its comment. */
function constantLines(constant: Constant): readonly string[] {
  return [...proseComment(constant.prose), `#define ${constant.name} ${literal(constant)}`];
}

/** Text of C as it is, below its comment and under its condition. */
function verbatimLines({ prose, lines: text, ifdef }: Verbatim): readonly string[] {
  const guarded =
    ifdef === undefined ? text : [`#ifdef ${ifdef}`, ...text, `#endif /* ${ifdef} */`];
  return [...proseComment(prose), ...guarded];
}

/** A chapter of prose below its title. */
function sectionLines(section: Section): readonly string[] {
  const title = commentLine(section.title);
  return comment(
    paragraphs([title, "=".repeat(title.length)], proseLines(section.prose, commentWidth())),
  );
}

/** Xenstore keys, one below the other. */
function keysLines(keys: readonly Key[]): readonly string[] {
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
