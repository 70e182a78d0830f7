import { usual, usualMembers } from "../../model/layout/present.ts";
import { taggedUnionOf } from "../../model/tagged-union.ts";
import type { Struct } from "../../model/type.ts";
import { makerOf, type NamedAggregate } from "../../naming/typescript.ts";
import { zeroText, localName, constructorText } from "./expression.ts";

/** A member that an ABI does not have. */
export const missingText = "undefined as never";

/** What makes the objects that a reader fills or gives, for all layouts; empty where it gives literals. */
export function makerText({ aggregate, name, inPlace }: NamedAggregate): string {
  if (aggregate.kind === "union") return "";
  if (inPlace || taggedUnionOf(aggregate) !== undefined) {
    return hasWide(aggregate) ? wholeMakerText(name, aggregate) : "";
  }
  const members = usualMembers(aggregate).map(({ member: { name: member, type }, isOptional }) => ({
    name: member,
    value: type.kind === "scalar" && !isOptional ? zeroText(type.integer) : missingText,
  }));
  return constructorText({ maker: makerOf(name), type: name, parts: [], members });
}

/**
 * Whether a member may be too large for a small integer of V8. Other literals with the same names would slow
 * down a literal then.
 */
export function hasWide({ members }: Struct): boolean {
  return members.some(
    ({ type }) =>
      type.kind === "scalar" && (type.integer.bits === 32 || type.integer.isFloat === true),
  );
}

/** What makes objects of all their members, which nobody fills. */
function wholeMakerText(name: string, struct: Struct): string {
  const members = usual(struct.members);
  return constructorText({
    maker: makerOf(name),
    type: name,
    parts: members.map((one) => ({ name: localName(one.name), type: `${name}["${one.name}"]` })),
    // The parts fit each other, which their types do not say.
    members: members.map((one) => ({ name: one.name, value: `${localName(one.name)} as never` })),
  });
}
