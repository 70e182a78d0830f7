import type { ts } from "ts-morph";
import { compiler } from "../typescript.ts";
import {
  boundNames,
  declaredNames,
  hasModifier,
  isTypeStatement,
  type SpecModule,
} from "./module.ts";

/** A name that a statement imports or exports, and where it stands. */
export interface ImportedName {
  /** As the other module exports it: `default` for a default import. */
  readonly name: string;
  readonly node: ts.Node;
}

/** An import, or an export of what another module has. */
export interface Import {
  readonly statement: ts.ImportDeclaration | ts.ExportDeclaration;
  readonly specifier: ts.StringLiteral;
  /** It is there for the type check alone, so that nothing of the other module runs for it. */
  readonly isType: boolean;
  /** What it names, without what is used as types alone. */
  readonly names: readonly ImportedName[];
}

const known = new WeakMap<ts.SourceFile, readonly Import[]>();

/** The imports of a module, in its order. */
export function importsOf(source: ts.SourceFile): readonly Import[] {
  const imports = known.get(source) ?? findImports(source);
  known.set(source, imports);
  return imports;
}

function findImports(source: ts.SourceFile): readonly Import[] {
  const used = usedNames(source);
  return source.statements.flatMap((statement): readonly Import[] => {
    const isImport = compiler.isImportDeclaration(statement);
    if (!isImport && !compiler.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !compiler.isStringLiteral(specifier)) return [];
    const isWritten = isImport ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly;
    const isType = isWritten || (isImport && !isRun(statement, used.values));
    const names = isWritten ? [] : namesIn(statement).filter(({ node }) => isValue(node, used));
    return [{ statement, specifier, isType, names }];
  });
}

function isValue({ parent }: ts.Node, { values, types }: UsedNames): boolean {
  if (!compiler.isImportSpecifier(parent) && !compiler.isImportClause(parent)) return true;
  const { text } = parent.name ?? {};
  return text === undefined || values.has(text) || !types.has(text);
}

/** TypeScript drops an import of which a module uses nothing but types, and so do we. */
function isRun({ importClause }: ts.ImportDeclaration, used: ReadonlySet<string>): boolean {
  if (importClause === undefined) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined && used.has(name.text)) return true;
  if (namedBindings === undefined) return false;
  return compiler.isNamespaceImport(namedBindings)
    ? used.has(namedBindings.name.text)
    : namedBindings.elements.some((one) => !one.isTypeOnly && used.has(one.name.text));
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
  const { source } = module;
  if (module.file.endsWith(".json")) return json;
  const own: string[] = [];
  const types: string[] = [];
  const others: ExportedNames[] = [];
  const typeNames = new Set(source.statements.flatMap((one) => typeName(one)));
  for (const statement of source.statements) {
    if (compiler.isExportAssignment(statement)) {
      own.push("default");
    } else if (compiler.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier, isTypeOnly } = statement;
      if (exportClause === undefined) {
        const specifier =
          moduleSpecifier && compiler.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
        const target = modules.get(module.links.get(specifier) ?? "");
        if (target !== undefined) others.push(exportedNames(target, modules, [...seen, module]));
      } else if (compiler.isNamespaceExport(exportClause)) {
        own.push(exportClause.name.text);
      } else {
        for (const element of exportClause.elements) {
          const isType =
            isTypeOnly ||
            element.isTypeOnly ||
            typeNames.has((element.propertyName ?? element.name).text);
          (isType ? types : own).push(element.name.text);
        }
      }
    } else if (hasModifier(statement, compiler.SyntaxKind.ExportKeyword)) {
      if (hasModifier(statement, compiler.SyntaxKind.DefaultKeyword)) own.push("default");
      else if (isTypeStatement(statement)) types.push(...typeName(statement));
      else own.push(...declaredNames(statement).map(({ text }) => text));
    }
  }
  const fromOthers = others.flatMap(({ values }) => values).filter((name) => name !== "default");
  return {
    values: [...new Set([...own, ...fromOthers])],
    types: [...types, ...others.flatMap((one) => one.types)],
  };
}

const json: ExportedNames = { values: ["default"], types: [] };

function typeName(statement: ts.Statement): readonly string[] {
  if (!isTypeStatement(statement)) return [];
  if (compiler.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .flatMap(({ name }) => boundNames(name))
      .map(({ text }) => text);
  }
  const isNamed =
    compiler.isInterfaceDeclaration(statement) ||
    compiler.isTypeAliasDeclaration(statement) ||
    compiler.isClassDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}
