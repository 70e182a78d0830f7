import type { ts } from "ts-morph";
import type { TypeFinding } from "./cascading.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import { languageWords } from "../parse/language.ts";
import {
  declaredNames,
  isExported,
  mayHaveLostNames,
  statementAt,
  type SpecModule,
} from "../parse/module.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import { compiler, nodeOf, spanOfNode } from "../typescript.ts";
import { isLong } from "./native-check.ts";
import { explain, firstDeclaration, isSyntax, isUsedTooEarly } from "./explain.ts";
import { isUnknownName, nameExplainer, namesWithoutValue } from "./unknown-names.ts";

/** The errors that the type check finds in a spec. */
export interface CheckedTypes {
  readonly findings: readonly TypeFinding[];
  /** Undefined names, by the absolute path of the module that uses them. */
  readonly unknownNames: ReadonlyMap<string, readonly string[]>;
  /** The statements that findings are about. */
  readonly statements: ReadonlySet<ts.Node>;
  /** Names of exported constants that use what another such statement declares. */
  readonly dependents: ReadonlySet<string>;
}

/** What the check finds where nothing is wrong. */
export const noTypeErrors: CheckedTypes = {
  findings: [],
  unknownNames: new Map(),
  statements: new Set(),
  dependents: new Set(),
};

/**
 * Numbers of errors that parsing has reported already: unresolved imports, and names that are declared or
 * exported twice. TypeScript also gives the last one to a constant that is used above its declaration.
 */
const reportedByParser = {
  imports: new Set([1192, 2305, 2306, 2307, 2459, 2460, 2613, 2614, 2724, 2732, 2792, 7016]),
  declarations: new Set([2300, 2323, 2440, 2451, 2528]),
  readTooEarly: 2454,
};

/** TypeScript's number for syntax that is not erasable. */
const notErasable = 1294;

/** Numbers of errors about a name that two statements declare, or that one uses before the other declares it. */
const clashes = new Set([2395, 2440, 2448, 2451]);

/**
 * Checks the types of a spec. A tsconfig.json around it has no effect.
 *
 * @param files - absolute paths of the modules with errors, where they are known: to check all takes several
 *   times as long.
 */
export async function checkTypes(
  spec: ParsedSpec,
  files: Iterable<string> = [],
): Promise<CheckedTypes> {
  const { createProgram } = await import("./program.ts");
  const program = createProgram(spec);
  const checker = program.getTypeChecker();
  const modules = [...spec.modules.values()].filter(({ file }) => !file.endsWith(".json"));
  for (const module of modules) if (isLong(module)) forgetFlow(module.source);
  const unknownNames = new Map<string, readonly string[]>();
  const wrong = new Set<ts.Node>();
  const errorsOf = ({ source }: SpecModule) =>
    program.getSemanticDiagnostics(source).filter(hasPlace);
  const named = [...files].map((file) => modules.find((module) => module.file === file));
  // Another version of the compiler, which named them, may find errors in other modules.
  const isAgreed =
    named.length > 0 &&
    named.every((module) => module !== undefined && errorsOf(module).length > 0);
  const checked = isAgreed ? modules.filter((module) => named.includes(module)) : modules;
  const findings = checked.flatMap((module): TypeFinding[] => {
    const errors = errorsOf(module);
    for (const { start } of errors) {
      const statement = statementAt(module.source, start);
      if (statement !== undefined) wrong.add(statement);
    }
    unknownNames.set(module.file, namesWithoutValue(errors, checker));
    return findingsOf(module, errors, spec, checker);
  });
  const dependents =
    wrong.size === 0
      ? []
      : modules.flatMap(({ source }) =>
          source.statements
            .filter((one) => compiler.isVariableStatement(one) && isExported(one))
            .filter((one) => usedStatements(one, checker).some((used) => wrong.has(used)))
            .flatMap((one) => declaredNames(one).map(({ text }) => text)),
        );
  return { findings, unknownNames, statements: wrong, dependents: new Set(dependents) };
}

/** Keeps the checker from narrowing types in a module. */
function forgetFlow(node: ts.Node): void {
  Object.assign(node, { flowNode: undefined });
  compiler.forEachChild(node, forgetFlow);
}

function findingsOf(
  module: SpecModule,
  errors: readonly ts.DiagnosticWithLocation[],
  spec: ParsedSpec,
  checker: ts.TypeChecker,
): TypeFinding[] {
  const { source } = module;
  const early = new Set(errors.filter(isUsedTooEarly).map(({ start }) => start));
  const ungrammatical = new Set(errors.filter(isSyntax).map(({ start }) => start));
  const own = errors.filter(
    // Other errors about the name can be judged once it is declared above, or spelt otherwise.
    (error) =>
      (!early.has(error.start) || isUsedTooEarly(error)) &&
      (!ungrammatical.has(error.start) || isSyntax(error)) &&
      !isReported(error, module),
  );
  const explainName = nameExplainer(module, own, spec, checker);
  return own.map((error) => {
    const name = explainName(error);
    const { diagnostic, start, isRepeat } = name ?? {
      diagnostic: explain(error, checker),
      start: error.start,
      isRepeat: false,
    };
    const place = placeOf(source, start, checker);
    return { ...diagnostic, ...place, isUnknownName: name !== undefined, isRepeat };
  });
}

function isReported(error: ts.DiagnosticWithLocation, module: SpecModule): boolean {
  const { source, invalid, repeated } = module;
  const { code, start } = error;
  const statement = statementAt(source, start);
  if (code === reportedByParser.readTooEarly || statement === undefined) return true;
  if (invalid.has(statement) || repeated.has(statement)) return true;
  // Such a statement has one error, however many TypeScript finds in it.
  if (isOldModule(statement) && code !== notErasable) return true;
  // A statement with a syntax error may seem to declare what it only uses.
  if (invalid.size > 0 && clashes.has(code)) return true;
  const isImport =
    compiler.isImportDeclaration(statement) || compiler.isExportDeclaration(statement);
  if (isImport && reportedByParser.imports.has(code)) return true;
  if (reportedByParser.declarations.has(code)) {
    const node = nodeOf(error);
    const isInFunction = compiler.findAncestor(node, compiler.isFunctionLike) !== undefined;
    return !isInFunction || firstDeclaration(node) === node;
  }
  if (!isUnknownName(error) || !mayHaveLostNames(module)) return false;
  // What could not be parsed may have declared it, unless it is a misspelt word of the language.
  const name = nodeOf(error).getText();
  return languageWords.includes(name) || didYouMean(name, languageWords) === undefined;
}

/** Whether a statement is `import x = require("x")` or `export = x`. */
function isOldModule(statement: ts.Statement): boolean {
  return (
    compiler.isImportEqualsDeclaration(statement) ||
    (compiler.isExportAssignment(statement) && statement.isExportEquals === true)
  );
}

function hasPlace(diagnostic: ts.Diagnostic): diagnostic is ts.DiagnosticWithLocation {
  return diagnostic.file !== undefined && diagnostic.start !== undefined;
}

/** Where the error at an offset is: in which statement, and in which part of it. */
function placeOf(
  source: ts.SourceFile,
  offset: number,
  checker: ts.TypeChecker,
): Pick<TypeFinding, "part" | "statement" | "uses"> {
  const path = pathTo(source, source, offset);
  const [statement = source] = path;
  return {
    part: spanOfNode(path.findLast(isPart) ?? statement, source),
    statement: spanOfNode(statement, source),
    uses: () => usedStatements(statement, checker).map((used) => spanOfNode(used)),
  };
}

/**
 * The statements that declare what a statement names, what those name, and so on; without those of the language and
 * of TypeScript, which name nothing of a spec.
 */
function usedStatements(statement: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] {
  const all = new Set([statement]);
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node)) {
      for (const one of declarationsOf(node, checker)) {
        if (!one.getSourceFile().isDeclarationFile) all.add(statementOf(one));
      }
    } else {
      node.forEachChild(visit);
    }
  };
  for (const one of all) visit(one);
  return [...all].slice(1);
}

function declarationsOf(name: ts.Identifier, checker: ts.TypeChecker): readonly ts.Node[] {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return [];
  const isAlias = (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
  const meant = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = meant.declarations?.filter((one) => !compiler.isSourceFile(one)) ?? [];
  // Of a whole module, and of a name that the other module does not export, it is the import.
  return declarations.length > 0
    ? declarations
    : (symbol.declarations ?? []).filter((one) => !compiler.isSourceFile(one));
}

/** The statement outside of functions that a declaration is a part of. */
function statementOf(declaration: ts.Node): ts.Node {
  let node = declaration;
  while (node.parent !== undefined && !compiler.isSourceFile(node.parent)) node = node.parent;
  return node;
}

function isPart(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  return (
    compiler.isArrayLiteralExpression(parent) ||
    compiler.isObjectLiteralExpression(parent) ||
    (compiler.isCallExpression(parent) && node !== parent.expression)
  );
}

/** The nodes at an offset that a node holds, from the outermost to the innermost one. */
function pathTo(node: ts.Node, source: ts.SourceFile, offset: number): readonly ts.Node[] {
  const next = node.forEachChild((child) =>
    child.getStart(source) <= offset && offset < child.end ? child : undefined,
  );
  return next === undefined ? [] : [next, ...pathTo(next, source, offset)];
}
