import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownModule } from "../own-module.ts";
import { languageFile } from "../parse/language-words.ts";
import { importsOf } from "../parse/names.ts";
import { sourceFile } from "../parse/source-file.ts";
import { blankTypes } from "./blank-types.ts";
import { moduleCode, plainCode } from "./module-code.ts";

/** A module of abispec that runs in the sandbox. */
export interface LibraryModule {
  /** Absolute path. */
  readonly file: string;
  /** A function that takes the runtime. */
  readonly code: string;
  /** The absolute path that each of its specifiers leads to. */
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
    .map(({ specifier: { text } }) => [text, join(dirname(file), text)] as const);
  return { file, code, links: Object.fromEntries(links) };
}
