import type { ts } from "ts-morph";
import {
  declaredNames,
  isExported,
  importedNames,
  isDefaultExport,
  isTypeStatement,
  importsOf,
} from "../parse/module.ts";
import { reservedWords } from "../../naming/typescript-names.ts";
import { compiler } from "../typescript.ts";
import { EditedText } from "./edited-text.ts";

/** The parameter through which the code of a module reaches the runtime; see `sandbox-runtime.ts`. */
const runtimeName = "__abispec";

const errorValue = `${runtimeName}.errorValue`;

const defaultName = "__abispec_default";

/** What the code of a module is made from. */
export interface CodeParts {
  readonly source: ts.SourceFile;
  /** The text of the tree with blanks in place of its types. */
  readonly javaScript: string;
  /** Whether a mistake in one declaration must not keep the others from running. */
  readonly isGuarded: boolean;
  /** Statements that can't run: what they declare are error values. */
  readonly invalid: ReadonlySet<ts.Statement>;
  /** Statements with an error of TypeScript. */
  readonly mistyped: ReadonlySet<ts.Node>;
  /** Statements that are left out. */
  readonly repeated: ReadonlySet<ts.Statement>;
  /** Undefined names: they become error values. */
  readonly unknownNames: readonly string[];
}

/** How a module without mistakes is turned into code. */
export const plainCode = {
  isGuarded: false,
  invalid: new Set<never>(),
  mistyped: new Set<never>(),
  repeated: new Set<never>(),
  unknownNames: [],
};

/**
 * The code of a module as a function that takes the runtime. Imports become calls of the runtime, exports
 * become functions that return their current value, and whatever runs when the module is loaded is guarded.
 * Everything stays on its line.
 */
export function moduleCode(parts: CodeParts): EditedText {
  return new ModuleWriter(parts).text();
}

/** The code of a module that is JSON, and is its own default export. */
export function jsonCode(text: string): EditedText {
  const code = new EditedText("");
  const value = `JSON.parse(${JSON.stringify(text)})`;
  code.surround(
    `(function (${runtimeName}) { const value = ${value}; ${runtimeName}.exports({ default: () => value }); })`,
    "",
  );
  return code;
}

class ModuleWriter {
  readonly #parts: CodeParts;
  readonly #source: ts.SourceFile;
  readonly #text: EditedText;
  /** Imports that are there for the type check alone. */
  readonly #types: ReadonlySet<ts.Statement>;
  readonly #imports: string[] = [];
  /** Expressions for what is exported, by name. */
  readonly #exports: string[] = [];

  constructor(parts: CodeParts) {
    this.#parts = parts;
    this.#source = parts.source;
    this.#text = new EditedText(parts.javaScript);
    const types = importsOf(parts.source).filter(({ isType }) => isType);
    this.#types = new Set(types.map(({ statement }) => statement));
  }

  text(): EditedText {
    for (const statement of this.#source.statements) this.#statement(statement);
    const exported = `${runtimeName}.exports({ ${this.#exports.join(", ")} });`;
    const unknown = this.#parts.unknownNames
      .filter(isIdentifier)
      .map((name) => `const ${name} = ${errorValue};`);
    const first = [exported, ...this.#imports, ...unknown].join(" ");
    this.#text.surround(`(function (${runtimeName}) { "use strict"; ${first}`, "\n})");
    return this.#text;
  }

  #statement(statement: ts.Statement): void {
    const { invalid, repeated } = this.#parts;
    if (compiler.isImportDeclaration(statement)) {
      if (!this.#types.has(statement)) this.#import(statement);
      this.#replace(statement, "");
    } else if (compiler.isExportDeclaration(statement)) {
      this.#exportFrom(statement);
      this.#replace(statement, "");
    } else if (isTypeStatement(statement)) {
      // It is blank.
    } else if (repeated.has(statement)) {
      this.#replace(statement, "");
    } else if (invalid.has(statement)) {
      this.#invalid(statement);
    } else {
      this.#valid(statement);
    }
  }

  #import({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    const module = this.#module(moduleSpecifier);
    const { name, namedBindings } = importClause ?? {};
    const names = name === undefined ? [] : [`default: ${name.text}`];
    if (namedBindings !== undefined && compiler.isNamespaceImport(namedBindings)) {
      this.#imports.push(`const ${namedBindings.name.text} = ${module};`);
    } else {
      const elements = namedBindings?.elements.filter(({ isTypeOnly }) => !isTypeOnly) ?? [];
      for (const { propertyName, name: local } of elements) {
        names.push(`${JSON.stringify((propertyName ?? local).text)}: ${local.text}`);
      }
    }
    this.#imports.push(`const { ${names.join(", ")} } = ${module};`);
  }

  #exportFrom({ exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration): void {
    if (isTypeOnly) return;
    const module = moduleSpecifier && this.#module(moduleSpecifier);
    if (module !== undefined) this.#imports.push(`${module};`);
    if (exportClause === undefined) {
      this.#imports.push(`${runtimeName}.exportAll(${module ?? ""});`);
    } else if (compiler.isNamespaceExport(exportClause)) {
      this.#export(exportClause.name.text, module ?? "");
    } else {
      for (const { name, propertyName, isTypeOnly: isType } of exportClause.elements) {
        if (isType) continue;
        const { text } = propertyName ?? name;
        this.#export(name.text, module === undefined ? text : `${module}[${JSON.stringify(text)}]`);
      }
    }
  }

  #module(specifier: ts.Expression): string {
    const path = compiler.isStringLiteral(specifier) ? specifier.text : "";
    return `${runtimeName}.import(${JSON.stringify(path)})`;
  }

  #export(name: string, expression: string): void {
    this.#exports.push(`[${JSON.stringify(name)}]: () => ${expression}`);
  }

  #invalid(statement: ts.Statement): void {
    const isOther = (one: ts.Statement) => one !== statement && !this.#parts.repeated.has(one);
    const others = this.#source.statements
      .filter(isOther)
      .flatMap((one) =>
        compiler.isImportDeclaration(one) ? importedNames(one) : declaredNames(one),
      );
    const names = declaredNames(statement)
      .map(({ text }) => text)
      .filter((name) => others.every(({ text }) => text !== name));
    if (isDefaultExport(statement)) this.#export("default", errorValue);
    else if (isExported(statement)) {
      for (const name of names) this.#export(name, isIdentifier(name) ? name : errorValue);
    }
    const values = names
      .filter(isIdentifier)
      .map((name) =>
        compiler.isFunctionDeclaration(statement)
          ? `function ${name}() { return ${errorValue}; }`
          : `var ${name} = ${errorValue};`,
      );
    // Around it may be words that the parser skipped.
    const { statements, text } = this.#source;
    const index = statements.indexOf(statement);
    const end = statements[index + 1]?.getStart(this.#source) ?? text.length;
    this.#text.replace(statements[index - 1]?.end ?? 0, end, values.join(" "));
  }

  #valid(statement: ts.Statement): void {
    const { isGuarded } = this.#parts;
    const { ExportKeyword, DefaultKeyword } = compiler.SyntaxKind;
    if (compiler.isExportAssignment(statement)) {
      if (statement.isExportEquals === true) return this.#replace(statement, "");
      this.#text.replace(
        statement.getStart(this.#source),
        statement.expression.getStart(this.#source),
        `const ${defaultName} = `,
      );
      this.#export("default", defaultName);
      this.#guarded(statement.expression, statement);
      return;
    }
    const modifiers = compiler.canHaveModifiers(statement) ? (statement.modifiers ?? []) : [];
    const isDefault = modifiers.some(({ kind }) => kind === DefaultKeyword);
    const names = declaredNames(statement).map(({ text }) => text);
    for (const modifier of modifiers) {
      const isExport = modifier.kind === ExportKeyword || modifier.kind === DefaultKeyword;
      if (isExport) this.#text.replace(modifier.getStart(this.#source), modifier.end, "");
    }
    if (isDefault) this.#export("default", names[0] ?? defaultName);
    else if (isExported(statement)) for (const name of names) this.#export(name, name);
    if (compiler.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        this.#inner(name);
        if (initializer !== undefined) this.#guarded(initializer, statement);
      }
    } else if (
      compiler.isFunctionDeclaration(statement) ||
      compiler.isClassDeclaration(statement)
    ) {
      if (names.length === 0) {
        this.#text.insert(statement.modifiers?.end ?? statement.pos, ` const ${defaultName} = `);
      }
      this.#inner(statement);
      if (names.length === 0) this.#text.insert(statement.end, ";");
    } else if (isGuarded) {
      const start = statement.getStart(this.#source);
      this.#text.insert(start, `try { ${runtimeName}.enter(${start}, ${statement.end});`);
      this.#inner(statement);
      this.#text.insert(statement.end, ` } catch (error) { ${runtimeName}.caught(error); }`);
    }
  }

  /** Puts a guard around an expression of a statement. */
  #guarded(node: ts.Expression, statement: ts.Statement): void {
    const isSafe = compiler.isArrowFunction(node) || compiler.isFunctionExpression(node);
    if (!this.#parts.isGuarded || isSafe) return this.#inner(node);
    const start = node.getStart(this.#source);
    this.#text.insert(start, `${runtimeName}.attempt(${start}, ${node.end}, () => (`);
    this.#inner(node);
    this.#text.insert(node.end, `), ${this.#parts.mistyped.has(statement)})`);
  }

  /** Counts the rounds of loops inside of a node, and notes where it throws. */
  #inner(node: ts.Node): void {
    if (!this.#parts.isGuarded || compiler.isTypeNode(node)) return;
    if (compiler.isIterationStatement(node, false)) {
      const { statement } = node;
      compiler.forEachChild(node, (child) => child !== statement && this.#inner(child));
      const tick = `${runtimeName}.tick(${node.getStart(this.#source)}, ${node.end});`;
      const isBlock = compiler.isBlock(statement);
      const start = statement.getStart(this.#source);
      this.#text.insert(isBlock ? start + 1 : start, isBlock ? tick : `{ ${tick} `);
      this.#inner(statement);
      if (!isBlock) this.#text.insert(statement.end, " }");
    } else if (compiler.isThrowStatement(node)) {
      const { expression } = node;
      const place = `${node.getStart(this.#source)}, ${node.end}`;
      this.#text.insert(expression.getStart(this.#source), `${runtimeName}.thrown(${place}, (`);
      this.#inner(expression);
      this.#text.insert(expression.end, "))");
    } else {
      compiler.forEachChild(node, (child) => this.#inner(child));
    }
  }

  #replace(statement: ts.Statement, code: string): void {
    this.#text.replace(statement.getStart(this.#source), statement.end, code);
  }
}

/** Whether code can declare a name, which may be what TypeScript found in the place of one. */
function isIdentifier(name: string): boolean {
  return name !== "" && !reservedWords.has(name);
}
