import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import type { Inline, Prose } from "../../model/prose.ts";
import { fencedLines } from "./comments.ts";
import type { Names } from "./names.ts";
import { readBlocks, splitReferences, type Reference } from "./prose.ts";
import type { Comment, CommentLine } from "./source-map.ts";

/**
 * Reads a comment and resolves its names. Unresolved ones are reported and stay as code.
 *
 * `scope` holds paths, nearest first, below which a name is looked for as well; `own` is the path of what
 * the comment is about, which a short link in it does not mean.
 */
export type ProseReader = (
  comment: Comment | undefined,
  scope: readonly string[],
  own?: string,
) => Prose | undefined;

/** The paths of a {@link ProseReader}. */
interface ProseScope {
  readonly around: readonly string[];
  readonly own: string | undefined;
}

/** What names in prose are resolved against. */
export interface KnownNames {
  readonly names: Names;
  /** The spec declares xenstore keys, so that code that looks like a key has to be one. */
  readonly hasKeys: boolean;
  /** Words that may be in backquotes though the spec declares nothing with that name. */
  readonly literals: ReadonlySet<string>;
  /** Whether a name may be declared in a part of the spec that could not be read. */
  readonly isMissing: (path: string) => boolean;
}

/** Words of C, stdint.h and ring.h that may be in backquotes. */
const wellKnown = new Set(
  (
    "char short int long signed unsigned void const volatile static struct union enum typedef sizeof " +
    "offsetof NULL true false bool size_t uintptr_t int8_t int16_t int32_t int64_t " +
    "uint8_t uint16_t uint32_t uint64_t req_prod req_event rsp_prod rsp_event RING_IDX"
  ).split(" "),
);

const identifierPath = /^(?:struct |union |enum )?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\w+\])*)$/;
const keyPath = /^[A-Za-z][\w]*(?:[-/][\w]+)+$/;

/** What {@link createProseReader} makes. */
interface ProseReading {
  readonly read: ProseReader;
  /** Fills in the paragraphs of all that was read; afterwards nothing more can be read. */
  readonly resolve: (known: KnownNames) => void;
}

/**
 * Reads comments. What they name is looked up when all declarations are lowered.
 *
 * @param report - takes what is wrong with comments and with the names in them.
 */
export function createProseReader(report: (diagnostic: Diagnostic) => void): ProseReading {
  const pending: ((
    resolve: (reference: Reference, scope: ProseScope) => readonly Inline[],
  ) => void)[] = [];
  return {
    read: (comment, around, own) => {
      if (comment === undefined) return undefined;
      const scope = { around, own };
      checkComment(comment, report);
      const { file } = comment.span;
      const blocks = readBlocks(comment.lines, (lines) => {
        const content: Inline[] = [];
        pending.push((resolve) => {
          for (const part of splitReferences(lines, file)) {
            if (typeof part === "string") content.push({ kind: "text", text: part });
            else content.push(...resolve(part, scope));
          }
        });
        return content;
      });
      return blocks.length === 0 ? undefined : { blocks };
    },
    resolve: (known) => {
      const resolve = resolverOf(known, report);
      for (const fill of pending.splice(0)) fill(resolve);
    },
  };
}

function resolverOf(
  { names, hasKeys, literals, isMissing }: KnownNames,
  report: (diagnostic: Diagnostic) => void,
) {
  const lastParts = new Set([...names.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1)));
  return resolve;

  function resolve(reference: Reference, scope: ProseScope): readonly Inline[] {
    const { form, text, span } = reference;
    const found = find(reference, text, scope);
    if (found !== undefined) return [found];
    if (form === "link") {
      const { name, label } = splitLabel(text);
      const isAddress = /^https?:\/\//.test(name);
      const target = isAddress ? undefined : find(reference, name, scope);
      const inline = isAddress ? ({ kind: "text", text: name } as const) : target;
      if (inline !== undefined) {
        if (label === "") return [inline];
        return [{ kind: "text", text: `${label} (` }, inline, { kind: "text", text: ")" }];
      }
    }
    const path = pathOf(form === "link" ? splitLabel(text).name : text);
    if (form === "link" && path === "") {
      report(catalogue["unresolved-link"].finding("unnamed", span));
    } else if (mustExist(reference, path) && !isMissing(path)) {
      report(unresolved(span, path, scope.around));
    }
    return [{ kind: "code", text }];
  }

  function find({ form }: Reference, text: string, scope: ProseScope): Inline | undefined {
    const path = pathOf(text);
    const around = scope.around.map((one) => `${one}.${path}`);
    // TypeScript resolves links too, and does not find a member by its name alone.
    const isLink = form === "link";
    const paths = isLink ? [path, ...around.filter((one) => one !== scope.own)] : [...around, path];
    const target = paths.map((one) => names.get(one)).find((one) => one !== undefined);
    return target && { kind: "link", target };
  }

  /** Reports the longest part of a path that resolves, if any does. */
  function unresolved(span: Span, path: string, around: readonly string[]): Diagnostic {
    const { finding } = catalogue["unresolved-link"];
    const end = path.lastIndexOf(".");
    if (end === -1) return finding("unknown", span, path, names.keys());
    const owner = path.slice(0, end);
    const prefix = ["", ...around.map((one) => `${one}.`)].find((one) => names.has(one + owner));
    if (prefix === undefined) return unresolved(span, owner, around);
    const [part = ""] = path.slice(end + 1).split(".");
    const start = `${prefix}${owner}.`;
    const parts = [...names.keys()].filter((name) => name.startsWith(start));
    return finding(
      "noPart",
      span,
      owner,
      part,
      parts.map((name) => name.slice(start.length)),
    );
  }

  function mustExist({ form, text }: Reference, path: string): boolean {
    if (form === "link") return true;
    if (/\.[ch]$/.test(path) || literals.has(path)) return false;
    if (identifierPath.test(text)) return !wellKnown.has(path) && !lastParts.has(path);
    return hasKeys && keyPath.test(text);
  }
}

/** A name without a keyword such as `struct` before it, and without indices. */
function pathOf(text: string): string {
  return text.replace(/^(?:struct|union|enum) /, "").replaceAll(/\[\w+\]/g, "");
}

/** Splits `name | label` and `name label`. */
function splitLabel(text: string): { readonly name: string; readonly label: string } {
  const [, name = "", label = ""] = /^((?:struct |union )?[^\s|]*)\s*\|?\s*(.*)$/.exec(text) ?? [];
  return { name, label };
}

function checkComment(comment: Comment, report: (diagnostic: Diagnostic) => void): void {
  const { lines } = comment;
  if (!lines.some(({ text }) => /[^\x20-\x7e]|@|```/.test(text))) return;
  const { fenced, unclosed } = fencedLines(lines);
  const rest = lines.filter((line) => !fenced.has(line));
  const span = (line: CommentLine, start: number, length: number): Span => {
    const column = line.column + start;
    const { file } = comment.span;
    return { file, line: line.line, column, endLine: line.line, endColumn: column + length };
  };
  if (unclosed !== undefined) {
    const start = unclosed.text.indexOf("`");
    report(catalogue.syntax.finding("unclosedFence", span(unclosed, start, "```".length)));
  }
  rest.forEach((line, index) => {
    for (const start of unclosedLinks(rest, index)) {
      const place = span(line, start, line.text.length - start);
      report(catalogue["unresolved-link"].finding("unclosed", place));
    }
  });
  for (const line of lines) {
    const foreign = /[^\x20-\x7e]/u.exec(line.text);
    if (foreign !== null) {
      const place = span(line, foreign.index, foreign[0].length);
      report(catalogue["non-ascii"].finding("prose", place, foreign[0]));
    }
  }
  for (const line of rest) {
    const tag = /^@\w+/.exec(line.text.trimStart());
    if (tag !== null) {
      const place = span(line, line.text.indexOf("@"), tag[0].length);
      report(catalogue["unknown-tag"].finding("tag", place, tag[0]));
    }
    const text = line.text.replaceAll(/`[^`]*`/g, (code) => " ".repeat(code.length));
    for (const { 0: whole, 1: name = "", index } of text.matchAll(/\{(@\w+)(?:\s*\})?/g)) {
      const isLink = /^@link(?:code|plain)?$/.test(name);
      if (!isLink) {
        const place = span(line, index + 1, name.length);
        report(catalogue["unknown-tag"].finding("inlineTag", place, name));
      } else if (whole.endsWith("}")) {
        report(catalogue["unresolved-link"].finding("unnamed", span(line, index, whole.length)));
      }
    }
  }
}

/** Offsets in the line at `index` from which a link begins that has no end. */
function unclosedLinks(lines: readonly CommentLine[], index: number): readonly number[] {
  const text = lines[index]?.text ?? "";
  const end = /\}|\{@link/;
  return [...text.matchAll(/\{@link/g)]
    .map((match) => match.index)
    .filter((start) => {
      let found = end.exec(text.slice(start + 1));
      for (let next = index + 1; found === null && next < lines.length; next++)
        found = end.exec(lines[next]?.text ?? "");
      return found?.[0] !== "}";
    });
}
