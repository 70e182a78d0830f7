import fc from "fast-check";
import { pick, type Pick } from "./pick.ts";

/** An expression of C. What it cannot have, such as an overflow, is left out. */
export type ExpressionDraft =
  | { readonly kind: "number"; readonly value: number; readonly suffix: string }
  /** A constant that is declared above, or a parameter of the macro. */
  | { readonly kind: "name"; readonly choice: Pick }
  | { readonly kind: "sizeof"; readonly type: Pick }
  | { readonly kind: "cast"; readonly integer: Pick; readonly operand: ExpressionDraft }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: ExpressionDraft }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: ExpressionDraft;
      readonly right: ExpressionDraft;
    };

const binary = "+ - * / % << >> & | ^ < <= > >= == != && ||".split(" ");

const { expression } = fc.letrec<{ expression: ExpressionDraft }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthIdentifier: "expression" },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("number" as const),
        value: fc.oneof(fc.nat(9), fc.constantFrom(31, 32, 63, 255, 256, 65_535, 0x7fffffff)),
        suffix: fc.constantFrom("", "", "U", "L", "UL"),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("name" as const), choice: pick }) },
    fc.record({ kind: fc.constant("sizeof" as const), type: pick }),
    fc.record({
      kind: fc.constant("cast" as const),
      integer: pick,
      operand: tie("expression"),
    }),
    fc.record({
      kind: fc.constant("unary" as const),
      operator: fc.constantFrom("-", "~", "!"),
      operand: tie("expression"),
    }),
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("binary" as const),
        operator: fc.constantFrom(...binary),
        left: tie("expression"),
        right: tie("expression"),
      }),
    },
  ),
}));

export { expression };
