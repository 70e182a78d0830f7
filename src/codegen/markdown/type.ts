import { typeName } from "../../naming/c.ts";
import type { PageType } from "../../model/declaration.ts";
import { type Abi, abis, pageSize } from "../../model/layout/abi.ts";
import { extentOf, type LayoutGroup, numbersByAbi } from "../../model/layout/layout.ts";
import { enumerationOf, familyLabel } from "../../model/numbers.ts";
import { aggregateIn, elementOf, scalarIn } from "../../model/visit.ts";
import type { Type } from "../../model/type.ts";
import { dimensionsText, widthText } from "../shared/c-text.ts";
import { grantText, orderText } from "../shared/wording.ts";
import { formatCount } from "../../text/text.ts";
import type { Links } from "./links.ts";
import { codeSpan } from "./markdown.ts";

/** A type as C names it, with links, and what its values mean. */
export function typeText(type: Type, links: Links): string {
  const base = elementOf(type);
  const [declaration, name] =
    base.kind === "scalar"
      ? [base.alias?.name ?? (base.to && declarationOf(base.to)), typeName(base)]
      : [aggregateIn(base)?.name, typeName(base) ?? base.kind];
  const label = `${name}${dimensionsText(type)}${widthText(type)}`;
  if (base.kind === "scalar" && base.values !== undefined && enumerationOf(base) !== undefined) {
    return links.link(label, base.values.name);
  }
  const linked = declaration === undefined ? codeSpan(label) : links.link(label, declaration);
  const text = base.kind === "scalar" ? `${linked}${orderText(base.integer)}` : linked;
  return base.kind === "scalar" && base.values !== undefined
    ? `${text} of ${links.link(familyLabel(base.values), base.values.name)}`
    : text;
}

/** The declaration that the target of an address has its name from, below other addresses. */
function declarationOf(type: Type): string | undefined {
  const scalar = scalarIn(type);
  if (scalar === undefined) return aggregateIn(type)?.name;
  return scalar.alias?.name ?? (scalar.to && declarationOf(scalar.to));
}

/** How a page is granted and what it holds, in one sentence. */
export function pageText(page: PageType, links: Links): string {
  const { element, length } = page;
  const counted = page.count === undefined ? "" : `, counted by ${codeSpan(page.count)}`;
  const sizes = numbersByAbi((abi) => extentOf(element, abi).size);
  const size = perGroup(sizes, ({ number }) => formatCount(number, "byte"));
  const each = element.kind === "scalar" ? "" : ` of ${size}`;
  const count =
    length === undefined
      ? `at most ${perGroup(sizes, ({ number }) => String(Math.floor(pageSize / number)))}`
      : `exactly ${length}`;
  return `The page ${grantText(page)} and holds ${count} × ${typeText(element, links)}${each}${counted}.`;
}

/** Names the ABIs of a group: "every ABI", "every ABI but i386", or a list. */
export function groupNames(group: LayoutGroup): string {
  const names = (some: readonly Abi[]) => some.map(({ name }) => name).join(", ");
  const others = abis.filter((abi) => !group.abis.includes(abi));
  if (others.length === 0) return "every ABI";
  return others.length < group.abis.length / 2
    ? `every ABI but ${names(others)}`
    : names(group.abis);
}

/** `text` for each group with the names of its ABIs; without names where all ABIs agree. */
export function perGroup<Group extends LayoutGroup>(
  groups: readonly Group[],
  text: (group: Group) => string,
): string {
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return text(only);
  return groups.map((group) => `${text(group)} (${groupNames(group)})`).join(" or ");
}
