import { accessSync, constants, lstatSync } from "node:fs";
import { resolve } from "node:path";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { type Diagnostic, type Span, startOf } from "../diagnostics/core/diagnostic.ts";
import { isWide } from "../output/file-system.ts";
import { type HeaderText, type TextItem, type TextRange, readHeaderText } from "./header-text.ts";
import { tokensOf } from "./macros.ts";

const { finding } = catalogue["invalid-header"];

/** Bytes of a header as text; or where they are none. */
export function decodeHeader(bytes: Uint8Array, path: string): string | Diagnostic {
  if (isWide(bytes)) return finding("wide", startOf(resolve(path)));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const offset = firstInvalid(bytes, text);
    const byte = `0x${(bytes[Buffer.byteLength(text.slice(0, offset))] ?? 0).toString(16).toUpperCase()}`;
    return finding("encoding", spanIn(path, text, { start: offset, end: offset + 1 }), byte);
  }
}

/** Where the decoded text has the first replacement that is not itself in the bytes. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  let offset = text.indexOf("\uFFFD");
  for (; offset !== -1; offset = text.indexOf("\uFFFD", offset + 1)) {
    const start = Buffer.byteLength(text.slice(0, offset));
    if (bytes[start] !== 0xef || bytes[start + 1] !== 0xbf || bytes[start + 2] !== 0xbd) break;
  }
  return offset;
}

/** What makes a header unfit for being read, without a compiler. */
export function textFindings(text: string, path: string): readonly Diagnostic[] {
  const conflicts = [...text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)].map(({ index }) =>
    finding("conflict", spanIn(path, text, { start: index, end: index + 7 })),
  );
  if (conflicts.length > 0) return conflicts.slice(0, 1);
  const nul = text.indexOf("\0");
  return nul === -1 ? [] : [finding("nul", spanIn(path, text, { start: nul, end: nul + 1 }))];
}

/** What makes a header unfit for a change, without a compiler. */
export async function headerFindings(text: string, path: string): Promise<readonly Diagnostic[]> {
  const findings = textFindings(text, path);
  if (findings.length > 0) return findings;
  const header = await readHeaderText(text);
  const first = new Map<string, TextItem>();
  return header.items.flatMap((item) => {
    if (item.kind !== "macro" && item.kind !== "function-like macro") return [];
    const key = [item.name, ...item.conditions.map(({ start }) => start)].join(" ");
    const known = first.get(key);
    first.set(key, item);
    if (known === undefined || isUndefinedBetween(known, item, header)) return [];
    if (definitionOf(known, header) === definitionOf(item, header)) return [];
    const span = spanIn(path, text, item.nameRange);
    return [finding("twice", span, item.name, spanIn(path, text, known.nameRange))];
  });
}

/** What C compares where a macro is defined again: two such definitions may be the same. */
function definitionOf({ nameRange, end }: TextItem, { text }: HeaderText): string {
  return tokensOf(text.slice(nameRange.end, end)).join(" ");
}

function isUndefinedBetween(one: TextItem, other: TextItem, { text }: HeaderText): boolean {
  const between = text.slice(one.end, other.start);
  return new RegExp(`^[\\t ]*#[\\t ]*undef[\\t ]+${one.name}\\b`, "m").test(between);
}

export function spanIn(path: string, text: string, { start, end }: TextRange): Span {
  const position = (offset: number) => {
    const before = text.slice(0, offset);
    const line = before.split("\n").length;
    return { line, column: offset - before.lastIndexOf("\n") };
  };
  const first = position(start);
  const last = position(Math.max(end, start + 1));
  return { file: resolve(path), ...first, endLine: last.line, endColumn: last.column };
}

/** Why a header cannot be replaced, as a sentence and what to do; `undefined` where it can. */
export function problemWithFile(
  path: string,
): { readonly message: string; readonly suggestion: string } | undefined {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) {
    return { message: `${path} is a symbolic link`, suggestion: "name the file that it leads to" };
  }
  if (!status.isFile()) return { message: `${path} is not a file`, suggestion: "name a file" };
  return isWritable(path, status.mode)
    ? undefined
    : {
        message: `${path} is read-only, or only another user may write it`,
        suggestion: "make it writable first: chmod u+w, or run the command as its owner",
      };
}

/** Whether its mode lets somebody write it, which the superuser may in any case. */
function isWritable(path: string, mode: number): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (mode & 0o222) !== 0;
  } catch {
    return false;
  }
}
