import { description, type ConstantDescription, type Described } from "./description.ts";

export interface LiteralOptions {
  /** The C constant has an unsigned type: `18U`, not `18`. */
  readonly unsigned?: boolean;
}

/**
 * A macro for one number, named by the constant that holds it. The header spells the number as the
 * spec does: `0xFFFF` stays hexadecimal.
 */
export function constant<const V extends number | bigint>(
  value: V,
  options: LiteralOptions = {},
): Described<ConstantDescription, V> {
  return { [description]: { kind: "constant", value, unsigned: options.unsigned ?? false } };
}
