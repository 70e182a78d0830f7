import { oncePer } from "../once.ts";
import type { HeaderText, TextItem, TextRange } from "../header/header-text.ts";
import { type HeaderStyle, styleOf } from "../header/style.ts";
import { LocatedText } from "../header/located-text.ts";
import { type Model, declarationsOf } from "../model/model.ts";
import { macrosOf } from "../model/numbers.ts";
import { type Declaration, isDefinedElsewhere } from "../model/declaration.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Facts } from "../header/facts.ts";
import { factsOf } from "../verify/model-facts.ts";
import type { BothFacts } from "../verify/verify.ts";
import { type PrefixMap, headerNames, renamedLabels } from "../verify/pairs.ts";

/** A header that is to say what a spec says. */
export class TargetHeader extends LocatedText {
  readonly model: Model;
  /** The header that the spec gives. */
  readonly own: LocatedText;
  readonly style: HeaderStyle;
  /** What the spec says, and what the compiler sees in the header, on one ABI. */
  readonly expected: Facts;
  readonly found: Facts;
  /** All declarations of the spec that this header has to have, in order. */
  readonly declarations: readonly Declaration[];
  readonly #chapters: ReadonlyMap<Declaration, string>;
  readonly #abi: Abi;
  readonly #path: string;
  readonly #renames: PrefixMap;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlyMap<string, bigint>;
  /** The typedefs that name structs without a tag, each with the tag that the spec has, as renames. */
  readonly tagless: PrefixMap;

  /**
   * @param path - of the header, as the locations of facts have it.
   * @param abi - the one that the facts are of.
   */
  constructor(
    model: Model,
    path: string,
    header: HeaderText,
    own: HeaderText,
    { expected, found }: Pick<BothFacts, "expected" | "found">,
    abi: Abi,
    renames: PrefixMap,
  ) {
    super(header);
    this.model = model;
    this.own = new LocatedText(own);
    this.style = styleOf(header);
    this.declarations = declarationsOf(model).filter((one) => !isDefinedElsewhere(one));
    this.#chapters = new Map(
      model.chapters.flatMap(({ name, declarations }) =>
        declarations.map((one) => [one, name] as const),
      ),
    );
    this.#numbers = new Map(
      this.declarations.flatMap(macrosOf).map(({ name, number }) => [name, number.value]),
    );
    this.expected = expected;
    this.found = found;
    this.#abi = abi;
    this.#path = path;
    this.#renames = renames;
    this.tagless = [...expected.values()].flatMap(({ label, aspects: { type = "" } }) => {
      const [, kind, tag] = /^(struct|union) (\w+)$/.exec(type) ?? [];
      const name = headerNames(label, renames);
      const isTagless = kind !== undefined && found.get(name)?.aspects["type"] === kind;
      return isTagless && tag !== undefined ? [{ from: name, to: tag }] : [];
    });
    this.#labels = new Map(
      [...found.keys()].flatMap((label) =>
        renamedLabels(label, [...renames, ...this.tagless]).map(
          (renamed) => [renamed, label] as const,
        ),
      ),
    );
  }

  /** The name that the header has for one of the spec. */
  labelOf(label: string): string {
    return this.found.has(label) ? label : (this.#labels.get(label) ?? label);
  }

  /** Name of the chapter of a declaration. */
  chapterOf(declaration: Declaration): string {
    return this.#chapters.get(declaration) ?? "";
  }

  /** The labels of what C sees of a declaration, without members; none for prose. */
  readonly labelsOf = oncePer((declaration: Declaration): readonly string[] => {
    const { kind, span } = declaration;
    const facts =
      kind === "verbatim"
        ? [...this.expected.values()].filter(
            ({ location }) => location?.file === span.file && location.line === span.line,
          )
        : factsOf(declaration, this.#abi);
    return facts.flatMap(({ label, group }) =>
      group === "members" || !this.expected.has(label) ? [] : [label],
    );
  });

  /** Whether the header has a declaration of the spec; it may include it. */
  has(label: string): boolean {
    return this.found.has(this.labelOf(label));
  }

  /** The number that the spec gives a macro; `undefined` where it gives it a string. */
  numberOf(label: string): bigint | undefined {
    return this.#numbers.get(label);
  }

  /** The value of a macro or an enumerator as the header that the spec gives spells it; empty where it has none. */
  spelledValue(label: string): string {
    const own = this.own.find(label)?.value;
    return own === undefined ? String(this.numberOf(label) ?? "") : this.ownText(own);
  }

  /** The number that a name of the header stands for; 0 for none. */
  valueIn(name: string): bigint {
    return BigInt(this.found.get(name)?.aspects["value"] ?? 0);
  }

  /** The text of what the spec calls `label`; `undefined` where the header has it not, or not itself. */
  itemOf(label: string): TextItem | undefined {
    const own = this.labelOf(label);
    const location = this.found.get(own)?.location;
    return location?.file === this.#path ? this.find(own, location.line) : undefined;
  }

  /** Whether the statement of an item declares others of its kind, too. */
  isShared(item: TextItem): boolean {
    return this.header.items.some(
      (one) =>
        one !== item && one.kind === item.kind && one.statement.start === item.statement.start,
    );
  }

  /** The call of the macro that declares the types of a ring. */
  ringCall(name: string): TextItem | undefined {
    const calls = this.header.items.filter(
      (item) => item.kind === "call" && item.name === this.inHeader(name),
    );
    return calls.length === 1 ? calls[0] : undefined;
  }

  /** Text of the header that the spec gives, with the names that this one has. */
  ownText(range: TextRange): string {
    return this.inHeader(this.own.textOf(range));
  }

  /** Text of the spec with the names that the header has. */
  inHeader(text: string): string {
    return headerNames(text, this.#renames);
  }
}
