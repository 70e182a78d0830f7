import {
  type Span,
  type NamedPlace,
  defineDiagnostic,
  type Diagnostic,
} from "../core/diagnostic.ts";
import { suggest } from "../core/did-you-mean.ts";
import { holdsOn } from "../../model/condition.ts";
import type { Envelope, Ring } from "../../model/declaration.ts";
import { abis } from "../../model/layout/abi.ts";
import { type Model, ringsOf } from "../../model/model.ts";
import { isPlain } from "../../model/numbers.ts";
import { codesOf, elementsOf, scalarIn } from "../../model/visit.ts";
import type { Member, Struct } from "../../model/type.ts";

/** What is wrong with a member in its role. */
const mistakes = {
  notInteger: "is not an integer",
  noCodes: "has no codes as its values",
  otherTypeInResponse: "has another type in the response",
  notPlain: "is a boolean or a bit-field, or has a width or byte order of its own",
  noIntegers: "is neither an integer nor an array of integers",
  notAlways: "is under a condition that does not hold everywhere",
  otherTypeInBranch: "has another type in another branch of its condition",
} as const;

export type EnvelopeMistake = keyof typeof mistakes;

export const envelopeMismatch = defineDiagnostic("envelope-mismatch", {
  requirement:
    "The members that make up the envelope of a ring's messages exist and have fitting types.",
  why: "A message is a view of the structs of its ring: one member tells requests apart, one says which message it is, one holds the outcome, and the others hold the parameters. Each needs a type that can hold this.",
  fix: "Name under `messages` the members that play these roles. `id` and `type` have the same type in both structs; `type` and `status` hold codes; `words` and `result` are integers or arrays of integers; every other member is padding.",
  messages: {
    noMember: (role: string, name: string, struct: NamedPlace, names: readonly string[]) => ({
      message: `${struct.name} has no member "${name}" for the role "${role}"`,
      related: [{ message: "the struct is declared here", span: struct.span }],
      suggestion: suggest(name, names, `its members are ${names.join(", ")}`),
    }),
    noStatus: (name: string, status: NamedPlace) => ({
      message: `${name} is no code of "${status.name}"`,
      related: [{ message: "the status is declared here", span: status.span }],
      suggestion: "give `reserved` the name of a code of the status",
    }),
    unfit: (role: string, member: NamedPlace, ring: string, mistake: EnvelopeMistake) => ({
      message: `"${member.name}", the ${role} of ${ring}'s messages, ${mistakes[mistake]}`,
      related: [{ message: "the member is declared here", span: member.span }],
      suggestion: "change the member, or name another one in `messages`",
    }),
    idle: (member: string, ring: NamedPlace) => ({
      message: `"${member}" has no role in the messages of ${ring.name}`,
      related: [{ message: "the ring is declared here", span: ring.span }],
      suggestion: "make it padding, or name it under `messages`",
    }),
    noMessages: (ring: NamedPlace) => ({
      message: `the ring ${ring.name} is declared without messages`,
      related: [{ message: "the ring is declared here", span: ring.span }],
      suggestion:
        "add to the ring: messages: { id: ..., type: ..., status: ..., words: ..., result: ... }",
    }),
    bound: (code: string, isAlias: boolean, codes: Span) => ({
      message: `${code} is ${isAlias ? "another name of a code" : "a bound"}, not the type of a message`,
      related: [{ message: "the codes are declared here", span: codes }],
      suggestion: "name a code that is a value",
    }),
    otherFamily: (family: string, codes: NamedPlace) => ({
      message: `the type of a message on this ring is a code of ${codes.name}, not of ${family}`,
      related: [{ message: "the codes are declared here", span: codes.span }],
      suggestion: `name a code of ${codes.name}, or add one to it`,
    }),
  },
});

/** The members that make up the envelope of a ring's messages have the types for it. */
export function checkEnvelopeMismatch(model: Model): readonly Diagnostic[] {
  return ringsOf(model).flatMap((ring) =>
    ring.envelope === undefined ? [] : findings(ring, ring.envelope),
  );
}

function findings(ring: Ring, envelope: Envelope): Diagnostic[] {
  const { id, type, status, words, result } = envelope;
  return [
    ...(id.type.kind === "scalar" ? [] : [wrong(ring, "id", id, "notInteger")]),
    ...(hasCodes(type) ? [] : [wrong(ring, "type", type, "noCodes")]),
    ...(["id", "type", "status", "words", "result"] as const).flatMap((role) =>
      isPlainMember(envelope[role]) ? [] : [wrong(ring, role, envelope[role], "notPlain")],
    ),
    ...(hasCodes(status) ? [] : [wrong(ring, "status", status, "noCodes")]),
    ...(isEchoed(ring, id) ? [] : [wrong(ring, "id", id, "otherTypeInResponse")]),
    ...(isEchoed(ring, type) || !hasCodes(type)
      ? []
      : [wrong(ring, "type", type, "otherTypeInResponse")]),
    ...(holdsWords(words) ? [] : [wrong(ring, "words", words, "noIntegers")]),
    ...(holdsWords(result) ? [] : [wrong(ring, "result", result, "noIntegers")]),
    ...(["id", "type", "words"] as const).flatMap((role) =>
      differences(ring, ring.request, role, envelope),
    ),
    ...(["id", "type", "status", "result"] as const).flatMap((role) =>
      differences(ring, ring.response, role, envelope),
    ),
    ...idle(ring.request, [id, type, words], ring),
    ...idle(ring.response, [id, type, status, result], ring),
  ];
}

/** What a member in a role is not on every ABI. */
function differences(
  ring: Ring,
  struct: Struct,
  role: Exclude<keyof Envelope, "reserved">,
  envelope: Envelope,
): Diagnostic[] {
  const [first, ...others] = struct.members.filter(({ name }) => name === envelope[role].name);
  if (first === undefined || (others.length === 0 && first.condition === undefined)) return [];
  const all = [first, ...others];
  if (abis.some((abi) => !all.some(({ condition }) => holdsOn(condition, abi)))) {
    return [wrong(ring, role, first, "notAlways")];
  }
  const other = others.find((one) => !isSameType(one, first));
  return other === undefined ? [] : [wrong(ring, role, other, "otherTypeInBranch")];
}

function isSameType(one: Member, other: Member): boolean {
  const [own, given] = [scalarIn(one.type), scalarIn(other.type)];
  return (
    elementsOf(one).length === elementsOf(other).length &&
    own?.integer.name === given?.integer.name &&
    own?.values === given?.values
  );
}

/** Members that no message could fill in. */
function idle(struct: Struct, roles: readonly Member[], ring: Ring): Diagnostic[] {
  const names = new Set(roles.map(({ name }) => name));
  return struct.members
    .filter(({ name, padding }) => !padding && !names.has(name))
    .map(({ name, span }) => envelopeMismatch.finding("idle", span, name, ring));
}

function hasCodes({ type }: Member): boolean {
  return codesOf(type) !== undefined;
}

function isPlainMember({ type }: Member): boolean {
  const scalar = scalarIn(type);
  return scalar === undefined || isPlain(scalar.integer);
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
  const { finding } = envelopeMismatch;
  return finding("unfit", ring.places[role], role, member, ring.name, mistake);
}
