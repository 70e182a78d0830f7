import { MessageCodec, refusesReserved } from "./message-codec.ts";
import type { Parameter } from "../../model/declaration.ts";
import { capacitiesOf, type Layout, makerOf } from "../../naming/typescript.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { giveUp, cutFromWord, fromWord, parameterInteger, toWord } from "./message-side.ts";
import { docComment, proseLines, rulesLines } from "./prose.ts";
import { limitOf, outOfRange, localName, localProperty } from "./expression.ts";

const requestTemplate = template("typescript/request.hbs");

/** The type and the codec of a request. */
export class RequestCodec extends MessageCodec {
  protected typeText(): string {
    const { prose, rules, parameters } = this.message;
    const { link } = this.context;
    return requestTemplate({
      doc: docComment(paragraphs(proseLines(prose, link, 3), rulesLines(rules, link))),
      name: this.name,
      members: [
        ...this.head(),
        ...parameters.map((parameter) => this.parameterView(parameter, "  ")),
      ],
    });
  }

  protected makerTexts(): readonly string[] {
    const { parameters } = this.message;
    if (this.isLiteral(parameters)) return [];
    return [this.makerText(makerOf(this.name), this.name, parameters)];
  }

  get canStray(): boolean {
    return this.#strayTests().length > 0;
  }

  #strayTests(): readonly string[] {
    return refusesReserved(this.message) ? this.strayTests(this.message.parameters) : [];
  }

  protected readLines(): readonly string[] {
    const isOther = `${localName(this.side.type.name)} !== ${this.code}`;
    const tests = this.#strayTests();
    if (tests.length === 0)
      return [`if (${isOther}) ${giveUp(this.side, '"unknown"')}`, this.#line()];
    return [
      `const isOther = ${isOther};`,
      `if (${["isOther", ...tests].join(" || ")}) {`,
      `  ${giveUp(this.side, 'isOther ? "unknown" : "reserved"')}`,
      "}",
      this.#line(),
    ];
  }

  caseLines(): readonly string[] {
    const tests = this.#strayTests();
    return [...(tests.length === 0 ? [] : [`if (${tests.join(" || ")}) break;`]), this.#line()];
  }

  #line(): string {
    const { parameters } = this.message;
    const { id, type } = this.side;
    if (this.isLiteral(parameters))
      return `return { ${localProperty(id.name)}, ${localProperty(type.name)} };`;
    const take = refusesReserved(this.message) ? fromWord : cutFromWord;
    return this.makeLine(makerOf(this.name), parameters, take);
  }

  protected writeParts(layout: Layout): ReturnType<MessageCodec["writeParts"]> {
    const { parameters } = this.message;
    const bounds = parameters.map((parameter) => mostOf(parameter, parameters, layout));
    return {
      names: parameters.map(({ name }) => name),
      tests: parameters.flatMap((parameter, index) => {
        const local = localName(parameter.name);
        const most = bounds[index];
        const integer = parameterInteger(parameter);
        return [
          outOfRange(local, integer),
          ...(most !== undefined && integer.signed ? [`${local} < 0`] : []),
          ...(most === undefined ? [] : [`${local} > ${most}`]),
        ];
      }),
      stores: this.wordStores(
        parameters.map((parameter) => toWord(parameter, localName(parameter.name), this.side.word)),
        layout,
      ),
      limits: parameters.map((parameter, index) => {
        const most = bounds[index];
        return most === undefined
          ? limitOf(parameter.name, parameterInteger(parameter))
          : `${parameter.name}: [${most}]`;
      }),
    };
  }
}

/** The greatest value of a parameter that counts the entries of a page. */
function mostOf(
  parameter: Parameter,
  parameters: readonly Parameter[],
  { abi }: Layout,
): string | undefined {
  const { name } = parameter;
  const page = parameters.find(({ type }) => type.kind === "page" && type.count === name);
  const found = page && capacitiesOf(page).find(({ abis }) => abis.includes(abi));
  if (found === undefined) return undefined;
  const { bits, signed } = parameterInteger(parameter);
  const most = Math.min(found.capacity, 2 ** (signed ? bits - 1 : bits) - 1);
  return `${most}${bits === 64 ? "n" : ""}`;
}
