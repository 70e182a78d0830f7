import type { Alias } from "../../model/type.ts";
import { proseComment } from "./prose.ts";

/** The typedef of an alias; nothing where another header has it. */
export function aliasLines({ name, integer, header, prose }: Alias): readonly string[] {
  if (header !== undefined) return [];
  return [...proseComment(prose), `typedef ${integer.name} ${name};`];
}
