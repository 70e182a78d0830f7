import type { Constant } from "../../model/declaration.ts";
import type { Codes, Flags } from "../../model/type.ts";
import { literalType, maskType } from "../constant-type.ts";
import type { ConstantEntry } from "./document.ts";

/** The macros of a declaration, in the order of the header. */
export function constantEntries(declaration: Constant | Codes | Flags): readonly ConstantEntry[] {
  switch (declaration.kind) {
    case "constant":
      return [
        {
          name: declaration.name,
          kind: "constant",
          family: null,
          type: literalType(declaration),
          value: String(declaration.value),
        },
      ];
    case "codes":
      return declaration.values.map((code) => ({
        name: code.cName,
        kind: code.bound ? "bound" : "code",
        family: declaration.name,
        type: literalType(code),
        value: String(code.value),
      }));
    case "flags":
      return declaration.values.flatMap(({ bitName, maskName, bit }) => [
        {
          name: bitName,
          kind: "flag-bit",
          family: declaration.name,
          type: "int",
          value: String(bit),
        },
        {
          name: maskName,
          kind: "flag-mask",
          family: declaration.name,
          type: maskType(declaration, bit),
          value: String(1n << BigInt(bit)),
        },
      ]);
  }
}
