import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { blankSourceFile } from "ts-blank-space";
import { packageFolder } from "../../package-folder.ts";
import { languageModule } from "../parse/language.ts";
import { importsOf } from "../parse/module.ts";
import { sourceFile } from "../parse/source-file.ts";
import { moduleCode, plainCode } from "./module-code.ts";

// The build evaluates this module and puts its values in its place.

/** A module of abispec that runs in the sandbox. */
export interface LibraryModule {
  /** Path from the folder of this package. */
  readonly file: string;
  /** A function that takes the runtime. */
  readonly code: string;
  /** The module that each of its specifiers resolves to. */
  readonly links: Readonly<Record<string, string>>;
}

/** The runtime of the sandbox. */
export const runtimeModule = libraryModule("src/frontend/evaluate/sandbox-runtime.ts");

/** The modules of the language. */
export const languageModules: readonly LibraryModule[] = [...reachable(languageModule).values()];

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
  const source = sourceFile(file, readFileSync(join(packageFolder, file), "utf8"));
  const code = String(moduleCode({ ...plainCode, source, javaScript: blankSourceFile(source) }));
  const links = importsOf(source)
    .filter(({ isType }) => !isType)
    .map(({ specifier }) => [specifier.text, posix.join(posix.dirname(file), specifier.text)]);
  return { file, code, links: Object.fromEntries(links) };
}
