import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { typescript } from "./typescript.ts";

const language = fileURLToPath(
  new URL(`../index.${import.meta.url.endsWith(".ts") ? "ts" : "d.ts"}`, import.meta.url),
);
const languageFolder = dirname(language) + sep;

/** TypeScript's own library and the language, by path: parsed and bound once for --watch and several specs. */
const kept = new Map<string, ts.SourceFile>();

/**
 * The program that the modules of a spec make with the language.
 *
 * @param sources - text of each module by absolute path. What they import besides, for its types alone,
 *   is read from disk.
 */
export function typeProgram(sources: ReadonlyMap<string, string>): ts.Program {
  const compiler = typescript();
  const options = optionsFor(compiler);
  const host = compiler.createCompilerHost(options);
  const libraryFolder = dirname(compiler.getDefaultLibFilePath(options));
  const isKept = (file: string) =>
    !sources.has(file) && (file.startsWith(languageFolder) || file.startsWith(libraryFolder));
  return compiler.createProgram([...sources.keys()], options, {
    ...host,
    fileExists: (file) => sources.has(file) || kept.has(file) || host.fileExists(file),
    getSourceFile: (file, given) => {
      const before = isKept(file) ? kept.get(file) : undefined;
      if (before !== undefined) return before;
      const text = sources.get(file) ?? host.readFile(file);
      if (text === undefined) return undefined;
      const parsed = compiler.createSourceFile(file, text, {
        ...(typeof given === "object" ? given : { languageVersion: given }),
        jsDocParsingMode: compiler.JSDocParsingMode.ParseForTypeInfo,
      });
      if (isKept(file)) kept.set(file, parsed);
      return parsed;
    },
  });
}

/** The modules of which a program was made, in their order, also those that are only text for TypeScript. */
export function parsedModules(
  program: ts.Program,
  sources: ReadonlyMap<string, string>,
): readonly ts.SourceFile[] {
  const { createSourceFile, ScriptTarget } = typescript();
  return [...sources].map(
    ([file, text]) =>
      program.getSourceFile(file) ?? createSourceFile(file, text, ScriptTarget.ES2022),
  );
}

/** The modules of a program that are the spec's: not those of the language, nor of a package. */
export function specModules(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (file) =>
        !kept.has(file.fileName) &&
        !file.isDeclarationFile &&
        !program.isSourceFileFromExternalLibrary(file),
    );
}

function optionsFor(compiler: typeof ts): ts.CompilerOptions {
  return {
    target: compiler.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    moduleDetection: compiler.ModuleDetectionKind.Force,
    paths: { abispec: [language] },
    allowImportingTsExtensions: true,
    allowJs: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    noImplicitAny: false,
  };
}
