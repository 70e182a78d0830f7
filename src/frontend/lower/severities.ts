import { catalogue, configurableCodes, isConfigurable } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Severity } from "../../diagnostics/core/diagnostic.ts";
import type { Severities } from "../../diagnostics/core/suppression.ts";
import { literalOf, propertyOf, type Export } from "../outline.ts";
import { Parts } from "./parts.ts";

/**
 * The severities that a header sets; those that it can't set are reported.
 *
 * @param given - the part of the header, which may be anything where a spec runs without a type check.
 */
export function severitiesFrom(
  given: unknown,
  written: Export,
  report: (diagnostic: Diagnostic) => void,
): Severities {
  const part = propertyOf(literalOf(written.value), "severities");
  const place = part?.value.span ?? written.span;
  if (typeof given !== "object" || given === null) {
    report(catalogue["wrong-argument"].finding("notObject", place, "severities"));
    return new Map();
  }
  const parts = new Parts(part?.value, place, report);
  const severities = new Map<string, Severity>();
  for (const [code, severity] of Object.entries(given)) {
    const span = propertyOf(part?.value, code)?.span ?? place;
    if (isConfigurable(code)) {
      severities.set(code, parts.oneOf(code, severity, ["error", "warning"]));
    } else if (Object.hasOwn(catalogue, code)) {
      report(catalogue["fixed-law"].finding("lowered", span, code, configurableCodes));
    } else {
      const { finding } = catalogue["wrong-argument"];
      report(finding("unknownPart", span, "severities", code, configurableCodes));
    }
  }
  return severities;
}
