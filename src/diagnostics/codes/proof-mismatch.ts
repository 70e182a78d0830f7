import type { Span } from "../core/span.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

export const proofMismatch = defineDiagnostic("proof-mismatch", {
  requirement: "What a scenario proves is a rule, or a reply that one of its steps expects.",
  why: "The list of what is proven would be wrong otherwise: it would name a reply that no step expects, or something that the spec does not have.",
  fix: "Write `MESSAGE.STATUS`, `MESSAGE.rule` or `ring.rule`, and expect the reply with `reply(...)` in a step.",
  messages: {
    unknown: (name: string, names: readonly string[]) => ({
      message: `the spec has no reply or rule "${name}"`,
      suggestion: suggest(name, names, "write MESSAGE.STATUS, MESSAGE.rule or ring.rule"),
    }),
    unexpected: (scenario: string, proof: string, reply: Span) => ({
      message: `no step of "${scenario}" expects only ${proof}`,
      related: [{ message: "the reply is declared here", span: reply }],
      suggestion: "expect it with reply(...), or remove it from proves",
    }),
  },
});
