import { oncePer } from "../../once.ts";
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
function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    compiler.canHaveModifiers(statement) &&
    statement.modifiers?.some((modifier) => modifier.kind === kind) === true
  );
}

export function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, compiler.SyntaxKind.ExportKeyword);
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

/** A name that a statement imports or exports, and where it stands. */
export interface ImportedName {
  /** As the other module exports it: `default` for a default import. */
  readonly name: string;
  readonly node: ts.Node;
}

/** An import, or an export of what another module has. */
export interface ModuleImport {
  readonly statement: ts.ImportDeclaration | ts.ExportDeclaration;
  readonly specifier: ts.StringLiteral;
  /** It is there for the type check alone, so that nothing of the other module runs for it. */
  readonly isType: boolean;
  /** What it names, without what is used as types alone. */
  readonly names: readonly ImportedName[];
}

/** The imports of a module, in its order. */
export const importsOf = oncePer(findImports);

function findImports(source: ts.SourceFile): readonly ModuleImport[] {
  const used = usedNames(source);
  return source.statements.flatMap((statement): readonly ModuleImport[] => {
    const isImport = compiler.isImportDeclaration(statement);
    if (!isImport && !compiler.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !compiler.isStringLiteral(specifier)) return [];
    const isWritten = isImport ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly;
    const isType = isWritten || (isImport && !isRun(statement, used));
    const names = isWritten ? [] : namesIn(statement).filter(({ node }) => isValue(node, used));
    return [{ statement, specifier, isType, names }];
  });
}

function isValue({ parent }: ts.Node, { values, types }: UsedNames): boolean {
  if (!compiler.isImportSpecifier(parent) && !compiler.isImportClause(parent)) return true;
  const { text } = parent.name ?? {};
  return text === undefined || values.has(text) || !types.has(text);
}

/** TypeScript drops an import that is used for types only, and so do we. A name in no code is one for prose. */
function isRun(statement: ts.ImportDeclaration, used: UsedNames): boolean {
  const { importClause } = statement;
  if (importClause === undefined) return true;
  const { namedBindings } = importClause;
  if (namedBindings !== undefined && compiler.isNamespaceImport(namedBindings)) {
    return used.values.has(namedBindings.name.text);
  }
  return namesIn(statement).some(({ node }) => isValue(node, used));
}

function namesIn(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly ImportedName[] {
  const named = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]) =>
    elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ propertyName, name }) => ({
        name: (propertyName ?? name).text,
        node: propertyName ?? name,
      }));
  if (compiler.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause !== undefined && compiler.isNamedExports(exportClause)
      ? named(exportClause.elements)
      : [];
  }
  const { name, namedBindings } = statement.importClause ?? {};
  const isNamed = namedBindings !== undefined && compiler.isNamedImports(namedBindings);
  return [
    ...(name === undefined ? [] : [{ name: "default", node: name }]),
    ...(isNamed ? named(namedBindings.elements) : []),
  ];
}

/** The identifiers of a module, outside of its imports. */
interface UsedNames {
  /** Those that stand for values. */
  readonly values: ReadonlySet<string>;
  /** Those that stand in types. */
  readonly types: ReadonlySet<string>;
}

function usedNames(source: ts.SourceFile): UsedNames {
  const values = new Set<string>();
  const types = new Set<string>();
  const visit = (node: ts.Node, isInType: boolean): void => {
    if (compiler.isImportDeclaration(node)) return;
    if (compiler.isIdentifier(node)) (isInType ? types : values).add(node.text);
    // What a class extends is a value, though TypeScript counts it among the types.
    const isType = compiler.isTypeNode(node) && !compiler.isExpressionWithTypeArguments(node);
    compiler.forEachChild(node, (child) => visit(child, isInType || isType));
  };
  visit(source, false);
  return { values, types };
}

/** A name that a statement exports. */
interface ModuleExport {
  readonly statement: ts.Statement;
  readonly name: string;
  /** The name where it is written, or the word `default`. */
  readonly node: ts.Node;
  /** It is there for the type check alone. */
  readonly isType: boolean;
}

/** The exports of a module, in its order, without those of `export * from`. */
export function exportsOf(source: ts.SourceFile): readonly ModuleExport[] {
  const typeStatements = source.statements.filter(isTypeStatement);
  const types = new Set(typeStatements.flatMap(declaredTypes).map(({ text }) => text));
  return source.statements.flatMap((statement): readonly ModuleExport[] => {
    const isType = isTypeStatement(statement);
    if (compiler.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (exportClause === undefined) return [];
      if (compiler.isNamespaceExport(exportClause)) {
        return [{ statement, name: exportClause.name.text, node: exportClause.name, isType }];
      }
      return exportClause.elements.map(({ isTypeOnly, propertyName, name }) => {
        const isOfType = isType || isTypeOnly || types.has((propertyName ?? name).text);
        return { statement, name: name.text, node: name, isType: isOfType };
      });
    }
    const { DefaultKeyword } = compiler.SyntaxKind;
    if (compiler.isExportAssignment(statement) || hasModifier(statement, DefaultKeyword)) {
      const [list, keyword] = statement.getChildren(source);
      const words = [keyword, ...(list?.getChildren(source) ?? [])];
      const node = words.find((word) => word?.kind === DefaultKeyword) ?? statement;
      return [{ statement, name: "default", node, isType }];
    }
    if (!isExported(statement)) return [];
    const names = isType ? declaredTypes(statement) : declaredNames(statement);
    return names.map((node) => ({ statement, name: node.text, node, isType }));
  });
}

/** What a module exports. */
export interface ExportedNames {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What `module` exports, with what it exports of all `modules` by `export *`. */
export function exportedNames(
  module: SpecModule,
  modules: ReadonlyMap<string, SpecModule>,
  seen: readonly SpecModule[] = [],
): ExportedNames {
  if (module.isUnread || seen.includes(module)) return { values: [], types: [] };
  if (module.file.endsWith(".json")) return { values: ["default"], types: [] };
  const { source, links } = module;
  const own = exportsOf(source);
  const others = importsOf(source).flatMap(({ statement, specifier }) => {
    const isAll = compiler.isExportDeclaration(statement) && statement.exportClause === undefined;
    const target = isAll ? modules.get(links.get(specifier.text) ?? "") : undefined;
    return target === undefined ? [] : [exportedNames(target, modules, [...seen, module])];
  });
  const names = (isType: boolean) =>
    own.filter((one) => one.isType === isType).map(({ name }) => name);
  const fromOthers = others.flatMap(({ values }) => values).filter((name) => name !== "default");
  return {
    values: [...new Set([...names(false), ...fromOthers])],
    types: [...names(true), ...others.flatMap(({ types }) => types)],
  };
}

/** The names of the types that a statement declares, and of the values of a `declare`. */
function declaredTypes(statement: ts.Statement): readonly ts.Identifier[] {
  const isNamed =
    compiler.isInterfaceDeclaration(statement) || compiler.isTypeAliasDeclaration(statement);
  return isNamed ? [statement.name] : declaredNames(statement);
}
