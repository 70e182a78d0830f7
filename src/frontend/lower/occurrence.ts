import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ExpectedKind } from "../../diagnostics/codes/wrong-kind.ts";
import { type Diagnostic, type Span, isBefore } from "../../diagnostics/core/diagnostic.ts";
import { type Description, description } from "../../language/description.ts";
import { described, isInvalid, kindOf, kindWords } from "../../language/kinds.ts";
import type { Definable, ScalarType } from "../../model/type.ts";
import { byteType } from "../../model/visit.ts";
import { whenParts } from "../../language/when.ts";
import { languageWords } from "../parse/language.ts";
import { type LowerContext, reportUnnamed, within } from "./context.ts";
import { Parts } from "./arguments.ts";
import {
  type Comment,
  type ExportedProperty,
  type SourceExpression,
  type Property,
  literalOf,
  propertyOf,
} from "./source-map.ts";

const { finding } = catalogue["wrong-argument"];

interface OccurrenceParts {
  readonly context: LowerContext;
  /** How it is written; `undefined` where it is not written out. */
  readonly expression: SourceExpression | undefined;
  /** The place of the whole, for what has none of its own. */
  readonly span: Span;
  /** The paths that names in its prose may omit. */
  readonly scope?: readonly string[];
  /**
   * The type is declared in another place, under a name that is not exported to C; that is reported already.
   */
  readonly isUnexported?: boolean;
}

/**
 * A value in a spec as it is written, with all that is needed to lower it. The value may be anything: the type
 * check reports errors and does not stop a run.
 */
export class Occurrence implements Required<OccurrenceParts> {
  readonly context: LowerContext;
  readonly expression: SourceExpression | undefined;
  readonly span: Span;
  readonly scope: readonly string[];
  readonly isUnexported: boolean;

  constructor({ context, expression, span, scope = [], isUnexported = false }: OccurrenceParts) {
    this.context = context;
    this.expression = expression;
    this.span = span;
    this.scope = scope;
    this.isUnexported = isUnexported;
  }

  with(changes: Partial<OccurrenceParts>): Occurrence {
    const { context, expression, span, scope, isUnexported } = this;
    return new Occurrence({ context, expression, span, scope, isUnexported, ...changes });
  }

  /** Where it is written; where it is not, the place of the whole. */
  get place(): Span {
    return this.expression?.span ?? this.span;
  }

  /** An argument of the word that it is. */
  argument(index = 0): Occurrence {
    return this.with({ expression: this.expression?.arguments[index] });
  }

  /** A property of the object literal that it is. */
  part(name: string): Occurrence {
    return this.with({ expression: propertyOf(this.expression, name)?.value });
  }

  /** The same, with the place of the property's name where its value is not written out. */
  property(name: string): Occurrence {
    return this.#property(propertyOf(this.expression, name));
  }

  #property(property: Property | undefined): Occurrence {
    return this.with({ expression: property?.value, span: property?.span ?? this.span });
  }

  /** The first object literal in it. */
  literal(): Occurrence {
    return this.with({ expression: this.expression && literalOf(this.expression) });
  }

  /** Whether it is written in place, as `struct({ ... })`. */
  get isInPlace(): boolean {
    return this.literal().expression !== undefined;
  }

  /** Marks what is being lowered as invalid; the cause is reported already. */
  markInvalid(): void {
    const { owner, invalid } = this.context;
    if (owner !== undefined) invalid.add(owner);
  }

  /** Reports an error and marks what is being lowered as invalid. */
  report(diagnostic: Diagnostic): void {
    this.context.report(diagnostic);
    this.markInvalid();
  }

  /** Marks what is being lowered as invalid because of `value`; reports why, unless the cause is reported already. */
  refuse(value: unknown, diagnostic: Diagnostic): void {
    const isLost = kindOf(value) === "when";
    if (isLost) this.context.report(lostCondition(this.place));
    else if (!isInvalid(value)) this.context.report(diagnostic);
    this.markInvalid();
  }

  /** The description of a value; reports one under a condition, of which there would be the first branch alone. */
  described(value: unknown): Description | undefined {
    const found = described(value);
    const parts = whenParts(value);
    const { declared } = this.context.conditions;
    const isLost = parts !== undefined && found?.kind !== "when" && !declared.has(parts.number);
    if (isLost) this.report(lostCondition(this.place));
    return found;
  }

  /** Reports a type without a name in C. */
  unnamed(word: string): void {
    const { context, expression, place } = this;
    if (!this.isUnexported) reportUnnamed(word, place, expression?.reference, context);
    this.markInvalid();
  }

  /** The declaration of a family; reports one that is not exported, and returns a name to go on with. */
  declared(found: Description): DeclaredOccurrence {
    const written = this.context.exported.get(found)?.expression;
    if (written !== undefined) return new DeclaredOccurrence(written, this.context);
    this.unnamed("family");
    const { span, place, context } = this;
    const value = { ...nothing, span: place };
    const unnamed = { isDefault: false, name: "unnamed", span, comment: undefined, value };
    return new DeclaredOccurrence(unnamed, context);
  }

  /**
   * A string; reports any other value and returns `otherwise` in its place.
   *
   * @param what - what it is, as `title`.
   * @param call - how the word is called, as `section("title")`; without it, a missing argument is reported by the caller.
   */
  string(value: unknown, what: string, otherwise: string, call?: string): string {
    if (typeof value === "string") return value;
    this.#refuseArgument("notText", value, what, call);
    return otherwise;
  }

  /** Whether a value is an object; reports one that is not, in the words of {@link string}. */
  isObject(value: object, what: string, call?: string): boolean {
    if (isInvalid(value)) return true;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
    this.#refuseArgument("notObject", value, what, call);
    return false;
  }

  #refuseArgument(
    message: "notText" | "notObject",
    value: unknown,
    what: string,
    call: string | undefined,
  ): void {
    if (value !== undefined || this.expression !== undefined) {
      this.refuse(value, finding(message, this.place, what));
    } else if (call === undefined) {
      this.markInvalid();
    } else {
      this.report(finding("missingArgument", this.place, call, what));
    }
  }

  /**
   * The properties of an object, in its order. Reports what is not an object, in the words of {@link string}, and
   * properties that are symbols.
   */
  entries<V>(
    values: Readonly<Record<string, V>>,
    what: string,
    call?: string,
  ): readonly ValuedProperty<V>[] {
    if (!this.isObject(values, what, call)) return [];
    const { expression } = this;
    if (isInvalid(values)) {
      this.markInvalid();
    } else if (whenParts(values) !== undefined) {
      this.report(catalogue["wrong-kind"].finding("lostRow", this.place, what));
    } else if (Object.getOwnPropertySymbols(values).some((symbol) => symbol !== description)) {
      const place = expression?.properties.find(({ name }) => name.startsWith("["))?.span;
      const { finding: make } = catalogue["invalid-name"];
      this.report(make("symbol", place ?? this.place, what));
    }
    const properties = expression === undefined ? [] : (literalOf(expression)?.properties ?? []);
    const written = new Map(properties.map((property) => [property.name, property]));
    const entries = Object.entries(values).map(([name, value]): ValuedProperty<V> => {
      const property = written.get(name);
      return { name, value, comment: property?.comment, place: this.#property(property) };
    });
    // What is under a spread condition is reported as one.
    if (whenParts(values) !== undefined) return entries.filter(({ name }) => written.has(name));
    // JavaScript puts names that are numbers first. With a spread or a computed name, its order is the only one
    // known.
    if (entries.some(({ name }) => !written.has(name))) return entries;
    const order = new Map([...written.keys()].map((name, index) => [name, index]));
    return entries.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  }

  /**
   * The checks of an object that it is.
   *
   * @param isFatal - whether what they report makes the declaration invalid.
   */
  parts(isFatal = true): Parts {
    const report = (diagnostic: Diagnostic) =>
      isFatal ? this.report(diagnostic) : this.context.report(diagnostic);
    return new Parts(this.expression, this.place, report);
  }

  /** Reports a value that is not `expected`, and returns a type to go on with. */
  wrongKind(expected: ExpectedKind, found: unknown): ScalarType {
    const { context, place, expression } = this;
    const name = expression?.reference;
    const declared =
      name === undefined ? undefined : context.constants.get(place.file)?.get(name)?.span;
    const { finding: wrong } = catalogue["wrong-kind"];
    let diagnostic = wrong("expected", place, expected, givenAt(expression, found));
    if (name !== undefined && declared !== undefined) {
      const { finding: early } = catalogue["used-before-declaration"];
      if (name === context.owner) diagnostic = wrong("itself", place, name);
      // The constant had no value yet.
      else if (isBefore(place, declared)) {
        diagnostic = early("above", place, { name, span: declared });
      }
    }
    this.refuse(found, diagnostic);
    return placeholder;
  }

  /** Reports arguments in another order than in `call`, and returns a type to go on with. */
  swapped(call: string): ScalarType {
    const { span } = this.expression?.arguments[0] ?? this.expression ?? this;
    this.report(catalogue["wrong-kind"].finding("swapped", span, call));
    return placeholder;
  }
}

function lostCondition(place: Span): Diagnostic {
  return catalogue["wrong-kind"].finding("lostCondition", place, undefined);
}

/** An expression that is not written out, but for its place. */
const nothing: Omit<SourceExpression, "span"> = {
  number: undefined,
  reference: undefined,
  text: undefined,
  isObject: false,
  arguments: [],
  properties: [],
  otherProperties: [],
  elements: [],
  texts: [],
  body: undefined,
};

/** A property of an object: its name, its value, and how it is written. */
export interface ValuedProperty<V> {
  readonly name: string;
  readonly value: V;
  readonly comment: Comment | undefined;
  readonly place: Occurrence;
}

/** Stands for a type that is reported. */
export const placeholder = byteType;

/** A short name for a wrong value, for messages; `undefined` where there is none. */
function givenAt(expression: SourceExpression | undefined, found: unknown): string | undefined {
  const kind = kindOf(found);
  if (kind !== undefined) return kindWords[kind];
  if (expression?.text !== undefined) return JSON.stringify(expression.text);
  if (expression?.number !== undefined) return expression.number;
  const { reference = "" } = expression ?? {};
  return languageWords.includes(reference) ? `${reference} without its arguments` : undefined;
}

/** What a module exports to C under a name. */
export class DeclaredOccurrence extends Occurrence {
  readonly written: ExportedProperty;

  /** @param context - that of its use, or of all declarations. */
  constructor(written: ExportedProperty, context: LowerContext) {
    const { value: expression, span, name } = written;
    super({ context: within(written, context), expression, span, scope: [name] });
    this.written = written;
  }

  get name(): string {
    return this.written.name;
  }

  /** Name, comment and place. */
  heading(scope = this.scope) {
    const { name, span, comment, condition } = this.written;
    return { name, span, prose: this.context.prose(comment, scope), condition };
  }

  /** The header that defines it, where that is another one. */
  definition({ header }: { readonly header: string | undefined }): Definable {
    return { header, places: { header: this.argument(1).part("header").place } };
  }
}
