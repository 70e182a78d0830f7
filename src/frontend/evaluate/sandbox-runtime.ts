/**
 * Runs inside the sandbox, where the modules of a spec use it under one name. It is loaded there as text: so it
 * imports only types, and cannot use Node.
 */

import type { StackFrame, Incident, ModuleLinks, ModuleRange } from "./incident.ts";

type Getters = Readonly<Record<string, () => unknown>>;

/** Thrown to end an endless loop. */
class EndlessLoop extends Error {}

/** How often the loops of one declaration may repeat, all together. */
const mostRounds = 2_000_000;

/** Most characters of an exception's message that are kept. */
const longestText = 1_000;

/** The keys under which values of the language keep what they describe. */
const description = Symbol.for("abispec.description");
const declarations = [description, Symbol.for("abispec.scenario"), Symbol.for("abispec.scenarios")];

/** Number of accesses to error values: an exception after one may only be its consequence. */
let touches = 0;

/**
 * Takes the place of a declaration with a mistake, so that declarations that use it still run: its properties,
 * what it returns and what it constructs are itself again. As a number or a string it has no meaning, and it
 * has no elements.
 */
const errorValue: unknown = new Proxy(function () {}, {
  get: (_, name) => partOf(name),
  apply: touch,
  construct: () => Object(touch()),
  // An object that it is spread into is an error value as well.
  ownKeys: (target) => [...Reflect.ownKeys(target), description],
  getOwnPropertyDescriptor: (target, name) =>
    name === description
      ? { value: partOf(name), enumerable: true, configurable: true }
      : Reflect.getOwnPropertyDescriptor(target, name),
});

function touch(): unknown {
  touches++;
  return errorValue;
}

function partOf(name: string | symbol): unknown {
  if (name === description) return { kind: "invalid" };
  const part = touch();
  return name === Symbol.toPrimitive ? () => Number.NaN : part;
}

/** A name that a module does not export is an error value; the import has the report. */
const missingExports: object = new Proxy(Object.create(null), {
  get: (_, name) => (typeof name === "string" ? partOf(name) : undefined),
});

/** Makes the runtime of a sandbox. */
export function createRuntime() {
  const incidents: Incident[] = [];
  const modules = new Map<string, LoadedModule>();
  const frames = recordFrames();
  const overflowText = textOfOverflow();
  /** The statement outside of functions that is running, and what happened since it started. */
  let running: ModuleRange = { module: "", start: 0, end: 0 };
  let rounds = 0;
  let touchesBefore = 0;
  /** The value that the spec threw last, and where: only an `Error` knows that itself. */
  let thrown: (ModuleRange & { readonly error: unknown }) | undefined;

  function start(place: ModuleRange): void {
    running = place;
    rounds = 0;
    touchesBefore = touches;
    thrown = undefined;
  }

  function report(kind: Incident["kind"], place: ModuleRange, about: Partial<Incident> = {}): void {
    incidents.push({ text: undefined, errorName: undefined, frames: [], ...about, ...place, kind });
  }

  /** Reports what was thrown, unless it only follows from a mistake that is reported. */
  function caught(error: unknown): void {
    if (error instanceof EndlessLoop || touches !== touchesBefore) return;
    const about = aboutError(error);
    const own = frames(error);
    const isOverflow = error instanceof RangeError && about.text === overflowText;
    // Only an `Error` knows where it was thrown.
    const isKnown = own.length > 0 || !Object.is(thrown?.error, error);
    const place = (isKnown ? undefined : thrown) ?? running;
    report(isOverflow ? "endlessRecursion" : "thrown", place, { ...about, frames: own });
  }

  const noteCondition = (condition: number) =>
    report("conditionUse", running, { frames: frames(new Error()), condition });
  Object.defineProperty(globalThis, Symbol.for("abispec.noteCondition"), { value: noteCondition });

  function load(name: string): object {
    const module = modules.get(name);
    if (module === undefined) return Object(errorValue);
    if (!module.hasRun) {
      module.hasRun = true;
      start({ module: name, start: 0, end: 0 });
      try {
        module.run(interfaceOf(name, module));
      } catch (error) {
        caught(error);
      }
    }
    return module.exports;
  }

  /** The interface of the runtime for the code of a module. */
  function interfaceOf(name: string, module: LoadedModule) {
    return {
      errorValue,
      exports: (getters: Getters) => {
        for (const [key, get] of Object.entries(getters)) defineExport(module, key, get);
      },
      exportAll: (other: object) => {
        for (const key of Object.keys(other)) {
          if (key === "default" || Object.hasOwn(module.exports, key)) continue;
          defineExport(module, key, () => Reflect.get(other, key));
        }
      },
      import: (specifier: string): unknown => {
        const target = module.links[specifier];
        return target === undefined ? errorValue : load(target);
      },
      enter: (from: number, to: number) => start({ module: name, start: from, end: to }),
      caught,
      /** @param isMistyped - TypeScript reports something in it, so that it may compute with what is not a number. */
      attempt: (from: number, to: number, make: () => unknown, isMistyped: boolean): unknown => {
        start({ module: name, start: from, end: to });
        try {
          const value = make();
          return frozenDeclaration(value, isMistyped || touches !== touchesBefore);
        } catch (error) {
          caught(error);
          return errorValue;
        }
      },
      tick: (from: number, to: number): void => {
        if (++rounds <= mostRounds) return;
        // A spec may catch the exception and go on; the loop is reported once.
        const place = { module: name, start: from, end: to };
        if (rounds === mostRounds + 1) report("endlessLoop", place);
        throw new EndlessLoop();
      },
      thrown: (from: number, to: number, error: unknown): unknown => {
        thrown = { module: name, start: from, end: to, error };
        return error;
      },
    };
  }

  return {
    incidents,
    running: () => running,
    /**
     * Defines a module by the function that its code is.
     *
     * @param links - JSON of {@link ModuleLinks}, so that no object of the host comes in.
     */
    define: (name: string, run: LoadedModule["run"], links: string): void => {
      const exports: object = Object.create(missingExports);
      modules.set(name, { run, links: JSON.parse(links), exports, hasRun: false });
    },
    load,
    /** What a module exports; `undefined` for one that was not imported. */
    exportsOf: (name: string): object | undefined => {
      const module = modules.get(name);
      return module?.hasRun === true ? module.exports : undefined;
    },
    /** Freezes what a module exports. */
    freeze: (name: string): void => void deepFreeze(load(name)),
    /** Removes a global. Its use is reported. */
    remove: (path: string): void => {
      const [key = "", ...owners] = path.split(".").toReversed();
      const owner: object = owners.reduce((one, part) => Reflect.get(one, part), globalThis);
      const get = () => {
        report("removedGlobal", running, { text: path, frames: frames(new Error(path)) });
        return errorValue;
      };
      Object.defineProperty(owner, key, { get, configurable: false, enumerable: false });
    },
  };
}

interface LoadedModule {
  readonly run: (runtime: unknown) => unknown;
  readonly links: ModuleLinks;
  readonly exports: object;
  hasRun: boolean;
}

/** @param value - throws where the module ended before it declared what it exports. */
function defineExport({ exports }: LoadedModule, name: string, value: () => unknown): void {
  const get = () => {
    try {
      return value();
    } catch {
      return errorValue;
    }
  };
  Object.defineProperty(exports, name, { get, enumerable: true, configurable: true });
}

function aboutError(error: unknown): { text: string | undefined; errorName: string | undefined } {
  try {
    const isError = error instanceof Error;
    const object: object = Object(error);
    const message: unknown = "message" in object ? object.message : error;
    return {
      text: String(message).slice(0, longestText),
      errorName: isError ? String(error.name).slice(0, longestText) : undefined,
    };
  } catch {
    return { text: undefined, errorName: undefined };
  }
}

/** This engine's message for endless recursion. */
function textOfOverflow(): string {
  const call = (): number => call() + 1;
  try {
    return String(call());
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

/** A call, as V8 describes it to `Error.prepareStackTrace`. */
interface CallSite {
  getFileName(): unknown;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

/**
 * Replaces the engine's description of calls, so that a spec cannot see what calls it. Returns a function that
 * gives the frames of an error.
 */
function recordFrames(): (error: unknown) => readonly StackFrame[] {
  const known = new WeakMap<object, readonly StackFrame[]>();
  const prepareStackTrace = (error: object, sites: readonly CallSite[]) => {
    const frames = sites.map((site) => ({
      module: String(site.getFileName()),
      line: site.getLineNumber() ?? 0,
      column: site.getColumnNumber() ?? 0,
    }));
    known.set(error, frames);
    return "";
  };
  Object.defineProperty(Error, "prepareStackTrace", { value: prepareStackTrace });
  // There may be many calls between the spec's function and the one that throws.
  Error.stackTraceLimit = 100;
  return (error) => {
    try {
      // Reading the stack makes the engine describe it.
      if (error instanceof Error) void error.stack;
      return known.get(Object(error)) ?? [];
    } catch {
      return [];
    }
  };
}

/**
 * Freezes a declaration of the language; any other value stays as it is.
 *
 * @param isReported - a mistake in its initializer is reported, so that NaN in it stands for an error value.
 */
function frozenDeclaration(value: unknown, isReported: boolean): unknown {
  if (isReported && Object.is(value, Number.NaN)) return errorValue;
  if (typeof value !== "object" || value === null || value === errorValue) return value;
  const isDeclaration = declarations.some((symbol) => Object.hasOwn(value, symbol));
  return isDeclaration ? deepFreeze(value, isReported) : value;
}

/** What {@link deepFreeze} has walked: declarations are parts of one another. */
const frozen = new Set<unknown>();

function deepFreeze(value: unknown, isReported = false): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return value;
  if (value === errorValue || frozen.has(value)) return value;
  frozen.add(value);
  // Most values are in lists of bytes, which have no accessors that matter; `undefined` may be a hole.
  if (Array.isArray(value) && !isReported && !value.includes(undefined)) {
    for (let index = 0; index < value.length; index++) {
      if (typeof value[index] !== "number") deepFreeze(value[index]);
    }
    return Object.freeze(value);
  }
  for (const key of Reflect.ownKeys(value)) {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (isReported && Object.is(property?.value, Number.NaN)) Reflect.set(value, key, errorValue);
    deepFreeze(property?.value, isReported);
  }
  return ArrayBuffer.isView(value) ? value : Object.freeze(value);
}
