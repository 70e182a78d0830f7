import { aggregateType } from "../../naming/c.ts";
import GitHubSlugger from "github-slugger";
import type { Declaration } from "../../model/declaration.ts";
import { type Chapter, type Model, declarationsOf } from "../../model/model.ts";
import { familyLabel } from "../../model/numbers.ts";
import type { Codes, Flags } from "../../model/type.ts";
import { type DeclarationVisitor, visitDeclaration } from "../../model/visit.ts";
import { groupKeys } from "../shared/wording.ts";
import { codeSpan, escapeLabel } from "./markdown.ts";

/** A heading, as Markdown without its `#`, and the anchor that GitHub gives it. */
export interface Heading {
  readonly markdown: string;
  readonly slug: string;
}

/** The declarations under one heading of a chapter, or under that of the chapter itself. */
export interface Entry {
  readonly heading: Heading | undefined;
  /** One declaration, or several keys in a row. */
  readonly declarations: readonly Declaration[];
}

/** Every heading of the reference, in order. */
export interface Headings {
  readonly title: Heading;
  readonly contents: Heading;
  readonly conventions: Heading;
  readonly chapters: readonly { readonly heading: Heading; readonly entries: readonly Entry[] }[];
  /** The heading of the index of keys; `undefined` where there are none. */
  readonly keys: Heading | undefined;
  /** The heading of the index of rules; `undefined` where there are none. */
  readonly rules: Heading | undefined;
}

/** A heading before it has an anchor: words, and names in code. */
type Words = readonly (string | { readonly code: string })[];

/** Divides the model into headings. A section at the start of a chapter gives the chapter its title. */
export function headingsOf(model: Model): Headings {
  const slugger = new GitHubSlugger();
  const heading = (words: Words): Heading => ({
    markdown: words
      .map((word) => (typeof word === "string" ? escapeLabel(word) : codeSpan(word.code)))
      .join(""),
    slug: slugger.slug(words.map((word) => (typeof word === "string" ? word : word.code)).join("")),
  });
  const front = {
    title: heading([model.title]),
    contents: heading(["Contents"]),
    conventions: heading(["Conventions"]),
    chapters: model.chapters.map((chapter) => {
      const [first] = chapter.declarations;
      const title = first?.kind === "section" ? first.title : titleOf(chapter, model);
      return {
        heading: heading([title]),
        entries: groupKeys(chapter.declarations).map((declarations, index, groups) => {
          const words = wordsOf(declarations, groups[index - 1]);
          const isTitle = index === 0 && declarations[0]?.kind === "section";
          return {
            heading: isTitle || words === undefined ? undefined : heading(words),
            declarations,
          };
        }),
      };
    }),
  };
  const hasRules = declarationsOf(model, "ring", "message").some(({ rules }) => rules.length > 0);
  return {
    ...front,
    keys: declarationsOf(model, "key").length > 0 ? heading(["Index of keys"]) : undefined,
    rules: hasRules ? heading(["Index of rules"]) : undefined,
  };
}

/** The name of a chapter as words: `extra-info` is "Extra info". A spec in one file has no chapters. */
function titleOf({ name, file }: Chapter, model: Model): string {
  if (file === model.span.file) return "Declarations";
  const words = name.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keys need no heading at the start of a chapter or a section. */
function wordsOf(
  group: readonly Declaration[],
  previous: readonly Declaration[] | undefined,
): Words | undefined {
  const [declaration] = group;
  if (declaration === undefined) return undefined;
  if (declaration.kind !== "key") return visitDeclaration(declaration, headingWords);
  if (previous === undefined || previous[0]?.kind === "section") return undefined;
  const last = group.at(-1);
  return last === undefined || last === declaration || last.kind !== "key"
    ? ["Xenstore key ", { code: declaration.path }]
    : ["Xenstore keys ", { code: declaration.path }, " to ", { code: last.path }];
}

const named = ({ name }: { readonly name: string }): Words => [{ code: name }];
const family = (one: Codes | Flags): Words => [{ code: familyLabel(one) }];

const headingWords: DeclarationVisitor<Words> = {
  alias: named,
  constant: named,
  codes: family,
  flags: family,
  aggregate: (aggregate) => [{ code: aggregateType(aggregate) }],
  ring: ({ name }) => ["Ring ", { code: name }],
  message: ({ name }) => ["Message ", { code: name }],
  key: ({ path }) => ["Xenstore key ", { code: path }],
  section: ({ title }) => [title],
  verbatim: named,
};
