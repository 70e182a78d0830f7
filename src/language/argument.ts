import { description, type Described, type Description } from "./description.ts";

/**
 * The description of an argument. Where a spec runs without a type check, an argument may be anything:
 * then there is no description, and joining the spec says at the argument's place what is missing.
 */
export function descriptionOf<D extends Description>(value: Described<D>): D {
  return Object(value)[description];
}
