import type { Findings } from "../core/suppression.ts";

/** How many findings there are of each kind, as a line says it: `2 errors, 1 warning, 1 suppressed`. */
export function countsText({
  diagnostics,
  suppressed,
}: Pick<Findings, "diagnostics" | "suppressed">) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
  ].join(", ");
}
