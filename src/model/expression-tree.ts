import type { Span } from "../diagnostics/core/span.ts";
import type { ConstantType } from "./constant-type.ts";
import type { Aggregate } from "./type.ts";

/** An integer expression of C, as a tree. */
export type Expression = { readonly span: Span } &
  /** A literal: it has the first of `types` that holds it. */
  (
    | { readonly kind: "literal"; readonly value: bigint; readonly types: readonly ConstantType[] }
    | { readonly kind: "parameter"; readonly name: string; readonly type: ConstantType }
    /** What `layoutOf` says of a type; C has it as a `size_t`. */
    | { readonly kind: "size"; readonly of: ConstantType | Aggregate }
    | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
    | {
        readonly kind: "binary";
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: "conditional";
        readonly condition: Expression;
        readonly whenTrue: Expression;
        readonly whenFalse: Expression;
      }
    | { readonly kind: "cast"; readonly type: ConstantType; readonly operand: Expression }
  );

export const unaryOperators = ["+", "-", "~", "!"] as const;
export type UnaryOperator = (typeof unaryOperators)[number];

export const binaryOperators = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "&",
  "^",
  "|",
  "<",
  ">",
  "<=",
  ">=",
  "==",
  "!=",
  "<<",
  ">>",
  "&&",
  "||",
] as const;
export type BinaryOperator = (typeof binaryOperators)[number];
