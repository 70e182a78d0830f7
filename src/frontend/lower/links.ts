import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { Block, Inline, Prose } from "../../model/prose.ts";
import type { Names } from "./names.ts";
import { type DraftBlock, type DraftText, type Reference, blocks } from "./prose.ts";
import type { Comment, CommentLine } from "./source-map.ts";

/**
 * Parses a comment and resolves its names. Names that lead nowhere are reported and stay as literals.
 *
 * `scope` are the paths, nearest first, below which a name is looked for before it is looked for by itself.
 */
export type ProseReader = (
  comment: Comment | undefined,
  scope: readonly string[],
) => Prose | undefined;

/** Words of C, of stdint.h and of ring.h that prose may put in backquotes. */
const wellKnown = new Set(
  (
    "char short int long signed unsigned void const volatile static struct union enum typedef sizeof " +
    "offsetof NULL true false bool size_t uintptr_t int8_t int16_t int32_t int64_t " +
    "uint8_t uint16_t uint32_t uint64_t req_prod req_event rsp_prod rsp_event RING_IDX"
  ).split(" "),
);

const identifierPath = /^(?:struct |union )?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\w+\])*)$/;
const keyPath = /^[A-Za-z][\w]*(?:[-/][\w]+)+$/;

/**
 * Resolves the names in prose against the whole spec.
 *
 * @param isKeyed - the spec declares xenstore keys, so that a literal that looks like one has to be one.
 * @param literals - words that backquotes may hold though nothing of the spec is called so.
 * @param isMissing - whether a name may be declared where the spec can't be read.
 * @param report - takes what is wrong with the names.
 */
export function createProseReader(
  names: Names,
  isKeyed: boolean,
  literals: ReadonlySet<string>,
  isMissing: (path: string) => boolean,
  report: (diagnostic: Diagnostic) => void,
): ProseReader {
  const lastParts = new Set([...names.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1)));

  function prose(comment: Comment | undefined, scope: readonly string[]): Prose | undefined {
    if (comment === undefined) return undefined;
    if (comment.opensAgain) report(catalogue.syntax.finding("unclosedComment", openingOf(comment)));
    for (const span of unclosedLinks(comment)) {
      report(catalogue["unresolved-link"].finding("unclosed", span));
    }
    for (const line of comment.lines) {
      const foreign = /[^\x20-\x7e]/.exec(line.text);
      if (foreign !== null) report(nonAscii(comment, line, foreign.index));
      const tag = /^@\w+/.exec(line.text.trimStart());
      if (tag === null) continue;
      const column = line.column + line.text.indexOf("@");
      const span = {
        file: comment.span.file,
        line: line.line,
        column,
        endLine: line.line,
        endColumn: column + tag[0].length,
      };
      report(catalogue["unknown-tag"].finding("tag", span, tag[0]));
    }
    const drafts = blocks(comment.lines, comment.span.file);
    if (drafts.length === 0) return undefined;
    return { blocks: drafts.map((draft) => block(draft, scope)), span: comment.span };
  }

  function block(draft: DraftBlock, scope: readonly string[]): Block {
    switch (draft.kind) {
      case "paragraph":
        return { kind: "paragraph", content: draft.content.map((part) => inline(part, scope)) };
      case "list":
        return { ...draft, items: draft.items.map((item) => item.map((one) => block(one, scope))) };
      case "codeBlock":
        return draft;
    }
  }

  function inline(part: DraftText | Reference, scope: readonly string[]): Inline {
    if (part.kind === "text") return part;
    const path = part.text.replace(/^(?:struct|union) /, "").replaceAll(/\[\w+\]/g, "");
    const around = scope.map((one) => `${one}.`);
    // A link is resolved by TypeScript too, which knows the names of the module before any member.
    for (const prefix of part.form === "link" ? ["", ...around] : [...around, ""]) {
      const target = names.get(prefix + path);
      if (target !== undefined) return { kind: "link", target, span: part.span };
    }
    if (mustExist(part, path) && !isMissing(path)) report(unresolved(part.span, path, around));
    return { kind: "code", text: part.text };
  }

  /** Says up to which part a path leads somewhere, if any does. */
  function unresolved(span: Span, path: string, around: readonly string[]): Diagnostic {
    const { finding } = catalogue["unresolved-link"];
    const end = path.lastIndexOf(".");
    if (end === -1) return finding("unknown", span, path, names.keys());
    const owner = path.slice(0, end);
    const prefix = ["", ...around].find((one) => names.has(one + owner));
    if (prefix === undefined) return unresolved(span, owner, around);
    const [part = ""] = path.slice(end + 1).split(".");
    const parts = [...names.keys()]
      .filter((name) => name.startsWith(`${prefix}${owner}.`))
      .map((name) => name.slice(`${prefix}${owner}.`.length));
    return finding("noPart", span, owner, part, parts);
  }

  function mustExist(part: Reference, path: string): boolean {
    if (part.form === "link") return true;
    if (/\.[ch]$/.test(path) || literals.has(path)) return false;
    if (identifierPath.test(part.text)) return !wellKnown.has(path) && !lastParts.has(path);
    return isKeyed && keyPath.test(part.text);
  }

  return prose;
}

function nonAscii(comment: Comment, line: CommentLine, index: number): Diagnostic {
  const character = String.fromCodePoint(line.text.codePointAt(index) ?? 0);
  const column = line.column + index;
  const span = {
    file: comment.span.file,
    line: line.line,
    column,
    endLine: line.line,
    endColumn: column + character.length,
  };
  return catalogue["non-ascii"].finding("prose", span, character);
}

/** Where links of a comment begin that have no end. */
export function unclosedLinks({ lines, span: { file } }: Comment): readonly Span[] {
  return lines.flatMap(({ text, line, column }, index) =>
    [...text.matchAll(/\{@link/g)]
      .filter((match) => {
        const behind = [
          text.slice(match.index + 1),
          ...lines.slice(index + 1).map((one) => one.text),
        ];
        const [upToNext = ""] = behind.join("\n").split("{@link");
        return !upToNext.includes("}");
      })
      .map((match) => ({
        file,
        line,
        column: column + match.index,
        endLine: line,
        endColumn: column + text.length,
      })),
  );
}

/** The first line of a comment. */
export function openingOf({ span, lines }: Comment): Span {
  const first = lines[0]?.text.length ?? 0;
  return { ...span, endLine: span.line, endColumn: span.column + "/** ".length + first };
}
