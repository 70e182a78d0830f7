import { isOpen, typeOfAggregate, visitDeclaration } from "../../model/visit.ts";
import type { Declaration, Message, Ring } from "../../model/declaration.ts";
import type { LayoutGroup } from "../../model/layout/groups.ts";
import type { Model } from "../../model/model.ts";
import { familyLabel } from "../../model/numbers.ts";
import type { DeclaredAggregate } from "../../model/type.ts";
import { extentText, introBlocks, sectionGroups, variantText } from "../markdown/aggregate.ts";
import type { Links } from "../markdown/links.ts";
import { memberTable } from "../markdown/member-table.ts";
import { codeSpan, proseBlocks } from "../markdown/markdown.ts";
import { declarationBlocks, withOrigin } from "../markdown/reference.ts";
import { ringDetails, ringIntro, ringPages } from "../markdown/ring.ts";
import { type References, groupNames } from "../markdown/uses.ts";
import {
  type SnippetContext,
  type Snippets,
  aggregateSnippets,
  messageSnippets,
  ringSnippets,
} from "./snippets.ts";
import { type MarkdownRenderer, highlight } from "./markdown.ts";
import { type Html, htmlTemplate, joinHtml } from "./html.ts";
import { octetPictures } from "./pictures/octets.ts";
import { ringPicture } from "./pictures/ring.ts";
import { sequencePicture } from "./pictures/sequence.ts";
import { packModel } from "./model-data.ts";

/** What the pages of a spec are made with. */
export interface SpecContext {
  readonly model: Model;
  readonly messages: ReadonlyMap<Ring, readonly Message[]>;
  readonly references: References;
  readonly snippets: SnippetContext;
  readonly markdown: MarkdownRenderer;
}

const declarationTemplate = htmlTemplate("declaration");

const layoutTemplate = htmlTemplate("layout");

const snippetsTemplate = htmlTemplate("snippets");

/** What a declaration is, for the reader of a page. */
export const kindTitles: Readonly<Record<Declaration["kind"], string>> = {
  alias: "Type",
  constant: "Constant",
  codes: "Codes",
  flags: "Flags",
  struct: "Struct",
  union: "Union",
  ring: "Ring",
  message: "Message",
  key: "Xenstore key",
  section: "Section",
  verbatim: "C",
};

/** The name of a declaration as its page shows it, in Markdown. */
export function titleOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case "key":
      return codeSpan(declaration.path);
    case "codes":
    case "flags":
      return codeSpan(familyLabel(declaration));
    case "alias":
    case "constant":
    case "struct":
    case "union":
    case "ring":
    case "message":
    case "section":
    case "verbatim":
      return codeSpan(declaration.name);
  }
}

/** @param others - what further branches of a condition declare under the same name. */
export function declarationContent(
  declaration: Declaration,
  others: readonly Declaration[],
  context: SpecContext,
): Html {
  const { markdown, references } = context;
  const unmarked = { ...references, links: withoutAnchors(references.links) };
  return declarationTemplate({
    kind: kindTitles[declaration.kind],
    title: markdown.inline(titleOf(declaration)),
    body: joinHtml([
      bodyOf(declaration, context),
      ...others.map((other) => bodyOf(other, { ...context, references: unmarked })),
      tryItSection(declaration, context.model),
    ]),
  });
}

function withoutAnchors(links: Links): Links {
  return { ...links, anchor: () => "", within: (name) => withoutAnchors(links.within(name)) };
}

function bodyOf(declaration: Declaration, context: SpecContext): Html {
  const links = context.references.links.within(declaration.name);
  const blocks = () => declarationBlocks(declaration, context.messages, context.references);
  const all = () => context.markdown.blocks(blocks());
  return visitDeclaration<Html>(declaration, {
    alias: all,
    constant: all,
    codes: all,
    flags: all,
    ring: (ring) => {
      const pages = ringPages(ring);
      const messages = context.messages.get(ring) ?? [];
      return joinHtml([
        context.markdown.blocks(withOrigin(ring, ringIntro(ring, links), links)),
        ...pages.map(({ group, summary, table }) =>
          layoutTemplate({
            abis: group.abis.map(({ name }) => name).join(" "),
            extent: context.markdown.inline(`${summary}.`),
            badge: badgeOf(pages, group),
            pictures: [{ title: undefined, picture: ringPicture(ring, group.abi) }],
            members: context.markdown.blocks([table]),
          }),
        ),
        context.markdown.blocks(ringDetails(ring, messages, links)),
        snippetsHtml(ringSnippets(ring, context.snippets)),
      ]);
    },
    key: all,
    section: all,
    verbatim: all,
    message: (message) => {
      const intro = proseBlocks(message.prose, links);
      return joinHtml([
        context.markdown.blocks(intro),
        sequencePicture(message),
        context.markdown.blocks(blocks().slice(intro.length)),
        snippetsHtml(messageSnippets(message, context.snippets)),
      ]);
    },
    aggregate: (aggregate) => {
      const intro = introBlocks(aggregate, { ...context.references, links });
      return joinHtml([
        context.markdown.blocks(withOrigin(aggregate, intro, links)),
        ...layoutSections(aggregate, context),
        snippetsHtml(aggregateSnippets(aggregate, context.snippets)),
      ]);
    },
  });
}

function layoutSections(aggregate: DeclaredAggregate, context: SpecContext): readonly Html[] {
  const { markdown } = context;
  const links = context.references.links.within(aggregate.name);
  const groups = sectionGroups(aggregate, links);
  const tables = { anchors: new Set<string>(), absent: undefined };
  return groups.map((group) =>
    layoutTemplate({
      abis: group.abis.map(({ name }) => name).join(" "),
      extent: markdown.inline(extentText(aggregate, group)),
      badge: badgeOf(groups, group),
      pictures: octetPictures(aggregate, group.abi).map(({ variant, picture }) => ({
        title:
          variant === undefined
            ? undefined
            : markdown.inline(variantText(variant, codeSpan(variant.path))),
        picture,
      })),
      members: markdown.blocks([memberTable(aggregate, group.abi, tables, links)]),
    }),
  );
}

function badgeOf(groups: readonly unknown[], group: LayoutGroup): string {
  return groups.length === 1 ? "the same on every ABI" : groupNames(group);
}

function snippetsHtml({ c, typescript }: Snippets): Html {
  return snippetsTemplate({
    c: highlight(c, "c"),
    typescript: typescript && highlight(typescript, "typescript"),
  });
}

const tryTemplate = htmlTemplate("try-it");

/** Where bytes of what `declaration` declares can be tried on its page; nothing where it has no bytes. */
function tryItSection(declaration: Declaration, model: Model): Html {
  const subjects = subjectNames(declaration);
  const message = declaration.kind === "message" ? declaration.name : "";
  const scripts = { script: "../try.js", codec: "../codec.js" };
  const section = { spec: model.name, message, subjects, ...scripts };
  return joinHtml(subjects.length === 0 ? [] : [tryTemplate(section)]);
}

/** What its bytes can be decoded as, by the names of `subjectsOf`. */
function subjectNames(declaration: Declaration): readonly string[] {
  const { kind, name } = declaration;
  switch (kind) {
    case "struct":
    case "union":
      return isOpen(typeOfAggregate(declaration)) ? [name] : [name, `${name}[]`];
    case "ring":
      return [`${name}:request`, `${name}:response`, `${name}:page`];
    case "message": {
      const { ring, parameters } = declaration;
      const pages = parameters.filter(({ type }) => type.kind === "page");
      return [
        `${ring.name}:request`,
        `${ring.name}:response`,
        ...pages.map((page) => `${name}.${page.name}`),
      ];
    }
    case "alias":
    case "constant":
    case "codes":
    case "flags":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

/** A script with what pages have to know to decode bytes of a spec. */
export function tryScript(model: Model): string {
  const data = JSON.stringify(packModel(model));
  return `(globalThis.abispecModels ??= {})[${JSON.stringify(model.name)}] = ${data};\n`;
}
