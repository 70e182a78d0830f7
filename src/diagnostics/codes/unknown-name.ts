import { didYouMean } from "../core/did-you-mean.ts";
import type { Wording } from "../core/diagnostic.ts";

/** Names that a program has elsewhere, by the reason for which a spec lacks them. */
const lacks: Readonly<Record<string, readonly string[]>> = {
  "the same spec gives the same outputs at any time: write the value itself": [
    "Date",
    "Math.random",
  ],
  "the same spec gives the same outputs on any machine: write the text itself": ["Intl"],
  "a spec prints nothing: look at what comes of it in the outputs": ["console", "alert"],
  "a spec runs from its first line to its last, and nothing in it can wait: do without async and await":
    ["Promise", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  "a spec runs with nothing but the language: write what you need from it as a value": [
    ...["process", "global", "require", "module", "exports", "__dirname", "__filename", "Buffer"],
    ...["window", "document", "navigator", "localStorage", "fetch", "XMLHttpRequest", "WebSocket"],
    ...["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "structuredClone", "crypto"],
    ...["performance", "Atomics", "SharedArrayBuffer", "WebAssembly", "WeakRef"],
    ...["FinalizationRegistry", "Worker", "Event", "AbortController"],
  ],
};

const outside: ReadonlyMap<string, string> = new Map(
  Object.entries(lacks).flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);

const unsigned = "uint8_t, uint16_t, uint32_t or uint64_t";
const signed = "int8_t, int16_t, int32_t or int64_t";

/** Names that other languages have for what the language calls otherwise. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["shall", "must, or should where there may be a reason not to"],
  ["required", "must"],
  ["recommended", "should"],
  ["optional", "may"],
  ["int", `a type that has one size everywhere: ${signed}`],
  ["char", "uint8_t, or int8_t for a number with a sign"],
  ["short", "int16_t"],
  ["long", "int32_t or int64_t: C gives long another size on each ABI"],
  ["unsigned", `a type that has one size everywhere: ${unsigned}`],
  ["size_t", `a type that has one size everywhere: ${unsigned}`],
  ["bool", "uint8_t"],
  ...[8, 16, 32, 64].flatMap((bits) => [
    ...["u", "uint", "U"].map((start) => [`${start}${bits}`, `uint${bits}_t`] as const),
    ...["s", "i", "int", "S"].map((start) => [`${start}${bits}`, `int${bits}_t`] as const),
  ]),
  ["define", "constant(...)"],
  ["typedef", "alias(...)"],
  ["bits", "flags({ ... })"],
]);

/** Why a spec has not what other programs have under a name; `undefined` for any other name. */
export function reasonForLack(name: string): string | undefined {
  return outside.get(name);
}

/**
 * What is said of a name that nothing in a spec has.
 *
 * @param words - what the language exports.
 * @param names - what the module declares.
 * @param elsewhere - what it could import: the path of each name.
 * @param missing - all names that the module lacks; those that come from one place are imported together.
 */
export function unknownName(
  name: string,
  words: readonly string[],
  names: readonly string[],
  elsewhere: ReadonlyMap<string, string> = new Map(),
  missing: readonly string[] = [],
): Wording {
  const message = `there is no "${name}" in a spec`;
  const reason = reasonForLack(name);
  if (reason !== undefined) return { message, suggestion: reason };
  const origin = (one: string) => (words.includes(one) ? "abispec" : elsewhere.get(one));
  const path = origin(name);
  if (path !== undefined) {
    const others = missing.filter((one) => one !== name && origin(one) === path);
    const list = [name, ...others].join(", ");
    const it = others.length === 0 ? "it" : "what is missing";
    return { message, suggestion: `import ${it}: import { ${list} } from ${JSON.stringify(path)}` };
  }
  const synonym = synonyms.get(name);
  if (synonym !== undefined) return { message, suggestion: `write ${synonym}` };
  const meant = didYouMean(name, [...names, ...words]) ?? didYouMean(name, elsewhere.keys());
  const suggestion =
    meant === undefined ? "declare it above, or import it" : `did you mean "${meant}"?`;
  return { message, suggestion };
}
