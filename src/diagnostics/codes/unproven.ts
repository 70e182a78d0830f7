import { defineDiagnostic } from "../core/diagnostic.ts";

export const unproven = defineDiagnostic("unproven", {
  isConfigurable: true,
  requirement: "If a spec has scenarios, they prove every reply and every rule that is a must.",
  why: "A reply or rule that no scenario reaches is a promise without a test.",
  fix: "Write a scenario that reaches it, and list it under `proves`. A rule that scenarios cannot prove is listed under `elsewhere`, with the test that does.",
  messages: {
    reply: (name: string) => ({
      message: `no scenario proves ${name}`,
      suggestion: `write a scenario that reaches it, with proves: ["${name}"]`,
    }),
    rule: (name: string) => ({
      message: `no scenario proves ${name}`,
      suggestion: `write a scenario with proves: ["${name}"], or name the test that proves it under elsewhere`,
    }),
  },
});
