import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { blankSourceFile } from "ts-blank-space";
import type { ts } from "ts-morph";
import { ownModule, languageFile } from "../parse/language.ts";
import { importsOf } from "../parse/names.ts";
import { sourceFile } from "../parse/source-file.ts";
import { compiler } from "../typescript.ts";
import { moduleCode, plainCode } from "./module-code.ts";

/** A module of abispec that runs in the sandbox. */
export interface LibraryModule {
  /** Absolute path. */
  readonly file: string;
  /** A function that takes the runtime. */
  readonly code: string;
  /** The absolute path that each of its specifiers resolves to. */
  readonly links: Readonly<Record<string, string>>;
}

/** The runtime of the sandbox. */
export function runtimeModule(): LibraryModule {
  return libraryModule(ownModule("frontend/evaluate/sandbox-runtime"));
}

/** The modules of the language. */
export function languageModules(): readonly LibraryModule[] {
  language ??= [...reachable(languageFile).values()];
  return language;
}

let language: readonly LibraryModule[] | undefined;

function reachable(
  file: string,
  found = new Map<string, LibraryModule>(),
): ReadonlyMap<string, LibraryModule> {
  if (found.has(file)) return found;
  const module = libraryModule(file);
  found.set(file, module);
  for (const target of Object.values(module.links)) reachable(target, found);
  return found;
}

function libraryModule(file: string): LibraryModule {
  const text = readFileSync(file, "utf8");
  const source = sourceFile(file, text);
  const javaScript = file.endsWith(".js") ? text : blankTypes(source, () => undefined);
  const code = String(moduleCode({ ...plainCode, source, javaScript }));
  const links = importsOf(source)
    .filter(({ isType }) => !isType)
    .map(({ specifier }) => [specifier.text, join(dirname(file), specifier.text)] as const);
  return { file, code, links: Object.fromEntries(links) };
}

/**
 * The text of a tree with blanks in place of its types, so that the rest keeps its offsets.
 *
 * @param refuse - takes nodes that cannot be blanked because they are code: an enum, a namespace.
 */
export function blankTypes(source: ts.SourceFile, refuse: (node: ts.Node) => void): string {
  blank ??= loadBlankSpace();
  return blank(source, refuse);
}

let blank: typeof blankSourceFile | undefined;

/**
 * ts-blank-space with the TypeScript that is loaded already. Node's own import would read all of TypeScript
 * once more to find the names that it exports, a third of a second for each run.
 */
function loadBlankSpace(): typeof blankSourceFile {
  const main = createRequire(import.meta.url).resolve("ts-blank-space");
  const { blankSourceFile: found } = loadModule(main);
  if (typeof found !== "function") throw new TypeError("ts-blank-space has no blankSourceFile");
  return (source, refuse) => String(Reflect.apply(found, undefined, [source, refuse]));
}

function loadModule(file: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(file, "utf8");
  const code = moduleCode({ ...plainCode, source: sourceFile(file, text), javaScript: text });
  const exported: Record<string, unknown> = {};
  const runtime = {
    exports: (getters: Readonly<Record<string, () => unknown>>) => {
      for (const [name, get] of Object.entries(getters)) {
        Object.defineProperty(exported, name, { get });
      }
    },
    import: (specifier: string) =>
      specifier === "typescript"
        ? { default: compiler }
        : loadModule(join(dirname(file), specifier)),
  };
  new Script(String(code), { filename: file }).runInThisContext()(runtime);
  return exported;
}
