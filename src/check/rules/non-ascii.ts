import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { declarationsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** A public header is ASCII, its verbatim parts included. (Comments of a spec are looked at when they are read.) */
export const nonAscii: Rule = (model) =>
  declarationsOf(model).flatMap((declaration): Diagnostic[] => {
    if (declaration.kind !== "verbatim") return [];
    return declaration.lines.flatMap((text, index): Diagnostic[] => {
      const found = /[^\t\x20-\x7e]/.exec(text);
      if (found === null) return [];
      return [
        {
          code: "non-ascii",
          message: `line ${index + 1} of the C file of "${declaration.name}" has ${JSON.stringify(found[0])} at column ${found.index + 1}`,
          span: declaration.span,
          suggestion: "write it in ASCII",
        },
      ];
    });
  });
