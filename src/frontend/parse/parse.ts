import { basename } from "node:path";
import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { readText } from "../../output/file-system.ts";
import { checkNames, cutCycles, resolveImport, specAround, unimportedModules } from "./imports.ts";
import {
  type SpecModule,
  importsOf,
  declaredNames,
  importedNames,
  statementAt,
  exportsOf,
} from "./module.ts";
import { nestingFinding, parseText } from "./source-file.ts";
import { repeatedIn } from "../../text/lists.ts";
import { spanOf, spanOfNode, compiler } from "../typescript.ts";

export interface ParsedSpec {
  /**
   * Absolute paths of the root modules: the spec, its scenarios if there are any, and other specs whose
   * chapters it imports.
   */
  readonly roots: readonly string[];
  /** Every module that the spec reaches, by absolute path; those that come first in `roots` are first. */
  readonly modules: ReadonlyMap<string, SpecModule>;
  readonly findings: readonly Diagnostic[];
}

/** Modules as they were parsed last, by absolute path: only what changed is parsed again. */
export type ParseCache = Map<string, ParsedModule>;

interface ParsedModule {
  readonly module: SpecModule;
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the modules of a spec and all that they import, and parses each once.
 *
 * @param roots - absolute path and text of each root module; the spec is first.
 */
export function parseSpec(
  roots: ReadonlyMap<string, string>,
  cache: ParseCache = new Map(),
): ParsedSpec {
  const findings: Diagnostic[] = [];
  const modules = new Map<string, SpecModule>();
  const texts = new Map(roots);
  const added: string[] = [];
  for (const [file, text] of texts) {
    const module = parseModule(file, text, cache, findings);
    modules.set(file, module);
    for (const one of importsOf(module.source)) {
      const target = resolveImport(one, module, findings);
      if (target === undefined) continue;
      const read = texts.get(target.file) ?? readText(target.file);
      if (typeof read === "string") {
        module.links.set(one.specifier.text, target.file);
        texts.set(target.file, read);
        const other = specAround(target.file, texts);
        if (other !== undefined) texts.set(other.file, other.text);
        if (other !== undefined) added.push(other.file);
      } else {
        const { finding } = catalogue["file-system"];
        findings.push(finding("unreadable", target.span, basename(target.file), read));
      }
    }
  }
  findings.push(...checkNames(modules), ...cutCycles(modules));
  // A module that could not be read may import them.
  const [spec] = roots.keys();
  if (spec !== undefined && findings.length === 0) {
    findings.push(...unimportedModules(spec, texts));
  }
  return { roots: [...roots.keys(), ...added], modules, findings };
}

function parseModule(
  file: string,
  text: string,
  cache: ParseCache,
  findings: Diagnostic[],
): SpecModule {
  const cached = cache.get(file);
  const parsed = cached?.module.text === text ? cached : parseAnew(file, text);
  cache.set(file, parsed);
  findings.push(...parsed.findings);
  const { module } = parsed;
  // The steps that follow mark what is invalid, and what imports lead to.
  const invalid = new Set(module.invalid);
  return { ...module, invalid, links: new Map(), cut: new Set() };
}

function parseAnew(file: string, text: string): ParsedModule {
  const tooDeep = nestingFinding(file, text);
  const isUnread = tooDeep !== undefined;
  const { source, invalid, lost, findings: found } = parseText(file, isUnread ? "" : text);
  const findings = isUnread ? [tooDeep] : [...found];
  const own = { repeated: new Set<never>(), links: new Map(), cut: new Set<string>() };
  const module = { file, text, source, isUnread, invalid, lost, ...own };
  checkSyntax(module, findings);
  return { module, findings };
}

const { finding } = catalogue.syntax;

/**
 * Finds what TypeScript parses but a spec may not have: `await`, imports by a call, and
 * names that are declared or exported twice. Marks the statements with them as invalid.
 */
function checkSyntax(module: SpecModule, findings: Diagnostic[]): void {
  const { source, invalid } = module;
  const visit = (node: ts.Node, parent?: ts.Node): void => {
    const found = isPropertyName(node, parent) ? undefined : refusal(node, source);
    const statement = found && statementAt(source, node.getStart(source));
    if (found !== undefined && statement !== undefined) {
      // After a syntax error, the parser may take other words for what is refused here.
      if (!invalid.has(statement)) findings.push(found);
      invalid.add(statement);
    } else {
      compiler.forEachChild(node, (child) => visit(child, node));
    }
  };
  if (mayBeRefused.test(source.text)) visit(source);
  checkDeclaredOnce(module, findings);
  checkExportedOnce(module, findings);
}

/** Words without which nothing is refused; an escape may be a part of one. */
const mayBeRefused = /\b(?:await|async|require)\b|\bimport\b(?!\s+[\w{*"'])|\\u/;

/** A member may have any name: `{ await: uint32_t }`, `fence.await`. */
function isPropertyName(node: ts.Node, parent: ts.Node | undefined): boolean {
  const hasName =
    parent !== undefined &&
    (compiler.isPropertyAssignment(parent) || compiler.isPropertyAccessExpression(parent));
  return hasName && parent.name === node && compiler.isIdentifier(node);
}

function refusal(node: ts.Node, source: ts.SourceFile): Diagnostic | undefined {
  const asyncModifier = compiler.canHaveModifiers(node)
    ? node.modifiers?.find(({ kind }) => kind === compiler.SyntaxKind.AsyncKeyword)
    : undefined;
  if (asyncModifier !== undefined) {
    return finding("await", spanOfNode(asyncModifier, source), "async");
  }
  const isLoop = compiler.isForOfStatement(node) && node.awaitModifier !== undefined;
  if (compiler.isAwaitExpression(node) || isLoop) {
    const start = (isLoop ? node.awaitModifier : node)?.getStart(source) ?? node.pos;
    return finding("await", spanOf(source, start, start + "await".length), "await");
  }
  if (compiler.isIdentifier(node) && node.text === "await") {
    return finding("await", spanOfNode(node, source), "await");
  }
  if (compiler.isMetaProperty(node) && node.keywordToken === compiler.SyntaxKind.ImportKeyword) {
    return finding("importMeta", spanOfNode(node, source));
  }
  if (!compiler.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === compiler.SyntaxKind.ImportKeyword;
  const isRequire = compiler.isIdentifier(expression) && expression.text === "require";
  if (!isImport && !isRequire) return undefined;
  const [argument = node] = node.arguments;
  const name = compiler.isStringLiteral(argument) ? argument.text : argument.getText(source);
  return /^(?:abispec$|\.)/.test(name)
    ? finding("importCall", spanOfNode(expression, source), isImport ? "import" : "require", name)
    : finding("foreignPackage", spanOfNode(argument, source), name);
}

function checkDeclaredOnce(
  { source, invalid, repeated }: SpecModule,
  findings: Diagnostic[],
): void {
  // What a statement with a syntax error declares is not certain.
  const statements = source.statements.filter((statement) => !invalid.has(statement));
  const declared = statements.flatMap((statement) => {
    const isImport = compiler.isImportDeclaration(statement);
    const names = isImport ? importedNames(statement) : declaredNames(statement);
    return names.map((name) => ({ statement, name }));
  });
  for (const [first, { statement, name }] of repeatedIn(declared, (one) => one.name.text)) {
    const place = spanOfNode(first.name, source);
    findings.push(finding("declaredTwice", spanOfNode(name, source), name.text, place));
    repeated.add(statement);
  }
}

function checkExportedOnce(
  { source, invalid, repeated }: SpecModule,
  findings: Diagnostic[],
): void {
  // Interfaces of the same name are merged.
  const exported = exportsOf(source).filter(
    ({ statement, isType }) =>
      !(invalid.has(statement) || repeated.has(statement)) &&
      (!isType || compiler.isExportDeclaration(statement)),
  );
  for (const [first, { statement, name, node }] of repeatedIn(exported, (one) => one.name)) {
    const place = spanOfNode(first.node, source);
    findings.push(finding("exportedTwice", spanOfNode(node, source), name, place));
    if (!compiler.isExportDeclaration(statement)) repeated.add(statement);
  }
}
