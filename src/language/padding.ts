import { descriptionOf } from "./argument.ts";
import { description, type Described, type PaddingDescription } from "./description.ts";
import type { Field } from "./field.ts";

/** Named padding: a member that is written as 0 and has no meaning when read. */
export function padding<V>(type: Field<V>): Described<PaddingDescription, V> {
  return { [description]: { kind: "padding", type: descriptionOf(type) } };
}
