import { type Condition, neededFor } from "../../model/condition.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { MacroDefinition } from "../../model/expression-tree.ts";
import { literalType } from "../../model/numbers.ts";
import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type { Code, Flag, NumberConstant, Type } from "../../model/type.ts";
import type { Referent, TypeBranch } from "../parse/c-tokens.ts";
import type { LowerContext } from "./context.ts";
import { integerOf } from "./expression-value.ts";

/** The declarations called like one, itself among them: one for each branch of an `#if`. */
export function branchesCalled<D extends Declaration>(one: D, context: LowerContext): D[] {
  if (one.condition === undefined) return [one];
  for (const [found, { name }] of context.exported) if (name === one.name) context.declare(found);
  return [...context.lowered.values()].filter(
    (other): other is D => other.kind === one.kind && other.name === one.name,
  );
}

/** A declared type, as it is in each branch that declares it. */
export function typeReferent<D extends Declaration>(
  one: D,
  typeOf: (branch: D) => Type,
  context: LowerContext,
): Referent {
  const branches = branchesCalled(one, context).map((branch): TypeBranch => {
    const type = typeOf(branch);
    const integer = type.kind === "scalar" ? integerOf(type.integer) : undefined;
    return { ...definitionBy(branch), type, integer };
  });
  return { kind: "type", branches };
}

/**
 * A macro by its definitions.
 *
 * @param outer - the condition of their family.
 */
export function macroReferent(
  definitions: readonly (Code | Flag | NumberConstant)[],
  span: Span,
  outer?: Condition,
): Referent {
  const written = definitions.map((one): MacroDefinition => {
    const definition = definitionBy(one);
    const condition = definition.condition ?? neededFor(definition.name, outer);
    const { value, byAbi } = one;
    const types = [literalType(one)];
    return { ...definition, condition, expression: { kind: "literal", value, byAbi, types, span } };
  });
  return { kind: "value", expression: { kind: "macro", definitions: written, span } };
}

/** What defines a macro, and where. One that its user or another header may define is what the header says. */
export function definitionBy(one: Code | Flag | Declaration): Omit<MacroDefinition, "expression"> {
  const { condition, span } = one;
  const name = "cName" in one ? one.cName : one.name;
  return { name, span, condition: neededFor(name, condition) };
}
