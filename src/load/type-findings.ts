import { fileURLToPath } from "node:url";
import type { Project, SourceFile, ts } from "ts-morph";
import { catalogue } from "../diagnostic/catalogue.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import * as words from "../index.ts";
import type { Span } from "../model/span.ts";

const { finding } = catalogue["type-error"];

type Morph = typeof import("ts-morph");

const declarations = fileURLToPath(
  new URL(`../index.${import.meta.url.endsWith(".ts") ? "ts" : "d.ts"}`, import.meta.url),
);

/** TypeScript's numbers for a name that nothing has; some of them guess at a missing library. */
const unknownNameNumbers = new Set([
  2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2867, 2868,
]);

let kept: Project | undefined;

/**
 * What TypeScript has against the modules of a spec, whatever configuration lies around them.
 *
 * @param sources - text of each module by absolute path.
 */
export async function typeFindings(
  sources: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  const morph = await import("ts-morph");
  // Kept, so that --watch parses the library of TypeScript and the language once.
  const project = (kept ??= newProject(morph));
  const files = [...sources].map(([file, text]) =>
    project.createSourceFile(file, text, { overwrite: true }),
  );
  const program = project.getProgram().compilerObject;
  const found = files.flatMap((file) => {
    const { compilerNode } = file;
    return [
      ...program.getSyntacticDiagnostics(compilerNode),
      ...program.getSemanticDiagnostics(compilerNode),
    ].map((one) => typeFinding(one, file));
  });
  // What a spec imports for its types alone is read from disk, and may change as well.
  for (const file of project.getSourceFiles()) project.removeSourceFile(file);
  return found;
}

function newProject({ Project: NewProject, ts: compiler }: Morph): Project {
  return new NewProject({
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
}

function typeFinding(
  { code, messageText, start = 0, length = 1 }: ts.Diagnostic,
  file: SourceFile,
): Diagnostic {
  const source = file.compilerNode;
  const span = spanOf(source, start, start + length);
  const name = source.text.slice(start, start + length);
  if (unknownNameNumbers.has(code) && /^[\w$]+$/.test(name)) {
    const names = file.getVariableDeclarations().map((one) => one.getName());
    return finding("unknownName", span, name, Object.keys(words), names);
  }
  return finding("mistyped", span, complaint(messageText), code);
}

/** The head of a chain of reasons and the last of them, which is the most exact. */
function complaint(text: string | ts.DiagnosticMessageChain): string {
  if (typeof text === "string") return withoutStop(text);
  let last = text;
  for (let next = last.next?.at(-1); next !== undefined; next = last.next?.at(-1)) last = next;
  const parts = [text, last].map((one) => withoutStop(one.messageText));
  return [...new Set(parts)].join(": ");
}

function withoutStop(text: string): string {
  return text.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

function spanOf(source: ts.SourceFile, from: number, to: number): Span {
  const start = source.getLineAndCharacterOfPosition(from);
  const end = source.getLineAndCharacterOfPosition(to);
  return {
    file: source.fileName,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
