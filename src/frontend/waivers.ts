import { adjustableCodes, isAdjustable } from "../diagnostics/core/adjustable.ts";
import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Waiver } from "../diagnostics/core/waiver.ts";
import type { ModuleOutline, WrittenWaiver } from "./outline.ts";

/**
 * The waivers of a spec's modules.
 *
 * @param report - takes those that name no code that can be waived, or no reason.
 */
export function waiversOf(
  modules: readonly ModuleOutline[],
  report: (diagnostic: Diagnostic) => void,
): readonly Waiver[] {
  return modules.flatMap(({ waivers }) => waivers).flatMap((one) => waiverFrom(one, report));
}

function waiverFrom(
  { tag, text, ...place }: WrittenWaiver,
  report: (diagnostic: Diagnostic) => void,
): Waiver[] {
  const { finding } = catalogue["wrong-waiver"];
  const [code = "", ...rest] = text.split(/\s+/);
  const reason = rest.join(" ");
  if (tag !== "abispec-ignore") {
    report(finding("unknownTag", place.span, tag));
    return isAdjustable(code) ? [{ ...place, code, reason }] : [];
  }
  if (isAdjustable(code)) {
    if (reason === "") report(finding("noReason", place.span, code));
    return [{ ...place, code, reason }];
  }
  if (code === "") {
    report(finding("noCode", place.span));
  } else if (Object.hasOwn(catalogue, code)) {
    report(catalogue["fixed-law"].finding("waived", place.span, code, adjustableCodes));
  } else {
    report(finding("unknownCode", place.span, code, adjustableCodes));
    const meant = didYouMean(code, adjustableCodes);
    return meant !== undefined && isAdjustable(meant) ? [{ ...place, code: meant, reason }] : [];
  }
  return [];
}
