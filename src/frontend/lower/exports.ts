import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Description } from "../../language/description.ts";
import type { Exported } from "../exported.ts";

/** How each description is exported. One that is exported twice has two names, and C could use either. */
export function exportsOf(
  declarations: readonly Exported[],
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<Description, Exported> {
  const exported = new Map<Description, Exported>();
  for (const one of declarations) {
    const before = exported.get(one.description);
    if (before === undefined) {
      exported.set(one.description, one);
      continue;
    }
    const { finding } = catalogue["duplicate-name"];
    report(finding("secondName", one.outline.span, one.name, before.outline));
  }
  return exported;
}
