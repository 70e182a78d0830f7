import type { Findings } from "../core/findings.ts";

/** How many findings there are of each kind, as a line says it: `2 errors, 1 warning, 1 waived`. */
export function countsText({ diagnostics, waived }: Pick<Findings, "diagnostics" | "waived">) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
  ].join(", ");
}
