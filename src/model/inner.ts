import type { Declaration } from "./declaration.ts";
import { enumerationOf } from "./numbers.ts";
import type {
  Aggregate,
  Codes,
  DeclaredAggregate,
  Flags,
  InnerDeclaration,
  Member,
  Type,
} from "./type.ts";
import { aggregateIn, aliasIn, isDeclared, scalarIn } from "./visit.ts";

/** The enumeration of a type, below its arrays. */
export function enumerationIn(type: Type): Codes | Flags | undefined {
  const scalar = aliasIn(type) === undefined ? scalarIn(type) : undefined;
  return scalar && enumerationOf(scalar) && scalar.values;
}

/** What defines the type of a member, where C has that at the member. */
export function definedAt({
  type,
  inside,
}: Pick<Member, "type" | "inside">): DeclaredAggregate | Codes | Flags | undefined {
  if (inside?.definesType !== true) return undefined;
  const held = aggregateIn(type);
  return held !== undefined && isDeclared(held) ? held : enumerationIn(type);
}

/** What C declares inside a struct or union, at any depth, in order. */
export function innerDeclarations(declaration: Declaration | Aggregate): InnerDeclaration[] {
  if (declaration.kind !== "struct" && declaration.kind !== "union") return [];
  const some = declaration.members.filter(
    ({ type, inside }) => inside !== undefined || aggregateIn(type) !== undefined,
  );
  return some.flatMap((member) => {
    const { before = [], after = [] } = member.inside ?? {};
    const held = aggregateIn(member.type);
    const own = definedAt(member);
    const inner = held !== undefined && (held === own || !isDeclared(held)) ? held : undefined;
    return [
      ...before,
      ...(own === undefined ? [] : [own]),
      ...(inner === undefined ? [] : innerDeclarations(inner)),
      ...after,
    ];
  });
}
