import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { ExpectedKind } from "../../diagnostics/codes/wrong-kind.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import { type Span, isBefore } from "../../diagnostics/core/span.ts";
import { description } from "../../language/description.ts";
import { formatValue, kindOf, kindWords, isInvalid } from "../../language/kinds.ts";
import type { ScalarType } from "../../model/type.ts";
import { languageWords } from "../parse/language.ts";
import {
  type LowerContext,
  type Occurrence,
  markInvalid,
  refuse,
  reportInvalid,
} from "./context.ts";
import {
  type Expression,
  type ModuleSource,
  type Property,
  literalOf,
  propertyOf,
} from "./source-map.ts";

const { finding } = catalogue["wrong-argument"];

/** An argument of a word of the language. Its value may be anything: the type check reports errors and does not stop a run. */
export interface Argument {
  /** What it is, as `title`. */
  readonly what: string;
  /**
   * How the word is called, as `section("title")`; without it, a missing argument is reported by the caller.
   */
  readonly call?: string;
  readonly expression: Expression | undefined;
  /** The place of the whole, where the argument is missing. */
  readonly span: Span;
}

/** A string; reports any other value and returns `otherwise` in its place. */
export function checkString(
  value: unknown,
  argument: Argument,
  otherwise: string,
  context: LowerContext,
): string {
  if (typeof value === "string") return value;
  refuseArgument("notText", value, argument, context);
  return otherwise;
}

/** Whether a value is an object; reports one that is not. */
export function checkObject(value: object, argument: Argument, context: LowerContext): boolean {
  if (isInvalid(value) || (typeof value === "object" && value !== null && !Array.isArray(value))) {
    return true;
  }
  refuseArgument("notObject", value, argument, context);
  return false;
}

/** A property of an object: its name, its value, and how it is written, if it is part of a literal. */
type Entry<V> = readonly [name: string, value: V, property: Property | undefined];

/** The properties of an object, in its order. Reports what is not an object, and properties that are symbols. */
export function entriesOf<V>(
  values: Readonly<Record<string, V>>,
  argument: Argument,
  context: LowerContext,
): readonly Entry<V>[] {
  const { what, expression, span } = argument;
  if (!checkObject(values, argument, context)) return [];
  if (isInvalid(values)) {
    markInvalid(context);
  } else if (Object.getOwnPropertySymbols(values).some((symbol) => symbol !== description)) {
    const place = expression?.properties.find(({ name }) => name.startsWith("["))?.span;
    const { finding: make } = catalogue["invalid-name"];
    reportInvalid(make("symbol", place ?? expression?.span ?? span, what), context);
  }
  const properties = expression === undefined ? [] : (literalOf(expression)?.properties ?? []);
  const written = new Map(properties.map((property) => [property.name, property]));
  const entries = Object.entries(values).map(([name, value]): Entry<V> => [
    name,
    value,
    written.get(name),
  ]);
  // JavaScript puts names that are numbers first. With a spread or a computed name, its order is the only one
  // known.
  if (entries.some(([, , property]) => property === undefined)) return entries;
  const order = new Map([...written.keys()].map((name, index) => [name, index]));
  return entries.toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function refuseArgument(
  message: "notText" | "notObject",
  value: unknown,
  { what, call, expression, span }: Argument,
  context: LowerContext,
): void {
  if (isInvalid(value)) return markInvalid(context);
  const place = expression?.span ?? span;
  if (value !== undefined || expression !== undefined) {
    reportInvalid(finding(message, place, what), context);
  } else if (call === undefined) {
    markInvalid(context);
  } else {
    reportInvalid(finding("missingArgument", place, call, what), context);
  }
}

/**
 * Checks the object that a word of the language takes, part by part. TypeScript reports one wrong part of a
 * call at most; this reports all of them, and returns a harmless value for each.
 */
export class Parts {
  readonly #expression: Expression | undefined;
  readonly #span: Span;
  readonly #report: (diagnostic: Diagnostic) => void;

  /**
   * @param expression - the object literal.
   * @param span - the place of the whole, for what has none of its own.
   */
  constructor(
    expression: Expression | undefined,
    span: Span,
    report: (diagnostic: Diagnostic) => void,
  ) {
    this.#expression = expression;
    this.#span = span;
    this.#report = report;
  }

  /** Reports parts that `word` needs and that are missing, and parts that it does not take. */
  checkNames(word: string, given: Readonly<Record<string, unknown>>, optional: readonly string[]) {
    const needed = Object.keys(given).filter((part) => !optional.includes(part));
    const known = [...needed, ...optional];
    const foreign = (this.#expression?.properties ?? []).filter(
      ({ name }) => !known.includes(name),
    );
    for (const { name, span } of foreign) {
      this.#report(finding("unknownPart", span, word, name, known));
    }
    const misspelt = foreign.map(({ name }) => didYouMean(name, known));
    const missing = needed.filter(
      (part) =>
        given[part] === undefined &&
        !misspelt.includes(part) &&
        propertyOf(this.#expression, part) === undefined,
    );
    if (missing.length > 0) this.#report(finding("missing", this.#span, word, missing));
  }

  /** A string; {@link checkNames} reports one that is missing. */
  text(part: string, value: unknown): string {
    if (typeof value === "string") return value;
    if (value !== undefined && !isInvalid(value))
      this.#report(finding("notText", this.#spanOf(part), part));
    return "unknown";
  }

  /** One of `allowed`; the first of them where the value is something else. */
  oneOf<T extends string>(part: string, value: unknown, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return found;
    if (value !== undefined && !isInvalid(value)) {
      this.#report(finding("notOneOf", this.#spanOf(part), part, formatValue(value), allowed));
    }
    return allowed[0];
  }

  list<T>(part: string, value: readonly T[]): readonly T[] {
    if (Array.isArray(value)) return value;
    if (!isInvalid(value)) this.#report(finding("notList", this.#spanOf(part), part));
    return [];
  }

  /** A part as an argument of its own, which messages call `what`. */
  argument(part: string, what = part): Argument {
    const expression = propertyOf(this.#expression, part)?.value;
    return { what, expression, span: this.#span };
  }

  #spanOf(part: string): Span {
    return propertyOf(this.#expression, part)?.value.span ?? this.#span;
  }
}

/** Stands for a type that is reported. */
export const placeholder: ScalarType = {
  kind: "scalar",
  integer: { name: "uint8_t", bits: 8, signed: false },
  alias: undefined,
  values: undefined,
};

/**
 * Reports a value that is not `expected`, and returns a type to go on with.
 *
 * @param found - the value.
 */
export function wrongKind(
  expected: ExpectedKind,
  found: unknown,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  const span = place.expression?.span ?? place.span;
  const name = place.expression?.reference;
  const declared =
    name === undefined ? undefined : context.constants.get(span.file)?.get(name)?.span;
  const { finding: wrong } = catalogue["wrong-kind"];
  let diagnostic = wrong("expected", span, expected, givenAt(place, found));
  if (name !== undefined && declared !== undefined) {
    const { finding: early } = catalogue["used-before-declaration"];
    if (name === context.owner) diagnostic = wrong("itself", span, name);
    // The constant had no value yet.
    else if (isBefore(span, declared)) diagnostic = early("above", span, { name, span: declared });
  }
  refuse(found, diagnostic, context);
  return placeholder;
}

/** A short name for a wrong value, for messages; `undefined` where there is none. */
function givenAt({ expression }: Occurrence, found: unknown): string | undefined {
  const kind = kindOf(found);
  if (kind !== undefined) return kindWords[kind];
  if (expression?.text !== undefined) return JSON.stringify(expression.text);
  if (expression?.number !== undefined) return expression.number;
  const { reference = "" } = expression ?? {};
  return languageWords.includes(reference) ? `${reference} without its arguments` : undefined;
}

/** Reports arguments in another order than in `call`, and returns a type to go on with. */
export function swapped(call: string, place: Occurrence, context: LowerContext): ScalarType {
  const span = (place.expression?.arguments[0] ?? place.expression ?? place).span;
  reportInvalid(catalogue["wrong-kind"].finding("swapped", span, call), context);
  return placeholder;
}

/**
 * Reports properties of object literals that evaluation drops silently: the first of two with one name, and
 * `__proto__`, which sets the prototype.
 */
export function findLostProperties(modules: readonly ModuleSource[]): Diagnostic[] {
  return modules.flatMap((module) => module.exports.flatMap((one) => lostIn(one.value)));
}

function lostIn(expression: Expression): Diagnostic[] {
  const first = new Map<string, Property>();
  const own = expression.properties.flatMap((property): Diagnostic[] => {
    const { name, span } = property;
    if (name === "__proto__") return [catalogue["reserved-name"].finding("prototype", span, name)];
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, property);
      return [];
    }
    return [catalogue["duplicate-name"].finding("secondProperty", span, name, before.span)];
  });
  const inner = [
    ...expression.arguments,
    ...expression.elements,
    ...expression.properties.map((property) => property.value),
  ];
  return [...own, ...inner.flatMap(lostIn)];
}
