import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Message } from "esbuild";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Span } from "../diagnostics/core/span.ts";
import { buildComplaint, type BuildComplaint } from "./build-complaint.ts";
import { opensAgain } from "./lower/comments.ts";

const { finding } = catalogue.syntax;

/**
 * Findings for what keeps esbuild from reading a spec, in our words where they say more than its own.
 *
 * @param folder - absolute path from which esbuild names files.
 * @param words - what a spec can import from the language.
 */
export function syntaxFindings(
  messages: readonly Message[],
  folder: string,
  words: readonly string[],
): readonly Diagnostic[] {
  const read = messages.map((message) => ({ message, complaint: buildComplaint(message) }));
  const twice = new Set(
    read.flatMap(({ complaint }) => (complaint.kind === "declaredTwice" ? [complaint.name] : [])),
  );
  return read.flatMap(({ message, complaint }) => {
    // esbuild says of an exported constant that is declared twice that it is exported twice, too.
    const isSaidTwice = complaint.kind === "exportedTwice" && twice.has(complaint.name);
    return isSaidTwice ? [] : [syntaxFinding(message, complaint, folder, words)];
  });
}

function syntaxFinding(
  message: Message,
  complaint: BuildComplaint,
  folder: string,
  words: readonly string[],
): Diagnostic {
  const { location, notes } = message;
  const span = messageSpan(message, folder);
  switch (complaint.kind) {
    case "declaredTwice":
    case "exportedTwice": {
      const before = notes.map((note) => note.location).find((one) => one !== null);
      return finding(complaint.kind, span, complaint.name, before && toSpan(before, folder));
    }
    case "notExported":
      return location?.lineText.includes('"abispec"')
        ? finding("unknownWord", span, complaint.name, words)
        : finding(
            "notExported",
            span,
            complaint.name,
            basename(complaint.file),
            otherExports(resolve(folder, complaint.file), complaint.name),
          );
    case "unresolved":
      return complaint.path.startsWith(".")
        ? finding("nothingThere", span, complaint.path, neighboursOf(span, complaint.path))
        : finding("foreignPackage", span, complaint.path);
    case "notTypeScript":
      return finding("notTypeScript", span, basename(complaint.file));
    case "await":
      return finding("await", span);
    case "unreadable": {
      const { path, why } = complaint;
      return catalogue["file-system"].finding("unreadable", span, basename(path), why);
    }
    case "grammar": {
      const unclosed = span && unclosedComment(span);
      return unclosed === undefined
        ? finding("unreadable", span, complaint.text)
        : finding("unclosedComment", unclosed);
    }
  }
}

/** What could be imported in place of `path`: the modules of the folder that it leads to. */
export function neighboursOf(span: Span | undefined, path: string): string[] {
  const folder = dirname(path);
  const absolute = resolve(dirname(span?.file ?? ""), folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .toSorted()
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}

/** Names that the module `file` exports; none where it declares `name` itself, and only does not export it. */
function otherExports(file: string, name: string): readonly string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const declared = [...text.matchAll(/^(export )?(?:const|let|function|class) ([\w$]+)/gm)];
  return declared.some(([, , other]) => other === name)
    ? []
    : declared.flatMap(([, exported, other]) =>
        exported !== undefined && other !== undefined ? [other] : [],
      );
}

/** Where the last comment above a place opens, if it takes up the opening of another one. */
function unclosedComment({ file, line: last }: Span): Span | undefined {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/\/\*[^]*?(?:\*\/|$(?![^]))/g)]
    .map(({ index, 0: comment }) => ({ comment, above: text.slice(0, index).split("\n") }))
    .findLast(({ comment, above }) => above.length <= last && opensAgain(comment));
  if (found === undefined) return undefined;
  const [opening = ""] = found.comment.split(/\r?\n/);
  const line = found.above.length;
  const column = (found.above.at(-1) ?? "").length + 1;
  return { file, line, column, endLine: line, endColumn: column + opening.length };
}

/** The place in a spec that a message of esbuild is about; `undefined` where it is about none. */
export function messageSpan({ location }: Message, folder: string): Span | undefined {
  return location ? toSpan(location, folder) : undefined;
}

/** esbuild counts columns in bytes of UTF-8 from 0. */
function toSpan(location: NonNullable<Message["location"]>, folder: string): Span {
  const bytes = Buffer.from(location.lineText);
  const column = bytes.subarray(0, location.column).toString().length + 1;
  const length = bytes
    .subarray(location.column, location.column + location.length)
    .toString().length;
  return {
    file: resolve(folder, location.file),
    line: location.line,
    column,
    endLine: location.line,
    endColumn: column + Math.max(length, 1),
  };
}
