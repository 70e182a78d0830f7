import { declarationsOf } from "../../model/model.ts";
import { proseBlocks } from "../markdown/markdown.ts";
import { htmlTemplate } from "./html.ts";
import type { MarkdownRenderer } from "./markdown.ts";
import { type NameEntry, type Page, type SpecSite, namesOf } from "./spec.ts";

const namesTemplate = htmlTemplate("names");

const silentTemplate = htmlTemplate("silent");

/** The kinds of names, as far as their order is not that of the header: what is looked for most comes first. */
const firstKinds = [
  "Message",
  "Ring",
  "Struct",
  "Union",
  "Xenstore key",
  "Code",
  "Flag",
  "Constant",
];

function byRank([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const rank = (kind: string) => (firstKinds.indexOf(kind) + 100) % 100;
  return rank(one) - rank(other);
}

/** Plurals that have more than an `s`. */
const irregular: Readonly<Record<string, string>> = {
  C: "C code",
  Codes: "Families of codes",
  Flags: "Families of flags",
  Reply: "Replies",
};

/** The lists over all specs: every name, and the decisions where an interface is silent. */
export function listPages(specs: readonly SpecSite[], markdown: MarkdownRenderer): readonly Page[] {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of specs.flatMap(namesOf)) {
    groups.set(entry.kind, [...(groups.get(entry.kind) ?? []), entry]);
  }
  const names: Page = {
    path: "names.html",
    title: "Index of names",
    content: namesTemplate({
      groups: [...groups].toSorted(byRank).map(([kind, entries]) => ({
        id: `kind-${kind.toLowerCase().replaceAll(" ", "-")}`,
        title: irregular[kind] ?? `${kind}s`,
        names: entries
          .toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
          .map(({ name, address }) => ({ name, href: address })),
      })),
    }),
  };
  const owners = specs.flatMap((site) => decisionsOf(site, markdown));
  if (owners.length === 0) return [names];
  const title = "Where the interface is silent";
  return [names, { path: "silent.html", title, content: silentTemplate({ owners }) }];
}

/** The decisions of a spec, by the ring or message that they are about. */
function decisionsOf({ model, addresses, imports }: SpecSite, markdown: MarkdownRenderer) {
  return declarationsOf(model, "ring", "message").flatMap((owner) => {
    const links = addresses.links("", imports).within(owner.name);
    const rules = owner.rules
      .filter(({ decided }) => decided)
      .map(({ name, obligation, because, prose }) => ({
        href: addresses.address(`${owner.name}.rules.${name}`),
        name,
        obligation,
        because,
        text: markdown.blocks(proseBlocks(prose, links)),
      }));
    if (rules.length === 0) return [];
    return [{ href: addresses.address(owner.name), title: owner.name, rules }];
  });
}
