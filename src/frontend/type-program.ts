import { basename, join } from "node:path";
import { readFileSync, statSync } from "node:fs";
import type { ts } from "ts-morph";
import { decodedText, largest } from "../output/read-text.ts";
import { ownFolder, ownModule } from "./own-module.ts";
import { parsed } from "./parsed.ts";
import { brokenModule } from "./repaired-text.ts";
import { libraryFolder, typescript } from "./typescript.ts";

const language = ownModule("index", "d.ts");

/** TypeScript's own library and the language, by path: parsed and bound once for --watch and several specs. */
const kept = new Map<string, ts.SourceFile>();

/**
 * The program that the modules of a spec make with the language.
 *
 * @param sources - text of each module by absolute path. What they import besides, for its types alone,
 *   is read from disk.
 * @param broken - absolute paths of modules that can't be read. What is imported from one is anything.
 */
export function typeProgram(
  sources: ReadonlyMap<string, string>,
  broken: ReadonlySet<string>,
): ts.Program {
  const compiler = typescript();
  const options = optionsFor(compiler);
  const host = compiler.createCompilerHost(options);
  const library = libraryFolder();
  const readable = new Map([...sources].filter(([file]) => !broken.has(file)));
  readable.set(ambientFile, ambientText(broken));
  const isKept = (file: string) =>
    !readable.has(file) && (file.startsWith(ownFolder) || file.startsWith(library));
  return compiler.createProgram([...readable.keys()], options, {
    ...host,
    getDefaultLibLocation: () => library,
    getDefaultLibFileName: (given) => join(library, compiler.getDefaultLibFileName(given)),
    fileExists: (file) =>
      readable.has(file) ||
      kept.has(file) ||
      (!broken.has(file) && host.fileExists(file) && (isKept(file) || isText(file))),
    getSourceFile: (file, given) => {
      const before = isKept(file) ? kept.get(file) : undefined;
      if (before !== undefined) return before;
      const text = readable.get(file) ?? host.readFile(file);
      if (text === undefined) return undefined;
      const source = compiler.createSourceFile(file, text, {
        ...(typeof given === "object" ? given : { languageVersion: given }),
        jsDocParsingMode: compiler.JSDocParsingMode.ParseForTypeInfo,
      });
      if (isKept(file)) kept.set(file, source);
      return source;
    },
  });
}

/** Whether a file can be a module: TypeScript would read for ever what is very large. */
function isText(file: string): boolean {
  return statSync(file).size <= largest && typeof decodedText(readFileSync(file)) === "string";
}

/** Declares what stands in for what can't be read. It need not be on disk. */
const ambientFile = `${ownFolder}ambient.d.ts`;

function ambientText(broken: ReadonlySet<string>): string {
  return [
    `declare module ${JSON.stringify(brokenModule)} { export const broken: any; }`,
    ...[...broken].map((file) => `declare module ${JSON.stringify(`*/${basename(file)}`)};`),
  ].join("\n");
}

/** Modules in their order, also those whose text is not the one that `program` was made of. */
export function parsedModules(
  program: ts.Program,
  sources: ReadonlyMap<string, string>,
): readonly ts.SourceFile[] {
  return [...sources].map(([file, text]) => {
    const known = program.getSourceFile(file);
    return known?.text === text ? known : parsed(file, text);
  });
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
