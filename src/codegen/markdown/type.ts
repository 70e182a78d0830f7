import type { PageType } from "../../model/declaration.ts";
import { type Abi, abis, pageSize } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/aggregate.ts";
import { type LayoutGroup, groupAbis } from "../../model/layout/group.ts";
import { accessOf } from "../../model/nested-types.ts";
import type { Codes, Flags, Type } from "../../model/type.ts";
import type { Links } from "./links.ts";
import { codeSpan } from "./markdown.ts";

/** A type as C names it, with links, and what its values mean. */
export function typeText(type: Type, links: Links): string {
  const { base, dimensions } = dimensionsOf(type);
  const inCode = (name: string) => codeSpan(`${name}${dimensions}`);
  switch (base.kind) {
    case "scalar": {
      const { alias, integer, values } = base;
      const name =
        alias === undefined
          ? inCode(integer.name)
          : linkTo(alias.name, `${alias.name}${dimensions}`, links);
      return values === undefined ? name : `${name} of ${familyLink(values, links)}`;
    }
    case "struct":
    case "union": {
      const { name, kind } = base.kind === "struct" ? base.struct : base.union;
      return name === undefined
        ? inCode(kind)
        : linkTo(name, `${kind} ${name}${dimensions}`, links);
    }
  }
}

/** A link to a family, under the name that its macros have in common. */
function familyLink({ name }: Codes | Flags, links: Links): string {
  return linkTo(name, `${name}_*`, links);
}

function linkTo(declaration: string, label: string, links: Links): string {
  return links.link({ declaration, part: [], label });
}

type BaseType = Exclude<Type, { readonly kind: "array" }>;

/** The type below all arrays, and the dimensions as C writes them: `[2][6]`. */
function dimensionsOf(type: Type): { readonly base: BaseType; readonly dimensions: string } {
  if (type.kind !== "array") return { base: type, dimensions: "" };
  const { base, dimensions } = dimensionsOf(type.element);
  return { base, dimensions: `[${type.length}]${dimensions}` };
}

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

/** Names the ABIs of a group: "every ABI", "every ABI but i386", or a list. */
export function groupNames(group: LayoutGroup): string {
  const names = (some: readonly Abi[]) => some.map(({ name }) => name).join(", ");
  const others = abis.filter((abi) => !group.abis.includes(abi));
  if (others.length === 0) return "every ABI";
  return others.length < group.abis.length / 2
    ? `every ABI but ${names(others)}`
    : names(group.abis);
}

/** Says `text` of each group; where all ABIs agree, without naming them. */
export function perGroup(
  groups: readonly LayoutGroup[],
  text: (group: LayoutGroup) => string,
): string {
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return text(only);
  return groups.map((group) => `${text(group)} (${groupNames(group)})`).join(" or ");
}
