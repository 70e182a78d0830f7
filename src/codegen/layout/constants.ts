import type { Constant } from "../../model/declaration.ts";
import type { Codes, Flags } from "../../model/type.ts";
import { literal } from "../c/literal.ts";
import { literalType, maskType, type ConstantType } from "../constant-type.ts";
import type { Row } from "./row.ts";

/** What is asserted of the macros of constants: value, size and signedness. */
export function constantRows(declaration: Constant | Codes | Flags): readonly Row[] {
  switch (declaration.kind) {
    case "constant":
      return [row(declaration.name, literal(declaration), literalType(declaration))];
    case "codes":
      return declaration.values.map((code) => row(code.cName, literal(code), literalType(code)));
    case "flags":
      return declaration.values.flatMap(({ bit, bitName, maskName }) => {
        const value = 1n << BigInt(bit);
        const mask = { value, spelling: `0x${value.toString(16)}`, unsigned: declaration.unsigned };
        return [
          row(bitName, String(bit), "int"),
          row(maskName, literal(mask), maskType(declaration, bit)),
        ];
      });
  }
}

/** Whether the type of a constant is one that C89 and C++98 lack: there the header's macro is of no use either. */
export function isLong({ arguments: [, , type] }: Row): boolean {
  return type?.endsWith("long long") ?? false;
}

function row(name: string, value: string, type: ConstantType): Row {
  return { macro: "ABI_CONSTANT", arguments: [name, value, type] };
}
