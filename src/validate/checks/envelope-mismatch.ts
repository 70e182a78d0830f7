import type { EnvelopeMistake } from "../../diagnostics/codes/envelope-mismatch.ts";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Envelope, Ring } from "../../model/declaration.ts";
import { type Model, ringsOf } from "../../model/model.ts";
import { scalarIn } from "../../model/visit.ts";
import type { Member, Struct } from "../../model/type.ts";

/** The members that make up the envelope of a ring's messages have the types for it. */
export function envelopeMismatch(model: Model): readonly Diagnostic[] {
  return ringsOf(model).flatMap((ring) =>
    ring.envelope === undefined ? [] : findings(ring, ring.envelope),
  );
}

function findings(ring: Ring, envelope: Envelope): Diagnostic[] {
  const { id, type, status, words, result } = envelope;
  return [
    ...(isScalar(id) ? [] : [wrong(ring, "id", id, "notInteger")]),
    ...(hasCodes(type) ? [] : [wrong(ring, "type", type, "noCodes")]),
    ...(hasCodes(status) ? [] : [wrong(ring, "status", status, "noCodes")]),
    ...(isEchoed(ring, id) ? [] : [wrong(ring, "id", id, "otherTypeInResponse")]),
    ...(isEchoed(ring, type) || !hasCodes(type)
      ? []
      : [wrong(ring, "type", type, "otherTypeInResponse")]),
    ...(holdsWords(words) ? [] : [wrong(ring, "words", words, "noIntegers")]),
    ...(holdsWords(result) ? [] : [wrong(ring, "result", result, "noIntegers")]),
    ...idle(ring.request, [id, type, words], ring),
    ...idle(ring.response, [id, type, status, result], ring),
  ];
}

/** Members that no message could fill in. */
function idle(struct: Struct, roles: readonly Member[], ring: Ring): Diagnostic[] {
  const names = new Set(roles.map(({ name }) => name));
  return struct.members
    .filter(({ name, padding }) => !padding && !names.has(name))
    .map(({ name, span }) => catalogue["envelope-mismatch"].finding("idle", span, name, ring));
}

function isScalar(member: Member): boolean {
  return member.type.kind === "scalar";
}

function hasCodes(member: Member): boolean {
  return member.type.kind === "scalar" && member.type.values?.kind === "codes";
}

function holdsWords({ type }: Member): boolean {
  return type.kind === "scalar" || (type.kind === "array" && type.element.kind === "scalar");
}

function isEchoed(ring: Ring, member: Member): boolean {
  const echo = ring.response.members.find((other) => other.name === member.name);
  const sent = scalarIn(member.type);
  const returned = echo && scalarIn(echo.type);
  return (
    echo?.type.kind === member.type.kind &&
    sent?.integer.name === returned?.integer.name &&
    sent?.values === returned?.values
  );
}

function wrong(
  ring: Ring,
  role: keyof Envelope,
  member: Member,
  mistake: EnvelopeMistake,
): Diagnostic {
  const { finding } = catalogue["envelope-mismatch"];
  return finding("unfit", ring.places[role], role, member, ring.name, mistake);
}
