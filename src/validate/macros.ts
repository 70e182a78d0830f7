import type { NamedPlace } from "../diagnostics/core/span.ts";
import type { Declaration } from "../model/declaration.ts";

/** The macros that C has for a declaration, each with the place of its name. */
export function macrosOf(declaration: Declaration): readonly NamedPlace[] {
  switch (declaration.kind) {
    case "constant":
      return [{ name: declaration.name, span: declaration.span }];
    case "codes":
      return declaration.values.map(({ cName, span }) => ({ name: cName, span }));
    case "flags":
      return declaration.values.flatMap(({ bitName, maskName, span }) => [
        { name: bitName, span },
        { name: maskName, span },
      ]);
    case "alias":
    case "struct":
    case "union":
    case "ring":
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}
