import { isConfigurable } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { isBefore } from "../diagnostics/core/span.ts";
import { declarationsOf } from "../model/walk.ts";

/**
 * Names of the declarations in which a fixed law is broken. Without the other laws, a declaration is still
 * what it is meant to be.
 */
export function flawed(found: readonly Diagnostic[], model: Model): readonly string[] {
  const declarations = declarationsOf(model);
  return found.flatMap(({ code, span }) => {
    if (span === undefined || isConfigurable(code)) return [];
    const owner = declarations.findLast(
      (one) => one.span.file === span.file && !isBefore(span, one.span),
    );
    return owner === undefined ? [] : [owner.name];
  });
}
