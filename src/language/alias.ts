import { descriptionOf } from "./argument.ts";
import type { AliasDescription, Described, IntegerDescription } from "./description.ts";
import { scalar, type Scalar } from "./integer.ts";

export interface AliasOptions {
  /** The header that defines the typedef, as C includes it. Without it this header defines it. */
  readonly header?: string;
}

/** A typedef of an integer, named by the constant that holds it. */
export function alias<V>(
  type: Described<IntegerDescription, V>,
  options: AliasOptions = {},
): Scalar<V> & Described<AliasDescription, V> {
  return scalar<V, AliasDescription>({
    kind: "alias",
    integer: descriptionOf(type),
    header: options.header,
  });
}
