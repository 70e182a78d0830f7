import { dirname, join, resolve } from "node:path";
import type { BuildFailure, BuildOptions, Message, Plugin } from "esbuild";
import { ownFolder, ownModule } from "./own-module.ts";
import { readableModules } from "./readable-modules.ts";
import { nowhere, repairing } from "./repairing.ts";
import type { Repairs } from "./repairs.ts";

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

/** Absolute path of the module that `abispec` stands for. */
const language = ownModule("index");

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

/** What keeps a spec from being a bundle: syntax errors, imports that lead nowhere. */
export interface Unbundled {
  readonly messages: readonly Message[];
  /** Absolute path from which the messages name files. */
  readonly folder: string;
}

/** What is bundled, and how. */
export interface BundleOptions {
  /** Absolute path of the spec. */
  readonly path: string;
  /**
   * Absolute paths of what stands beside the spec. It is bundled together with it, for what they share is
   * then one thing.
   */
  readonly beside: readonly string[];
  readonly repairs: Repairs;
  /** Whether modules tell which statement they have come to. */
  readonly isTraced: boolean;
}

/** Bundles a spec with all that it imports. */
export async function bundle({
  path,
  beside,
  repairs,
  isTraced,
}: BundleOptions): Promise<Bundle | Unbundled> {
  const { build } = await import("esbuild");
  const folder = dirname(path);
  const isSpec = (module: string) => !module.startsWith(ownFolder);
  const repair = repairing(repairs, (module) => isTraced && isSpec(module));
  const options = {
    absWorkingDir: folder,
    bundle: true,
    platform: "neutral" as const,
    target: "es2022",
    // What waits becomes what asks for a promise, of which there is none in a realm.
    supported: { "async-await": false, "async-generator": false, "dynamic-import": false },
    write: false as const,
    logLevel: "silent" as const,
    logLimit: 0,
    // A spec means the same wherever it lies: no tsconfig.json around it has a say.
    tsconfigRaw: {},
  } satisfies BuildOptions;
  try {
    const walk = await build({
      ...options,
      entryPoints: [path, ...beside],
      outdir: folder,
      format: "esm",
      metafile: true,
      plugins: [repair, withoutLanguage, readableModules],
    });
    const modules = Object.keys(walk.metafile.inputs)
      .filter((input) => !input.startsWith(`${nowhere}:`))
      .map((input) => resolve(folder, input))
      .filter(isSpec)
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
      plugins: [repair],
      outfile: join(folder, "bundle.js"),
      sourcemap: "external",
      sourcesContent: false,
    });
    const text = (ending: string) =>
      outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
    return { code: text(".js"), sourceMap: text(".js.map"), folder, modules };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { messages: error.errors, folder };
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
