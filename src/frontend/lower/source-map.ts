import type { NamedPlace, Span } from "../../diagnostics/core/diagnostic.ts";
import type { Conditional } from "../../model/condition.ts";
import { operandMark } from "../parse/c-tokens.ts";

/** A TSDoc comment, line by line, without its stars. */
export interface Comment {
  readonly lines: readonly CommentLine[];
  readonly span: Span;
}

export interface CommentLine {
  readonly text: string;
  readonly line: number;
  /** Column of the text's first character, from 1. */
  readonly column: number;
}

/** An expression of a spec: what prose and places need of it. */
export interface SourceExpression {
  readonly span: Span;
  /** The text of a number, with its sign. */
  readonly number: string | undefined;
  /** The value of a string literal. */
  readonly text: string | undefined;
  /** The name, where the expression is an identifier. */
  readonly reference: string | undefined;
  readonly arguments: readonly SourceExpression[];
  /** The properties of an object literal, in the order of the source. */
  readonly properties: readonly Property[];
  /** Those of constants of its module that it spreads; of a name, those of the constant. */
  readonly otherProperties: readonly Property[];
  readonly isObject: boolean;
  /** Elements of an array literal, or what is between `${` and `}` of a template with a tag. */
  readonly elements: readonly SourceExpression[];
  /** What an arrow function gives back. */
  readonly body: SourceExpression | undefined;
  /** Where the texts of a template with a tag begin. */
  readonly texts: readonly Span[];
}

export interface Property {
  readonly name: string;
  readonly span: Span;
  readonly comment: Comment | undefined;
  readonly value: SourceExpression;
}

/** An exported constant, or the default export under the name `default`. */
export interface ExportedProperty extends Property, Conditional {
  readonly isDefault: boolean;
}

/** A comment with a tag of abispec; `@abispec-ignore` is the only one. */
export interface SuppressionComment {
  /** `abispec-ignore`, or what is written in its place. */
  readonly tag: string;
  /** What follows the tag: a code and a reason. */
  readonly text: string;
  readonly span: Span;
  /** The first line that it covers, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface DeclaredConstant {
  /** The place of its name. */
  readonly span: Span;
  readonly isExported: boolean;
}

/** An import of another module of the spec, whose code runs for it. */
export interface ModuleImport {
  /** Absolute path of the module. */
  readonly file: string;
  /** The place of its path. */
  readonly span: Span;
}

/** A module that is imported as a whole: `import * as chapter from "./chapter.ts"`. */
export interface NamespaceImport extends NamedPlace {
  /** Absolute path of the module. */
  readonly file: string;
}

export interface ModuleSource {
  readonly file: string;
  readonly exports: readonly ExportedProperty[];
  /** The constants that are declared outside of functions, by name. */
  readonly constants: ReadonlyMap<string, DeclaredConstant>;
  /** Constants that hold a declaration, and that the module neither exports nor uses. */
  readonly unused: readonly NamedPlace[];
  readonly suppressions: readonly SuppressionComment[];
  /** The files that it imports as a whole, `import * as`, and not for their types alone. */
  readonly namespaceImports: readonly NamespaceImport[];
  /**
   * Where each name stands that may be exported, but not as a constant: by `export { a }`, or as an enum,
   * a class, a function or a namespace. Under `*` is what exports all names of another module.
   */
  readonly otherExports: ReadonlyMap<string, Span>;
}

/** The first object literal among the arguments of an expression, at any depth: `struct({ … })`, `input(struct({ … }))`. */
export function literalOf(expression: SourceExpression): SourceExpression | undefined {
  if (expression.isObject) return expression;
  for (const argument of expression.arguments) {
    const literal = literalOf(argument);
    if (literal !== undefined) return literal;
  }
  return undefined;
}

/** Where the value of the part called `name` stands; `otherwise` where it is not written out. */
export function placeOf(
  expression: SourceExpression | undefined,
  name: string,
  otherwise: Span,
): Span {
  return propertyOf(expression, name)?.value.span ?? otherwise;
}

/** The property called `name`; the last one, as in evaluation, where there is more than one. */
export function propertyOf(
  expression: SourceExpression | undefined,
  name: string,
): Property | undefined {
  return expression?.properties.findLast((property) => property.name === name);
}

/** The place of a part of a template; an operand is one character of the text. */
export function spanWithin(
  texts: readonly string[],
  expression: SourceExpression | undefined,
  start: number,
  end: number,
): Span | undefined {
  const from = positionAt(texts, expression, start);
  const to = positionAt(texts, expression, end);
  if (expression === undefined || from === undefined || to === undefined) return undefined;
  const { file } = expression.span;
  return { file, ...from, endLine: to.line, endColumn: to.column };
}

function positionAt(
  texts: readonly string[],
  expression: SourceExpression | undefined,
  offset: number,
): { line: number; column: number } | undefined {
  let start = 0;
  for (const [index, text] of texts.entries()) {
    const place = expression?.texts[index];
    if (place === undefined) return undefined;
    // The end of a text is the start of the `${` behind it.
    if (offset <= start + text.length) {
      const lines = text.slice(0, offset - start).split("\n");
      const last = lines.at(-1)?.length ?? 0;
      const { line, column } = place;
      return {
        line: line + lines.length - 1,
        column: lines.length === 1 ? column + last : last + 1,
      };
    }
    start += text.length + operandMark.length;
  }
  return undefined;
}
