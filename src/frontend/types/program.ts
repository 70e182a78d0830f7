import { readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { ts } from "ts-morph";
import type { ParsedSpec } from "../parse/parse.ts";
import { compilerOptions, languageDeclarations } from "./native-check.ts";
import { fileOf, sourceName, libraryFolder, loadTypeChecker } from "../typescript.ts";

const checker = loadTypeChecker();

const languageFolder = dirname(languageDeclarations) + sep;

/** TypeScript's own library and the language, by path: parsed and bound once for --watch and several specs. */
const libraryCache = new Map<string, ts.SourceFile>();

/** The program that the modules of a spec make with the language; no other file on disk has an effect. */
export function createProgram({ modules }: ParsedSpec): ts.Program {
  const sources = new Map([...modules].map(([file, { source }]) => [sourceName(file), source]));
  const host = checker.createCompilerHost(options);
  return checker.createProgram([...sources.keys()], options, {
    ...host,
    jsDocParsingMode: checker.JSDocParsingMode.ParseNone,
    getCurrentDirectory: () => "/",
    getDefaultLibLocation: () => libraryFolder,
    getDefaultLibFileName: (given) => join(libraryFolder, checker.getDefaultLibFileName(given)),
    fileExists: (file) => sources.has(file) || isLibrary(file),
    getSourceFile: (file, given) => sources.get(file) ?? libraryFile(file, given),
    resolveModuleNameLiterals: (literals, importer) =>
      literals.map(({ text }) => {
        const links = modules.get(fileOf({ fileName: importer }))?.links;
        const target = links === undefined ? libraryTarget(importer, text) : links.get(text);
        const file = links !== undefined && text === "abispec" ? languageDeclarations : target;
        return { resolvedModule: file === undefined ? undefined : resolved(file) };
      }),
  });
}

function isLibrary(file: string): boolean {
  return file.startsWith(libraryFolder) || file.startsWith(languageFolder);
}

function libraryFile(
  file: string,
  given: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  if (!isLibrary(file)) return undefined;
  const known =
    libraryCache.get(file) ?? checker.createSourceFile(file, readFileSync(file, "utf8"), given);
  libraryCache.set(file, known);
  return known;
}

/** What a module of the language imports. */
function libraryTarget(importer: string, specifier: string): string {
  const file = join(dirname(importer), specifier);
  return importer.endsWith(".d.ts") ? file.replace(/(?:\.d)?\.[jt]s$/, ".d.ts") : file;
}

function resolved(file: string): ts.ResolvedModuleFull {
  const { Dts, Ts, Mts, Js, Mjs, Json } = checker.Extension;
  const extension = [Dts, Ts, Mts, Js, Mjs, Json].find((ending) => file.endsWith(ending)) ?? Ts;
  return { resolvedFileName: sourceName(file), extension };
}

const { options } = checker.convertCompilerOptionsFromJson(compilerOptions, languageFolder);
