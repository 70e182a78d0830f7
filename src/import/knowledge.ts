import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import type { CommentsOf } from "./comments.ts";
import type { Lessons } from "./lessons.ts";
import type { ImportedNames } from "./names.ts";

/** What all drafts of a header are made with. */
export interface DraftContext {
  readonly located: LocatedText;
  readonly knowledge: Knowledge;
  readonly names: ImportedNames;
  readonly comments: CommentsOf;
}

/** What a compiler and earlier attempts know of a header. */
export interface Knowledge extends Pick<Lessons, "padded" | "unfit" | "split" | "plain"> {
  /** The code for a type or a constant of another header; `undefined` for what is none. */
  readonly foreign: (type: string) => string | undefined;
  /** Why a declaration of C can't be said in the language, by where it begins. */
  readonly refused: ReadonlyMap<number, string>;
  /** Why the condition around one can't be. */
  readonly refusedConditions: ReadonlyMap<number, string>;
  /** The type that a typedef of the header names, as a compiler spells it. */
  readonly typedefOf: (name: string) => string | undefined;
  /** Whether a name is that of a macro that stands for nothing, or for 0. */
  readonly isNothing: (name: string) => boolean;
  /** Whether a function is declared with this name. */
  readonly isFunction: (name: string) => boolean;
  /** The value of a macro or an enumerator. */
  readonly valueOf: (name: string) => bigint | undefined;
  /** What a function-like macro stands for, without other macros; `undefined` for one that a compiler does not know. */
  readonly expansionOf: (name: string) => string | undefined;
  /**
   * An expression in which function-like macros have been replaced by what they stand for, but for those that the spec
   * has or can have; `undefined` where it calls no other one.
   */
  readonly withoutCalls: (value: string, has: (name: string) => boolean) => string | undefined;
  /** The names of other specs, which this one may import. */
  readonly followed: readonly ImportedNames[];
  /** The names of the first pass, so that links and families may come before what they name. */
  readonly known: ImportedNames | undefined;
}

/** Why something in a statement is refused; macros in it are drafts of their own. */
export function refusalIn(
  { start, end }: TextRange,
  { located, knowledge }: DraftContext,
): string | undefined {
  const isMacro = (at: number) =>
    located.header.items.some((one) => one.start === at && /macro/.test(one.kind));
  return [...knowledge.refused].find(
    ([at]) => at === start || (start < at && at < end && !isMacro(at)),
  )?.[1];
}
