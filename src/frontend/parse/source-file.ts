import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { sourceName, spanOf, compiler } from "../typescript.ts";
import { statementAt } from "./module.ts";

const { finding } = catalogue.syntax;

/** A text that TypeScript parsed, as far as it is TypeScript. */
export interface ParsedText {
  readonly source: ts.SourceFile;
  /** Statements that could not be parsed as a whole. */
  readonly invalid: Set<ts.Statement>;
  /** Parts of the text that are blank in the tree. */
  readonly lost: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Parses the text of a module. Where a bracket is not closed, TypeScript takes the declarations that follow
 * for parts of the one with the bracket; that one is then made blank, and what follows is parsed again.
 *
 * @param file - absolute path of the module.
 */
export function parseText(file: string, text: string): ParsedText {
  const findings: Diagnostic[] = [];
  const lost: string[] = [];
  let source = sourceFile(file, text);
  for (;;) {
    const open = unclosedBracket(source);
    if (open === undefined) break;
    findings.push(finding("unclosedBracket", spanOf(source, open.bracket, open.bracket + 1)));
    lost.push(source.text.slice(open.start, open.end));
    source = sourceFile(file, blanked(source.text, open.start, open.end));
  }
  const invalid = new Set<ts.Statement>();
  findings.push(...syntaxFindings(source, invalid));
  return { source, invalid, lost, findings };
}

/** Parses a text without looking for mistakes. */
export function sourceFile(file: string, text: string): ts.SourceFile {
  const { ScriptTarget, JSDocParsingMode } = compiler;
  const options = {
    languageVersion: ScriptTarget.ES2022,
    jsDocParsingMode: JSDocParsingMode.ParseNone,
  };
  return compiler.createSourceFile(sourceName(file), text, options, true);
}

/**
 * What keeps a text from being parsed. TypeScript keeps it with the tree, but has a public function for it
 * only on a whole program.
 */
function parseErrors(source: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  const errors: unknown = Reflect.get(source, "parseDiagnostics");
  return Array.isArray(errors) ? errors : [];
}

/**
 * Findings for what could not be parsed. Where one mistake leaves several statements in ruins, TypeScript
 * guesses at those after the first, so that only the first is reported.
 *
 * @param invalid - takes the statements with mistakes.
 */
function syntaxFindings(source: ts.SourceFile, invalid: Set<ts.Statement>): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  let last: ts.Statement | undefined;
  const lineOf = (offset: number) => source.getLineAndCharacterOfPosition(offset).line;
  for (const error of parseErrors(source)) {
    const { start, length, code, messageText } = error;
    const comment = unclosedComment(source, start);
    const statement = statementAt(source, start);
    const isGuess =
      last !== undefined &&
      statement !== undefined &&
      (isNext(source, last, statement) || lineOf(last.end) === lineOf(statement.getStart(source)));
    last = statement;
    if (statement === undefined) continue;
    // Words that are no statement are several ones for the parser.
    const line = lineOf(statement.getStart(source));
    for (const one of source.statements) {
      const isThere = lineOf(one.getStart(source)) === line || one === statement;
      if (isThere && !compiler.isImportDeclaration(one)) invalid.add(one);
    }
    if (isGuess) continue;
    const text = compiler.flattenDiagnosticMessageText(messageText, " ");
    findings.push(
      comment === undefined
        ? finding("unreadable", spanOf(source, start, start + Math.max(1, length)), text, code)
        : finding("unclosedComment", comment),
    );
  }
  return findings;
}

/** Whether a statement is the same as another one, or follows it without a line between them. */
function isNext(source: ts.SourceFile, before: ts.Statement, statement: ts.Statement): boolean {
  return (
    statement === before ||
    source.text.slice(before.end, statement.getStart(source)).trim() === "" ||
    source.statements.indexOf(statement) === source.statements.indexOf(before) + 1
  );
}

/** The opening line of the last comment up to an offset that has no end of its own. */
function unclosedComment(source: ts.SourceFile, offset: number) {
  const found = [...source.text.matchAll(/\/\*\*(?:[^](?!\*\/))*[^](?:\*\/|$(?![^]))/g)].findLast(
    ({ 0: comment, index }) => index <= offset && opensAgain(comment),
  );
  if (found === undefined) return undefined;
  const [opening = ""] = found[0].split(/\r?\n/);
  return spanOf(source, found.index, found.index + opening.length);
}

/** Whether a comment contains the start of another one, or has no end: then its own end is probably missing. */
export function opensAgain(raw: string): boolean {
  return /\n\s*\/\*\*/.test(raw) || !raw.endsWith("*/");
}

/** A statement whose bracket is still open where another statement starts. */
interface UnclosedBracket {
  /** Offset of the bracket. */
  readonly bracket: number;
  /** Offsets of the statement, up to the one that follows. */
  readonly start: number;
  readonly end: number;
}

function unclosedBracket(source: ts.SourceFile): UnclosedBracket | undefined {
  for (const { start: offset } of parseErrors(source)) {
    const statement = statementAt(source, offset);
    if (statement === undefined) continue;
    const start = statement.getStart(source);
    const text = source.text.slice(start, statement.end);
    // Nothing but a statement of the module has these words at the start of a line.
    const next = /\n(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?(?:export|import)\b/.exec(text);
    const bracket = next === null ? undefined : openBracket(text.slice(0, next.index));
    if (next !== null && bracket !== undefined) {
      return { bracket: start + bracket, start, end: start + next.index };
    }
  }
  return undefined;
}

/** Offset of the outermost bracket that a text leaves open. */
function openBracket(text: string): number | undefined {
  const { OpenParenToken, OpenBraceToken, OpenBracketToken, EndOfFileToken } = compiler.SyntaxKind;
  const { CloseParenToken, CloseBraceToken, CloseBracketToken } = compiler.SyntaxKind;
  const scanner = compiler.createScanner(compiler.ScriptTarget.ES2022, true);
  scanner.setText(text);
  const open: number[] = [];
  for (let token = scanner.scan(); token !== EndOfFileToken; token = scanner.scan()) {
    if ([OpenParenToken, OpenBraceToken, OpenBracketToken].includes(token)) {
      open.push(scanner.getTokenStart());
    } else if ([CloseParenToken, CloseBraceToken, CloseBracketToken].includes(token)) {
      open.pop();
    }
  }
  return open.at(0);
}

function blanked(text: string, start: number, end: number): string {
  const blank = text.slice(start, end).replaceAll(/[^\n\r\u2028\u2029]/g, " ");
  return text.slice(0, start) + blank + text.slice(end);
}

/** How many brackets around one another a spec may have: each step has a call for each of them. */
const deepest = 250;

/**
 * The finding for a module whose brackets are nested too deeply to be parsed; `undefined` where they are not.
 * Those of strings and comments count as well, which makes no difference to anybody.
 *
 * @param file - absolute path.
 */
export function nestingFinding(file: string, text: string): Diagnostic | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    depth = "([{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= deepest) continue;
    const lines = text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
    const line = lines.length;
    const column = (lines.at(-1) ?? "").length + 1;
    const span = { file, line, column, endLine: line, endColumn: column + 1 };
    return catalogue.syntax.finding("tooDeep", span, deepest);
  }
  return undefined;
}
