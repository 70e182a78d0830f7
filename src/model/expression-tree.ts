import type { NamedPlace, Span } from "../diagnostics/core/diagnostic.ts";
import type { Conditional } from "./condition.ts";
import type { ConstantType } from "./constant-type.ts";
import type { BinaryOperator } from "./operations.ts";
import type { Literal, Type } from "./type.ts";

export type { BinaryOperator };

/** A type whose size an expression takes: so many elements of one, or what the argument of a macro names. */
export interface SizedType {
  readonly of: ConstantType | Type | { readonly kind: "typeParameter"; readonly name: string };
  /** The product of the lengths of arrays; `undefined` for 1. */
  readonly count?: Expression | undefined;
}

type AbiValue = Pick<Literal, "value" | "byAbi">;

/** An integer expression of C, as a tree. */
export type Expression = { readonly span: Span } &
  /** A literal: it has the first of `types` that holds it. */
  (
    | ({ readonly kind: "literal"; readonly types: readonly ConstantType[] } & AbiValue)
    | MacroUse
    | { readonly kind: "parameter"; readonly name: string; readonly type: ConstantType }
    /** What `layoutOf` says of a type; C has it as a `size_t`. */
    | ({ readonly kind: "size" } & SizedType)
    /** Where a member is; `path` leads to it. */
    | { readonly kind: "offset"; readonly of: Type; readonly path: readonly string[] }
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

/** A macro: of its definitions the one that an ABI has. */
export interface MacroUse {
  readonly kind: "macro";
  readonly definitions: readonly MacroDefinition[];
}

/** What a macro is where its condition holds. */
export interface MacroDefinition extends NamedPlace, Conditional {
  readonly expression: Expression;
}

export const unaryOperators = ["+", "-", "~", "!"] as const;
export type UnaryOperator = (typeof unaryOperators)[number];
