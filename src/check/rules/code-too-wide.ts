import { catalogue } from "../../diagnostic/catalogue.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Codes, Flags } from "../../model/declaration.ts";
import { fits, rangeOf } from "../../model/range.ts";
import type { Span } from "../../model/span.ts";
import { declarationsOf, scalarsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

const { finding } = catalogue["code-too-wide"];

/** Every value of a family fits the integers that hold it; C would cut it off without a word. */
export const codeTooWide: Rule = (model) => [
  ...scalarsOf(model).flatMap(({ scalar, path, span }) => {
    const { integer, values } = scalar;
    const { min, max } = rangeOf(integer);
    return valuesOf(values)
      .filter(({ value }) => !fits(value, integer))
      .map((value) =>
        finding("value", span, value, value.value, { path, type: integer.name, min, max }),
      );
  }),
  ...declarationsOf(model).flatMap((declaration): Diagnostic[] =>
    declaration.kind === "flags" && !declaration.unsigned
      ? declaration.values
          .filter(({ bit }) => bit > 30 && isBit(bit))
          .map(({ maskName, bit, span }) => finding("signedMask", span, maskName, bit))
      : [],
  ),
];

function valuesOf(
  family: Codes | Flags | undefined,
): { name: string; value: bigint; span: Span }[] {
  switch (family?.kind) {
    case "codes":
      return family.values
        .filter((code) => !code.bound)
        .map(({ cName, value, span }) => ({ name: cName, value, span }));
    case "flags":
      return family.values
        .filter(({ bit }) => isBit(bit))
        .map(({ maskName, bit, span }) => ({ name: maskName, value: 1n << BigInt(bit), span }));
    case undefined:
      return [];
  }
}

/** What is no bit of any integer has been reported where it was read. */
function isBit(bit: number): boolean {
  return bit >= 0 && bit <= 63;
}
