import { configurableCodes, isConfigurable, catalogue } from "../diagnostics/codes/catalogue.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Suppression } from "../diagnostics/core/suppression.ts";
import type { ModuleOutline, WrittenWaiver } from "./outline.ts";

/**
 * The waivers of a spec's modules.
 *
 * @param report - takes those that name no code that can be waived, or no reason.
 */
export function waiversOf(
  modules: readonly ModuleOutline[],
  report: (diagnostic: Diagnostic) => void,
): readonly Suppression[] {
  return modules.flatMap(({ waivers }) => waivers).flatMap((one) => waiverFrom(one, report));
}

function waiverFrom(
  { tag, text, ...place }: WrittenWaiver,
  report: (diagnostic: Diagnostic) => void,
): Suppression[] {
  const { finding } = catalogue["wrong-waiver"];
  const [code = "", ...rest] = text.split(/\s+/);
  const reason = rest.join(" ");
  if (tag !== "abispec-ignore") {
    report(finding("unknownTag", place.span, tag));
    return isConfigurable(code) ? [{ ...place, code, reason }] : [];
  }
  if (isConfigurable(code)) {
    if (reason === "") report(finding("noReason", place.span, code));
    return [{ ...place, code, reason }];
  }
  if (code === "") {
    report(finding("noCode", place.span));
  } else if (Object.hasOwn(catalogue, code)) {
    report(catalogue["fixed-law"].finding("waived", place.span, code, configurableCodes));
  } else {
    report(finding("unknownCode", place.span, code, configurableCodes));
    const meant = didYouMean(code, configurableCodes);
    return meant !== undefined && isConfigurable(meant) ? [{ ...place, code: meant, reason }] : [];
  }
  return [];
}
