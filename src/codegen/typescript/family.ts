import { usual } from "../../model/layout/present.ts";
import type { Key, Message } from "../../model/declaration.ts";
import { abis } from "../../model/layout/abi.ts";
import type {
  Alias,
  Bit,
  Code,
  Codes,
  Constant,
  Flag,
  Flags,
  Literal,
  NumberConstant,
} from "../../model/type.ts";
import { familyLabel } from "../../model/numbers.ts";
import { hex, paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { type Context, fits32 } from "./context.ts";
import { dimensionsText } from "../shared/c-text.ts";
import { scalarIn } from "../../model/visit.ts";
import { typeName } from "../../naming/c.ts";
import { aliasedText } from "./value-type.ts";
import {
  capacitiesOf,
  capacityConstant,
  codeNameFunction,
  flagNamesFunction,
  constantLayouts,
  forLayout,
} from "../../naming/typescript.ts";
import { abiList, alignmentText, isBitPattern, orderText, withoutText } from "../shared/wording.ts";
import { docComment, escapeText, originLines, proseLines, textLines, noteDoc } from "./prose.ts";

interface NumberView {
  readonly doc: string;
  readonly name: string;
  readonly value: string;
}

export const numbersTemplate = template<readonly NumberView[]>("typescript/numbers.hbs");

export const aliasTemplate = template("typescript/typedef.hbs");

const codesTemplate = template("typescript/codes.hbs");

const flagsTemplate = template("typescript/flags.hbs");

export function aliasText(alias: Alias, context: Context): string {
  const { name, prose, type, header } = alias;
  const origin = header === undefined ? "" : `, defined in \`${header}\``;
  const order = orderText(scalarIn(type)?.integer ?? {});
  const doc = docComment(
    paragraphs(
      proseLines(prose, context.link, 3),
      textLines(
        `\`${typeName(type)}${dimensionsText(type)}\`${order}${alignmentText(alias)}${origin}.`,
        3,
      ),
    ),
  );
  return aliasTemplate({ doc, name, type: aliasedText(type) });
}

/** @param variants - the constants of one name, each for other ABIs. */
export function constantText(variants: readonly Constant[], context: Context): string {
  return numbersTemplate(
    constantLayouts(variants).map(({ constant, value, suffix, abis: some }) => ({
      doc: docComment(
        paragraphs(
          proseLines(constant.prose, context.link, 3),
          some.length === abis.length ? [] : textLines(`On ${abiList(some)}.`, 3),
          originLines(constant),
        ),
      ),
      name: forLayout(constant.name, suffix),
      value: "text" in constant ? JSON.stringify(constant.text) : valueText(constant, value),
    })),
  );
}

/** A value of a constant: as the spec spells it, where it is the same on every ABI. */
function valueText(constant: NumberConstant, value: bigint | string): string {
  if (typeof value === "string" || constant.byAbi === undefined)
    return literalText(constant, false);
  const spelling = isBitPattern(constant) ? hex(value) : String(value);
  return literalText({ ...constant, value, spelling }, false);
}

/** The number as the spec has it; a value that needs more than 32 bits is a `bigint`. */
function literalText(literal: Literal, big: boolean): string {
  const spelling = literal.spelling.replace(/^(-?)0(?=\d)/, "$10o");
  return big || !fits32(literal) ? `${spelling}n` : spelling;
}

function numberView(
  { prose }: Code | Flag,
  name: string,
  value: string,
  context: Context,
): NumberView {
  return { doc: docComment(proseLines(prose, context.link, 3)), name, value };
}

export function codesTexts(codes: Codes, context: Context): readonly string[] {
  const { name, prose } = codes;
  const values = usual(codes.values);
  const big = context.big.has(codes);
  const proper = values.filter(({ role }) => role === "code");
  return [
    numbersTemplate(
      values.map((code) => numberView(code, code.cName, literalText(code, big), context)),
    ),
    codesTemplate({
      doc: docComment(paragraphs(proseLines(prose, context.link, 3), originLines(codes))),
      name,
      type: proper.map(({ cName }) => `\n  | typeof ${cName}`).join(""),
      base: big ? "bigint" : "number",
      codes: proper.map(({ cName }) => ({ name: cName })),
      lookUpDoc: noteDoc(
        `The C name of a code of {@link ${name}}; \`undefined\` for an unknown one.`,
      ),
      lookUp: codeNameFunction(name),
    }),
    ...typedefTexts(codes),
  ];
}

export function flagsTexts(flags: Flags, context: Context): readonly string[] {
  const { name, prose } = flags;
  const values = usual(flags.values);
  const big = context.big.has(flags);
  return [
    numbersTemplate(
      values.flatMap((flag) => [
        ...(flag.bit === undefined ? [] : [bitView(flag.bit, flag)]),
        numberView(flag, flag.cName, literalText(flag, big), context),
      ]),
    ),
    flagsTemplate({
      doc: docComment(
        paragraphs(
          proseLines(prose, context.link, 3),
          textLines(`Any of the \`${familyLabel(flags)}\` masks, joined by OR.`, 3),
          originLines(flags),
        ),
      ),
      name,
      base: big ? "bigint" : "number",
      zero: big ? "0n" : "0",
      unknown: unknownBits(values, big),
      limit: big ? "0xffffffffffffffffn, -0x8000000000000000n" : "0xffffffff, -0x80000000",
      flags: values.map((flag) => ({ name: flag.cName, isSet: setText(flag, big) })),
      lookUpDoc: noteDoc(
        `The C names of the flags of {@link ${name}} that are set; bits without a name come last, as one hexadecimal number.`,
      ),
      lookUp: flagNamesFunction(name),
    }),
    ...typedefTexts(flags),
  ];
}

/** The typedef of an enumeration. */
function typedefTexts({ name, enumeration }: Codes | Flags): readonly string[] {
  const typedef = enumeration?.typedef;
  if (typedef === undefined || typedef === name) return [];
  const doc = noteDoc(`A typedef of the enumeration {@link ${name}}.`);
  return [aliasTemplate({ doc, name: typedef, type: name })];
}

function bitView({ name, number }: Bit, { cName }: Flag): NumberView {
  return { doc: noteDoc(`Bit number of {@link ${cName}}.`), name, value: String(number) };
}

const hasOneBit = ({ value }: Flag): boolean => (value & (value - 1n)) === 0n;

/** Whether `value` has all bits of a flag. */
function setText(flag: Flag, big: boolean): string {
  const { cName } = flag;
  if (hasOneBit(flag)) return `(value & ${cName}) !== ${big ? "0n" : "0"}`;
  return big ? `(value & ${cName}) === ${cName}` : `(value & ${cName}) >>> 0 === ${cName}`;
}

/** The bits of `value` that no flag that is set has, as an unsigned integer. */
function unknownBits(flags: readonly Flag[], big: boolean): string {
  const known = flags.filter(hasOneBit).reduce((mask, { value }) => mask | value, 0n);
  const zero = big ? "0n" : "0";
  const others = flags
    .filter(({ value }) => (value & ~known) !== 0n)
    .map((flag) => ` & ~(${setText(flag, big)} ? ${flag.cName} : ${zero})`);
  const bits = `value & ~${hex(known)}${big ? "n" : ""}${others.join("")}`;
  return big ? `BigInt.asUintN(64, ${bits})` : `(${bits}) >>> 0`;
}

/** A key as a constant object: its path, who writes it, its values and what its absence means. */
export function keyText(key: Key, { link }: Context): string {
  const { name, path, writer, values = null, absent = null, without } = key;
  return numbersTemplate([
    {
      doc: docComment(
        paragraphs(
          proseLines(key.prose, link, 3),
          without === undefined ? [] : textLines(escapeText(withoutText(without)), 3),
        ),
      ),
      name,
      value: `${recordText({ path, writer, values, default: absent })} as const`,
    },
  ]);
}

function recordText(record: Readonly<Record<string, string | null>>): string {
  const entries = Object.entries(record).map(([name, one]) => `${name}: ${JSON.stringify(one)}`);
  return `{ ${entries.join(", ")} }`;
}

/** The capacities of the pages that a message passes, as constants. */
export function capacityTexts({ name, parameters }: Message): readonly string[] {
  const constants = parameters.flatMap((parameter) =>
    capacitiesOf(parameter).map((layout) => ({
      doc: noteDoc(`Most entries of \`${parameter.name}\` in a request of ${name}.`, layout),
      name: capacityConstant(name, parameter.name, layout.suffix),
      value: String(layout.capacity),
    })),
  );
  return constants.length === 0 ? [] : [numbersTemplate(constants)];
}
