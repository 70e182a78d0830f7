import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { abis, largestObject, pageSize } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/layout.ts";
import { ringLayoutOf } from "../../model/layout/ring-layout.ts";
import { type Model, aggregatesOf, messagesOf, ringsOf, parametersOf } from "../../model/model.ts";
import { aggregateIn } from "../../model/visit.ts";
import type { Aggregate } from "../../model/type.ts";

export const pageOverflow = defineDiagnostic("page-overflow", {
  requirement:
    "A ring, a table or a table entry fits into a page, and no struct is larger than C allows.",
  why: "Xen shares memory in pages of 4096 bytes; what does not fit into one cannot be shared. C guarantees only objects of up to 65535 bytes (C11 5.2.4.1).",
  fix: "Use smaller elements, or fewer of them.",
  messages: {
    object: (path: string, size: number, most: number) => ({
      message: `${path} has ${size} bytes, but C guarantees only objects of up to ${most}`,
      suggestion: "use smaller members, or fewer of them",
    }),
    slot: (ring: string, size: number, room: number) => ({
      message: `a slot of ${ring} has ${size} bytes, but its page has room for ${room}`,
      suggestion: "make its request and response smaller",
    }),
    table: (path: string, size: number, room: number) => ({
      message: `the table of ${path} has ${size} bytes, but a page has ${room}`,
      suggestion: "use smaller entries, or fewer of them",
    }),
  },
});

const { finding } = pageOverflow;

/**
 * A page holds at least one slot of a ring, and every table. No object is larger than each C compiler
 * allows; what contains one that is has no finding of its own.
 */
export function checkPageOverflow(model: Model): readonly Diagnostic[] {
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
    ...parametersOf(messagesOf(model)).flatMap(({ parameter, path }): Diagnostic[] => {
      const { type } = parameter;
      if (type.kind !== "page") return [];
      const { element, length = 1 } = type;
      const size = Math.max(...abis.map((abi) => extentOf(element, abi).size * length));
      return size <= pageSize ? [] : [finding("table", parameter.span, path, size, pageSize)];
    }),
  ];
}

/** The largest size of a struct or union on any ABI, in bytes. */
function sizeOf(aggregate: Aggregate): number {
  return Math.max(...abis.map((abi) => layoutOf(aggregate, abi).size));
}
