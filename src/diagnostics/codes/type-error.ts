import { isQuoted, kindExamples, type ExpectedKind } from "./expected-kind.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";
import { unknownName } from "./unknown-name.ts";

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
        "give the number its own name, and use it in both places: const n = 8; export const A = constant(n)",
    }),
    typeAsValue: (name: string) => ({
      message: `"${name}" is a type of TypeScript, but a value is expected`,
      suggestion: "write a type of the language, such as uint32_t",
    }),
    valueAsType: (name: string) => ({
      message: `"${name}" is a value, but a type of TypeScript is expected`,
      suggestion: `write: typeof ${name}`,
    }),
    otherKind: (given: string, expected: ExpectedKind) => ({
      message: `expected ${expected}, but this is ${given}`,
      suggestion: `write ${kindExamples[expected]}${isQuoted(given, expected) ? "; remove the quotation marks" : ""}`,
    }),
    notOneOf: (given: string, allowed: readonly string[]) => ({
      message: `${given} is not allowed here`,
      suggestion: suggest(
        given.replaceAll('"', ""),
        allowed,
        `write ${joinList(allowed.map((one) => JSON.stringify(one)))}`,
      ),
    }),
    nothingFits: (what: string) => ({
      message: `"${what}" does not fit here`,
      suggestion: "correct it, or correct the other mistakes first: one of them may be the cause",
    }),
    noMember: (owner: string, name: string, names: readonly string[]) => ({
      message: `${owner} has no "${name}"`,
      suggestion: suggest(name, names, otherwise("it has", names)),
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
