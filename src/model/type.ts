import type { Alias, Codes, Flags, Struct, Union } from "./declaration.ts";

/** A fixed-width integer of C. */
export interface Integer {
  /** The C name: `uint16_t`. */
  readonly name: string;
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
}

/** An integer in a place: by its own name or an alias, with or without a meaning for its values. */
export interface ScalarType {
  readonly kind: "scalar";
  readonly integer: Integer;
  /** The typedef under which C names the type here. */
  readonly alias: Alias | undefined;
  /** What the values of the field mean. */
  readonly values: Codes | Flags | undefined;
}

export interface ArrayType {
  readonly kind: "array";
  readonly element: Type;
  /** Number of elements, at least 1. */
  readonly length: number;
}

export interface StructType {
  readonly kind: "struct";
  readonly struct: Struct;
}

export interface UnionType {
  readonly kind: "union";
  readonly union: Union;
}

export type Type = ScalarType | ArrayType | StructType | UnionType;
