import type { Described } from "./described.ts";
import type { EnumDescription, WhenDescription } from "./plain-descriptions.ts";

/** An expression of C: the texts around its operands, and these. */
export interface ExpressionDescription {
  readonly kind: "expression";
  readonly texts: readonly string[];
  readonly operands: readonly unknown[];
}

/** How a spec gives a number: as one of TypeScript, or as an expression of C. */
export type NumberGiven = number | bigint | Described<ExpressionDescription>;

export interface ConstantDescription {
  readonly kind: "constant";
  readonly header: string | undefined;
  readonly value: NumberGiven | string;
  readonly unsigned: boolean;
}

export interface BoundDescription {
  readonly kind: "bound";
  readonly value: NumberGiven;
}

/** A macro among the enumerators of an enumeration. */
export interface DefineDescription {
  readonly kind: "define";
  readonly value: NumberGiven | Described<BoundDescription>;
}

/** A number of a family. */
export type Numeric =
  NumberGiven | Described<BoundDescription | DefineDescription | WhenDescription>;

export interface CodesDescription {
  readonly kind: "codes";
  readonly enumeration: EnumDescription | undefined;
  readonly header: string | undefined;
  readonly values: Readonly<Record<string, Numeric>>;
  readonly unsigned: boolean;
  readonly prefix: string | undefined;
}

export interface CodeDescription {
  readonly kind: "code";
  readonly codes: CodesDescription;
  readonly name: string;
}

export interface FlagsDescription {
  readonly kind: "flags";
  readonly enumeration: EnumDescription | undefined;
  readonly header: string | undefined;
  /** What the numbers of `values` are. */
  readonly form: "bits" | "masks";
  readonly values: Readonly<
    Record<string, NumberGiven | Described<DefineDescription | WhenDescription>>
  >;
  readonly unsigned: boolean;
  readonly prefix: string | undefined;
}

export interface FlagDescription {
  readonly kind: "flag";
  readonly flags: FlagsDescription;
  readonly name: string;
}
