import type { Span, NamedPlace } from "../core/span.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";

/** What is wrong with a member in its role. */
const complaints = {
  notInteger: "is not an integer",
  noCodes: "has no codes",
  otherTypeInResponse: "has another type in the response, which echoes it",
  noIntegers: "holds no integers",
} as const;

export type CarrierComplaint = keyof typeof complaints;

export const carrierMismatch = defineDiagnostic("carrier-mismatch", {
  requirement: "The members that carry a ring's messages exist and fit each other.",
  why: "A message is a view of the ring's structs: one member tells requests apart, one says which message it is, one has the outcome, the others hold the words. Each has to be able to hold what it has to.",
  fix: "Name under `messages` the members that play these roles. `id` and `type` stand in both structs with the same type; `type` and `status` hold codes; `words` and `result` are integers or arrays of them; every other member is padding.",
  messages: {
    noMember: (role: string, name: string, struct: NamedPlace, names: readonly string[]) => ({
      message: `${struct.name} has no member "${name}" for the role ${role}`,
      related: [{ message: "the struct is declared here", span: struct.span }],
      suggestion: suggest(name, names, `its members are ${names.join(", ")}`),
    }),
    unfit: (role: string, member: NamedPlace, ring: string, complaint: CarrierComplaint) => ({
      message: `"${member.name}", the ${role} of ${ring}'s messages, ${complaints[complaint]}`,
      related: [{ message: "the member is declared here", span: member.span }],
      suggestion: "change the member, or name another one in `messages`",
    }),
    idle: (member: string, ring: NamedPlace) => ({
      message: `no message of ${ring.name} could fill in "${member}"`,
      related: [{ message: "the ring is declared here", span: ring.span }],
      suggestion: "make it padding, or a part of the words",
    }),
    noMessages: (ring: NamedPlace) => ({
      message: `${ring.name} carries no messages`,
      related: [{ message: "the ring is declared here", span: ring.span }],
      suggestion: "say with `messages` which members of its structs carry them",
    }),
    bound: (code: string, codes: Span) => ({
      message: `${code} is a bound, and no message's type`,
      related: [{ message: "the codes are declared here", span: codes }],
      suggestion: "name a code that is a value",
    }),
    otherFamily: (family: string, codes: NamedPlace) => ({
      message: `the type of a message over this ring is one of ${codes.name}, not of ${family}`,
      related: [{ message: "the codes are declared here", span: codes.span }],
      suggestion: `name a code of ${codes.name}, or add one to it`,
    }),
  },
});
