import { createContext, Script, type Context } from "node:vm";

/**
 * What a realm lacks: what differs from run to run or from machine to machine, and what goes on when the
 * script has ended, for nobody would wait for it.
 */
const outOfReach = [
  "Date",
  "Math.random",
  "Intl",
  "Promise",
  "Array.fromAsync",
  "Atomics",
  "SharedArrayBuffer",
  "WebAssembly",
  "WeakRef",
  "FinalizationRegistry",
  "console",
];

const hermetic = `
${outOfReach.map((name) => `delete globalThis.${name};`).join("\n")}
// It would be given the functions that have called the spec.
Object.defineProperty(Error, "prepareStackTrace", { value: undefined });
// The outermost of the spec's functions, which is the statement to blame, may call many others.
Error.stackTraceLimit = 100;
`;

/** A realm without file, network, clock or environment, from which no way leads into this one. */
export function makeRealm(): Context {
  const realm = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: "afterEvaluate",
  });
  new Script(hermetic).runInContext(realm);
  return realm;
}
