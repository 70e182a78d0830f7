import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packageFolder } from "../../package-folder.ts";
import { type TemporaryFolder, makeTemporaryFolder } from "../../temporary-folder.ts";
import type { SpecModule } from "../parse/module.ts";

/**
 * Whether a module has so many statements that the check is not to narrow types in it: for each use of an
 * imported word the compiler walks back over all statements above.
 */
export function isLong({ source }: SpecModule): boolean {
  return source.statements.length > 1_000;
}

/**
 * Asks the native compiler of TypeScript 7 whether the modules of a spec have no error of types. It checks in a
 * fifth of the time of the one in this process, and beside it, but has no words for what it finds.
 *
 * @param roots - absolute paths of the root modules.
 * @param stop - ends the check, whose result is `false` then.
 * @param texts - text of each module, by absolute path, where the compiler gets copies of them, in which it
 *   narrows no type.
 * @returns `false` also where there is no native compiler for this system, or no temporary folder.
 */
export async function hasNoTypeErrors(
  roots: Iterable<string>,
  stop: AbortSignal | undefined,
  texts?: ReadonlyMap<string, string>,
): Promise<boolean> {
  const program = nativeCompiler();
  if (program === undefined) return false;
  let folder: TemporaryFolder | undefined;
  try {
    folder = makeTemporaryFolder();
    const copies = join(folder.path, "copies");
    const copyOf = (file: string): string => join(copies, file.replace(":", ""));
    for (const [file, text] of texts ?? []) {
      mkdirSync(dirname(copyOf(file)), { recursive: true });
      // Types are not narrowed in what cannot be reached.
      writeFileSync(copyOf(file), file.endsWith(".json") ? text : `throw 0;${text}`);
    }
    const files = texts === undefined ? [...roots] : [...roots].map(copyOf);
    const paths = { abispec: [languageDeclarations] };
    const config = { compilerOptions: { ...compilerOptions, paths }, files };
    writeFileSync(join(folder.path, "tsconfig.json"), JSON.stringify(config));
    return await succeeds(program, ["--project", folder.path, "--singleThreaded"], stop);
  } catch {
    return false;
  } finally {
    folder?.remove();
  }
}

/** Absolute path of the declarations of the language. */
export const languageDeclarations = join(packageFolder, "dist", "index.d.ts");

/** The options of every check of types, as a tsconfig.json has them. */
export const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  moduleDetection: "force",
  allowImportingTsExtensions: true,
  allowJs: true,
  resolveJsonModule: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  noImplicitAny: false,
};

/** Absolute path of the program; `undefined` where none is installed. */
function nativeCompiler(): string | undefined {
  try {
    const { resolve } = createRequire(import.meta.url);
    const from = createRequire(resolve("typescript7/package.json"));
    const name = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
    const ending = process.platform === "win32" ? ".exe" : "";
    return join(dirname(from.resolve(name)), "lib", `tsc${ending}`);
  } catch {
    return undefined;
  }
}

function succeeds(
  program: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", signal });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
