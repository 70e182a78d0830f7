import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The options of this repository, and those that make sense for a module that others compile. */
function strictOptions(): ts.CompilerOptions {
  const { config } = ts.parseConfigFileTextToJson("", readFileSync(`${root}tsconfig.json`, "utf8"));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return {
    ...options,
    types: [],
    declaration: true,
    isolatedDeclarations: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
  };
}

/**
 * A program of modules that exist only as text, by file name.
 *
 * @param others - options in place of those of this repository.
 */
export function programOf(
  texts: ReadonlyMap<string, string>,
  others: ts.CompilerOptions = {},
): ts.Program {
  const options = { ...strictOptions(), ...others };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const pathOf = (name: string) => `${root}virtual/${name}`;
  const byPath = new Map([...texts].map(([name, text]) => [pathOf(name), text]));
  host.directoryExists = (path) =>
    [...byPath.keys()].some((file) => file.startsWith(`${path}/`)) || ts.sys.directoryExists(path);
  host.fileExists = (path) => byPath.has(path) || fileExists(path);
  host.readFile = (path) => byPath.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = byPath.get(path);
    return text === undefined
      ? libraryFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version, true);
  };
  return ts.createProgram({ rootNames: [...byPath.keys()], options, host });
}

const host = ts.createCompilerHost({});
const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/** A file of TypeScript's library: to parse and bind it takes longer than to check a module. */
function libraryFile(...args: Parameters<typeof host.getSourceFile>): ts.SourceFile | undefined {
  const [path, version] = args;
  const key = JSON.stringify([path, version]);
  if (!libraryFiles.has(key)) libraryFiles.set(key, host.getSourceFile(...args));
  return libraryFiles.get(key);
}

/** The file called `name` of a program that {@link programOf} made. */
export function fileOf(program: ts.Program, name: string): ts.SourceFile {
  const file = program.getSourceFile(`${root}virtual/${name}`);
  if (file === undefined) throw new Error(`no ${name}`);
  return file;
}

/** What is wrong with a file, as `line: message`. */
export function typeErrorsOf(program: ts.Program, name: string): readonly string[] {
  const file = fileOf(program, name);
  return [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
    ...program.getDeclarationDiagnostics(file),
  ].map(({ start = 0, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** What an editor shows at the `|` of `code`, a module beside `netif.ts`. */
export function quickInfo(netif: string, code: string): ts.QuickInfo {
  const texts = new Map([
    [`${root}virtual/netif.ts`, netif],
    [`${root}virtual/code.ts`, code.replace("|", "")],
  ]);
  const textAt = (path: string) => texts.get(path) ?? ts.sys.readFile(path);
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => ({ ...strictOptions(), noEmit: true }),
      getScriptFileNames: () => [...texts.keys()],
      getScriptVersion: (path) => textAt(path) ?? "",
      getScriptSnapshot: (path) => {
        const text = textAt(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
      readFile: textAt,
    },
    documents,
  );
  const info = service.getQuickInfoAtPosition(`${root}virtual/code.ts`, code.indexOf("|"));
  if (info === undefined) throw new Error(`nothing is known of ${code}`);
  return info;
}

/** Files that language services have parsed; all share the library. */
const documents = ts.createDocumentRegistry();
