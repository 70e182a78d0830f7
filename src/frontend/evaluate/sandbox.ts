import { languageModule } from "../parse/language.ts";
import { languageModules, runtimeModule } from "./library.ts";
import type { createRuntime } from "./sandbox-runtime.ts";
import { type Context, Script, createContext } from "node:vm";

/**
 * Globals that a sandbox does not have: those that differ between runs or between machines, and those whose
 * work would go on after the script has ended.
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

/** The runtime of a sandbox. The host passes it only numbers, strings and functions of the sandbox. */
type Runtime = ReturnType<typeof createRuntime>;

/** A module of the sandbox: a function that takes the runtime. */
export type ModuleFunction = Parameters<Runtime["define"]>[1];

/** A context of its own for a spec, without file, network, clock or environment, with the language in it. */
export interface Sandbox {
  readonly runtime: Runtime;
  /**
   * Compiles a module.
   *
   * @param name - for calls of its functions in stack traces.
   * @returns `undefined` where the code is not JavaScript.
   */
  readonly compile: (code: string, name: string) => ModuleFunction | undefined;
}

/** Makes a sandbox in which no object of Node can be reached. */
export function makeSandbox(): Sandbox {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: "afterEvaluate",
  });
  const runtime = startRuntime(context);
  for (const { file, code, links } of languageModules) {
    runtime.define(file, compiled(code, file, context), JSON.stringify(links));
  }
  runtime.freeze(languageModule);
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
  const { code, file } = runtimeModule;
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

/** How deep objects may be nested: a function that walks them makes some calls for each level. */
const deepest = 1_000;

/**
 * A copy of a value of the sandbox, with the prototypes of the host: reading it runs no code of a spec, such as
 * a getter, a proxy or a replaced `Array.prototype.map`. An object that is used twice stays one object. Of a
 * function only the properties are copied.
 *
 * @throws RangeError where it is nested too deeply to be walked.
 */
export function copyOf(value: object): object {
  type Copy = Record<PropertyKey, unknown>;
  const copies = new Map<object, Copy>();
  const empty: (readonly [from: object, to: Copy, depth: number])[] = [];
  const copied = (one: unknown, depth: number): unknown => {
    if ((typeof one !== "object" && typeof one !== "function") || one === null) return one;
    if (depth > deepest) throw new RangeError("what it declares is nested too deeply");
    const known = copies.get(one);
    if (known !== undefined) return known;
    const copy: Copy = Array.isArray(one) ? Object([]) : {};
    copies.set(one, copy);
    empty.push([one, copy, depth]);
    return copy;
  };
  const result = copied(value, 0);
  for (let next = empty.pop(); next !== undefined; next = empty.pop()) {
    const [from, to, depth] = next;
    // Nothing reads other properties of a list; `undefined` may be a hole.
    if (Array.isArray(from) && !Array.prototype.includes.call(from, undefined)) {
      for (let index = 0; index < from.length; index++) {
        to[index] = copied(from[index], depth + 1);
      }
      continue;
    }
    const symbols = Object.getOwnPropertySymbols(from);
    const names: PropertyKey[] = Object.keys(from);
    for (const key of symbols.length === 0 ? names : names.concat(symbols)) {
      const part = copied(Reflect.get(from, key), depth + 1);
      // An assignment would set the prototype.
      if (key === "__proto__") Object.defineProperty(to, key, { value: part, enumerable: true });
      else to[key] = part;
    }
  }
  return Object(result);
}

/** How a piece of work ended. */
export type Result<Value> = { readonly kind: "done"; readonly value: Value } | EvaluationFailure;

/** How a piece of work ended that was not done. */
export type EvaluationFailure =
  { readonly kind: "threw"; readonly error: unknown } | { readonly kind: "endless" };

/**
 * Does `work` that may run code of a spec: a script, a getter, a trap of a proxy. It blocks the process.
 *
 * @param limit - milliseconds after which it is stopped.
 */
export function runWithTimeout<Value>(work: () => Value, limit: number): Result<Value> {
  const results: Result<Value>[] = [];
  const run = () => {
    try {
      results.push({ kind: "done", value: work() });
    } catch (error) {
      results.push({ kind: "threw", error });
    }
  };
  try {
    // Node can stop only a script, with all that it has called. The callees of a strict script cannot see its
    // callers on the stack.
    new Script('"use strict"; run();').runInContext(createContext({ run }), { timeout: limit });
  } catch (error) {
    if (Object(error).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
  }
  return results[0] ?? { kind: "endless" };
}
