import type { Parameter, Rule } from "../../model/declaration.ts";
import {
  type Inline,
  type Prose,
  type ProseTarget,
  blockLines,
  hangLines,
  hasLongItem,
  linkTargets,
  type ProseDialect,
} from "../../model/prose.ts";
import type { Definable, Member } from "../../model/type.ts";
import type { Layout } from "../../naming/typescript.ts";
import { abiList } from "../shared/wording.ts";
import { wrap } from "../../text/text.ts";

/** Columns of a line with a comment. */
const width = 95;

/** A space at which no line may break. */
const glue = "\0";

/** What a link becomes: `{@link name}`, or the C name in backquotes. */
export type LinkText = (target: ProseTarget) => string;

/** Prose in TSDoc comments. */
function dialect(link: LinkText): ProseDialect {
  return {
    text: escapeText,
    code: (text) => codeSpan(text).replaceAll(/\s+/g, glue),
    link: (target) => link(target).replaceAll(" ", glue),
    paragraph: (text, columns) =>
      wrap(wordsOf(text), columns).map((line) => line.replaceAll(glue, " ")),
    codeBlock: ({ language, lines }) => [`\`\`\`${language}`, ...lines, "```"],
    mark: ({ ordered }, index) => (ordered ? `${index + 1}. ` : "- "),
    isLoose: hasLongItem,
  };
}

/**
 * Paragraphs of a comment as lines, an empty line between two of them.
 *
 * @param columns - that stand before each line.
 */
export function proseLines(
  prose: Prose | undefined,
  link: LinkText,
  columns: number,
): readonly string[] {
  return blockLines(prose?.blocks ?? [], dialect(link), width - columns);
}

/** Text of abispec, which may contain `{@link}` and backquotes, as lines of a comment. */
export function textLines(text: string, columns: number): string[] {
  return wrap(text.match(/\S*\{@link [^}]*\}\S*|\S+/g) ?? [], width - columns);
}

/**
 * A TSDoc comment with a line break after it; empty where there are no lines.
 *
 * @param indent - stands before each of its lines.
 */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  const [only] = safe;
  if (only === undefined) return "";
  if (safe.length === 1 && only.length + indent.length + 7 <= width)
    return `${indent}/** ${only} */\n`;
  const body = safe.map((line) => (line === "" ? `${indent} *\n` : `${indent} * ${line}\n`));
  return `${indent}/**\n${body.join("")}${indent} */\n`;
}

/** A comment with text of abispec; one about a layout says for which ABIs it is, where there are several. */
export function noteDoc(text: string, layout?: Layout): string {
  return docComment([...textLines(text, 3), ...(layout === undefined ? [] : abisNote(layout))]);
}

/** The sentence that says which other header defines something. */
export function originLines({ header }: Definable): readonly string[] {
  return header === undefined ? [] : textLines(`Defined in \`${header}\`.`, 3);
}

/** The ABIs of a layout, where there are several. */
export function abisNote({ suffix, abis }: Layout): string[] {
  if (suffix === undefined) return [];
  return ["", ...textLines(`As laid out on ${abiList(abis)}.`, 3)];
}

/** The pieces of a paragraph between which a line may break. None starts like a list, a heading or a quotation. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\s+(?=(?:[-+*#>]|\d+[.)])(?:\s|$))/g, glue)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Text in which no character has a meaning for TSDoc. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\@{}<>`]/g, "\\$&");
}

/** Text as code; text with a backquote needs two around it. */
export function codeSpan(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Rules as a list for a comment, each with how strongly it binds. */
export function rulesLines(rules: readonly Rule[], link: LinkText): readonly string[] {
  return rules.flatMap(({ obligation, decided, prose }) => {
    const label = decided ? `${obligation}, decided here` : obligation;
    return hangLines("- ", proseLines(withLabel(`(${label}) `, prose), link, 5));
  });
}

/** Prose with `label` before its first word. */
function withLabel(label: string, prose: Prose | undefined): Prose | undefined {
  const [first, ...rest] = prose?.blocks ?? [];
  if (prose === undefined || first?.kind !== "paragraph") return prose;
  const content: Inline[] = [{ kind: "text", text: label }, ...first.content];
  return { ...prose, blocks: [{ kind: "paragraph", content }, ...rest] };
}

/** A link to the family of a member's or parameter's values, unless its prose has one. */
export function valuesLines(
  { type, prose }: Member | Parameter,
  columns: number,
): readonly string[] {
  if (type.kind !== "scalar" || type.values === undefined) return [];
  const { values } = type;
  if (linkTargets(prose).some(({ declaration }) => declaration === values.name)) return [];
  const text =
    values.kind === "codes"
      ? `One of {@link ${values.name}}, or unknown.`
      : `Bits of {@link ${values.name}}.`;
  return textLines(text, columns);
}
