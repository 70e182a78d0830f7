import { extentOf } from "../../model/layout/aggregate.ts";
import { groupAbis } from "../../model/layout/group.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { PageType } from "../../model/declaration.ts";
import { accessOf } from "../../model/nested-types.ts";
import { codeSpan } from "./escape.ts";
import { perGroup } from "./group-names.ts";
import type { Links } from "./links.ts";
import { typeText } from "./type.ts";

/** How a page is granted and what it holds, in one sentence. */
export function pageText(page: PageType, links: Links): string {
  const { element, length } = page;
  const counted = page.count === undefined ? "" : `, counted by ${codeSpan(page.count)}`;
  const groups = groupAbis((abi) => String(extentOf(element, abi).size));
  const size = perGroup(groups, ({ abi }) => bytes(extentOf(element, abi).size));
  const each = element.kind === "scalar" ? "" : ` of ${size}`;
  const count =
    length === undefined
      ? `at most ${perGroup(groups, ({ abi }) => String(Math.floor(pageSize / extentOf(element, abi).size)))}`
      : `exactly ${length}`;
  return `The page is granted ${accessOf(page)} and holds ${count} × ${typeText(element, links)}${each}${counted}.`;
}

/** A number of bytes, in words. */
export function bytes(count: number): string {
  return count === 1 ? "1 byte" : `${count} bytes`;
}
