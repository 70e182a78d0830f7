import type { Type } from "../../model/type.ts";
import type { TypeEntry } from "./document.ts";

/**
 * A type as the document refers to it.
 *
 * @param path - the name of a struct or union that is written in place here: `netif_extra_info.u`.
 */
export function typeEntry(type: Type, path: string): TypeEntry {
  switch (type.kind) {
    case "scalar": {
      const { name, bits, signed } = type.integer;
      return {
        kind: "integer",
        name,
        bits,
        signed,
        alias: type.alias?.name ?? null,
        values: type.values?.name ?? null,
      };
    }
    case "array":
      return { kind: "array", length: type.length, element: typeEntry(type.element, path) };
    case "struct":
      return { kind: "struct", name: type.struct.name ?? path };
    case "union":
      return { kind: "union", name: type.union.name ?? path };
  }
}
