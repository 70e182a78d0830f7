import {
  description,
  type AnyAliasDescription,
  type CodeDescription,
  type ConstantDescription,
  type DefinitionOptions,
  type Described,
  type ExpressionDescription,
  type FlagDescription,
  type MacroParameterDescription,
  type MeaningDescription,
  type NumberGiven,
  type ScalarDescription,
  type VerbatimDescription,
  type StructDescription,
  type UnionDescription,
} from "./description.ts";
import { descriptionOf } from "./when.ts";

/** An expression of C, as the value of a macro or an enumerator. */
export type Expression = Described<ExpressionDescription>;

/** What an expression can refer to: numbers, macros, and types in casts, behind `sizeof` and as arguments. */
export type Operand =
  | number
  | bigint
  | Described<
      | ConstantDescription
      | CodeDescription
      | FlagDescription
      | ExpressionDescription
      | ScalarDescription
      | AnyAliasDescription
      | StructDescription
      | UnionDescription
      | MacroParameterDescription
      | MeaningDescription
      | VerbatimDescription
    >;

/**
 * An integer expression of C, spelt as the header is to spell it: `` c`1 << 3` ``,
 * `` c`${SEGMENTS} * sizeof(${disk_segment})` ``. Another macro is written with `${}`; one that stands further
 * up in the same family is written by its C name.
 */
export function c(texts: TemplateStringsArray, ...operands: readonly Operand[]): Expression {
  const { raw = [String(texts)] }: Partial<TemplateStringsArray> = texts;
  return { [description]: { kind: "expression", texts: raw, operands } };
}

/** A number, or what C has in place of one: a constant, a code or an expression. */
export type IntegerGiven =
  | number
  | Described<ConstantDescription, NumberGiven>
  | Described<CodeDescription>
  | Described<ExpressionDescription>;

/** The description of a number that C may have as an expression. */
export function integerGiven(given: IntegerGiven): number | ExpressionDescription {
  if (typeof given !== "object" || given === null) return given;
  const found = descriptionOf<ConstantDescription | CodeDescription | ExpressionDescription>(given);
  const isMacro = found?.kind === "constant" || found?.kind === "code";
  return isMacro ? { kind: "expression", texts: ["", ""], operands: [given] } : found;
}

/** The type of a parameter of a macro; `"type"` where the argument is the name of a type. */
type ParameterType = Described<ScalarDescription> | "type";

/** A macro without a value, which `#ifdef` asks for: `#define NAME`. */
export function macro(): Described<VerbatimDescription>;
/**
 * A function-like macro over integers: `#define NAME(a, b)`. TypeScript gets a function, and expressions call
 * it: `` c`${NAME}(1, 2)` ``.
 *
 * @param parameters - each name with the type as which TypeScript takes the argument; `"type"` where the
 *   argument is the name of a type, whose size the macro takes.
 * @param body - makes the expression from the parameters.
 */
export function macro<const P extends Readonly<Record<string, ParameterType>>>(
  parameters: P,
  body: (parameters: {
    readonly [K in keyof P]: Described<MacroParameterDescription>;
  }) => Expression,
  options?: DefinitionOptions,
): Described<VerbatimDescription>;
export function macro(
  parameters?: Readonly<Record<string, ParameterType>>,
  body?: (parameters: Readonly<Record<string, Described<MacroParameterDescription>>>) => Expression,
  options: DefinitionOptions = {},
): Described<VerbatimDescription> {
  if (parameters === undefined) {
    return { [description]: { kind: "verbatim", file: c``, isEmpty: true, sameAs: undefined } };
  }
  const names = Object.entries(parameters).map(([name, type]) => [
    name,
    { [description]: { kind: "macroParameter", name, type: Object(type)[description] } },
  ]);
  const file = typeof body === "function" ? body(Object.fromEntries(names)) : Object(null);
  const { header }: DefinitionOptions = Object(options);
  return { [description]: { kind: "verbatim", file, parameters, header, sameAs: undefined } };
}
