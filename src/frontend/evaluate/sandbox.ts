import { createContext, Script, type Context } from "node:vm";
import { languageFile } from "../parse/language.ts";
import { languageModules, runtimeModule } from "./library.ts";
import type { createRuntime } from "./sandbox-runtime.ts";

/**
 * What is removed from a sandbox: what differs from run to run or from machine to machine, and what goes on when the
 * script has ended, for nobody would wait for it.
 */
const removedGlobals = [
  "Date",
  "Math.random",
  "Intl",
  "Promise",
  "Atomics",
  "SharedArrayBuffer",
  "WebAssembly",
  "WeakRef",
  "FinalizationRegistry",
  "console",
];

/** The runtime of a sandbox, as the host calls it: only with numbers, strings and functions of the sandbox. */
type Runtime = ReturnType<typeof createRuntime>;

/** A module of the sandbox: a function that takes the runtime. */
export type ModuleFunction = Parameters<Runtime["define"]>[1];

/** A context of its own for a spec, without file, network, clock or environment, with the language in it. */
export interface Sandbox {
  readonly runtime: Runtime;
  /**
   * Makes a module of its code.
   *
   * @param name - under which calls of its functions are known.
   * @returns `undefined` where the code is no JavaScript.
   */
  readonly compile: (code: string, name: string) => ModuleFunction | undefined;
}

/** Makes a sandbox from which no way leads to Node. */
export function makeSandbox(): Sandbox {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: "afterEvaluate",
  });
  const runtime = startRuntime(context);
  for (const { file, code, links } of languageModules()) {
    runtime.define(file, compiled(code, file, context), JSON.stringify(links));
  }
  runtime.freeze(languageFile);
  for (const path of removedGlobals) runtime.remove(path);
  return {
    runtime,
    compile: (code, name) => {
      try {
        return compiled(code, name, context);
      } catch (error) {
        if (Object(error).name === "SyntaxError") return undefined;
        throw error;
      }
    },
  };
}

function startRuntime(context: Context): Runtime {
  const { code, file } = runtimeModule();
  const loader = new Script(`((run) => {
    let getters;
    run({ exports: (given) => { getters = given; } });
    return getters.createRuntime()();
  })`).runInContext(context);
  return loader(compiled(code, file, context));
}

function compiled(code: string, filename: string, context: Context): ModuleFunction {
  return new Script(code, { filename }).runInContext(context);
}
