import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import { commentAt, compiler, sourceName, spanOf, tokenAt } from "../typescript.ts";
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
 * Parses the text of a module. Where a comment, a bracket or a string is not closed, TypeScript takes what
 * follows for a part of it. Such a comment is then closed, a declaration with such a bracket or string is
 * made blank, and what follows is parsed again.
 *
 * @param file - absolute path of the module.
 */
export function parseText(file: string, text: string): ParsedText {
  const findings: Diagnostic[] = [];
  const lost: string[] = [];
  let source = sourceFile(file, text);
  for (let open = unclosedComment(source); open !== undefined; open = unclosedComment(source)) {
    findings.push(finding("unclosedComment", spanOfLine(source, open.start)));
    source = sourceFile(file, withClosedComment(source.text, open));
  }
  for (let open = unclosedPart(source); open !== undefined; open = unclosedPart(source)) {
    findings.push(open.finding);
    lost.push(source.text.slice(open.start, open.end));
    source = sourceFile(file, filled(source.text, open, " "));
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
export function parseErrors(source: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  const errors: unknown = Reflect.get(source, "parseDiagnostics");
  return Array.isArray(errors) ? errors : [];
}

/**
 * Findings for what could not be parsed. Where one mistake makes several statements invalid, TypeScript's
 * errors after the first are guesses, so that only the first is reported.
 *
 * @param invalid - takes the statements with mistakes.
 */
function syntaxFindings(source: ts.SourceFile, invalid: Set<ts.Statement>): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  let last: ts.Statement | undefined;
  const remains = new Set<ts.Statement>();
  const lineOf = (offset: number) => source.getLineAndCharacterOfPosition(offset).line;
  for (const error of parseErrors(source)) {
    const statement = statementOf(error, source);
    if (statement === undefined || statement === last) continue;
    const isGuess =
      last !== undefined &&
      (remains.has(statement) ||
        lineOf(last.end) === lineOf(statement.getStart(source)) ||
        (isNext(source, last, statement) && !isWrongAlone(statement, source)));
    last = statement;
    for (const one of remainsOf(statement, source)) {
      invalid.add(one);
      remains.add(one);
    }
    // The parser splits a line of words that is not a statement into several statements.
    const line = lineOf(statement.getStart(source));
    for (const one of source.statements) {
      const isThere = lineOf(one.getStart(source)) === line || one === statement;
      if (isThere && !compiler.isImportDeclaration(one)) invalid.add(one);
    }
    if (isGuess) continue;
    const text = compiler.flattenDiagnosticMessageText(error.messageText, " ");
    const { start, end } = placeOf(error, statement, source);
    findings.push(
      unclosedString(statement, source) ??
        finding("unreadable", spanOf(source, start, end), text, error.code),
    );
  }
  return findings;
}

/** What is left behind an invalid statement of one that lost its first line, up to the next declaration. */
function remainsOf(statement: ts.Statement, { statements }: ts.SourceFile): ts.Statement[] {
  const after = statements.slice(statements.indexOf(statement) + 1);
  const end = after.findIndex((one) => compiler.canHaveModifiers(one));
  return end === -1 ? after : after.slice(0, end);
}

/** TypeScript's number for a token that is missing. */
const missingToken = 1005;

/** Where to look for a mistake: what is missing in front of a line is missing at the end of one above. */
function placeOf(
  { start, length, code }: ts.DiagnosticWithLocation,
  statement: ts.Statement,
  source: ts.SourceFile,
): Stretch {
  const isMissing = code === missingToken || start === nextOf(statement, source)?.getStart(source);
  const before = isMissing ? tokenAt(source, source, start).pos : start;
  return source.text.slice(before, start).includes("\n")
    ? { start: before, end: before }
    : { start, end: start + Math.max(1, length) };
}

function nextOf(statement: ts.Statement, { statements }: ts.SourceFile): ts.Statement | undefined {
  return statements[statements.indexOf(statement) + 1];
}

/** The statement with a mistake. TypeScript may notice only at the next one that something is missing. */
function statementOf(
  { start }: ts.DiagnosticWithLocation,
  source: ts.SourceFile,
): ts.Statement | undefined {
  const statement = statementAt(source, start);
  if (statement === undefined) return undefined;
  // Between two statements stand words that are none.
  if (source.text.slice(statement.end, start).includes("\n")) {
    const next = compiler.canHaveModifiers(statement) ? nextOf(statement, source) : undefined;
    return next ?? statement;
  }
  if (statement.getStart(source) !== start) return statement;
  const before = source.statements[source.statements.indexOf(statement) - 1];
  const isRight = compiler.canHaveModifiers(statement) && !isWrongAlone(statement, source);
  return isRight ? (before ?? statement) : statement;
}

/** Whether a statement is a declaration that could not be parsed without the ones before it either. */
function isWrongAlone(statement: ts.Statement, source: ts.SourceFile): boolean {
  const alone = sourceFile(source.fileName, statement.getText(source));
  return compiler.canHaveModifiers(statement) && parseErrors(alone).length > 0;
}

/** Whether a statement follows another one without a line between them. */
function isNext(source: ts.SourceFile, before: ts.Statement, statement: ts.Statement): boolean {
  return (
    source.text.slice(before.end, statement.getStart(source)).trim() === "" ||
    source.statements.indexOf(statement) === source.statements.indexOf(before) + 1
  );
}

interface Stretch {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

/**
 * The first comment that has no end, or in which a line starts another one: then its own end is probably
 * missing. It is taken to end where a line does not go on with a star.
 */
function unclosedComment(source: ts.SourceFile): Stretch | undefined {
  const pattern = /\/\*(?:(?!\*\/)[^])*?(?:(?=\n[^\S\n]*\/\*\*)|$(?![^]))/g;
  for (const { 0: found, index } of source.text.matchAll(pattern)) {
    if (commentAt(source, index)?.comment.pos !== index) continue;
    const [lines = ""] = /^.*(?:\r?\n[^\S\n]*\*.*)*/.exec(found) ?? [];
    return { start: index, end: index + lines.trimEnd().length };
  }
  return undefined;
}

/** A text with a comment closed, and with letters for what the comment says. */
function withClosedComment(text: string, comment: Stretch): string {
  const { start, end } = comment;
  // What is too short for a comment is left out.
  if (end - start < "/** */".length) return filled(text, comment, " ");
  const inner = { start: start + "/**".length, end: end - "*/".length };
  return `${filled(text, inner, "x").slice(0, inner.end)}*/${text.slice(end)}`;
}

/** A statement in which a bracket or a string is still open where another statement starts. */
interface UnclosedPart extends Stretch {
  readonly finding: Diagnostic;
}

function unclosedPart(source: ts.SourceFile): UnclosedPart | undefined {
  const wrong = parseErrors(source).flatMap(({ start }) => statementAt(source, start) ?? []);
  for (const statement of new Set(wrong)) {
    const start = statement.getStart(source);
    // Nothing but a statement of the module has these words at the start of a line.
    const pattern = /\n(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?(?:export|import)\b/;
    const next = pattern.exec(statement.getText(source));
    if (next === null) continue;
    const end = start + next.index;
    // What stands before it is left out, so that offsets stay.
    const alone = filled(source.text.slice(0, end), { start: 0, end: start }, " ");
    const part = sourceFile(source.fileName, alone);
    const bracket = openBracket(part, part);
    const found =
      unclosedString(part, part) ??
      (bracket && finding("unclosedBracket", spanOf(source, bracket.start, bracket.end)));
    if (found !== undefined) return { start, end, finding: found };
  }
  return undefined;
}

const closings = new Map<ts.SyntaxKind, ts.SyntaxKind>([
  [compiler.SyntaxKind.OpenParenToken, compiler.SyntaxKind.CloseParenToken],
  [compiler.SyntaxKind.OpenBraceToken, compiler.SyntaxKind.CloseBraceToken],
  [compiler.SyntaxKind.OpenBracketToken, compiler.SyntaxKind.CloseBracketToken],
]);

/** The outermost bracket in a node that is not closed. */
function openBracket(node: ts.Node, source: ts.SourceFile): Stretch | undefined {
  const children = node.getChildren(source);
  for (const child of children) {
    const closing = closings.get(child.kind);
    if (closing !== undefined && children.every(({ kind }) => kind !== closing)) {
      return { start: child.getStart(source), end: child.end };
    }
    const inner = openBracket(child, source);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The finding for the first string, template or regular expression in a node that is not closed. */
function unclosedString(node: ts.Node, source: ts.SourceFile): Diagnostic | undefined {
  const isText =
    compiler.isLiteralExpression(node) || compiler.isTemplateMiddleOrTemplateTail(node);
  if (!isText) return compiler.forEachChild(node, (child) => unclosedString(child, source));
  if (node.isUnterminated !== true) return undefined;
  const start = node.getStart(source);
  const mark = source.text.charAt(start).replace("}", "`");
  return finding("unclosedString", spanOfLine(source, start), mark);
}

/** The place from an offset to the end of its line. */
function spanOfLine(source: ts.SourceFile, start: number): Span {
  const [line = ""] = /^.*/.exec(source.text.slice(start)) ?? [];
  return spanOf(source, start, start + line.trimEnd().length);
}

/** A text with one character for all others of a stretch; the line breaks stay. */
function filled(text: string, { start, end }: Stretch, character: string): string {
  const filling = text.slice(start, end).replaceAll(/[^\n\r\u2028\u2029]/g, character);
  return text.slice(0, start) + filling + text.slice(end);
}

/** How deep brackets may be nested: each step of the front end makes a call for each level. */
const deepest = 250;

/**
 * The finding for a module whose brackets are nested too deeply to be parsed; `undefined` where they are not.
 * Those in strings and comments count as well, which makes no difference in practice.
 *
 * @param file - absolute path.
 */
export function nestingFinding(file: string, text: string): Diagnostic | undefined {
  let depth = 0;
  const brackets = /[([{}\])]/g;
  while (brackets.test(text)) {
    const index = brackets.lastIndex - 1;
    depth = "([{".includes(text.charAt(index)) ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= deepest) continue;
    const lines = text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
    const line = lines.length;
    const column = (lines.at(-1) ?? "").length + 1;
    const span = { file, line, column, endLine: line, endColumn: column + 1 };
    return catalogue.syntax.finding("tooDeep", span, deepest);
  }
  return undefined;
}
