import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { abis } from "../../layout/abi.ts";
import { extentOf } from "../../layout/aggregate.ts";
import { pageSize } from "../../layout/page.ts";
import { ringLayoutOf } from "../../layout/ring.ts";
import { messagesOf, ringsOf, wordsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** What is shared in one page fits it: at least one slot of a ring, and every table. */
export const pageOverflow: Rule = (model) => [
  ...ringsOf(model).flatMap((ring): Diagnostic[] => {
    const abi = abis.find((one) => ringLayoutOf(ring, one).slots === 0);
    if (abi === undefined) return [];
    const { slotSize, slotsOffset } = ringLayoutOf(ring, abi);
    return [
      {
        code: "page-overflow",
        message: `a slot of ${ring.name} has ${slotSize} bytes, but its page has room for ${pageSize - slotsOffset}`,
        span: ring.span,
        suggestion: "make its request and response smaller",
      },
    ];
  }),
  ...messagesOf(model).flatMap((message) =>
    wordsOf(message).flatMap(({ word, path }): Diagnostic[] => {
      const { type } = word;
      if (type.kind !== "page") return [];
      const { element, length = 1 } = type;
      const size = Math.max(...abis.map((abi) => extentOf(element, abi).size * length));
      return size <= pageSize
        ? []
        : [
            {
              code: "page-overflow",
              message: `the table of ${path} has ${size} bytes, but a page has ${pageSize}`,
              span: word.span,
              suggestion: "make the entries smaller, or fewer",
            },
          ];
    }),
  ),
];
