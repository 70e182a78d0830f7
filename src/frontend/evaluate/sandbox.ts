import { languageFile } from "../parse/language.ts";
import { languageModules, runtimeModule } from "./library.ts";
import type { createRuntime } from "./sandbox-runtime.ts";
import { type Context, Script, createContext } from "node:vm";

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

/** How many objects may be inside of one another: whoever walks them has some calls for each. */
const deepest = 1_000;

/**
 * A copy of what stems from the sandbox, with the prototypes of the host: reading it calls nothing that
 * a spec wrote, be it a getter, a proxy or another `Array.prototype.map`. Objects that are one stay one.
 * Of a function its properties are left.
 *
 * @throws RangeError where it is nested too deeply for anybody to walk it.
 */
export function copyOf(value: object): object {
  const copies = new Map<object, object>();
  const empty: (readonly [from: object, to: object, depth: number])[] = [];
  const copied = (one: object, depth: number): object => {
    if (depth > deepest) throw new RangeError("what it declares is nested too deeply");
    const known = copies.get(one);
    if (known !== undefined) return known;
    const copy = Array.isArray(one) ? [] : {};
    copies.set(one, copy);
    empty.push([one, copy, depth]);
    return copy;
  };
  const result = copied(value, 0);
  for (let next = empty.pop(); next !== undefined; next = empty.pop()) {
    const [from, to, depth] = next;
    const keys = [...Object.keys(from), ...Object.getOwnPropertySymbols(from)];
    for (const key of keys) {
      const own: unknown = Reflect.get(from, key);
      Object.defineProperty(to, key, {
        value: isObject(own) ? copied(own, depth + 1) : own,
        enumerable: true,
      });
    }
  }
  return result;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** How a piece of work ended. */
export type Result<Value> = { readonly kind: "done"; readonly value: Value } | Failure;

/** How a piece of work ended that was not done. */
export type Failure =
  { readonly kind: "threw"; readonly error: unknown } | { readonly kind: "endless" };

/**
 * Does `work` that calls what somebody else wrote: a script, a getter, a trap of a proxy. Nothing else
 * happens in this process meanwhile.
 *
 * @param limit - milliseconds after which it ends, wherever it is.
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
    // Node ends scripts alone, and with a script what it has called. A strict one shows nothing of its
    // caller to whoever looks at the stack.
    new Script('"use strict"; run();').runInContext(createContext({ run }), { timeout: limit });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return results[0] ?? { kind: "endless" };
}

/** Whether Node says that the time is over; its error is one of the script's context. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
