import { defineDiagnostic } from "../core/diagnostic.ts";
import type { NamedPlace } from "../core/span.ts";

export const missingMessage = defineDiagnostic("missing-message", {
  isConfigurable: true,
  requirement: "Each code for the type of a ring's messages has a message, except the code 0.",
  why: "A type without a message can be neither sent nor answered: either the message was forgotten, or the code is no longer needed. The code 0 may stand for no message at all, as in memory that was never written.",
  fix: "Declare the message with `ring.message(TYPE.CODE, { ... })`, or remove the code. A code that is kept for another use can have a suppression that says so.",
  messages: {
    code: (code: string, ring: NamedPlace) => ({
      message: `${ring.name} has no message of the type ${code}`,
      related: [{ message: "the ring is declared here", span: ring.span }],
      suggestion: `declare it with ${ring.name}.message(...), or remove the code`,
    }),
  },
});
