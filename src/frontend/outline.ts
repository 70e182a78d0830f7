import type { NamedPlace, Span } from "../diagnostics/core/span.ts";

/** A TSDoc comment, line by line, without its stars. */
export interface Comment {
  readonly lines: readonly CommentLine[];
  readonly span: Span;
  /** It holds the opening of another one. */
  readonly opensAgain: boolean;
}

export interface CommentLine {
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column of the text's first character, from 1. */
  readonly column: number;
}

/** An expression of a spec, as far as the spec's prose and places hang on it. */
export interface Outline {
  readonly span: Span;
  /** The text of a number, with its sign. */
  readonly number: string | undefined;
  /** What a text holds. */
  readonly text: string | undefined;
  /** The name, where the expression is one and nothing else. */
  readonly reference: string | undefined;
  readonly arguments: readonly Outline[];
  /** The properties of an object literal, in the order of the source. */
  readonly properties: readonly Property[];
  readonly isObject: boolean;
  /** Elements of an array literal. */
  readonly elements: readonly Outline[];
}

export interface Property {
  readonly name: string;
  readonly span: Span;
  readonly comment: Comment | undefined;
  readonly value: Outline;
}

/** An exported constant, or the default export under the name `default`. */
export interface Export extends Property {
  readonly isDefault: boolean;
}

/** A comment with a tag of abispec, of which there is one: `@abispec-ignore`. */
export interface WrittenWaiver {
  /** `abispec-ignore`, or what is written in its place. */
  readonly tag: string;
  /** What follows the tag: a code and a reason. */
  readonly text: string;
  readonly span: Span;
  /** The first line that it covers, from 1. */
  readonly firstLine: number;
  /** The last line that it covers. */
  readonly lastLine: number;
}

/** A constant of a module. */
export interface DeclaredConstant {
  /** Where its name stands. */
  readonly span: Span;
  readonly isExported: boolean;
}

/** A module that is imported as a whole: `import * as chapter from "./chapter.ts"`. */
export interface WholeImport extends NamedPlace {
  /** Absolute path of the module. */
  readonly file: string;
}

/** A module as it is written. */
export interface ModuleOutline {
  readonly file: string;
  readonly exports: readonly Export[];
  /** The constants that are declared outside of functions, by name. */
  readonly constants: ReadonlyMap<string, DeclaredConstant>;
  readonly waivers: readonly WrittenWaiver[];
  /** The files beside it that it imports as wholes, and not for their types alone. */
  readonly wholes: readonly WholeImport[];
  /**
   * Where each name stands that may be exported, but not as a constant: by `export { a }`, or as an enum,
   * a class, a function or a namespace. Under `*` is what exports all names of another module.
   */
  readonly elsewhere: ReadonlyMap<string, Span>;
}

/** The object literal in which an expression says what is inside: `struct({ … })`, `input(struct({ … }))`. */
export function literalOf(outline: Outline): Outline | undefined {
  if (outline.isObject) return outline;
  for (const argument of outline.arguments) {
    const literal = literalOf(argument);
    if (literal !== undefined) return literal;
  }
  return undefined;
}

/** Where the value of the part called `name` stands; `otherwise` where it is not written out. */
export function placeOf(outline: Outline | undefined, name: string, otherwise: Span): Span {
  return propertyOf(outline, name)?.value.span ?? otherwise;
}

/** The property called `name`; the last one, as in evaluation, where there is more than one. */
export function propertyOf(outline: Outline | undefined, name: string): Property | undefined {
  return outline?.properties.findLast((property) => property.name === name);
}
