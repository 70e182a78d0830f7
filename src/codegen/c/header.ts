import type { Conditional } from "../../model/condition.ts";
import {
  type Declaration,
  type Key,
  type Section,
  type Verbatim,
  isDefinedElsewhere,
} from "../../model/declaration.ts";
import { type Chapter, type Model, asksLinux, declarationsOf, ringsOf } from "../../model/model.ts";
import type { Alias, Code } from "../../model/type.ts";
import { innerDeclarations } from "../../model/inner.ts";
import { type DeclarationVisitor, visitDeclaration } from "../../model/visit.ts";
import { typeName } from "../../naming/c.ts";
import type { Run } from "../../text/lists.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import {
  comment,
  commentBody,
  commentLine,
  commentWidth,
  declarationLines,
  declaredText,
  definition,
  placementText,
} from "../shared/c-text.ts";
import { groupEntries, withoutText, writerTexts } from "../shared/wording.ts";
import { type Piece, joinPieces, oncePerModel, doNotEdit, template } from "../shared/template.ts";
import { aggregateLines, handleLines } from "./aggregate.ts";
import { type Directives, directivesOf, within } from "./conditions.ts";
import { codeMacros, codesLines, constantLines, flagsLines } from "./family.ts";
import { messageLines, ringLines } from "./ring.ts";
import { hangingLines, proseComment, proseLines, wordsOf } from "./prose.ts";

const headerTemplate = template("c/header.hbs");

/** The C header of `model`, in the style of Xen's public headers; it ends with a newline. */
export function emitHeader(model: Model): string {
  return headerOf(model).text;
}

/** The C header of `model` with its pieces. */
export const headerOf = oncePerModel((model) => {
  const width = commentWidth();
  const banner = paragraphs(
    [`${model.name}.h`],
    wrap(wordsOf(model.title), width),
    proseLines(model.prose, width),
    doNotEdit(model.source),
  );
  const declarations = model.chapters.flatMap((chapter) => chapter.declarations);
  const includes = includesOf(model).map(includeDirective);
  const pieces = [
    { text: includes.join("\n"), declarations: [] },
    ...declarationPieces(declarations),
  ].filter(({ text }) => text !== "");
  const text = headerTemplate({
    licence: commentLine(model.licence),
    banner: commentBody(banner),
    guard: model.guard,
    emacs: model.emacs,
    body: joinPieces(pieces),
  });
  return { text, pieces };
});

/** The directive that includes a header, which a spec names in angle brackets or without quotes. */
export function includeDirective(path: string): string {
  return `#include ${path.startsWith("<") ? path : `"${path}"`}`;
}

/**
 * What the header includes: Xen's ring.h, which has the macro that declares a ring, from the same folder, and the
 * macros that Linux has for the byte order, unless the spec includes them.
 */
export function includesOf(model: Model): readonly string[] {
  const { includes } = model;
  const isMissing = (path: RegExp) => !includes.some((include) => path.test(include));
  const structs = declarationsOf(model, "struct");
  const hasRing = ringsOf(model).length > 0 || structs.some(({ flexRing }) => flexRing);
  return [
    ...(hasRing && isMissing(/(?:^|[/<])ring\.h>?$/) ? ["ring.h"] : []),
    ...includes,
    ...(asksLinux(model) && isMissing(/^<?asm\/byteorder\.h>?$/) ? ["<asm/byteorder.h>"] : []),
  ];
}

/**
 * The C of one chapter, ready to be put into a header by hand: what the header has for it. The type codes
 * of its messages come first, where their family is in another chapter.
 */
export function emitFragment({ declarations }: Chapter): string {
  const codes = codeMacros(foreignCodes(declarations)).join("\n");
  const texts = [codes, ...declarationTexts(declarations)].filter((text) => text !== "");
  return `${texts.join("\n\n")}\n`;
}

/** The type codes of messages whose family is in another chapter. */
function foreignCodes(declarations: readonly Declaration[]): readonly Code[] {
  const own = declarations.flatMap((one) => (one.kind === "codes" ? one.values : []));
  const used = declarations.flatMap((one) => (one.kind === "message" ? [one.code] : []));
  return used.filter((code) => !own.includes(code));
}

/** The C of each declaration; keys that follow each other have one text. */
export function declarationTexts(declarations: readonly Declaration[]): readonly string[] {
  return declarationPieces(declarations).map(({ text }) => text);
}

function declarationPieces(declarations: readonly Declaration[]): readonly Piece[] {
  const inside = new Set<Declaration>(declarations.flatMap(innerDeclarations));
  const own = declarations.filter((one) => !inside.has(one) && !isDefinedElsewhere(one));
  const around = directivesOf(own, true);
  return groupEntries(own).map((group) => {
    const keys = group.filter((declaration) => declaration.kind === "key");
    const text = keys.length > 0 ? keysLines(keys) : groupLines(group, around);
    const all = [...group, ...group.flatMap(innerDeclarations)];
    return { text: text.join("\n"), declarations: all };
  });
}

/** A declaration, or its variants in the branches of an `#if` below the comment that they share. */
function groupLines(
  group: Run<Declaration>,
  around: ReadonlyMap<Conditional, Directives>,
): readonly string[] {
  const [first, second] = group;
  const own = around.get(first);
  // The comment of C that is alone under its condition says how to have it.
  const isAlone = first.kind === "verbatim" && own?.before.length === 1 && own.behind.length === 1;
  if (second === undefined && !isAlone) return within(own, definitionLines(first));
  const variants = group.flatMap((one) =>
    within(around.get(one), definitionLines({ ...one, prose: undefined })),
  );
  return [...proseComment(first.prose), ...variants];
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

/** C as the spec has it; a macro of the spec is on as many lines as it needs. */
function verbatimLines({ prose, lines: text, macro }: Verbatim): readonly string[] {
  const [only = "", ...others] = text;
  const isOne = macro !== undefined && others.length === 0;
  return [...proseComment(prose), ...(isOne ? definition(only) : text)];
}

/** The C that defines what a declaration names, in this header or in another one. */
export function definitionLines(declaration: Declaration): readonly string[] {
  return visitDeclaration(declaration, lines);
}

function aliasLines(alias: Alias): readonly string[] {
  const { name, type, macro, prose } = alias;
  const placement = placementText({ ...alias, packed: false });
  const line = macro
    ? [`#define ${name} ${typeName(type) ?? ""}${placement}`]
    : declarationLines(`typedef ${declaredText(type, name)}${placement};`);
  return [...proseComment(prose), ...line, ...handleLines(alias)];
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

function keyLines({ path, writer, absent, without, prose }: Key): readonly string[] {
  const width = commentWidth();
  const indent = "    ";
  const absence = absent === undefined ? "" : `; absence means "${absent}"`;
  const about = `(written by ${writerTexts[writer]}${absence})`;
  const line = `${path}  ${about}`;
  const below = wrap(wordsOf(about), width, { first: indent, rest: indent });
  return [
    ...(line.length <= width ? [line] : [path, ...below]),
    ...hangingLines(
      indent,
      { prose, after: without === undefined ? [] : [withoutText(without)] },
      width,
    ),
  ];
}
