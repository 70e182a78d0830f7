import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { abis, largestObject, pageSize } from "../../model/layout/abi.ts";
import { alignmentGroups, extentOf, layoutOf, ringLayoutOf } from "../../model/layout/layout.ts";
import { type Model, aggregatesOf, messagesOf, ringsOf, parametersOf } from "../../model/model.ts";
import { aggregateIn } from "../../model/visit.ts";
import type { Aggregate } from "../../model/type.ts";
const { finding } = catalogue["page-overflow"];

/**
 * A page holds at least one slot of a ring, and every table. No object is larger than each C compiler
 * allows; what contains one that is has no finding of its own.
 */
export function pageOverflow(model: Model): readonly Diagnostic[] {
  return [
    ...aggregatesOf(model).flatMap(({ aggregate, path }): Diagnostic[] => {
      const parts = aggregate.members.map(({ type }) => aggregateIn(type));
      const hasLargePart = parts.some((part) => part !== undefined && sizeOf(part) > largestObject);
      const size = sizeOf(aggregate);
      return size <= largestObject || hasLargePart
        ? []
        : [finding("object", aggregate.span, path, size, largestObject)];
    }),
    ...ringsOf(model).flatMap((ring): Diagnostic[] => {
      const abi = abis.find((one) => ringLayoutOf(ring, one).slots === 0);
      if (abi === undefined) return [];
      const { slotSize, slotsOffset } = ringLayoutOf(ring, abi);
      return [finding("slot", ring.span, ring.name, slotSize, pageSize - slotsOffset)];
    }),
    ...messagesOf(model).flatMap((message) =>
      parametersOf(message).flatMap(({ parameter, path }): Diagnostic[] => {
        const { type } = parameter;
        if (type.kind !== "page") return [];
        const { element, length = 1 } = type;
        const size = Math.max(
          ...alignmentGroups.map(({ abi }) => extentOf(element, abi).size * length),
        );
        return size <= pageSize ? [] : [finding("table", parameter.span, path, size, pageSize)];
      }),
    ),
  ];
}

/** The largest size of a struct or union on any ABI, in bytes. */
function sizeOf(aggregate: Aggregate): number {
  return Math.max(...alignmentGroups.map(({ abi }) => layoutOf(aggregate, abi).size));
}
