import { compileFunction } from "node:vm";
import { transform } from "esbuild";

/** What an emitted TypeScript module exports. */
export interface EmittedModule {
  /** An exported constant; throws where there is none. */
  constant(name: string): unknown;
  /** Calls an exported function; throws where there is none, and what it throws. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Makes an object of an exported class; throws where there is none, and what its constructor throws. */
  construct(name: string, ...args: readonly unknown[]): object;
}

/** Evaluates the text of a module without imports. Nothing of it outlives the result. */
export async function evaluateModule(text: string): Promise<EmittedModule> {
  const { code } = await transform(text, { loader: "ts", format: "cjs", target: "es2022" });
  const module: { exports: unknown } = { exports: {} };
  compileFunction(code, ["module"])(module);
  const exported = module.exports;
  const constant = (name: string): unknown => {
    const value: unknown =
      typeof exported === "object" && exported !== null ? Reflect.get(exported, name) : undefined;
    if (value === undefined) throw new Error(`the module exports no ${name}`);
    return value;
  };
  return {
    constant,
    call: (name, ...args) => callable(constant(name), name)(...args),
    construct(name, ...args) {
      const made: unknown = Reflect.construct(callable(constant(name), name), [...args]);
      if (typeof made !== "object" || made === null) throw new Error(`${name} makes no object`);
      return made;
    },
  };
}

/** A function whose parameters are not known. */
export type Callable = (...args: readonly unknown[]) => unknown;

/** `value`, where it is a function; throws where it is not. */
export function callable(value: unknown, name: string): Callable {
  if (!isCallable(value)) throw new Error(`${name} is not a function`);
  return value;
}

function isCallable(value: unknown): value is Callable {
  return typeof value === "function";
}
