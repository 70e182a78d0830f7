import { MessageCodec } from "./message-codec.ts";
import type { Parameter, Reply } from "../../model/declaration.ts";
import type { Code, Member } from "../../model/type.ts";
import { isBig } from "../../model/numbers.ts";
import { type Layout, makerOf, requestType } from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";
import { codeType, codeValue } from "./context.ts";
import {
  indented,
  limitOf,
  limitsWhere,
  zeroText,
  outOfRange,
  localName,
  localProperty,
} from "./expression.ts";
import { declareWhy, giveUp, fromWord, parameterInteger, toWord } from "./message-side.ts";
import { docComment, proseLines, noteDoc } from "./prose.ts";

const responseTemplate = template("typescript/response.hbs");

/** TypeScript finds the members of a union that an object can be only for so many values of its discriminants. */
export const mostCombinations = 25;

/** The type and the codec of a response. */
export class ResponseCodec extends MessageCodec {
  protected typeText(): string {
    const status = this.#status();
    return responseTemplate({
      doc: noteDoc(
        `The outcome of a {@link ${requestType(this.message.name)}}, told apart by \`${status.name}\`.`,
      ),
      name: this.name,
      members: this.head(),
      replies: this.message.replies.map((reply) => ({
        members: [
          {
            doc: docComment(proseLines(reply.prose, this.context.link, 9), "      "),
            name: status.name,
            type: codeType(reply.status, status, this.context),
          },
          ...reply.parameters.map((parameter) => this.parameterView(parameter, "      ")),
        ],
      })),
    });
  }

  #status(): Member {
    const { status } = this.side;
    if (status === undefined) throw new Error("a response without a status");
    return status;
  }

  #valueOf(code: Code): string {
    return codeValue(code, this.#status(), this.context);
  }

  /** The greatest and the least status, where the message has each between them. */
  #range(): readonly [string, string] | undefined {
    const sorted = this.message.replies
      .map((reply) => reply.status)
      .toSorted((one, other) => (one.value < other.value ? -1 : 1));
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const isWhole = last.value - first.value === BigInt(sorted.length - 1);
    return isWhole ? [this.#valueOf(last), this.#valueOf(first)] : undefined;
  }

  /** What makes a response that is not a literal. */
  #maker({ name }: Reply): string {
    return makerOf(`${this.name}_${name}`);
  }

  protected makerTexts(): readonly string[] {
    const status = this.#status();
    return this.message.replies
      .filter((reply) => this.#isMade(reply))
      .map((reply) => {
        const code = codeType(reply.status, status, this.context);
        const own = `Extract<${this.name}, { readonly ${status.name}: ${code} }>`;
        const value = this.#valueOf(reply.status);
        return this.makerText(this.#maker(reply), own, reply.parameters, value);
      });
  }

  /** Whether a response is made by a function. */
  #isMade({ parameters }: Reply): boolean {
    return !this.isLiteral(parameters) || this.message.replies.length > mostCombinations;
  }

  get canStray(): boolean {
    const { replies } = this.message;
    return replies.some(({ parameters }) => this.strayTests(parameters).length > 0);
  }

  protected readLines(): readonly string[] {
    const { side, canStray } = this;
    return [
      ...(canStray ? [declareWhy("unknown")] : []),
      `if (${localName(side.type.name)} === ${this.code}) {`,
      ...indented(this.#statusLines()),
      "}",
      giveUp(side, canStray ? "why" : '"unknown"'),
    ];
  }

  caseLines(): readonly string[] {
    return [...this.#statusLines(), "break;"];
  }

  /** The switch that returns the response. What is behind it is for one that is not the message's. */
  #statusLines(): readonly string[] {
    const { id, type } = this.side;
    const status = this.#status();
    const { replies } = this.message;
    const literals = replies.filter((reply) => !this.#isMade(reply));
    const made = replies.filter((reply) => this.#isMade(reply));
    const object = [id, type, status].map(({ name }) => localProperty(name)).join(", ");
    const strayLines = (parameters: readonly Parameter[]): readonly string[] => {
      const tests = this.strayTests(parameters);
      return tests.length === 0 ? [] : [`if (${tests.join(" || ")}) { why = "reserved"; break; }`];
    };
    return [
      `switch (${localName(status.name)}) {`,
      ...literals.map((reply) => `  case ${this.#valueOf(reply.status)}:`),
      ...(literals.length === 0
        ? []
        : indented(indented([...strayLines([]), `return { ${object} };`]))),
      ...made.flatMap((reply) => [
        `  case ${this.#valueOf(reply.status)}:`,
        ...indented(indented(strayLines(reply.parameters))),
        `    ${this.makeLine(this.#maker(reply), reply.parameters, fromWord)}`,
      ]),
      "}",
    ];
  }

  protected writeParts(layout: Layout): ReturnType<MessageCodec["writeParts"]> {
    const { word, words } = this.side;
    const { replies } = this.message;
    const status = this.#status();
    const speaking = replies.filter(({ parameters }) => parameters.length > 0);
    const hasStatus = ({ status: code }: Reply): string =>
      `${localName(status.name)} === ${this.#valueOf(code)}`;
    const codes = replies.map((reply) => this.#valueOf(reply.status));
    const range = this.#range();
    const given = Array.from({ length: words }, (_, index) =>
      speaking.flatMap((reply) => {
        const parameter = reply.parameters[index];
        return parameter === undefined ? [] : [{ reply, parameter }];
      }),
    );
    const localOf = (parameter: Parameter, index: number): string =>
      `${isBig(parameterInteger(parameter)) ? "big" : "word"}${index}`;
    const locals = given.flatMap((some, index) =>
      [false, true].flatMap((big) => {
        const alike = some.filter((one) => isBig(parameterInteger(one.parameter)) === big);
        const [first] = alike;
        if (first === undefined) return [];
        const value = alike.reduceRight(
          (rest, { reply, parameter }) => `${hasStatus(reply)} ? value.${parameter.name} : ${rest}`,
          zeroText(parameterInteger(first.parameter)),
        );
        return [`const ${localOf(first.parameter, index)} = ${value};`];
      }),
    );
    const stored = given.map((some, index) => {
      const [first, ...others] = some;
      if (first === undefined) return undefined;
      const text = ({ parameter }: { readonly parameter: Parameter }): string =>
        toWord(parameter, localOf(parameter, index), word);
      return others.every((one) => text(one) === text(first))
        ? text(first)
        : some.reduceRight(
            (rest, one) => `${hasStatus(one.reply)} ? ${text(one)} : ${rest}`,
            zeroText(word),
          );
    });
    return {
      locals,
      tests: [
        `!(${codes.map((code) => `${localName(status.name)} === ${code}`).join(" || ")})`,
        ...given.flatMap((some, index) =>
          some.map(({ reply, parameter }) => {
            const test = outOfRange(localOf(parameter, index), parameterInteger(parameter));
            return some.length === 1 ? test : `(${hasStatus(reply)} && ${test})`;
          }),
        ),
      ],
      stores: [
        this.storeOf(status, localName(status.name), layout),
        ...this.wordStores(stored, layout),
      ],
      refusals:
        range === undefined
          ? [
              `checkCode(value?.${status.name}, [${codes.join(", ")}], "${this.name}.${status.name}");`,
            ]
          : [],
      limits: [
        ...(range === undefined ? [] : [`${status.name}: [${range.join(", ")}]`]),
        ...speaking.map((reply) => {
          const held = reply.parameters.map((parameter) =>
            limitOf(parameter.name, parameterInteger(parameter)),
          );
          return limitsWhere(`value?.${status.name} === ${this.#valueOf(reply.status)}`, held);
        }),
      ],
    };
  }
}
