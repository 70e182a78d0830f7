import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Verbatim } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";

/** A public header is ASCII, its verbatim parts included. (Comments of a spec are looked at when they are read.) */
export function nonAscii(model: Model): readonly Diagnostic[] {
  return declarationsOf(model, "verbatim").flatMap(nonAsciiLines);
}

function nonAsciiLines({ name, span, lines }: Verbatim): Diagnostic[] {
  const { finding } = catalogue["non-ascii"];
  return lines.flatMap((text, index) => {
    const found = /[^\t\x20-\x7e]/.exec(text);
    return found === null
      ? []
      : [finding("verbatim", span, name, index + 1, found.index + 1, found[0])];
  });
}
