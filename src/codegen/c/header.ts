import type { Declaration } from "../../model/declaration.ts";
import type { Chapter, Model } from "../../model/model.ts";
import type { Code } from "../../model/type.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import { commentBody, commentLine, commentWidth } from "../c-text.ts";
import { doNotEdit, template } from "../template.ts";
import { declarationPieces } from "./declarations.ts";
import { codeMacros } from "./family.ts";
import { proseLines, wordsOf } from "./prose.ts";

interface HeaderView {
  readonly licence: string;
  /** Lines of the comment at the start of the file. */
  readonly banner: readonly string[];
  readonly guard: string;
  readonly body: readonly string[];
}

const text = template<HeaderView>("c/header.hbs");

/** The C header of `model`, in the style of Xen's public headers; it ends with a newline. */
export function emitHeader(model: Model): string {
  const width = commentWidth();
  const banner = paragraphs(
    [`${model.name}.h`],
    wrap(wordsOf(model.title), width),
    proseLines(model.prose, width),
    doNotEdit(model.source),
  );
  const declarations = model.chapters.flatMap((chapter) => chapter.declarations);
  const includes = withRingHeader(model.includes, declarations).map(
    (path) => `#include ${path.startsWith("<") ? path : `"${path}"`}`,
  );
  return text({
    licence: commentLine(model.licence),
    banner: commentBody(banner),
    guard: model.guard,
    body: paragraphs(includes, ...declarationPieces(declarations)),
  });
}

/** Xen's ring.h has the macro that declares a ring. It is included from the same folder if the spec does not include it. */
function withRingHeader(
  includes: readonly string[],
  declarations: readonly Declaration[],
): readonly string[] {
  const hasRing = declarations.some(({ kind }) => kind === "ring");
  const isIncluded = includes.some((path) => /(?:^|[/<])ring\.h>?$/.test(path));
  return hasRing && !isIncluded ? ["ring.h", ...includes] : includes;
}

/**
 * The C of one chapter, ready to be put into a header by hand: what the header has for it. The type codes
 * of its messages come first, where their family is in another chapter.
 */
export function emitFragment({ declarations }: Chapter): string {
  const pieces = [codeMacros(foreignCodes(declarations)), ...declarationPieces(declarations)];
  return `${paragraphs(...pieces).join("\n")}\n`;
}

/** The type codes of messages whose family is in another chapter. */
function foreignCodes(declarations: readonly Declaration[]): readonly Code[] {
  const own = declarations.flatMap((one) => (one.kind === "codes" ? one.values : []));
  const used = declarations.flatMap((one) => (one.kind === "message" ? [one.code] : []));
  return used.filter((code) => !own.includes(code));
}
