import type { Message, Parameter } from "../../model/declaration.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import type { Code, Integer, Member } from "../../model/type.ts";
import { type Layout, tableClass } from "../../naming/typescript.ts";
import { groupBy } from "../../text/lists.ts";
import { hex } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { type Context, codeValue } from "./context.ts";
import { indented, integerText, zeroText, casesOf } from "./expression.ts";
import {
  headsOf,
  integerOf,
  integerRead,
  memberType,
  offsetIn,
  parametersOf,
  type PlacedParameter,
  type Side,
  wordOffset,
  cutFromWord,
  parameterInteger,
} from "./message-side.ts";
import { refusesReserved } from "./message-codec.ts";
import { docComment, noteDoc, proseLines } from "./prose.ts";
import { unknownCode } from "./value-type.ts";

interface AccessorView {
  readonly name: string;
  readonly type: string;
  readonly lines: readonly string[];
}

const tableTemplate = template("typescript/message-table.hbs");

/** The class that reads all messages of a side in place, for one layout. */
export function messageTableText(
  side: Side,
  messages: readonly Message[],
  layout: Layout,
  context: Context,
): string {
  const { union, structName, struct, id, type, status, holder, word } = side;
  const { abi, suffix } = layout;
  const accessors = new Accessors(side, messages, abi, context);
  const named = accessors.parameters();
  const isArray = holder.type.kind === "array";
  const words = isArray ? `readonly ${integerText(word)}[]` : integerText(word);
  const raw = { name: holder.name, type: words, lines: accessors.wordsLines() };
  const indent = "      ";
  const described = (member: Member, own: string) => ({
    doc: docComment(proseLines(member.prose, context.link, indent.length + 3), indent),
    name: member.name,
    type: own,
  });
  const hasRaw = named.every(({ name }) => name !== holder.name);
  return tableTemplate({
    doc: noteDoc(
      `Each {@link ${union}} of a slot or a table in place: narrowed by \`${type.name}\`, with no object made. A \`switch\` that has a case for each message is left with one that is unknown.`,
      layout,
    ),
    name: tableClass(union, suffix),
    union,
    slot: tableClass(structName, suffix),
    struct: structName,
    size: layoutOf(struct, abi).size,
    unknown: [
      described(id, memberType(id)),
      described(
        type,
        status === undefined
          ? unknownCode(type)
          : `${unknownCode(type)} | ${union}["${type.name}"]`,
      ),
      ...(status === undefined ? [] : [described(status, unknownCode(status))]),
      ...(hasRaw ? [described(holder, words)] : []),
    ],
    reserved: integerText(word),
    accessors: [
      ...headsOf(side).map((member) => ({
        name: member.name,
        type: memberType(member),
        lines: [`return ${accessors.at(offsetIn(side, member, abi), integerOf(member))};`],
      })),
      ...named,
      ...(hasRaw ? [raw] : []),
      accessors.reserved(),
    ],
  });
}

/** A parameter of the message with this code. */
interface Placed extends PlacedParameter {
  readonly code: Code;
}

class Accessors {
  readonly #side: Side;
  readonly #messages: readonly Message[];
  readonly #abi: Abi;
  readonly #context: Context;

  constructor(side: Side, messages: readonly Message[], abi: Abi, context: Context) {
    this.#side = side;
    this.#messages = messages;
    this.#abi = abi;
    this.#context = context;
  }

  /** An expression that reads an integer of the current entry. */
  at(bytes: number, integer: Integer): string {
    return integerRead("this.$view", "this.$offset", bytes, integer, this.#context.endian);
  }

  #word(index: number): string {
    return this.at(wordOffset(this.#side, index, this.#abi), this.#side.word);
  }

  wordsLines(): readonly string[] {
    const words = Array.from({ length: this.#side.words }, (_, index) => this.#word(index));
    const isArray = this.#side.holder.type.kind === "array";
    return [isArray ? `return [${words.join(", ")}];` : `return ${words.join("")};`];
  }

  /** An accessor for each name of a parameter. */
  parameters(): readonly AccessorView[] {
    const all = this.#messages.flatMap((message) =>
      parametersOf(this.#side, message).map((placed) => ({ ...placed, code: message.code })),
    );
    return [...groupBy(all, ({ parameter }) => parameter.name)].map(([name, found]) => {
      const [first] = found;
      const convert = ({ parameter }: Placed, text: string): string =>
        cutFromWord(parameter, text, this.#side.word);
      const types = found.map(({ parameter }) => integerText(parameterInteger(parameter)));
      const type = [...new Set(types)].join(" | ");
      const isSame = found.every((one) => convert(one, "x") === convert(first, "x"));
      if (isSame && found.every(({ word }) => word === first.word)) {
        return { name, type, lines: [`return ${convert(first, this.#word(first.word))};`] };
      }
      const packed = isSame ? this.#packed(found) : undefined;
      if (packed !== undefined) return { name, type, lines: [`return ${convert(first, packed)};`] };
      const returns = (one: Placed): string => `return ${convert(one, this.#word(one.word))};`;
      const cases = [...groupBy(found, ({ code }) => code)].flatMap(([code, [own, ...others]]) => {
        const different = others.filter((one) => returns(one) !== returns(own));
        return [
          `  case ${codeValue(code, this.#side.type, this.#context)}:`,
          ...different.map((one) => `    ${this.#ifStatus(one)}${returns(one)}`),
          `    ${returns(own)}`,
        ];
      });
      const zero = type === "bigint" ? "0n" : "0";
      return {
        name,
        type,
        lines: [
          `switch (this.${this.#side.type.name}) {`,
          ...cases,
          "  default:",
          `    return ${zero};`,
          "}",
        ],
      };
    });
  }

  /** The condition under which a response has the parameter. */
  #ifStatus({ status: code }: Placed): string {
    const { status } = this.#side;
    if (status === undefined || code === undefined) return "";
    return `if (this.${status.name} === ${codeValue(code, status, this.#context)}) `;
  }

  /**
   * The word that depends on the message, by two bits of a constant for each code: a `switch` costs
   * several times as much. `undefined` where a code or a word has no room in it.
   */
  #packed(found: readonly Placed[]): string | undefined {
    const { type, word } = this.#side;
    if (integerOf(type).bits === 64) return undefined;
    const isByStatus = found.some((one) =>
      found.some((other) => other.code === one.code && other.word !== one.word),
    );
    if (isByStatus) return undefined;
    if (found.some((one) => one.code.value < 0n || one.code.value > 15n || one.word > 3))
      return undefined;
    const places = found.reduce(
      (sum, one) => sum | (BigInt(one.word) << (one.code.value * 2n)),
      0n,
    );
    const size = word.bits / 8;
    const index = `((${hex(places)} >>> (this.${type.name} * 2)) & 3)`;
    const base = `this.$offset + ${index} * ${size}`;
    return integerRead(
      "this.$view",
      base,
      wordOffset(this.#side, 0, this.#abi),
      word,
      this.#context.endian,
    );
  }

  /** The bits that have no meaning in a message and are not ignored, of all words joined by OR. */
  reserved(): AccessorView {
    const { word, type, what } = this.#side;
    const found = this.#messages
      .filter((message) => what === "response" || refusesReserved(message))
      .map((message) => ({
        code: codeValue(message.code, type, this.#context),
        lines: this.#reservedLines(message),
      }));
    return {
      name: "$reserved",
      type: integerText(word),
      lines: [
        `switch (this.${type.name}) {`,
        ...indented(casesOf(found)),
        "}",
        `return ${zeroText(word)};`,
      ],
    };
  }

  /** What follows the `case` of a message; nothing where each bit has a meaning. */
  #reservedLines(message: Message): readonly string[] {
    const { status } = this.#side;
    const returns = (parameters: readonly Parameter[]): readonly string[] => {
      const text = this.#reservedBits(parameters);
      return text === undefined ? [] : [`return ${text};`];
    };
    if (status === undefined) return returns(message.parameters);
    const cases = casesOf(
      message.replies.map((reply) => ({
        code: codeValue(reply.status, status, this.#context),
        lines: returns(reply.parameters),
      })),
    );
    if (cases.length === 0) return [];
    return [`switch (this.${status.name}) {`, ...indented(cases), "}", "break;"];
  }

  /** The words that `parameters` do not fill, and what is in one beyond the bits of its parameter. */
  #reservedBits(parameters: readonly Parameter[]): string | undefined {
    const { word, words } = this.#side;
    const terms = Array.from({ length: words }, (_, index) => {
      const text = this.#word(index);
      const parameter = parameters[index];
      if (parameter === undefined) return [text];
      const { bits, signed } = parameterInteger(parameter);
      if (bits >= word.bits) return [];
      if (word.bits < 64) return [`(${text} ^ ${cutFromWord(parameter, text, word)})`];
      const cut = `BigInt.as${signed ? "Int" : "Uint"}N(${bits}, ${text})`;
      return [`(${text} ^ BigInt.as${word.signed ? "Int" : "Uint"}N(64, ${cut}))`];
    }).flat();
    const [only, another] = terms;
    if (only === undefined) return undefined;
    const joined = another === undefined ? only : `(${terms.join(" | ")})`;
    return (another === undefined && !only.startsWith("(")) || word.bits === 64
      ? joined
      : `${joined} >>> 0`;
  }
}
