import { descriptionOf } from "./argument.ts";
import { description, type ArrayDescription, type Described } from "./description.ts";
import type { Field } from "./field.ts";

/**
 * A fixed number of elements.
 *
 * @param length - number of elements, at least 1.
 */
export function array<V>(
  element: Field<V>,
  length: number,
): Described<ArrayDescription, readonly V[]> {
  return { [description]: { kind: "array", element: descriptionOf(element), length } };
}
