import type { Struct, Union } from "../../model/declaration.ts";
import type { Type } from "../../model/type.ts";

/** The struct or union that `type` is, or is an array of. */
export function aggregateOf(type: Type): Struct | Union | undefined {
  switch (type.kind) {
    case "scalar":
      return undefined;
    case "array":
      return aggregateOf(type.element);
    case "struct":
      return type.struct;
    case "union":
      return type.union;
  }
}
