import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { type Model, messagesOf } from "../../model/model.ts";
import { scalarIn } from "../../model/visit.ts";
import type { Codes } from "../../model/type.ts";
const { finding } = catalogue["missing-message"];

/**
 * Each code for the type of a ring's messages has a message, on this ring or on another one with the
 * same codes. The code 0 may stand for no message, and a ring may have no messages yet.
 */
export function missingMessage(model: Model): readonly Diagnostic[] {
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
      .filter((code) => !code.bound && code.value !== 0n && !used.has(code))
      .map(({ cName, span }) => finding("code", span, cName, ring));
  });
}
