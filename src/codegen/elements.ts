import type { Member } from "../model/type.ts";

/** The elements of a member that carries words, as C names them: `data[0]`, `data[1]`; `data` where it is no array. */
export function elementsOf({ name, type }: Member): readonly string[] {
  return type.kind === "array"
    ? Array.from({ length: type.length }, (_, index) => `${name}[${index}]`)
    : [name];
}
