import { aggregateIn } from "../model/visit.ts";
import { selectingCodes, taggedUnionOf } from "../model/tagged-union.ts";
import type { Aggregate, Member, Union } from "../model/type.ts";

/** A struct or union with the name that TypeScript has for it. */
export interface NamedAggregate {
  readonly aggregate: Aggregate;
  /** The C name; for one written in place, the name of the aggregate around it, `_` and the member. */
  readonly name: string;
  /** Its name in errors: the path from the outermost struct or union, with dots. */
  readonly path: string;
  /** The member that it is written in place for. */
  readonly member: Member | undefined;
  /** Whether it is written in place as the type of a member, so that C has no name for it. */
  readonly inPlace: boolean;
  /** Whether a reader gives values of it. The variants of a union that keeps its bytes raw have none. */
  readonly hasValue: boolean;
}

/** `aggregate` and all that are written in place inside it, the innermost first. */
export function aggregatesWithin(aggregate: Aggregate, name: string): readonly NamedAggregate[] {
  const own = { aggregate, name, path: name, member: undefined, inPlace: false, hasValue: true };
  return within(own, aggregate.kind === "union" ? selectedVariants(aggregate) : undefined);
}

function within(outer: NamedAggregate, variants?: ReadonlySet<Member>): NamedAggregate[] {
  const { aggregate, name, hasValue } = outer;
  const tagged = aggregate.kind === "struct" ? taggedUnionOf(aggregate) : undefined;
  const inner = aggregate.members.flatMap((member) => {
    const type = aggregateIn(member.type);
    if (type === undefined || type.name !== undefined) return [];
    const isTagged = tagged?.member === member;
    const reached = aggregate.kind === "struct" ? hasValue : (variants?.has(member) ?? false);
    return within(
      {
        aggregate: type,
        name: inPlaceName(name, member),
        path: `${outer.path}.${member.name}${member.type.kind === "array" ? "[]" : ""}`,
        member,
        inPlace: true,
        hasValue: reached && !isTagged,
      },
      reached && isTagged ? new Set(tagged.variants.map(({ variant }) => variant)) : undefined,
    );
  });
  return [...inner, outer];
}

/** The variants that a struct with a tag beside the union gives values of. */
function selectedVariants(union: Union): ReadonlySet<Member> {
  return new Set(union.members.filter(({ name }) => selectingCodes(union, name).length > 0));
}

/** The name of the aggregate that is `member`'s type or element, inside the one called `outer`. */
export function memberAggregateName(outer: string, member: Member): string {
  return aggregateIn(member.type)?.name ?? inPlaceName(outer, member);
}

function inPlaceName(outer: string, member: Member): string {
  return `${outer}_${member.name}`;
}
