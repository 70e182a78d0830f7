import { suggest, suggestOneOf } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

export const wrongArgument = defineDiagnostic("wrong-argument", {
  requirement:
    "A word of the language gets every argument and property that it needs, and no others.",
  why: "A part that is missing or of another kind leaves a hole in every output.",
  fix: "Write what the message names. An editor with TypeScript underlines what is missing, and completes it.",
  messages: {
    missing: (word: string, parts: readonly string[]) => ({
      message: `${word} is missing ${parts.map((part) => JSON.stringify(part)).join(", ")}`,
      suggestion: `add ${parts.map((part) => (part === "as" ? 'as: "enum"' : `${part}: ...`)).join(", ")}`,
    }),
    unknownPart: (word: string, part: string, parts: readonly string[]) => ({
      message: `${word} has no property "${part}"`,
      suggestion: suggest(part, parts, `its properties are ${parts.join(", ")}`),
    }),
    unknownOption: (option: string, options: readonly string[]) => ({
      message: `${JSON.stringify(option)} is not an option of this interface`,
      suggestion: suggest(
        option,
        options,
        "add it to the options of scenarios({ chapters, options }), with its default",
      ),
    }),
    missingArgument: (call: string, argument: string) => ({
      message: `${call.replace(/\(.*/, "(...)")} is missing the ${argument}`,
      suggestion: `write: ${call}`,
    }),
    macroHandle: () => ({
      message: "a macro has no handles: C would define those of the type that it stands for",
      suggestion: "leave out macro: true, or handle: true",
    }),
    notText: (part: string) => ({
      message: `the ${part} must be a string`,
      suggestion: "write it in quotation marks",
    }),
    notList: (part: string) => ({
      message: `"${part}" must be an array`,
      suggestion: "write them in square brackets: [ ... ]",
    }),
    notParameters: (given: string) => ({
      message: `expected parameters, but this is ${given}`,
      suggestion: "write them in braces, each with its name: { name: uint32_t }",
    }),
    notObject: (part: string) => ({
      message: `the ${part} must be an object`,
      suggestion: "write them in braces, each with its name: { name: ... }",
    }),
    notFlag: (part: string, given: string) => ({
      message: `"${part}" cannot be ${given}`,
      suggestion: "write true or false",
    }),
    notInteger: (part: string, given: string) => ({
      message: `"${part}" cannot be ${given}`,
      suggestion: "write an integer, as the macro has it: 1",
    }),
    notOneOf: (part: string, given: string, allowed: readonly string[]) => ({
      message: `"${part}" cannot be ${given}`,
      suggestion: suggestOneOf(given, allowed),
    }),
  },
});
