import type { AnyAliasDescription, Description } from "../../language/description.ts";
import { type Condition, type ConditionGroup, neededFor } from "../../model/condition.ts";
import { isPossible } from "../../model/layout/variants.ts";
import type { Type } from "../../model/type.ts";
import { aliasIn } from "../../model/visit.ts";
import type { LowerContext } from "./context.ts";

/** What a member is in one branch of the condition that declares its type. */
export interface Alternative {
  readonly condition: Condition;
  /** The alias of the branch, in place of that which the spec names. */
  readonly instead: LowerContext["instead"];
}

/**
 * The branches of a type that several branches of a condition declare, where it is used outside of them; none for
 * any other type.
 *
 * @param outer - the condition of the member.
 */
export function alternativesOf(
  type: Type,
  outer: Condition | undefined,
  { lowered, exported, declare, under }: LowerContext,
): readonly Alternative[] {
  const alias = aliasIn(type);
  const needed = alias && neededFor(alias.name, alias.condition);
  if (needed === undefined || !isPossible(under, needed)) return [];
  for (const [found, { name }] of exported) if (name === alias?.name) declare(found);
  const branches = [...lowered].flatMap(([found, one]) =>
    found.kind === "alias" && one.kind === "alias" && one.name === alias?.name
      ? [{ found, one }]
      : [],
  );
  const named = branches.find(({ one }) => one === alias)?.found;
  if (named === undefined || branches.length < 2) return [];
  const groups = new Map<ConditionGroup, ConditionGroup>();
  return branches.flatMap(({ found, one: { condition } }) =>
    condition === undefined || !isPossible([...under, condition])
      ? []
      : [
          {
            condition: within(condition, outer, groups),
            instead: new Map<Description, AnyAliasDescription>([[named, found]]),
          },
        ],
  );
}

/** A condition in an `#if` of its own, so that its branches are told from those of other members. */
function within(
  { group, branch, outer }: Condition,
  around: Condition | undefined,
  groups: Map<ConditionGroup, ConditionGroup>,
): Condition {
  const own = groups.get(group) ?? { ...group, isOfType: true };
  groups.set(group, own);
  return {
    group: own,
    branch,
    outer: outer === undefined ? around : within(outer, around, groups),
  };
}
