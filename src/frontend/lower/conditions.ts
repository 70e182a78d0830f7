import type { Description } from "../../language/description.ts";
import { whenParts } from "../../language/when.ts";
import type { Condition, ConditionGroup, Test } from "../../model/condition.ts";
import type { Macros } from "../../model/preprocessor.ts";
import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type { SourceExpression } from "./source-map.ts";

/** What stands in one branch of an `#if`, or under no condition. */
export interface SpecBranch {
  readonly value: unknown;
  readonly expression: SourceExpression | undefined;
  readonly condition: Condition | undefined;
}

/** What the conditions of a spec have in common. */
export interface Conditions {
  /** The numbers of those of declarations, which hold for every use of them. */
  readonly declared: ReadonlySet<number>;
  /** What the header says of macros of the user's. */
  readonly defines: Macros;
  /** Conditions that the header says another one declares the same for, where they do not hold. */
  readonly elsewhere: readonly string[];
}

/**
 * The branches of a value, in the order of the header; the value itself where it is under no condition.
 *
 * @param span - the place of the whole.
 * @param outer - the condition around it.
 */
export function branchesOf(
  value: unknown,
  expression: SourceExpression | undefined,
  span: Span,
  conditions: Conditions,
  outer?: Condition,
): readonly SpecBranch[] {
  const tests: Test[] = [];
  const values: Pick<SpecBranch, "value" | "expression">[] = [];
  let rest: (typeof values)[number] = { value, expression };
  for (;;) {
    const parts = whenParts(rest.value);
    if (parts === undefined || conditions.declared.has(parts.number)) break;
    const [test, subject, otherwise]: readonly (SourceExpression | undefined)[] =
      rest.expression?.arguments ?? [];
    tests.push({
      text: typeof parts.test === "string" ? parts.test : "",
      span: test?.span ?? span,
    });
    values.push({ value: parts.subject, expression: subject });
    rest = { value: parts.otherwise, expression: otherwise };
  }
  if (tests.length === 0) return [{ value, expression, condition: outer }];
  const error = typeof rest.value === "string" ? rest.value : undefined;
  if (error === undefined && rest.value !== undefined) values.push(rest);
  const { defines, elsewhere } = conditions;
  const isAlone = values.length === 1 && error === undefined;
  const isElsewhere = isAlone && tests.some(({ text }) => elsewhere.includes(text));
  const group: ConditionGroup = { tests, error, defines, isElsewhere };
  return values.flatMap((one, branch) =>
    branchesOf(one.value, one.expression, span, conditions, { group, branch, outer }),
  );
}

/** What a header says of all conditions; nothing where it says nothing that can be read. */
export function headerConditions(
  header: Description | undefined,
): Pick<Conditions, "defines" | "elsewhere"> {
  const own = header?.kind === "header" ? header : undefined;
  const given: unknown = own?.defines;
  const elsewhere: unknown = own?.elsewhere;
  return {
    defines: new Map(
      Object.entries(Object(given)).flatMap(([name, value]) =>
        typeof value === "number" && Number.isSafeInteger(value) ? [[name, BigInt(value)]] : [],
      ),
    ),
    elsewhere: Array.isArray(elsewhere)
      ? elsewhere.filter((one): one is string => typeof one === "string")
      : [],
  };
}
