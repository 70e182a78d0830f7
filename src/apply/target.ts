import {
  type HeaderText,
  type TextItem,
  type TextRange,
  readHeaderText,
} from "../header/header-text.ts";
import { type HeaderStyle, styleOf } from "../header/style.ts";
import { TextLines } from "../header/text-lines.ts";
import { emitHeader } from "../codegen/c/header.ts";
import { type Model, declarationsOf } from "../model/model.ts";
import { macrosOf } from "../model/numbers.ts";
import type { Declaration } from "../model/declaration.ts";
import { abis } from "../model/layout/abi.ts";
import type { Facts } from "../verify/facts.ts";
import { factsOf } from "../verify/model-facts.ts";
import type { BothFacts } from "../verify/verify.ts";
import { type PrefixMap, headerNames, renamedLabels } from "../verify/pairs.ts";

/** A header with what is needed to find the text of a name in it. */
export class LocatedText {
  readonly header: HeaderText;
  readonly lines: TextLines;

  constructor(header: HeaderText) {
    this.header = header;
    this.lines = new TextLines(header);
  }

  /**
   * The item that declares `label`.
   *
   * @param label - as facts have it: `struct x`, `x.u.size`, `X_FLAG`.
   * @param line - its line from 1, which decides where the text declares it several times.
   */
  find(label: string, line?: number): TextItem | undefined {
    const candidates = this.candidates(label);
    const onLine = candidates.filter(
      ({ start, end }) =>
        line !== undefined &&
        this.lines.numberOf(start) <= line &&
        line <= this.lines.numberOf(end),
    );
    const found = line === undefined ? candidates : onLine;
    return found.length === 1 ? found[0] : undefined;
  }

  /** All items with the name `label`, in any branch of a conditional directive. */
  candidates(label: string): readonly TextItem[] {
    const { items } = this.header;
    const tagged = /^(struct|union) (.*)$/.exec(label);
    if (tagged !== null) {
      const [, tag, name] = tagged;
      return items.filter(
        (item) => item.kind === tag && (item.name === name || this.typedefOf(item) === name),
      );
    }
    const path = label.split(".");
    if (path.length === 1) {
      return items.filter(
        ({ kind, name }) => name === label && !/^(?:struct|union|enum|member|call)$/.test(kind),
      );
    }
    return items.filter((item) => item.kind === "member" && this.pathOf(item) === label);
  }

  /** `x.u.size` for a member. */
  pathOf({ name, owner }: TextItem): string {
    if (owner === undefined) return name;
    const own = owner.kind === "member" ? this.pathOf(owner) : this.nameOf(owner);
    return `${own}.${name}`;
  }

  /** The tag of a struct or union, or the typedef that is its only name. */
  nameOf(item: TextItem): string {
    return item.name === "" ? (this.typedefOf(item) ?? "") : item.name;
  }

  private typedefOf({ name, statement }: TextItem): string | undefined {
    if (name !== "") return undefined;
    return this.header.items.find(
      (one) => one.kind === "typedef" && one.statement.start === statement.start,
    )?.name;
  }

  textOf({ start, end }: TextRange): string {
    return this.header.text.slice(start, end);
  }

  /** The lines of a range that hold more than comments, without these. */
  withoutComments({ start, end }: TextRange): string {
    const { text, comments } = this.header;
    const within = comments.filter((one) => one.start >= start && one.end <= end);
    const pieces = [...within, { start: end, end }].map((one, index) =>
      text.slice(within[index - 1]?.end ?? start, one.start),
    );
    return pieces
      .join("")
      .replaceAll(/[\t ]+$/gm, "")
      .replaceAll(/\n{2,}/g, "\n");
  }
}

/** A header that is to say what a spec says. */
export class Target extends LocatedText {
  readonly model: Model;
  /** The header that the spec gives. */
  readonly own: LocatedText;
  readonly style: HeaderStyle;
  /** What the spec says, and what the compiler sees in the header, on one ABI. */
  readonly expected: Facts;
  readonly found: Facts;
  /** All declarations of the spec, in order. */
  readonly declarations: readonly Declaration[];
  readonly #chapters: ReadonlyMap<Declaration, string>;
  readonly #path: string;
  readonly #renames: PrefixMap;
  readonly #labels: ReadonlyMap<string, string>;

  /** @param path - of the header, as the locations of facts have it. */
  static async read(
    model: Model,
    path: string,
    header: HeaderText,
    facts: Pick<BothFacts, "expected" | "found">,
    renames: PrefixMap,
  ): Promise<Target> {
    const own = await readHeaderText(emitHeader(model));
    return new Target(model, path, header, new LocatedText(own), facts, renames);
  }

  private constructor(
    model: Model,
    path: string,
    header: HeaderText,
    own: LocatedText,
    { expected, found }: Pick<BothFacts, "expected" | "found">,
    renames: PrefixMap,
  ) {
    super(header);
    this.model = model;
    this.own = own;
    this.style = styleOf(header);
    this.declarations = declarationsOf(model);
    this.#chapters = new Map(
      model.chapters.flatMap(({ name, declarations }) =>
        declarations.map((one) => [one, name] as const),
      ),
    );
    this.expected = expected;
    this.found = found;
    this.#path = path;
    this.#renames = renames;
    this.#labels = new Map(
      [...found.keys()].flatMap((label) =>
        renamedLabels(label, renames).map((renamed) => [renamed, label] as const),
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
  labelsOf(declaration: Declaration): readonly string[] {
    const { kind, span } = declaration;
    const facts =
      kind === "verbatim"
        ? [...this.expected.values()].filter(
            ({ location }) => location?.file === span.file && location.line === span.line,
          )
        : abis.slice(0, 1).flatMap((abi) => factsOf(declaration, abi));
    return facts.flatMap(({ label, group }) => (group === "members" ? [] : [label]));
  }

  /** Whether the header has a declaration of the spec; it may include it. */
  has(label: string): boolean {
    return this.found.has(this.labelOf(label));
  }

  /** The number that the spec gives a macro. */
  numberOf(label: string): bigint {
    const macros = declarationsOf(this.model, "constant", "codes", "flags").flatMap(macrosOf);
    const macro = macros.find(({ name }) => name === label);
    if (macro === undefined) throw new Error(`${label} is no macro of the spec`);
    return macro.number.value;
  }

  /** The text of what the spec calls `label`; `undefined` where the header has it not, or not itself. */
  itemOf(label: string): TextItem | undefined {
    const own = this.labelOf(label);
    const location = this.found.get(own)?.location;
    return location?.file === this.#path ? this.find(own, location.line) : undefined;
  }

  /** The call of the macro that declares the types of a ring. */
  ringCall(name: string): TextItem | undefined {
    const calls = this.header.items.filter(
      (item) => item.kind === "call" && item.name === this.inHeader(name),
    );
    return calls.length === 1 ? calls[0] : undefined;
  }

  /** Text of the spec with the names that the header has. */
  inHeader(text: string): string {
    return headerNames(text, this.#renames);
  }
}
