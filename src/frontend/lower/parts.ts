import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { formatValue } from "../../language/format-value.ts";
import { didYouMean } from "../../diagnostics/core/did-you-mean.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { isBroken } from "../described.ts";
import { propertyOf, type Outline } from "../outline.ts";

const { finding } = catalogue["wrong-argument"];

/**
 * The object that a word of the language takes, part by part. TypeScript finds a wrong part in an editor;
 * this finds it where a spec runs without a type check. What is wrong is reported, and something harmless
 * taken in its place.
 */
export class Parts {
  readonly #outline: Outline | undefined;
  readonly #span: Span;
  readonly #report: (diagnostic: Diagnostic) => void;

  /**
   * @param outline - the object literal.
   * @param span - the place of the whole, for what has none of its own.
   */
  constructor(outline: Outline | undefined, span: Span, report: (diagnostic: Diagnostic) => void) {
    this.#outline = outline;
    this.#span = span;
    this.#report = report;
  }

  /** Reports parts that `word` needs and that are missing, and parts that it does not take. */
  checkNames(word: string, given: Readonly<Record<string, unknown>>, optional: readonly string[]) {
    const needed = Object.keys(given).filter((part) => !optional.includes(part));
    const known = [...needed, ...optional];
    const foreign = (this.#outline?.properties ?? []).filter(({ name }) => !known.includes(name));
    for (const { name, span } of foreign) {
      this.#report(finding("unknownPart", span, word, name, known));
    }
    const misspelt = foreign.map(({ name }) => didYouMean(name, known));
    const missing = needed.filter(
      (part) =>
        given[part] === undefined &&
        !misspelt.includes(part) &&
        propertyOf(this.#outline, part) === undefined,
    );
    if (missing.length > 0) this.#report(finding("missing", this.#span, word, missing));
  }

  /** A text; of one that is missing, {@link checkNames} tells. */
  text(part: string, value: unknown): string {
    if (typeof value === "string") return value;
    if (value !== undefined && !isBroken(value))
      this.#report(finding("notText", this.#spanOf(part), part));
    return "unknown";
  }

  /** One of `allowed`, of which the first stands for what is wrong. */
  oneOf<T extends string>(part: string, value: unknown, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return found;
    if (value !== undefined && !isBroken(value)) {
      this.#report(finding("notOneOf", this.#spanOf(part), part, formatValue(value), allowed));
    }
    return allowed[0];
  }

  list<T>(part: string, value: readonly T[]): readonly T[] {
    if (Array.isArray(value)) return value;
    if (!isBroken(value)) this.#report(finding("notList", this.#spanOf(part), part));
    return [];
  }

  #spanOf(part: string): Span {
    return propertyOf(this.#outline, part)?.value.span ?? this.#span;
  }
}
