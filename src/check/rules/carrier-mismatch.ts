import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Carrier, Member, Ring, Struct } from "../../model/declaration.ts";
import { scalarIn, ringsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** The members that carry a ring's messages can hold what they have to. */
export const carrierMismatch: Rule = (model) =>
  ringsOf(model).flatMap((ring) =>
    ring.carrier === undefined ? [] : findings(ring, ring.carrier),
  );

function findings(ring: Ring, carrier: Carrier): Diagnostic[] {
  const { id, type, status, words, result } = carrier;
  return [
    ...(isScalar(id) ? [] : [wrong(ring, "id", id, "is not an integer")]),
    ...(hasCodes(type) ? [] : [wrong(ring, "type", type, "has no codes")]),
    ...(hasCodes(status) ? [] : [wrong(ring, "status", status, "has no codes")]),
    ...[id, ...(hasCodes(type) ? [type] : [])]
      .filter((member) => !isEchoed(ring, member))
      .map((member) =>
        wrong(ring, member.name, member, "has another type in the response, which echoes it"),
      ),
    ...(holdsWords(words) ? [] : [wrong(ring, "words", words, "holds no integers")]),
    ...(holdsWords(result) ? [] : [wrong(ring, "result", result, "holds no integers")]),
    ...idle(ring.request, [id, type, words], ring),
    ...idle(ring.response, [id, type, status, result], ring),
  ];
}

/** Members that no message could fill in. */
function idle(struct: Struct, roles: readonly Member[], ring: Ring): Diagnostic[] {
  const names = new Set(roles.map(({ name }) => name));
  return struct.members
    .filter(({ name, padding }) => !padding && !names.has(name))
    .map(({ name, span }) => ({
      code: "carrier-mismatch",
      message: `no message of ${ring.name} could fill in "${name}"`,
      span,
      related: [{ message: "the ring is declared here", span: ring.span }],
      suggestion: "make it padding, or a part of the words",
    }));
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

function wrong(ring: Ring, role: string, member: Member, what: string): Diagnostic {
  return {
    code: "carrier-mismatch",
    message: `"${member.name}", the ${role} of ${ring.name}'s messages, ${what}`,
    span: ring.span,
    related: [{ message: "the member is declared here", span: member.span }],
    suggestion: "change the member, or name another one in `messages`",
  };
}
