import { type ExpectedKind, wrongKind } from "./wrong-kind.ts";
import { suggest, suggestOneOf, didYouMean } from "../core/did-you-mean.ts";
import { defineDiagnostic, type SuggestedWording } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";

export const typeError = defineDiagnostic("type-error", {
  requirement: "A spec passes the type checker of TypeScript.",
  why: "The words of the language have types: a status that is missing from its family, or an argument of the wrong kind, is a type error.",
  fix: "Change the text at the caret; an editor with TypeScript underlines the same place. The number in brackets, such as TS2322, is that of TypeScript's error. Specs are checked with strict types, whatever the tsconfig.json around them says.",
  messages: {
    mistyped: (text: string, number: number) => ({
      message: `${text.replace(/\.$/, "")} (TS${number})`,
      suggestion:
        "docs/language.md says what each word takes; an editor with TypeScript shows the types",
    }),
    unknownName,
    typeImport: () => ({
      message: "this imports only types, but the module uses its values",
      suggestion: "remove the word type: import { ... }",
    }),
    notComputable: (given: string) => ({
      message: `this is ${given}, which has no numeric value in TypeScript`,
      suggestion:
        "write an expression of C, constant(c`${NAME} / 2`), or name the number and use it in both places: const n = 8",
    }),
    noValue: (name: string) => ({
      message: `"${name}" has no value`,
      suggestion: `write it behind a colon, such as ${name}: 0; each enumerator has its number, too`,
    }),
    typeAsValue: (name: string) => ({
      message: `"${name}" is a type of TypeScript, but a value is expected`,
      suggestion: "write a type of the language, such as uint32_t",
    }),
    valueAsType: (name: string) => ({
      message: `"${name}" is a value, but a type of TypeScript is expected`,
      suggestion: `write: typeof ${name}`,
    }),
    missingTypeArgument: (name: string) => ({
      message: `"${name}" needs a type in angle brackets`,
      suggestion: `write: ${name}<typeof NAME>`,
    }),
    otherKind: (given: string, expected: ExpectedKind) =>
      wrongKind.messages.expected(expected, given),
    notOneOf: (given: string, allowed: readonly string[]) => ({
      message: `${given} is not allowed here`,
      suggestion: suggestOneOf(given, allowed),
    }),
    nothingFits: (what: string) => ({
      message: `"${what}" does not fit here`,
      suggestion: "correct it, or correct the other mistakes first: one of them may be the cause",
    }),
    noMember: (owner: string, name: string, names: readonly string[]) => ({
      message: `${owner} has no "${name}"`,
      suggestion:
        name === "of" && names.includes("values")
          ? "an integer has the values of one family: name another one in its comment"
          : suggest(name, names, otherwise("it has", names)),
    }),
    unknownPart: (name: string, names: readonly string[]) => ({
      message: `unknown property "${name}"`,
      suggestion: suggest(name, names, otherwise("known properties:", names)),
    }),
    missingParts: (names: readonly string[]) => ({
      message: `${names.map((name) => JSON.stringify(name)).join(", ")} ${names.length === 1 ? "is" : "are"} missing here`,
      suggestion: `add ${names.map((name) => `${name}: ...`).join(", ")}`,
    }),
    missingArguments: (word: string, missing: readonly string[], all: readonly string[]) => ({
      message: `${word}(...) is missing ${joinList(missing, "and")}`,
      suggestion: `write: ${word}(${all.join(", ")})`,
    }),
    tooManyArguments: (word: string, all: readonly string[]) => ({
      message: `${word}(...) takes ${all.length === 0 ? "no arguments" : `only ${joinList(all, "and")}`}`,
      suggestion: `write: ${word}(${all.join(", ")})`,
    }),
    notCallable: (text: string) => ({
      message: `"${text}" is not a function`,
      suggestion: "remove the parentheses after it",
    }),
  },
});

/** The suggestion where no name is similar: the names to choose from, if they are few. */
function otherwise(start: string, names: readonly string[]): string {
  return names.length === 0 || names.length > 16 ? "remove it" : `${start} ${names.join(", ")}`;
}

/** Names that other programs have, by the reason why a spec does not have them. */
const unavailable: Readonly<Record<string, readonly string[]>> = {
  "the same spec gives the same outputs at any time: write the value itself": [
    "Date",
    "Math.random",
  ],
  "the same spec gives the same outputs on any machine: write the string itself": ["Intl"],
  "a spec prints nothing: look at its outputs": ["console", "alert"],
  "a spec runs synchronously: write it without async and await": [
    "Promise",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
  ],
  "a spec has nothing but JavaScript and abispec: write the value itself": [
    ...["process", "global", "require", "module", "exports", "__dirname", "__filename", "Buffer"],
    ...["window", "document", "navigator", "localStorage", "fetch", "XMLHttpRequest", "WebSocket"],
    ...["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "structuredClone", "crypto"],
    ...["performance", "Atomics", "SharedArrayBuffer", "WebAssembly", "WeakRef"],
    ...["FinalizationRegistry", "Worker", "Event", "AbortController"],
  ],
};

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries(unavailable).flatMap(([reason, names]) =>
    names.map((name) => [name, reason] as const),
  ),
);

/** What C and other languages call the words of the language. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["shall", "must, or should where there may be a reason not to"],
  ["required", "must"],
  ["recommended", "should"],
  ["optional", "may"],
  ["unsigned", "unsigned_int"],
  ["signed", "int"],
  ["_Bool", "bool"],
  ["boolean", "bool"],
  ...[16, 32, 64].flatMap((bits) =>
    ["be", "le"].map((order) => [`__${order}${bits}`, `uint${bits}_t.${order}`] as const),
  ),
  ...[8, 16, 32, 64].flatMap((bits) => [
    ...["u", "uint", "U"].map((start) => [`${start}${bits}`, `uint${bits}_t`] as const),
    ...["s", "i", "int", "S"].map((start) => [`${start}${bits}`, `int${bits}_t`] as const),
  ]),
  ["define", "constant(...)"],
  ["typedef", "alias(...)"],
  ["bits", "flags({ ... })"],
]);

/** Why a global of other programs is not available in a spec; `undefined` for any other name. */
export function reasonUnavailable(name: string): string | undefined {
  return reasons.get(name);
}

/**
 * The message about a name that is not defined.
 *
 * @param words - what the language exports.
 * @param names - what the module declares.
 * @param importable - what the module could import: the path of each name.
 * @param missing - all names that are not defined in the module; those that come from one place are imported together.
 */
function unknownName(
  name: string,
  words: readonly string[],
  names: readonly string[],
  importable: ReadonlyMap<string, string> = new Map(),
  missing: readonly string[] = [],
  types: readonly string[] = [],
): SuggestedWording {
  const reason = reasonUnavailable(name);
  if (reason !== undefined) {
    return { message: `${name} is not available in a spec`, suggestion: reason };
  }
  const message = `"${name}" is not defined`;
  if (types.includes(name)) {
    return { message, suggestion: `import it: import type { ${name} } from "abispec"` };
  }
  const origin = (one: string) => (words.includes(one) ? "abispec" : importable.get(one));
  const path = origin(name);
  if (path !== undefined) {
    const others = missing.filter((one) => one !== name && origin(one) === path);
    const list = [name, ...others].join(", ");
    const it = others.length === 0 ? "it" : "what is missing";
    return { message, suggestion: `import ${it}: import { ${list} } from ${JSON.stringify(path)}` };
  }
  const synonym = synonyms.get(name);
  if (synonym !== undefined) return { message, suggestion: `write ${synonym}` };
  const meant =
    didYouMean(name, [...names, ...words, ...types]) ?? didYouMean(name, importable.keys());
  const suggestion =
    meant === undefined ? "declare it above, or import it" : `did you mean "${meant}"?`;
  return { message, suggestion };
}
