import { isQuoted, kindExamples, type ExpectedKind } from "../core/expected-kind.ts";
import { guess } from "../core/guess.ts";
import { law } from "../core/law.ts";
import { listed } from "../core/listed.ts";
import { unknownName } from "../core/unknown-name.ts";

export const typeError = law("type-error", {
  severity: "error",
  law: "A spec passes the type checker of TypeScript.",
  why: "The words of the language have types: a status that the family lacks or a part of the wrong kind is a type error. In a spec that has some, constants are not what they seem.",
  mend: "Change the text at the caret; an editor with TypeScript underlines the same place. The web knows errors of TypeScript by the number in brackets: TS2322. Specs are checked with strict types, whatever the tsconfig.json around them says.",
  messages: {
    mistyped: (complaint: string, number: number) => ({
      message: `${complaint} (TS${number})`,
      suggestion:
        "docs/language.md says what each word takes; an editor with TypeScript shows the types",
    }),
    unknownName,
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
      suggestion: guess(
        given.replaceAll('"', ""),
        allowed,
        `write ${listed(allowed.map((one) => JSON.stringify(one)))}`,
      ),
    }),
    nothingFits: (what: string) => ({
      message: `"${what}" can't stand here`,
      suggestion:
        "correct it, or mend the other mistakes first: one of them leaves nothing that fits here",
    }),
    noMember: (owner: string, name: string, names: readonly string[]) => ({
      message: `${owner} has no "${name}"`,
      suggestion: guess(name, names, otherwise("it has", names)),
    }),
    unknownPart: (name: string, names: readonly string[]) => ({
      message: `"${name}" means nothing here`,
      suggestion: guess(name, names, otherwise("what can stand here:", names)),
    }),
    missingParts: (names: readonly string[]) => ({
      message: `${names.map((name) => JSON.stringify(name)).join(", ")} ${names.length === 1 ? "is" : "are"} missing here`,
      suggestion: `add ${names.map((name) => `${name}: ...`).join(", ")}`,
    }),
    missingArguments: (word: string, missing: readonly string[], all: readonly string[]) => ({
      message: `${word}(...) lacks ${listed(missing, "and")}`,
      suggestion: `write: ${word}(${all.join(", ")})`,
    }),
    tooManyArguments: (word: string, all: readonly string[]) => ({
      message: `${word}(...) takes nothing${all.length === 0 ? "" : ` but ${listed(all, "and")}`}`,
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
