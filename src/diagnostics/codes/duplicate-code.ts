import { defineDiagnostic } from "../core/diagnostic.ts";
import type { NamedPlace } from "../core/span.ts";

const sameNumber = { value: "are both", bit: "are both bit", type: "both have the type" } as const;

export const duplicateCode = defineDiagnostic("duplicate-code", {
  requirement: "No two codes, flags or messages of one family or ring have the same number.",
  why: "The bytes of a message hold only the number. A reader cannot tell which of two names with the same number was meant.",
  fix: "Give one of them a number that is free. A limit such as `MAX`, which is not a value itself, is written `bound(...)`.",
  messages: {
    repeated: (
      name: string,
      number: keyof typeof sameNumber,
      value: bigint,
      before: NamedPlace,
    ) => ({
      message: `${before.name} and ${name} ${sameNumber[number]} ${value}`,
      related: [{ message: `${before.name} is declared here`, span: before.span }],
      suggestion: `give it a ${number} of its own`,
    }),
  },
});
