import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildFailure, BuildOptions, Plugin } from "esbuild";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import * as words from "../index.ts";
import { readableModules } from "./readable-modules.ts";
import { syntaxFindings } from "./syntax-findings.ts";

/** A spec with all that it imports, as one script. */
export interface Bundle {
  /** Defines `spec`, an object that holds each module's namespace under `module0`, `module1` … */
  readonly code: string;
  readonly sourceMap: string;
  /** Folder that the paths of the source map start from. */
  readonly folder: string;
  /** Absolute paths of the spec's modules; the position is the number in the script. The spec itself is first. */
  readonly modules: readonly string[];
}

const language = fileURLToPath(
  new URL(`../index.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
);

/** To find the modules of a spec, nothing of the language needs to be read. */
const withoutLanguage: Plugin = {
  name: "without language",
  setup(build) {
    build.onResolve({ filter: /^abispec$/ }, () => ({ external: true }));
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({
      errors: [{ text: `Could not resolve "${path}"` }],
    }));
  },
};

/**
 * Bundles the spec at `path` and what stands `beside` it, all absolute paths. Together, for what they
 * share is then one thing.
 *
 * @returns the bundle, or what keeps the spec from being one: syntax errors, imports that lead nowhere.
 */
export async function bundle(
  path: string,
  beside: readonly string[] = [],
): Promise<Bundle | readonly Diagnostic[]> {
  const { build } = await import("esbuild");
  const folder = dirname(path);
  const options = {
    absWorkingDir: folder,
    bundle: true,
    platform: "neutral" as const,
    target: "es2022",
    // What waits becomes what asks for a promise, of which there is none in a realm.
    supported: { "async-await": false, "async-generator": false, "dynamic-import": false },
    write: false as const,
    logLevel: "silent" as const,
  } satisfies BuildOptions;
  try {
    const walk = await build({
      ...options,
      entryPoints: [path, ...beside],
      outdir: folder,
      format: "esm",
      metafile: true,
      plugins: [withoutLanguage, readableModules],
    });
    const modules = Object.keys(walk.metafile.inputs)
      .map((input) => resolve(folder, input))
      .toSorted((a, b) => Number(b === path) - Number(a === path));
    const contents = modules.map(
      (module, index) => `export * as module${index} from ${JSON.stringify(module)};`,
    );
    const { outputFiles } = await build({
      ...options,
      stdin: { contents: contents.join("\n"), resolveDir: folder },
      format: "iife",
      globalName: "spec",
      // The language comes into the bundle, so that a spec needs nothing around it to run.
      alias: { abispec: language },
      outfile: join(folder, "bundle.js"),
      sourcemap: "external",
      sourcesContent: false,
    });
    const text = (ending: string) =>
      outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
    return { code: text(".js"), sourceMap: text(".js.map"), folder, modules };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return syntaxFindings(error.errors, folder, Object.keys(words));
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
