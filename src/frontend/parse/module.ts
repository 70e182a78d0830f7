import { extname } from "node:path";
import type { ts } from "ts-morph";
import { compiler } from "../typescript.ts";

/** A module of a spec as TypeScript parsed it. */
export interface SpecModule {
  /** Absolute path. */
  readonly file: string;
  /** What is on disk, without a byte order mark. */
  readonly text: string;
  /** The tree; text that could not be parsed is blank in it. */
  readonly source: ts.SourceFile;
  /** Nothing of it could be read: whatever is imported from it is an error value. */
  readonly isUnread: boolean;
  /** Statements with a mistake that keeps them from running: what they declare are error values. */
  readonly invalid: Set<ts.Statement>;
  /** Statements that declare a name of the module for the second time. */
  readonly repeated: Set<ts.Statement>;
  /** The parts of the text that are blank in the tree. */
  readonly lost: readonly string[];
  /** The absolute path that each import resolves to, by the specifier as it is written. */
  readonly links: Map<string, string>;
  /** Specifiers whose import would run a module that waits for this one. */
  readonly cut: Set<string>;
}

const endings = [".ts", ".mts", ".js", ".mjs", ".json"];

/** Whether a file can be a module of a spec, by its name. */
export function isModule(file: string): boolean {
  return endings.includes(extname(file));
}

/** The parts of a module that could not be read: what they declare is unknown. */
export function invalidTexts({ source, text, isUnread, invalid, lost }: SpecModule): string[] {
  if (isUnread) return [text];
  return [...lost, ...[...invalid].map(({ pos, end }) => source.text.slice(pos, end))];
}

/** Whether a part of a module that could not be parsed may have declared names that no other part declares. */
export function mayHaveLostNames({ isUnread, invalid, lost }: SpecModule): boolean {
  const isUnnamed = (statement: ts.Statement) => declaredNames(statement).length === 0;
  return isUnread || lost.length > 0 || [...invalid].some(isUnnamed);
}

/** The statement that starts at or before an offset; the first one where none does. */
export function statementAt(source: ts.SourceFile, offset: number): ts.Statement | undefined {
  return (
    source.statements.findLast((statement) => statement.getStart(source) <= offset) ??
    source.statements[0]
  );
}

/** The identifiers that a statement outside of functions declares as values. */
export function declaredNames(statement: ts.Statement): readonly ts.Identifier[] {
  if (compiler.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  if (compiler.isFunctionDeclaration(statement)) {
    return statement.name === undefined || statement.body === undefined ? [] : [statement.name];
  }
  const isNamed =
    compiler.isClassDeclaration(statement) ||
    compiler.isEnumDeclaration(statement) ||
    compiler.isModuleDeclaration(statement);
  const name = isNamed ? statement.name : undefined;
  return name !== undefined && compiler.isIdentifier(name) ? [name] : [];
}

/** The identifiers that an import gives to what it imports. */
export function importedNames({ importClause }: ts.ImportDeclaration): readonly ts.Identifier[] {
  const { name, namedBindings } = importClause ?? {};
  const own = name === undefined ? [] : [name];
  if (namedBindings === undefined) return own;
  return compiler.isNamespaceImport(namedBindings)
    ? [...own, namedBindings.name]
    : [...own, ...namedBindings.elements.map((element) => element.name)];
}

/** The identifiers of a pattern such as `{ a, b: [c] }`. */
function boundNames(name: ts.BindingName): readonly ts.Identifier[] {
  if (compiler.isIdentifier(name)) return name.text === "" ? [] : [name];
  return name.elements.flatMap((element) =>
    compiler.isBindingElement(element) ? boundNames(element.name) : [],
  );
}

/** Whether a statement has a modifier such as `export` or `declare`. */
export function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    compiler.canHaveModifiers(statement) &&
    statement.modifiers?.some((modifier) => modifier.kind === kind) === true
  );
}

/** Whether a statement is there for the type check alone. */
export function isTypeStatement(statement: ts.Statement): boolean {
  return (
    compiler.isInterfaceDeclaration(statement) ||
    compiler.isTypeAliasDeclaration(statement) ||
    hasModifier(statement, compiler.SyntaxKind.DeclareKeyword) ||
    (compiler.isFunctionDeclaration(statement) && statement.body === undefined) ||
    (compiler.isExportDeclaration(statement) && statement.isTypeOnly)
  );
}

/** Whether a statement is the default export of a value: `export default header({ ... })`. */
export function isDefaultExport(statement: ts.Statement): boolean {
  return compiler.isExportAssignment(statement)
    ? statement.isExportEquals !== true
    : hasModifier(statement, compiler.SyntaxKind.DefaultKeyword) && !isTypeStatement(statement);
}
