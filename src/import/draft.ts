import type { TextRange } from "../header/header-text.ts";
import type { Prose } from "./comment-prose.ts";

/**
 * Marks, in the code of a draft, a word of the language and a name of another draft, so that the module that
 * it ends up in can import them.
 */
const wordMark = "\uE000";
const nameMark = "\uE001";

/** A word of the language in the code of a draft. */
export function word(name: string): string {
  return wordMark + name;
}

/** The name of another declaration in the code of a draft. */
export function nameOf(name: string): string {
  return nameMark + name;
}

/**
 * The code without its marks.
 *
 * @param local - what a module calls a word of the language.
 */
export function plainCode(code: string, local: (name: string) => string): string {
  return code.replaceAll(/\uE000(\w+)/g, (_, name: string) => local(name)).replaceAll("\uE001", "");
}

/** The properties of an object that is the last argument of a word; nothing where there are none. */
export function lastArgument(options: readonly string[]): string {
  return options.length === 0 ? "" : `, { ${options.join(", ")} }`;
}

/** The words of the language that `code` uses. */
export function wordsIn(code: string): readonly string[] {
  return [...code.matchAll(/\uE000(\w+)/g)].map(([, name = ""]) => name);
}

/** The word of the language that `code` begins with. */
export function firstWord(code: string): string | undefined {
  return /^\uE000(\w+)/.exec(code)?.[1];
}

/** The names of other declarations that `code` uses. */
export function namesIn(code: string): readonly string[] {
  return [...code.matchAll(/\uE001(\w+)/g)].map(([, name = ""]) => name);
}

/** A declaration of the spec that a header becomes. */
export interface Draft {
  /** The name of its constant. */
  readonly name: string;
  /** Its prose; links are not in it yet. */
  readonly prose: Prose;
  /** What the constant is: TypeScript with the marks of {@link word} and {@link nameOf}. */
  readonly code: string;
  /** The names of C that it declares, as facts have them. */
  readonly labels: readonly string[];
  /** Where the header has it. */
  readonly source: TextRange;
  /** The condition that it is under, as `#if` takes it. */
  readonly test?: string;
  /** It differs between the branches of a condition. */
  readonly isAlternative?: boolean;
  /** C that is kept as it is, with the reasons. */
  readonly kept?: KeptC;
  /** It says what C declares that is kept: the line, from 1, that the header has it on. */
  readonly keptLine?: number;
}

/** C that the spec takes over as it is. */
export interface KeptC {
  readonly text: string;
  /** Why; of each declaration in it. */
  readonly reasons: readonly string[];
  /** How `#pragma pack` packs its members, in bytes. */
  readonly packing?: number | undefined;
}
