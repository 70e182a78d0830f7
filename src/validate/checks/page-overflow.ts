import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { abis, largestObject, pageSize } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/aggregate.ts";
import { ringLayoutOf } from "../../model/layout/ring.ts";
import { aggregatesOf, messagesOf, ringsOf, parametersOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

const { finding } = catalogue["page-overflow"];

/** What is shared in one page fits it: at least one slot of a ring, and every table. No object is larger than C promises. */
export const pageOverflow: Rule = (model) => [
  ...aggregatesOf(model).flatMap(({ aggregate, path }): Diagnostic[] => {
    const size = Math.max(...abis.map((abi) => layoutOf(aggregate, abi).size));
    return size <= largestObject
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
      const size = Math.max(...abis.map((abi) => extentOf(element, abi).size * length));
      return size <= pageSize ? [] : [finding("table", parameter.span, path, size, pageSize)];
    }),
  ),
];
