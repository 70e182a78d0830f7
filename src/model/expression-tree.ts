import type { NamedPlace, Span } from "../diagnostics/core/span.ts";
import type { Conditional } from "./condition.ts";
import type { ConstantType } from "./constant-type.ts";
import type { Aggregate } from "./type.ts";

/** An integer expression of C, as a tree. */
export type Expression = { readonly span: Span } &
  /** A literal: it has the first of `types` that holds it. */
  (
    | { readonly kind: "literal"; readonly value: bigint; readonly types: readonly ConstantType[] }
    /** A macro of the spec: of its definitions the one that an ABI has. */
    | { readonly kind: "macro"; readonly definitions: readonly MacroDefinition[] }
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

/** What a macro is where its condition holds. */
export interface MacroDefinition extends NamedPlace, Conditional {
  readonly value: bigint;
  readonly type: ConstantType;
}

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
