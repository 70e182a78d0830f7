import {
  type Model,
  aggregatesOf,
  declarationsOf,
  messagesOf,
  ringsOf,
} from "../../model/model.ts";
import { linkTargets } from "../../model/prose.ts";
import { selectingCodes } from "../../model/tagged-union.ts";
import type { Aggregate, Alias, Code, Codes, Flags, Type } from "../../model/type.ts";
import { aggregateIn, aliasIn, memberPath, namedIn, scalarIn } from "../../model/visit.ts";
import type { Links } from "./links.ts";
import { typeName } from "../../naming/c.ts";
import type { PageType } from "../../model/declaration.ts";
import { abis, pageSize } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/layout.ts";
import { type LayoutGroup, numbersByAbi } from "../../model/layout/groups.ts";
import { enumerationOf, familyLabel } from "../../model/numbers.ts";
import { dimensionsText, widthText } from "../shared/c-text.ts";
import { abiList, grantText, orderText } from "../shared/wording.ts";
import { formatCount } from "../../text/text.ts";
import { codeSpan } from "./markdown.ts";

export type Usable = Aggregate | Codes | Flags | Alias | Code;

/** A place that uses something: a declaration, or a part of one as links name it. */
export interface Mention {
  readonly declaration: string;
  readonly part: readonly string[];
  readonly label: string;
  /** What kind of thing it is, where the name alone does not say so. */
  readonly role?: string;
}

/** The members, parameters and rings that use something; for a code, the messages and variants it selects. */
export type Uses = (used: Usable) => readonly Mention[];

/** Collects every use in `model`, in its order. */
export function usesOf(model: Model): Uses {
  const uses = new Map<Usable, Mention[]>();
  const add = (used: Usable | undefined, mention: Mention) => {
    if (used === undefined) return;
    const known = uses.get(used);
    if (known === undefined) uses.set(used, [mention]);
    else known.push(mention);
  };
  const addType = (type: Type, mention: Mention) => {
    const aggregate = aggregateIn(type);
    if (aggregate?.name !== undefined) add(aggregate, mention);
    add(aliasIn(type), mention);
    add(scalarIn(type)?.values, mention);
    const to = scalarIn(type)?.to;
    if (to !== undefined) addType(to, mention);
  };

  const families = new Map(declarationsOf(model, "codes", "flags").map((one) => [one.name, one]));
  for (const { aggregate, cPath } of aggregatesOf(model)) {
    for (const member of aggregate.members) {
      const { name, type, prose } = member;
      const label = memberPath(cPath, member);
      const [declaration = "", ...part] = label.split(".");
      const mention = { declaration, part, label };
      addType(type, mention);
      // A member may hold values of a family among others: then its prose links to the family.
      const own = scalarIn(type)?.values;
      const linked = linkTargets(prose).filter((target) => target.part.length === 0);
      for (const target of new Set(linked.map((one) => one.declaration))) {
        const family = families.get(target);
        if (family !== own) add(family, mention);
      }
      if (aggregate.kind === "struct") continue;
      for (const code of selectingCodes(aggregate, name)) add(code, mention);
    }
  }
  for (const { name, request, response } of ringsOf(model)) {
    const mention = { declaration: name, part: [], label: name, role: "ring" };
    for (const struct of new Set([request, response])) add(struct, mention);
  }
  for (const { name, code, parameters, replies } of messagesOf(model)) {
    add(code, { declaration: name, part: [], label: name });
    const sides = [
      { part: ["request"], parameters },
      ...replies.map((reply) => ({ part: ["response", reply.name], parameters: reply.parameters })),
    ];
    for (const side of sides) {
      for (const { name: parameter, type } of side.parameters) {
        const label = `${name}.${parameter}`;
        const mention = { declaration: name, part: [...side.part, parameter], label };
        addType(type.kind === "page" ? type.element : type, mention);
      }
    }
  }
  const places = new Map(declarationsOf(model).map(({ name }, index) => [name, index]));
  const placeOf = ({ declaration }: Mention) => places.get(declaration) ?? 0;
  return (used) => (uses.get(used) ?? []).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** A line of links to all that uses `used`; none where nothing does. */
export function usedBy(used: Usable, { links, uses }: References): readonly string[] {
  const users = uses(used).map(({ label, declaration, part, role }) => {
    const link = links.link(label, declaration, ...part);
    return role === undefined ? link : `${role} ${link}`;
  });
  return users.length === 0 ? [] : [`Used by ${users.join(", ")}.`];
}

/** The links that every part of the reference needs. */
export interface References {
  readonly links: Links;
  readonly uses: Uses;
}

/** A type as C names it, with links, and what its values mean. */
export function typeText(type: Type, links: Links): string {
  const base = namedIn(type);
  const declaration = declarationOf(base);
  const label = `${typeName(base) ?? base.kind}${dimensionsText(type)}${widthText(type)}`;
  const isEnumeration =
    base.kind === "scalar" && base.alias === undefined && enumerationOf(base) !== undefined;
  if (isEnumeration && base.values !== undefined) return links.link(label, base.values.name);
  const linked = declaration === undefined ? codeSpan(label) : links.link(label, declaration);
  const text = base.kind === "scalar" ? `${linked}${orderText(base.integer)}` : linked;
  return base.kind === "scalar" && base.values !== undefined
    ? `${text} of ${links.link(familyLabel(base.values), base.values.name)}`
    : text;
}

/** The declaration that a type has its name from; for an address, the one that it points to. */
function declarationOf(type: Type): string | undefined {
  const alias = aliasIn(type);
  const scalar = scalarIn(type);
  if (alias !== undefined || scalar === undefined) return alias?.name ?? aggregateIn(type)?.name;
  return scalar.to && declarationOf(scalar.to);
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
  const others = abis.filter((abi) => !group.abis.includes(abi));
  if (others.length === 0) return "every ABI";
  return others.length < group.abis.length / 2
    ? `every ABI but ${abiList(others)}`
    : abiList(group.abis);
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
