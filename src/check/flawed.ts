import { isAdjustable } from "../diagnostic/adjustable.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { Span } from "../model/span.ts";
import { declarationsOf } from "../model/walk.ts";

/**
 * Names of the declarations in which a fixed law is broken. Without the other laws, a declaration is still
 * what it is meant to be.
 */
export function flawed(found: readonly Diagnostic[], model: Model): readonly string[] {
  const declarations = declarationsOf(model);
  return found.flatMap(({ code, span }) => {
    if (span === undefined || isAdjustable(code)) return [];
    const owner = declarations.findLast((one) => isFrom(one.span, span));
    return owner === undefined ? [] : [owner.name];
  });
}

/** Whether `span` stands in the file of `start`, there or later. */
function isFrom(start: Span, { file, line, column }: Span): boolean {
  if (start.file !== file) return false;
  return start.line < line || (start.line === line && start.column <= column);
}
