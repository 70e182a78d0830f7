import { descriptionOf } from "./argument.ts";
import { description, type Described, type DirectionDescription } from "./description.ts";
import type { Field } from "./field.ts";

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
