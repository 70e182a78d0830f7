import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import { formatValue, isInvalid } from "../../language/kinds.ts";
import { repeatedIn } from "../../text/lists.ts";
import {
  type SourceExpression,
  type ModuleSource,
  type Property,
  placeOf,
  propertyOf,
} from "./source-map.ts";

const { finding } = catalogue["wrong-argument"];

/**
 * Checks the object that a word of the language takes, part by part. TypeScript reports one wrong part of a
 * call at most; this reports all of them, and returns a harmless value for each.
 */
export class Parts {
  readonly #expression: SourceExpression | undefined;
  readonly #span: Span;
  readonly #report: (diagnostic: Diagnostic) => void;

  /**
   * @param expression - the object literal.
   * @param span - the place of the whole, for what has none of its own.
   */
  constructor(
    expression: SourceExpression | undefined,
    span: Span,
    report: (diagnostic: Diagnostic) => void,
  ) {
    this.#expression = expression;
    this.#span = span;
    this.#report = report;
  }

  /** Reports parts that `word` needs and that are missing, and parts that it does not take. */
  checkNames(word: string, given: Readonly<Record<string, unknown>>, optional: readonly string[]) {
    if ((this.#expression?.text ?? this.#expression?.number) !== undefined) {
      this.#report(finding("notObject", this.#span, `last argument of ${word}`));
      return;
    }
    const needed = Object.keys(given).filter((part) => !optional.includes(part));
    const known = [...needed, ...optional];
    const { properties = [], otherProperties = [] } = this.#expression ?? {};
    const foreign = [...properties, ...otherProperties].filter(({ name }) => !known.includes(name));
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
      this.#report(finding("notText", this.#spanOf(part), `value of "${part}"`));
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

  /** Reports each that is neither true nor false, nor left out. */
  checkFlags(given: Readonly<Record<string, unknown>>): void {
    for (const [part, value] of Object.entries(given)) {
      if (value === undefined || typeof value === "boolean" || isInvalid(value)) continue;
      this.#report(finding("notFlag", this.#spanOf(part), part, formatValue(value)));
    }
  }

  /** Reports macros whose value is no integer. */
  checkMacros(part: string, given: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(given)) {
      if (Number.isSafeInteger(value) || isInvalid(value)) continue;
      const place = placeOf(propertyOf(this.#expression, part)?.value, name, this.#spanOf(part));
      this.#report(finding("notInteger", place, `${part}.${name}`, formatValue(value)));
    }
  }

  list<T>(part: string, value: readonly T[]): readonly T[] {
    if (Array.isArray(value)) return value;
    if (!isInvalid(value)) this.#report(finding("notList", this.#spanOf(part), part));
    return [];
  }

  /** Strings, with the place of each. */
  texts(part: string, value: readonly unknown[]): readonly { text: string; span: Span }[] {
    const elements = propertyOf(this.#expression, part)?.value.elements ?? [];
    // A hole of a list is none of its values.
    return [...this.list(part, value)].flatMap((text, index) => {
      const span = elements[index]?.span ?? this.#spanOf(part);
      if (typeof text === "string") return [{ text, span }];
      if (!isInvalid(text)) this.#report(finding("notText", span, `element of "${part}"`));
      return [];
    });
  }

  #spanOf(part: string): Span {
    return placeOf(this.#expression, part, this.#span);
  }
}

/**
 * Reports properties of object literals that evaluation drops silently: the first of two with one name, and
 * `__proto__`, which sets the prototype.
 */
export function findLostProperties(modules: readonly ModuleSource[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const module of modules) for (const { value } of module.exports) findLost(value, found);
  return found;
}

function findLost(expression: SourceExpression, found: Diagnostic[]): void {
  const { properties } = expression;
  if (properties.length > 0) found.push(...lostProperties(properties));
  for (const one of expression.arguments) findLost(one, found);
  for (const one of expression.elements) findLost(one, found);
  for (const one of properties) findLost(one.value, found);
}

function lostProperties(properties: readonly Property[]): readonly Diagnostic[] {
  const isPrototype = ({ name }: Property) => name === "__proto__";
  const others = properties.filter((one) => !isPrototype(one));
  return [
    ...properties
      .filter(isPrototype)
      .map(({ span, name }) => catalogue["reserved-name"].finding("prototype", span, name)),
    ...repeatedIn(others, ({ name }) => name).map(([before, { name, span }]) =>
      catalogue["duplicate-name"].finding("secondProperty", span, name, before.span),
    ),
  ];
}
