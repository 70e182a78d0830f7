import type { Diagnostic } from "./diagnostic.ts";

/**
 * Those of `others` that stand in lines where `own` has no finding: of one mistake that both see, ours
 * says more.
 */
export function besides(
  others: readonly Diagnostic[],
  own: readonly Diagnostic[],
): readonly Diagnostic[] {
  const lines = new Set(own.map(lineOf));
  return others.filter((one) => !lines.has(lineOf(one)));
}

function lineOf({ span }: Diagnostic): string {
  return span === undefined ? "" : `${span.line} ${span.file}`;
}
