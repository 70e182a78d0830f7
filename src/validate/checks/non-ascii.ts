import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { type Model, declarationsOf } from "../../model/model.ts";

/** A public header is ASCII, its verbatim parts included. (Comments of a spec are looked at when they are read.) */
export function nonAscii(model: Model): readonly Diagnostic[] {
  return declarationsOf(model).flatMap((declaration): Diagnostic[] => {
    if (declaration.kind !== "verbatim") return [];
    return declaration.lines.flatMap((text, index): Diagnostic[] => {
      const found = /[^\t\x20-\x7e]/.exec(text);
      if (found === null) return [];
      const { finding } = catalogue["non-ascii"];
      const { name, span } = declaration;
      return [finding("verbatim", span, name, index + 1, found.index + 1, found[0])];
    });
  });
}
