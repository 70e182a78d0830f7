import { defineDiagnostic, type Diagnostic, type NamedPlace } from "../core/diagnostic.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import { scalarIn } from "../../model/visit.ts";
import type { Codes } from "../../model/type.ts";

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

const { finding } = missingMessage;

/**
 * Each code for the type of a ring's messages has a message, on this ring or on another one with the
 * same codes. The code 0 may stand for no message, and a ring may have no messages yet.
 */
export function checkMissingMessage(model: Model): readonly Diagnostic[] {
  const messages = messagesOf(model);
  const used = new Set(messages.map(({ code }) => code));
  // A message that could not be read, or has the code of another one, may be the one that is missing.
  if (model.invalid.size > 0 || used.size < messages.length) return [];
  const families = new Set<Codes>();
  return messages.flatMap(({ ring, envelope }) => {
    const family = scalarIn(envelope.type.type)?.values;
    if (family?.kind !== "codes" || families.has(family)) return [];
    families.add(family);
    return family.values
      .filter((code) => code.role === "code" && code.value !== 0n && !used.has(code))
      .map(({ cName, span }) => finding("code", span, cName, ring));
  });
}
