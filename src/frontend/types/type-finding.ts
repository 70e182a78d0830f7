import { basename, dirname, resolve } from "node:path";
import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import * as words from "../../index.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { spanOf } from "../source-span.ts";
import { neighboursOf } from "../syntax-findings.ts";
import { typescript } from "../typescript.ts";
import { wrongCall } from "./arguments.ts";
import { choices, complaint, isNever, missingParts, reasonsOf, type Reason } from "./complaint.ts";
import { nodeAt, valueOf } from "./node-at.ts";
import { constantsOf, exportsOf } from "./spec-names.ts";
import { TypeWords } from "./type-words.ts";

const { finding } = catalogue["type-error"];

/** The words that a spec can import from the language. */
export const language: readonly string[] = Object.keys(words);

/** TypeScript's numbers for a name that nothing has; some of them guess at a missing library. */
const unknownNameNumbers = new Set([
  2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2867, 2868,
]);

/** TypeScript's numbers for a module that is not there. */
const unknownModules = new Set([2307, 2580, 2591, 2792, 7016]);

/** A checked spec. */
export interface CheckedProgram {
  readonly checker: ts.TypeChecker;
  /** The modules of the spec. */
  readonly modules: readonly ts.SourceFile[];
}

/** The names that nothing in a module has. */
export interface MissingNames {
  readonly names: readonly string[];
  /** What the module could import: the path of each name, as the module would write it. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The name that a diagnostic says nothing has; `undefined` where it is about something else. */
export function unknownNameOf(
  { code, start = 0, length = 0 }: ts.Diagnostic,
  source: ts.SourceFile,
): string | undefined {
  return unknownNameNumbers.has(code) ? source.text.slice(start, start + length) : undefined;
}

/** What TypeScript says of a module of a spec, in terms of the spec. */
export function typeFinding(
  diagnostic: ts.Diagnostic,
  source: ts.SourceFile,
  checked: CheckedProgram,
  missing: MissingNames,
): Diagnostic {
  const { code, start = 0, length = 1 } = diagnostic;
  const node = nodeAt(source, start, start + length) ?? source;
  const about: About = {
    diagnostic,
    source,
    node,
    checked,
    missing,
    span: spanAt(source, node, diagnostic),
  };
  if (typescript().isStringLiteral(node) && unknownModules.has(code)) {
    const { syntax } = catalogue;
    return node.text.startsWith(".")
      ? syntax.finding("nothingThere", about.span, node.text, neighboursOf(about.span, node.text))
      : syntax.finding("foreignPackage", about.span, node.text);
  }
  if (unknownNameOf(diagnostic, source) !== undefined) return unknownName(about);
  switch (code) {
    case 2305:
    case 2459:
    case 2460:
    case 2614:
    case 2724:
      return wrongImport(about);
    case 2339:
    case 2550:
    case 2551:
      return unknownMember(about);
    case 2349:
      return finding("notCallable", about.span, node.getText(source));
    case 2353:
    case 2561:
      return unknownPart(about);
    case 2448:
      return usedTooEarly(about);
    case 2554:
    case 2555:
      return wrongCount(about);
    case 2749:
      return finding("valueAsType", about.span, node.getText(source));
    case 2693:
      return finding("typeAsValue", about.span, node.getText(source));
    default:
      return wrongType(about);
  }
}

/** A diagnostic with what it is about. */
interface About {
  readonly diagnostic: ts.Diagnostic;
  readonly source: ts.SourceFile;
  readonly node: ts.Node;
  readonly checked: CheckedProgram;
  readonly missing: MissingNames;
  readonly span: Span;
}

function spanAt(source: ts.SourceFile, node: ts.Node, { start = 0, length = 1 }: ts.Diagnostic) {
  return node === source
    ? spanOf(source.fileName, source, start, start + length)
    : spanOf(source.fileName, source, node.getStart(source), node.end);
}

function unknownName({ node, source, span, missing, diagnostic }: About): Diagnostic {
  if (!typescript().isIdentifier(node)) return fallback(diagnostic, span);
  const { names, origins } = missing;
  return finding("unknownName", span, node.text, language, constantsOf(source), origins, names);
}

function wrongImport({ node, span, checked, diagnostic }: About): Diagnostic {
  const compiler = typescript();
  const { checker, modules } = checked;
  const path = compiler.findAncestor(node, compiler.isImportDeclaration)?.moduleSpecifier;
  if (path === undefined || !compiler.isStringLiteral(path)) return fallback(diagnostic, span);
  const name = node.getText();
  const { syntax } = catalogue;
  if (path.text === "abispec") return syntax.finding("unknownWord", span, name, language);
  const file = resolve(dirname(span.file), path.text);
  const module = modules.find(({ fileName }) => fileName === file);
  const names = module === undefined ? [] : exportsOf(module, checker);
  return syntax.finding("notExported", span, name, basename(path.text), names);
}

function unknownMember({ node, span, checked, diagnostic }: About): Diagnostic {
  const compiler = typescript();
  const { parent } = node;
  if (!compiler.isPropertyAccessExpression(parent)) return fallback(diagnostic, span);
  const names = new TypeWords(checked.checker).membersOf(parent.expression);
  const owner = parent.expression.getText();
  const isShort = !/[\n(]/.test(owner);
  return finding("noMember", span, isShort ? owner : "this", node.getText(), names);
}

function unknownPart({ node, span, checked, diagnostic }: About): Diagnostic {
  const compiler = typescript();
  const literal = compiler.findAncestor(node, compiler.isObjectLiteralExpression);
  const [name = node.getText()] = reasonsOf(diagnostic).flatMap(unknownPartIn);
  if (literal === undefined) return fallback(diagnostic, span);
  return finding("unknownPart", span, name, new TypeWords(checked.checker).partsAt(literal));
}

function unknownPartIn({ text }: Reason): readonly string[] {
  const [, name] = /'([^']*)' does not exist in type/.exec(text) ?? [];
  return name === undefined ? [] : [name];
}

function usedTooEarly({ node, span, diagnostic, source }: About): Diagnostic {
  const [declared] = diagnostic.relatedInformation ?? [];
  const { start = 0, length = 1, file = source } = declared ?? {};
  const name = node.getText(source);
  return catalogue["used-before-declaration"].finding("above", span, {
    name,
    span: spanOf(file.fileName, file, start, start + length),
  });
}

function wrongCount({ node, span, checked, diagnostic }: About): Diagnostic {
  const call = wrongCall(checked.checker, node);
  const [, least] = /Expected (?:at least )?(\d+)/.exec(reasonsOf(diagnostic)[0].text) ?? [];
  if (call === undefined || least === undefined) return fallback(diagnostic, span);
  const missing = call.all.slice(call.given, Number(least));
  return missing.length > 0
    ? finding("missingArguments", span, call.word, missing, call.all)
    : finding("tooManyArguments", span, call.word, call.all);
}

function wrongType({ node, source, checked, diagnostic, span }: About): Diagnostic {
  const compiler = typescript();
  const reasons = reasonsOf(diagnostic);
  const value = valueOf(node);
  const place = spanOf(source.fileName, source, value.getStart(source), value.end);
  const missing = reasons.flatMap(missingParts);
  if (missing.length > 0 && compiler.isObjectLiteralExpression(value)) {
    return finding("missingParts", span, [...new Set(missing)]);
  }
  if (isNever(reasons[0])) return finding("nothingFits", span, shortText(node));
  const types = new TypeWords(checked.checker);
  const given = types.given(value);
  const [allowed] = reasons.map(choices).filter((texts) => texts.length > 0);
  if (allowed !== undefined) return finding("notOneOf", place, given ?? "this", allowed);
  const expected = types.expected(value);
  return given === undefined || expected === undefined || given === expected
    ? fallback(diagnostic, node === source ? span : place)
    : finding("otherKind", place, given, expected);
}

function fallback(diagnostic: ts.Diagnostic, span: Span): Diagnostic {
  return finding("mistyped", span, complaint(reasonsOf(diagnostic)), diagnostic.code);
}

/** The text of a node on one line; of a long one, its beginning. */
function shortText(node: ts.Node): string {
  const text = node.getText().replaceAll(/\s+/g, " ");
  return text.length <= 40 ? text : `${text.slice(0, 37)}...`;
}
