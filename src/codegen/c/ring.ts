import { ringLayoutOf } from "../../model/layout/ring.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { Ring } from "../../model/declaration.ts";
import type { Struct } from "../../model/type.ts";
import { wrap } from "../../text/text.ts";
import { comment, commentWidth, lineWidth, spaced } from "./comment.ts";
import { perAbi } from "./page.ts";
import { proseLines, words } from "./prose.ts";
import { ruleGroups } from "./rules.ts";

/** A ring: its types by the macro of Xen's ring.h, below its prose, its size and its rules. */
export function ringLines(ring: Ring): readonly string[] {
  const width = commentWidth();
  const slots = perAbi((abi) => ringLayoutOf(ring, abi).slots);
  const size = `A page of ${pageSize} octets holds ${slots} slots.`;
  const rules = ruleGroups(ring.rules, width).flatMap(({ title, lines }) => [[title], lines]);
  return [
    ...comment(spaced(proseLines(ring.prose, width), wrap(words(size), width), ...rules)),
    ...macro(ring),
  ];
}

/** On one line where it fits; otherwise each argument has a line of its own. */
function macro({ name, request, response }: Ring): readonly string[] {
  const start = "DEFINE_RING_TYPES(";
  const types = [request, response].map(({ name: struct = "" }: Struct) => `struct ${struct}`);
  const line = `${start}${[name, ...types].join(", ")});`;
  if (line.length <= lineWidth) return [line];
  return `${[name, ...types].join(",\n")});`
    .split("\n")
    .map((argument, index) => (index === 0 ? start : " ".repeat(start.length)) + argument);
}
