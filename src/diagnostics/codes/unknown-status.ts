import { guess } from "../core/guess.ts";
import { law } from "../core/law.ts";
import type { NamedPlace } from "../core/named-place.ts";

export const unknownStatus = law("unknown-status", {
  severity: "error",
  law: "The replies of a message are among the outcomes of its ring.",
  why: "A reply carries its outcome as a code. One that the family of outcomes lacks has no number.",
  mend: "Name a code of the family that the ring's `status` member holds, or add the code to the family.",
  messages: {
    unknown: (name: string, family: NamedPlace, names: readonly string[]) => ({
      message: `${family.name} has no status "${name}"`,
      related: [{ message: "the codes are declared here", span: family.span }],
      suggestion: guess(name, names, `it has ${names.join(", ")}`),
    }),
  },
});
