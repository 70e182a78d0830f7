import { compileFunction } from "node:vm";
import { transform } from "esbuild";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import { type Model, importedBy } from "../../src/model/model.ts";

/** What an emitted TypeScript module exports. */
export interface EmittedModule {
  /** An exported constant; throws where there is none. */
  constant(name: string): unknown;
  /** Calls an exported function; throws where there is none, and what it throws. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Makes an object of an exported class; throws where there is none, and what its constructor throws. */
  construct(name: string, ...args: readonly unknown[]): object;
}

/**
 * Evaluates the text of a module. Nothing of it outlives the result.
 *
 * @param imports - the texts of the modules that it imports, by the names that imports have for them.
 */
export async function evaluateModule(
  text: string,
  imports: ReadonlyMap<string, string> = new Map(),
): Promise<EmittedModule> {
  const exported = await exportsOf(text, imports);
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

/** The texts of the modules of the headers that `model` includes, for {@link evaluateModule}. */
export function importedTexts(
  model: Model,
  emit: (model: Model) => string = emitTypeScript,
): ReadonlyMap<string, string> {
  return new Map(importedBy(model).map((other) => [other.module, emit(other)]));
}

async function exportsOf(text: string, imports: ReadonlyMap<string, string>): Promise<unknown> {
  const modules = new Map<string, unknown>();
  for (const [name, other] of imports) {
    // Those of headers come after those that they import.
    modules.set(name, await evaluated(other, modules));
  }
  return evaluated(text, modules);
}

async function evaluated(text: string, modules: ReadonlyMap<string, unknown>): Promise<unknown> {
  const { code } = await transform(text, { loader: "ts", format: "cjs", target: "es2022" });
  const module: { exports: unknown } = { exports: {} };
  compileFunction(code, ["module", "require"])(module, (name: string) => modules.get(name));
  return module.exports;
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
