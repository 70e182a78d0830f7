import {
  description,
  descriptionOf,
  type ArrayDescription,
  type Described,
  type DirectionDescription,
  type Field,
  type PaddingDescription,
} from "./description.ts";

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

/** Named padding: a member that is written as 0 and has no meaning when read. */
export function padding<V>(type: Field<V>): Described<PaddingDescription, V> {
  return { [description]: { kind: "padding", type: descriptionOf(type) } };
}

function directed<V>(
  direction: "input" | "output" | "inout",
  type: Field<V>,
): Described<DirectionDescription, V> {
  return { [description]: { kind: "direction", direction, type: descriptionOf(type) } };
}

/** A member that the sender fills in and the receiver only reads. */
export function input<V>(type: Field<V>): Described<DirectionDescription, V> {
  return directed("input", type);
}

/** A member that the receiver fills in. A table with one has to be granted read-write. */
export function output<V>(type: Field<V>): Described<DirectionDescription, V> {
  return directed("output", type);
}

/** A member that the sender fills in and the receiver may replace. */
export function inout<V>(type: Field<V>): Described<DirectionDescription, V> {
  return directed("inout", type);
}
