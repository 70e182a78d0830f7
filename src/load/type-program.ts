import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ts } from "ts-morph";

type Morph = typeof import("ts-morph");

const declarations = fileURLToPath(
  new URL(`../index.${import.meta.url.endsWith(".ts") ? "ts" : "d.ts"}`, import.meta.url),
);

/** TypeScript's own library and the language, parsed. */
interface Library {
  readonly files: ReadonlyMap<string, ts.SourceFile>;
  /** Folder of TypeScript's own library, which need not be on disk. */
  readonly folder: string;
  readonly options: ts.CompilerOptions;
}

/** Kept, so that --watch and several specs parse and bind it once. */
let kept: Library | undefined;

/**
 * The program that the modules of a spec make with the language.
 *
 * @param sources - text of each module by absolute path. What they import besides, for its types alone,
 *   is read from disk.
 */
export function typeProgram(morph: Morph, sources: ReadonlyMap<string, string>): ts.Program {
  const { files, folder, options } = (kept ??= newLibrary(morph));
  const host = morph.ts.createCompilerHost(options);
  return morph.ts.createProgram([...sources.keys()], options, {
    ...host,
    getDefaultLibLocation: () => folder,
    getDefaultLibFileName: (given) => join(folder, morph.ts.getDefaultLibFileName(given)),
    fileExists: (file) => sources.has(file) || files.has(file) || host.fileExists(file),
    getSourceFile: (file, language) => {
      const text = sources.get(file);
      if (text === undefined) return files.get(file) ?? host.getSourceFile(file, language);
      return morph.ts.createSourceFile(file, text, language);
    },
  });
}

/** The modules of a program that are the spec's: not those of the language, nor of a package. */
export function specModules(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (file) =>
        kept?.files.has(file.fileName) !== true &&
        !file.isDeclarationFile &&
        !program.isSourceFileFromExternalLibrary(file),
    );
}

/** By ts-morph, which brings the text of TypeScript's own library. */
function newLibrary({ Project, ts: compiler }: Morph): Library {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    compilerOptions: {
      target: compiler.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      module: compiler.ModuleKind.ESNext,
      moduleResolution: compiler.ModuleResolutionKind.Bundler,
      moduleDetection: compiler.ModuleDetectionKind.Force,
      paths: { abispec: [declarations] },
      allowImportingTsExtensions: true,
      allowJs: true,
      resolveJsonModule: true,
      noEmit: true,
      skipLibCheck: true,
      strict: true,
      noImplicitAny: false,
    },
  });
  const asking = project.createSourceFile(
    join(dirname(declarations), "asking.ts"),
    'import "abispec"',
  );
  const program = project.getProgram().compilerObject;
  const all = program.getSourceFiles().filter((file) => file !== asking.compilerNode);
  const first = all.find((file) => program.isSourceFileDefaultLibrary(file));
  return {
    files: new Map(all.map((file) => [file.fileName, file])),
    folder: dirname(first?.fileName ?? declarations),
    options: program.getCompilerOptions(),
  };
}
