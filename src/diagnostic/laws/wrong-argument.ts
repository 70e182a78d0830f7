import { guess } from "../guess.ts";
import { law } from "../law.ts";

export const wrongArgument = law("wrong-argument", {
  severity: "error",
  law: "A word of the language gets each part that it needs, and no other.",
  why: "A part that is missing or of another kind leaves a hole in every output.",
  mend: "Write the parts that the message names. In an editor with TypeScript, what is missing is underlined and completed.",
  messages: {
    missing: (word: string, parts: readonly string[]) => ({
      message: `${word} lacks ${parts.map((part) => JSON.stringify(part)).join(", ")}`,
      suggestion: `add ${parts.map((part) => `${part}: ...`).join(", ")}`,
    }),
    unknownPart: (word: string, part: string, parts: readonly string[]) => ({
      message: `${word} takes no "${part}"`,
      suggestion: guess(part, parts, `it takes ${parts.join(", ")}`),
    }),
    notText: (part: string) => ({
      message: `the ${part} is not a text`,
      suggestion: "write it in quotation marks",
    }),
    notList: (part: string) => ({
      message: `the ${part} are not a list`,
      suggestion: `write them in square brackets: ${part}: [ ... ]`,
    }),
    notObject: (part: string) => ({
      message: `the ${part} are not an object`,
      suggestion: `write them in braces: ${part}: { ... }`,
    }),
    notOneOf: (part: string, value: unknown, allowed: readonly string[]) => ({
      message: `the ${part} can't be ${typeof value === "string" ? JSON.stringify(value) : String(value)}`,
      suggestion: guess(
        String(value),
        allowed,
        `write ${allowed.map((one) => JSON.stringify(one)).join(" or ")}`,
      ),
    }),
  },
});
