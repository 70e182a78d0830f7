import type { ts } from "ts-morph";
import type { ModuleRepairs } from "./repairs.ts";
import { typescript } from "./typescript.ts";

/** What a module imports the stand-in from. */
export const brokenModule = "abispec:broken";

/** The name of the stand-in within a module that is repaired. */
const standIn = "$broken";

/** The statements of a module that can't be read or run. */
export function brokenStatements(
  source: ts.SourceFile,
  { statements }: ModuleRepairs,
): ReadonlySet<ts.Statement> {
  const found = [...statements].map((offset) => statementBefore(source, offset));
  return new Set(found.filter((statement) => statement !== undefined));
}

/**
 * The text of a module with the stand-in for what is broken in it. What it keeps stays on its lines, and
 * what takes the place of a statement ends where that ended.
 */
export function repairedText(source: ts.SourceFile, repairs: ModuleRepairs): string {
  const { names } = repairs;
  const wrong = brokenStatements(source, repairs);
  const declared = new Set(
    source.statements
      .filter((statement) => !wrong.has(statement))
      .flatMap((statement) => namesIn(statement)),
  );
  let text = "";
  let end = 0;
  for (const statement of source.statements) {
    if (!wrong.has(statement)) continue;
    const start = statement.getStart(source);
    const lines = source.text.slice(start, statement.end).split("\n").length;
    const own = namesIn(statement).filter((name) => !declared.has(name));
    const declaration = declarationOf(statement, own);
    text += `${source.text.slice(end, start)}${declaration}${"\n".repeat(lines - 1)};`;
    end = statement.end;
  }
  return [
    text + source.text.slice(end),
    `import { broken as ${standIn} } from "${brokenModule}";`,
    ...[...names].map((name) => `import { broken as ${name} } from "${brokenModule}";`),
  ].join("\n");
}

/** What gives a module the exports that it lacks. It is for running alone: as a text, it would deny the mistake. */
export function lackingExports(repairs: ModuleRepairs | undefined): string {
  return [...(repairs?.exports ?? [])]
    .map((name) => `\nexport { broken as ${JSON.stringify(name)} } from "${brokenModule}";`)
    .join("");
}

/** The statement at `offset`, or the last one before it: what is missing is missed after its end. */
function statementBefore(source: ts.SourceFile, offset: number): ts.Statement | undefined {
  const before = source.statements.filter((statement) => statement.getStart(source) <= offset);
  return before.at(-1) ?? source.statements[0];
}

function declarationOf(statement: ts.Statement, names: readonly string[]): string {
  const compiler = typescript();
  if (compiler.isExportAssignment(statement)) return `export default ${standIn}`;
  if (names.length === 0) return "";
  const isExported =
    compiler.canHaveModifiers(statement) &&
    statement.modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.ExportKeyword) === true;
  const declarations = names.map((name) => `${name} = ${standIn}`).join(", ");
  return `${isExported ? "export " : ""}const ${declarations}`;
}

/** The names that a statement gives to the module. */
function namesIn(statement: ts.Statement): readonly string[] {
  const compiler = typescript();
  if (compiler.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesOfBinding(name));
  }
  if (compiler.isFunctionDeclaration(statement) || compiler.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [statement.name.text];
  }
  return [];
}

function namesOfBinding(binding: ts.BindingName): readonly string[] {
  const compiler = typescript();
  if (compiler.isIdentifier(binding)) return binding.text === "" ? [] : [binding.text];
  return binding.elements.flatMap((element) =>
    compiler.isBindingElement(element) ? namesOfBinding(element.name) : [],
  );
}
