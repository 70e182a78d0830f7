import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic, type NamedPlace } from "../core/diagnostic.ts";

export const unknownStatus = defineDiagnostic("unknown-status", {
  requirement: "The replies of a message are among the statuses of its ring.",
  why: "A reply carries its status as a code. A status that the family does not have has no number.",
  fix: "Name a code of the family that the ring's `status` member holds, or add the code to the family.",
  messages: {
    unknown: (name: string, family: NamedPlace, names: readonly string[]) => ({
      message: `${family.name} has no status "${name}"`,
      related: [{ message: "the codes are declared here", span: family.span }],
      suggestion: suggest(name, names, `it has ${names.join(", ")}`),
    }),
  },
});
