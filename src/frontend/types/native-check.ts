import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
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
 * Asks the native compiler of TypeScript 7 which modules of a spec have errors of types. It checks in a fifth of
 * the time of the one in this process, and beside it, but has no words for what it finds.
 *
 * @param roots - absolute paths of the root modules.
 * @param stop - ends the check, which has no result then.
 * @param texts - text of each module, by absolute path, where the compiler gets copies of them, in which it
 *   narrows no type.
 * @returns absolute paths; `undefined` where it does not say, or where there is no native compiler for this
 *   system or no temporary folder.
 */
export async function filesWithTypeErrors(
  roots: Iterable<string>,
  stop: AbortSignal | undefined,
  texts?: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string> | undefined> {
  const program = nativeCompiler();
  if (program === undefined) return undefined;
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
    const args = ["--project", folder.path, "--singleThreaded", "--pretty", "false"];
    const shown = await filesOfErrors(program, args, stop);
    const originals = new Map([...(texts?.keys() ?? [])].map((file) => [copyOf(file), file]));
    return shown && new Set([...shown].map((file) => originals.get(file) ?? file));
  } catch {
    return undefined;
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
    const { resolve: find } = createRequire(import.meta.url);
    const from = createRequire(find("typescript7/package.json"));
    const name = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
    const ending = process.platform === "win32" ? ".exe" : "";
    return join(dirname(from.resolve(name)), "lib", `tsc${ending}`);
  } catch {
    return undefined;
  }
}

/** The files that the compiler names before its errors; `undefined` where it fails and names none. */
function filesOfErrors(
  program: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string> | undefined> {
  return new Promise((done) => {
    // It ends before what it has no more use of is worth collecting, which took a quarter of its time.
    const env = { ...process.env, GOGC: "200" };
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], signal, env });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", () => done(undefined));
    child.on("close", (code) => {
      const errors = output.matchAll(/^(.+?)\(\d+,\d+\): error TS\d/gm);
      const files = new Set([...errors].map(([, file = ""]) => resolve(file)));
      done(code === 0 || files.size > 0 ? files : undefined);
    });
  });
}
