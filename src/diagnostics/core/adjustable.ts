import type { DiagnosticCode } from "../codes/catalogue.ts";

/**
 * The laws that a spec may lower to warnings, and whose findings it may waive: without them a header is
 * worse, but every output is still right. All other laws are fixed.
 */
export const adjustableCodes = [
  "unresolved-link",
  "undocumented",
  "unlisted-declaration",
  "hidden-padding",
  "unproven",
] as const satisfies readonly DiagnosticCode[];

export type AdjustableCode = (typeof adjustableCodes)[number];

export function isAdjustable(code: string): code is AdjustableCode {
  return adjustableCodes.some((one) => one === code);
}
