import { dirname, join } from "node:path";
import { type Options, format, resolveConfig } from "prettier";
import { groupBy } from "../text/lists.ts";
import { relativePath } from "../text/path.ts";
import { type Draft, type KeptC, firstWord, namesIn, plainCode, word, wordsIn } from "./draft.ts";
import { whenCode } from "./conditions.ts";
import type { Prose } from "./comment-prose.ts";
import { docComment } from "./module-text.ts";

/** What the default export of a spec says. */
export interface HeaderDraft {
  readonly name: string;
  readonly title: string;
  readonly prose: Prose;
  readonly guard: string;
  readonly licence: string;
  readonly cplusplus: boolean;
  /** It ends with a block that sets variables of Emacs. */
  readonly emacs: boolean;
  readonly includes: readonly string[];
  /** How other headers include it, if not by its name. */
  readonly include?: string | undefined;
  /** Macros that conditions ask for, and that are defined. */
  readonly defines: Readonly<Record<string, number>>;
  /** Conditions where other headers declare the same if they do not hold. */
  readonly elsewhere: readonly string[];
  readonly severities: Readonly<Record<string, string>>;
}

/** A file of a spec, by its path from the spec's folder. */
export interface SpecFile {
  readonly path: string;
  readonly text: string;
}

/** A module of a spec. */
interface ChapterText {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly drafts: readonly Draft[];
}

/**
 * The files of a spec: one module, or one for each section of a long header.
 *
 * @param link - makes links of the names in a line of prose.
 * @param others - the modules of other specs, by the constants that can be imported from them.
 */
export function specFiles(
  header: HeaderDraft,
  drafts: readonly Draft[],
  link: (line: string) => string,
  others: Modules,
): readonly SpecFile[] {
  const chapters = chaptersOf(drafts);
  const own = new Set(drafts.map(({ name }) => name));
  const modules = new Map([
    ...[...others].filter(([name]) => !own.has(name)),
    ...modulesOf(header, drafts),
  ]);
  const folder = chapters.length > 0 ? "." : `./${header.name}`;
  const fileOf = (path: string, start: readonly string[], within: readonly Draft[]) => {
    const parts = [...start, ...within.map((one) => draftText(one, folder, link))];
    return { path, text: moduleText(parts, importsOf(path, within, modules), drafts) };
  };
  const main = `${header.name}.ts`;
  const texts =
    chapters.length === 0
      ? [fileOf(main, [headerText(header, [], link)], drafts)]
      : [
          {
            path: main,
            text: moduleText(
              [headerText(header, chapters, link)],
              chapters.map(({ name }) => ({
                clause: `* as ${identifier(name)}`,
                from: `./${header.name}/${name}.ts`,
              })),
              [],
            ),
          },
          ...chapters.map((one) => fileOf(`${header.name}/${one.name}.ts`, [], one.drafts)),
        ];
  const kept = drafts.flatMap(({ name, kept: text }) =>
    text === undefined || isShort(text)
      ? []
      : [{ path: `${header.name}/${name}.c`, text: `${text.text}\n` }],
  );
  return [...texts, ...kept];
}

/** The module of each constant, as a path from the folder of specs. */
export type Modules = ReadonlyMap<string, string>;

/** The modules that {@link specFiles} writes, by their constants; verbatim C is not to be imported. */
export function modulesOf({ name }: HeaderDraft, drafts: readonly Draft[]): Modules {
  const chapters = chaptersOf(drafts);
  const all = chapters.length === 0 ? [{ name: "", drafts }] : chapters;
  return new Map(
    all.flatMap((chapter) => {
      const path = `${[name, chapter.name].filter(Boolean).join("/")}.ts`;
      const own = chapter.drafts.filter(({ kept }) => kept === undefined);
      return own.map((one) => [one.name, path]);
    }),
  );
}

/** What the module at `path` takes from others. */
function importsOf(
  path: string,
  drafts: readonly Draft[],
  modules: Modules,
): readonly ImportClause[] {
  const used = new Set(drafts.flatMap(({ code }) => namesIn(code)));
  const taken = [...modules].filter(([name, from]) => used.has(name) && from !== path);
  return [...groupBy(taken, ([, from]) => from)].map(([from, all]) => {
    const names = all.map(([name]) => name).sort();
    return {
      clause: `{ ${names.join(", ")} }`,
      from: relativePath(dirname(path), from).replace(/^(?!\.)/, "./"),
    };
  });
}

/** How a project formats its files. */
export type Style = Options;

/**
 * How the project at `folder` formats its files.
 *
 * @throws the error of prettier where it can't use the settings.
 */
export async function styleOf(folder: string): Promise<Style> {
  const style = (await resolveConfig(join(folder, "spec.ts"))) ?? {};
  await format("", { ...style, parser: "typescript" });
  return style;
}

/** The files of a spec in the style of its project. */
export async function formattedFiles(
  files: readonly SpecFile[],
  style: Style,
): Promise<readonly SpecFile[]> {
  const formatted = files.map(async ({ path, text }) => ({
    path,
    text: path.endsWith(".ts")
      ? await format(text, { ...style, parser: "typescript", filepath: path })
      : text,
  }));
  return Promise.all(formatted);
}

/** Lines of C that stand in the spec itself, at most. */
const shortText = 8;

/** Whether C stands in the spec itself, in a template that takes it as it is. */
function isShort({ text }: KeptC): boolean {
  return !/[`\r]|\$\{|\\$/.test(text) && text.split("\n").length <= shortText;
}

/** Declarations from which on a header with sections has a module for each. */
const longHeader = 30;

/** Declarations of a chapter, at least, with its sections. */
const shortChapter = 4;

/** The chapters of a long header with sections; none for another one. */
function chaptersOf(drafts: readonly Draft[]): readonly ChapterText[] {
  const isSection = ({ code }: Draft) => firstWord(code) === "section";
  if (drafts.length < longHeader || drafts.filter(isSection).length < 2) return [];
  const chapters: { name: string; drafts: Draft[] }[] = [];
  for (const draft of drafts) {
    const last = chapters.at(-1);
    // What is short goes on in the same file.
    const goesOn = last !== undefined && (!isSection(draft) || last.drafts.length < shortChapter);
    if (goesOn) last.drafts.push(draft);
    else chapters.push({ name: fileName(draft, chapters), drafts: [draft] });
  }
  return chapters.length > 1 ? chapters : [];
}

/** The name of a chapter's file: the words of its title. */
function fileName(first: Draft, chapters: readonly ChapterText[]): string {
  if (firstWord(first.code) !== "section") return "types";
  const name = first.name
    .replaceAll(
      /([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g,
      (whole) => `${whole.slice(0, 1)}-${whole.slice(1)}`,
    )
    .replaceAll(/[_-]+/g, "-")
    .toLowerCase();
  return chapters.some((one) => one.name === name) ? `${name}-${chapters.length}` : name;
}

function identifier(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

interface ImportClause {
  readonly clause: string;
  readonly from: string;
}

/** @param drafts - those whose names a word of the language can't have in this module. */
function moduleText(
  parts: readonly string[],
  imports: readonly ImportClause[],
  drafts: readonly Draft[],
): string {
  const text = parts.join("\n");
  const words = [...new Set(wordsIn(text))].sort();
  const renamed = new Set(drafts.map(({ name }) => name).filter((name) => words.includes(name)));
  const clauses = words.map((one) => (renamed.has(one) ? `${one} as ${one}_` : one));
  return [
    ...(words.length === 0 ? [] : [`import { ${clauses.join(", ")} } from "abispec";\n`]),
    ...imports.map(({ clause, from }) => `import ${clause} from ${JSON.stringify(from)};\n`),
    `\n${plainCode(text, (name) => (renamed.has(name) ? `${name}_` : name))}`,
  ].join("");
}

/** @param folder - the one with C that is kept, from the module. */
function draftText(draft: Draft, folder: string, link: (line: string) => string): string {
  const code =
    draft.kept === undefined
      ? draft.code
      : isShort(draft.kept)
        ? `${word("verbatim")}(${word("c")}\`${draft.kept.text}\`)`
        : `${word("verbatim")}(${JSON.stringify(`${folder}/${draft.name}.c`)})`;
  const whole = draft.test === undefined ? code : whenCode(draft.test, code);
  return `${docComment(draft.prose, link)}export const ${draft.name} = ${whole};\n`;
}

function headerText(
  header: HeaderDraft,
  chapters: readonly ChapterText[],
  link: (line: string) => string,
): string {
  const { prose, cplusplus, emacs, includes, include, defines, elsewhere, severities, ...texts } =
    header;
  const properties = [
    ...Object.entries(texts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...(cplusplus ? ["cplusplus: true"] : []),
    ...(emacs ? [] : ["emacs: false"]),
    'byteOrder: "little"',
    `includes: ${JSON.stringify(includes)}`,
    ...(include === undefined ? [] : [`include: ${JSON.stringify(include)}`]),
    ...(Object.keys(defines).length === 0 ? [] : [`defines: ${JSON.stringify(defines)}`]),
    ...(elsewhere.length === 0 ? [] : [`elsewhere: ${JSON.stringify(elsewhere)}`]),
    ...(Object.keys(severities).length === 0 ? [] : [`severities: ${JSON.stringify(severities)}`]),
    ...(chapters.length === 0
      ? []
      : [`chapters: [${chapters.map(({ name }) => identifier(name)).join(", ")}]`]),
  ];
  return `${docComment(prose, link)}export default ${word("header")}({ ${properties.join(", ")} });\n`;
}
