import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Constant } from "../../model/declaration.ts";
import { fits } from "../../model/numbers.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import type { Code, Literal } from "../../model/type.ts";

/** A constant of C is a number of at most 64 bits, and an unsigned one is not negative. */
export function invalidNumber(model: Model): readonly Diagnostic[] {
  return declarationsOf(model).flatMap((declaration) => {
    if (declaration.kind === "constant") return outside(declaration, declaration.name);
    if (declaration.kind !== "codes") return [];
    return declaration.values.flatMap((code) => outside(code, code.cName));
  });
}

function outside(literal: Constant | Code, name: string): Diagnostic[] {
  const type = literal.unsigned ? "unsigned" : "signed";
  if (fits(literal.value, { name: type, bits: 64, signed: !literal.unsigned })) return [];
  const { finding } = catalogue["invalid-number"];
  return [
    finding("outOfRange", literal.places.value, name, literal.value, type, remedyFor(literal)),
  ];
}

function remedyFor({ value, unsigned }: Literal): "signed" | "unsigned" | "smaller" {
  if (unsigned && value < 0n) return "signed";
  const fitsUnsigned = fits(value, { name: "unsigned", bits: 64, signed: false });
  return fitsUnsigned ? "unsigned" : "smaller";
}
