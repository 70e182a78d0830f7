import { isQuoted, kindExamples, type ExpectedKind } from "./expected-kind.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";
import { joinList } from "../core/join-list.ts";
import { unknownName } from "./unknown-name.ts";

export const typeError = defineDiagnostic("type-error", {
  requirement: "A spec passes the type checker of TypeScript.",
  why: "The words of the language have types: a status that the family lacks or a part of the wrong kind is a type error. In a spec that has some, constants are not what they seem.",
  fix: "Change the text at the caret; an editor with TypeScript underlines the same place. The web knows errors of TypeScript by the number in brackets: TS2322. Specs are checked with strict types, whatever the tsconfig.json around them says.",
  messages: {
    mistyped: (complaint: string, number: number) => ({
      message: `${complaint.replace(/\.$/, "")} (TS${number})`,
      suggestion:
        "docs/language.md says what each word takes; an editor with TypeScript shows the types",
    }),
    unknownName,
    typeImport: () => ({
      message: "this imports types, but the module uses values of it",
      suggestion: "leave out the word type: import { ... }",
    }),
    notComputable: (given: string) => ({
      message: `this is ${given}, and nothing to compute with`,
      suggestion:
        "give the number a name of its own, and use that in both places: const n = 8; export const A = constant(n)",
    }),
    typeAsValue: (name: string) => ({
      message: `"${name}" is a type of TypeScript, but here stands a value`,
      suggestion: "write a type of the language, such as uint32_t",
    }),
    valueAsType: (name: string) => ({
      message: `"${name}" is a value, but here stands a type of TypeScript`,
      suggestion: `write: typeof ${name}`,
    }),
    otherKind: (given: string, expected: ExpectedKind) => ({
      message: `this is ${given}, not ${expected}`,
      suggestion: `write ${kindExamples[expected]}${isQuoted(given, expected) ? "; leave out the quotation marks" : ""}`,
    }),
    notOneOf: (given: string, allowed: readonly string[]) => ({
      message: `this can't be ${given}`,
      suggestion: suggest(
        given.replaceAll('"', ""),
        allowed,
        `write ${joinList(allowed.map((one) => JSON.stringify(one)))}`,
      ),
    }),
    nothingFits: (what: string) => ({
      message: `"${what}" can't stand here`,
      suggestion:
        "correct it, or mend the other mistakes first: one of them leaves nothing that fits here",
    }),
    noMember: (owner: string, name: string, names: readonly string[]) => ({
      message: `${owner} has no "${name}"`,
      suggestion: suggest(name, names, otherwise("it has", names)),
    }),
    unknownPart: (name: string, names: readonly string[]) => ({
      message: `"${name}" means nothing here`,
      suggestion: suggest(name, names, otherwise("what can stand here:", names)),
    }),
    missingParts: (names: readonly string[]) => ({
      message: `${names.map((name) => JSON.stringify(name)).join(", ")} ${names.length === 1 ? "is" : "are"} missing here`,
      suggestion: `add ${names.map((name) => `${name}: ...`).join(", ")}`,
    }),
    missingArguments: (word: string, missing: readonly string[], all: readonly string[]) => ({
      message: `${word}(...) lacks ${joinList(missing, "and")}`,
      suggestion: `write: ${word}(${all.join(", ")})`,
    }),
    tooManyArguments: (word: string, all: readonly string[]) => ({
      message: `${word}(...) takes nothing${all.length === 0 ? "" : ` but ${joinList(all, "and")}`}`,
      suggestion: `write: ${word}(${all.join(", ")})`,
    }),
    notCallable: (text: string) => ({
      message: `"${text}" can't be called`,
      suggestion: "write it without the brackets behind it",
    }),
  },
});

/** What to do where no name is near: choose one, if they are few. */
function otherwise(start: string, names: readonly string[]): string {
  return names.length === 0 || names.length > 16 ? "leave it out" : `${start} ${names.join(", ")}`;
}
