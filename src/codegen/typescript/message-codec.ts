import type { Message, Parameter } from "../../model/declaration.ts";
import { layoutOf, placedMembers } from "../../model/layout/layout.ts";
import type { Member } from "../../model/type.ts";
import {
  type Layout,
  layoutsOf,
  otherType,
  readFunction,
  writeFunction,
} from "../../naming/typescript.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { type Context, codeType, codeValue } from "./context.ts";
import {
  limitOf,
  zeroText,
  outOfRange,
  localName,
  localProperty,
  constructorText,
} from "./expression.ts";
import {
  headLines,
  headsOf,
  integerOf,
  memberType,
  offsetIn,
  type Side,
  wordOffset,
  fromWord,
  pageNote,
  parameterInteger,
  parameterType,
} from "./message-side.ts";
import { docComment, proseLines, textLines, valuesLines, noteDoc } from "./prose.ts";
import { clearing, type Store, storeLines } from "./stores.ts";
import { integersWriter } from "./integers-writer.ts";

interface MemberView {
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}

const readTemplate = template("typescript/read-message.hbs");

/** Whether a request of the message is refused for a bit that has no meaning. */
export function refusesReserved({ envelope, replies }: Message): boolean {
  const { reserved } = envelope;
  return reserved === undefined || replies.some(({ status }) => status === reserved);
}

/** What the texts of a request and those of a response have in common. */
export abstract class MessageCodec {
  readonly message: Message;
  protected readonly side: Side;
  protected readonly context: Context;
  /** The type of the message. */
  protected readonly name: string;
  /** The code of the message as an expression. */
  readonly code: string;

  constructor(message: Message, side: Side, context: Context) {
    this.message = message;
    this.side = side;
    this.context = context;
    this.name = side.typeOf(message.name);
    this.code = codeValue(message.code, side.type, context);
  }

  protected abstract typeText(): string;
  protected abstract makerTexts(): readonly string[];
  /** Statements that give the message, or whatever else is there. */
  protected abstract readLines(): readonly string[];
  /** What follows the case of this message in a switch over the types, behind which is what is not the message. */
  abstract caseLines(): readonly string[];
  /** Whether something can be in a word that has no meaning, and is not ignored. */
  abstract get canStray(): boolean;
  /** What the writer does beside the members that all messages have. */
  protected abstract writeParts(layout: Layout): {
    readonly names?: readonly string[];
    readonly locals?: readonly string[];
    readonly tests: readonly string[];
    readonly stores: readonly Store[];
    readonly refusals?: readonly string[];
    readonly limits: readonly string[];
  };

  all(): readonly string[] {
    return [
      this.typeText(),
      ...this.makerTexts(),
      ...layoutsOf(this.side.struct).flatMap((layout) => [this.#read(layout), this.#write(layout)]),
    ];
  }

  #read(layout: Layout): string {
    const { structName, struct, what } = this.side;
    const { size } = layoutOf(struct, layout.abi);
    return readTemplate({
      doc: noteDoc(
        `Reads a {@link ${this.name}} at \`offset\`, in bytes; any other ${what} comes back as what it is.`,
        layout,
      ),
      name: readFunction(this.name, layout.suffix),
      type: this.name,
      other: otherType(structName),
      lines: [...headLines(this.side, layout, this.context), ...this.readLines()],
      size,
      path: structName,
    });
  }

  #write(layout: Layout): string {
    const { struct, id, type } = this.side;
    const { size, holes } = layoutOf(struct, layout.abi);
    const { names = [], locals = [], refusals = [], ...own } = this.writeParts(layout);
    const heads = headsOf(this.side).map(({ name }) => name);
    // Every member without a role is padding.
    const padding = placedMembers(struct, layout.abi).filter(({ member }) => member.padding);
    return integersWriter({
      doc: noteDoc(
        `Writes a {@link ${this.name}} at \`offset\`, in bytes: all of it or nothing.`,
        layout,
      ),
      name: writeFunction(this.name, layout.suffix),
      type: this.name,
      parts: [...heads, ...names].map(localProperty).join(", "),
      locals,
      tests: [
        outOfRange(localName(id.name), integerOf(id)),
        `${localName(type.name)} !== ${this.code}`,
        ...own.tests,
        "offset >>> 0 !== offset",
      ].join(" || "),
      stores: storeLines(
        [
          this.storeOf(id, localName(id.name), layout),
          this.storeOf(type, this.code, layout),
          ...own.stores,
          ...[...holes, ...padding].flatMap(clearing),
        ],
        this.context.endian,
      ),
      refusals,
      limits: [
        limitOf(id.name, integerOf(id)),
        `${type.name}: [${this.code}, ${this.code}]`,
        ...own.limits,
      ].join(", "),
      size,
      path: this.name,
    });
  }

  /** @param status - the status of a response as an expression. */
  protected makerText(
    maker: string,
    made: string,
    parameters: readonly Parameter[],
    status = "",
  ): string {
    const { id } = this.side;
    const values = [localName(id.name), this.code, status];
    return constructorText({
      maker,
      type: made,
      parts: [
        { name: localName(id.name), type: memberType(id) },
        ...parameters.map((parameter) => ({
          name: localName(parameter.name),
          type: parameterType(parameter),
        })),
      ],
      members: [
        ...headsOf(this.side).map(({ name }, index) => ({ name, value: values[index] ?? "" })),
        ...parameters.map(({ name }) => ({ name, value: localName(name) })),
      ],
    });
  }

  /**
   * Whether a message is a literal: one without parameters, unless its id may be too large for a small
   * integer of V8. Other literals of the same names would slow it down then.
   */
  protected isLiteral(parameters: readonly Parameter[]): boolean {
    return parameters.length === 0 && integerOf(this.side.id).bits < 32;
  }

  /** The statement that gives a message with parameters. */
  protected makeLine(
    maker: string,
    parameters: readonly Parameter[],
    take: typeof fromWord,
  ): string {
    const { id, word } = this.side;
    const values = parameters.map((parameter, index) => take(parameter, `word${index}`, word));
    return `return new ${maker}(${[localName(id.name), ...values].join(", ")});`;
  }

  /** Tests that are true where a word that no parameter uses is not 0, or a parameter out of its range. */
  protected strayTests(parameters: readonly Parameter[]): readonly string[] {
    const { word, words } = this.side;
    return Array.from({ length: words }, (_, index) => {
      const parameter = parameters[index];
      if (parameter === undefined) return [`word${index} !== ${zeroText(word)}`];
      const own = parameterInteger(parameter);
      const value = fromWord(parameter, `word${index}`, word);
      return own.bits < word.bits ? [outOfRange(value, own)] : [];
    }).flat();
  }

  /** The members that all messages have, as variables of the writer. */
  protected storeOf(member: Member, value: string, { abi }: Layout): Store {
    const offset = offsetIn(this.side, member, abi);
    return { offset, integer: integerOf(member), value, isLoose: false };
  }

  protected wordStores(values: readonly (string | undefined)[], { abi }: Layout): readonly Store[] {
    const { side } = this;
    return Array.from({ length: side.words }, (_, index) => ({
      offset: wordOffset(side, index, abi),
      integer: side.word,
      value: values[index] ?? zeroText(side.word),
      isLoose: true,
    }));
  }

  protected doc(member: Member): string {
    const indent = "  ";
    return docComment(proseLines(member.prose, this.context.link, indent.length + 3), indent);
  }

  protected head(): readonly MemberView[] {
    const { id, type } = this.side;
    return [
      { doc: this.doc(id), name: id.name, type: memberType(id) },
      {
        doc: this.doc(type),
        name: type.name,
        type: codeType(this.message.code, type, this.context),
      },
    ];
  }

  protected parameterView(parameter: Parameter, indent: string): MemberView {
    const note = pageNote(parameter);
    const columns = indent.length + 3;
    return {
      doc: docComment(
        paragraphs(
          proseLines(parameter.prose, this.context.link, columns),
          note === undefined ? valuesLines(parameter, columns) : textLines(note, columns),
        ),
        indent,
      ),
      name: parameter.name,
      type: parameterType(parameter),
    };
  }
}
