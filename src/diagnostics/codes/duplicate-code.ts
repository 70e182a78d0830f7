import { defineDiagnostic } from "../core/definition.ts";
import type { NamedPlace } from "../core/span.ts";

export const duplicateCode = defineDiagnostic("duplicate-code", {
  requirement: "No two codes, flags or messages of one family or ring have the same number.",
  why: "On the wire there is only the number. Whoever reads one that has two names can't tell which of them was meant.",
  fix: "Give one of them a number that is free. A limit such as `MAX`, which is no value of its own, is written `bound(...)`.",
  messages: {
    repeated: (
      name: string,
      number: "value" | "bit" | "type",
      value: bigint,
      before: NamedPlace,
    ) => ({
      message: `${name} has the ${number} ${value} of ${before.name}`,
      related: [{ message: `${before.name} is declared here`, span: before.span }],
      suggestion: `give it a ${number} of its own`,
    }),
  },
});
