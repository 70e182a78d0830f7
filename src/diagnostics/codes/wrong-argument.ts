import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";
import { joinList } from "../core/join-list.ts";

export const wrongArgument = defineDiagnostic("wrong-argument", {
  requirement: "A word of the language gets each part that it needs, and no other.",
  why: "A part that is missing or of another kind leaves a hole in every output.",
  fix: "Write the parts that the message names. In an editor with TypeScript, what is missing is underlined and completed.",
  messages: {
    missing: (word: string, parts: readonly string[]) => ({
      message: `${word} lacks ${parts.map((part) => JSON.stringify(part)).join(", ")}`,
      suggestion: `add ${parts.map((part) => `${part}: ...`).join(", ")}`,
    }),
    unknownPart: (word: string, part: string, parts: readonly string[]) => ({
      message: `${word} takes no "${part}"`,
      suggestion: suggest(part, parts, `it takes ${parts.join(", ")}`),
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
      message: `${call.replace(/\(.*/, "(...)")} lacks the ${argument}`,
      suggestion: `write: ${call}`,
    }),
    notText: (part: string) => ({
      message: `the ${part} is not a text`,
      suggestion: "write it in quotation marks",
    }),
    notList: (part: string) => ({
      message: `the ${part} are not a list`,
      suggestion: "write them in square brackets: [ ... ]",
    }),
    notWords: (given: string) => ({
      message: `this is ${given}, not the words`,
      suggestion: "write them in braces, each with its name: { name: uint32_t }",
    }),
    notObject: (part: string) => ({
      message: `the ${part} are not an object`,
      suggestion: "write them in braces, each with its name: { name: ... }",
    }),
    notOneOf: (part: string, given: string, allowed: readonly string[]) => ({
      message: `"${part}" can't be ${given}`,
      suggestion: suggest(
        given.replaceAll('"', ""),
        allowed,
        `write ${joinList(allowed.map((one) => JSON.stringify(one)))}`,
      ),
    }),
  },
});
