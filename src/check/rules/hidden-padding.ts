import { catalogue } from "../../diagnostic/catalogue.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { abis } from "../../layout/abi.ts";
import { layoutOf, type Hole } from "../../layout/aggregate.ts";
import type { Member, Struct, Union } from "../../model/declaration.ts";
import { aggregatesOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** Padding is a member with a name: bytes that no one sets carry old memory to the other side. */
export const hiddenPadding: Rule = (model) =>
  aggregatesOf(model).flatMap(({ aggregate, path }): Diagnostic[] => {
    if (aggregate.kind === "struct" && aggregate.implicitPadding) return [];
    for (const abi of abis) {
      const [hole] = layoutOf(aggregate, abi).holes;
      if (hole === undefined) continue;
      const everywhere = abis.every((other) => layoutOf(aggregate, other).holes.length > 0);
      return [
        catalogue["hidden-padding"].finding("gap", aggregate.span, {
          owner: path,
          kind: aggregate.kind,
          size: hole.size,
          next: memberAfter(aggregate, hole, abi)?.name,
          abi: everywhere ? undefined : abi.name,
        }),
      ];
    }
    return [];
  });

function memberAfter(
  aggregate: Struct | Union,
  hole: Hole,
  abi: (typeof abis)[number],
): Member | undefined {
  const layout = layoutOf(aggregate, abi);
  const next = layout.members.findIndex((member) => member.offset > hole.offset);
  return aggregate.members[next];
}
