import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { abis } from "../../layout/abi.ts";
import { layoutOf, type Hole } from "../../layout/aggregate.ts";
import type { Struct, Union } from "../../model/declaration.ts";
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
      const where = everywhere ? "" : ` on ${abi.name}`;
      return [
        {
          code: "hidden-padding",
          message: `${path} has ${hole.size} byte${hole.size === 1 ? "" : "s"} of padding ${positionOf(aggregate, hole, abi)}${where}`,
          span: aggregate.span,
          suggestion:
            `name it: pad: padding(${hole.size === 1 ? "uint8_t" : `array(uint8_t, ${hole.size})`})` +
            (aggregate.kind === "struct" ? ", or give the struct { implicitPadding: true }" : ""),
        },
      ];
    }
    return [];
  });

function positionOf(aggregate: Struct | Union, hole: Hole, abi: (typeof abis)[number]): string {
  const layout = layoutOf(aggregate, abi);
  const next = layout.members.findIndex((member) => member.offset > hole.offset);
  const member = aggregate.members[next];
  return member === undefined ? "at its end" : `before "${member.name}"`;
}
