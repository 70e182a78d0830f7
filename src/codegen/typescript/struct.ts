import { layoutOf, placedMembers } from "../../model/layout/layout.ts";
import { openEndOf } from "../../model/layout/flexible.ts";
import type { DeclaredAggregate, Aggregate, Integer } from "../../model/type.ts";
import {
  aggregatesWithin,
  type Layout,
  layoutsOf,
  type NamedAggregate,
  sizeConstant,
  sizeFunction,
  membersConstant,
} from "../../naming/typescript.ts";
import { aggregateType } from "../../naming/c.ts";
import { template } from "../shared/template.ts";
import type { Context } from "./context.ts";
import { noteDoc } from "./prose.ts";
import { aliasTemplate, numbersTemplate } from "./family.ts";
import { readerText } from "./read.ts";
import { makerText } from "./maker.ts";
import { tableText } from "./table.ts";
import { valueType } from "./value-type.ts";
import { writerTexts } from "./write.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { isPlain } from "../../model/numbers.ts";
import { aggregateIn, flexibleOf } from "../../model/visit.ts";

const sizeTemplate = template("typescript/size.hbs");

/** Types, constants, codecs and tables for a struct or union, as pieces of text. */
export function aggregateTexts(
  declaration: DeclaredAggregate,
  context: Context,
): readonly string[] {
  const { name, typedef } = declaration;
  const texts = aggregatesWithin(declaration, name)
    .filter(({ hasValue }) => hasValue)
    .flatMap((named) => [
      `${valueType(named, context)}${makerText(named)}`,
      ...layoutsOf(named.aggregate)
        .filter((layout) => layout.abis.some((abi) => named.abis.includes(abi)))
        .flatMap((layout) => codecTexts(named, layout, context)),
    ]);
  if (typedef === undefined || typedef === name) return texts;
  const doc = noteDoc(`The typedef of \`${aggregateType(declaration)}\`.`);
  return [...texts, aliasTemplate({ doc, name: typedef, type: name })];
}

function codecTexts(named: NamedAggregate, layout: Layout, context: Context): readonly string[] {
  const codec = [readerText(named, layout, context), ...writerTexts(named, layout, context)];
  if (named.inPlace) return codec;
  const constants = `${sizeText(named, layout)}${membersText(named, layout, context)}`;
  const size = sizeFunctionTexts(named, layout);
  return [constants, ...size, ...codec, tableText(named, layout, context)];
}

function sizeText({ aggregate, name }: NamedAggregate, layout: Layout): string {
  return numbersTemplate([
    {
      doc: noteDoc(`Size of {@link ${name}}, in bytes.`, layout),
      name: sizeConstant(name, layout.suffix),
      value: String(layoutOf(aggregate, layout.abi).size),
    },
  ]);
}

/** The function for the size of a struct with a flexible array. */
function sizeFunctionTexts({ aggregate, name }: NamedAggregate, layout: Layout): readonly string[] {
  const end = aggregate.kind === "struct" ? openEndOf(aggregate, layout.abi) : undefined;
  const array = end?.members.map((member) => member.name).join(".");
  if (end === undefined) return [];
  const { offset, elementSize } = end;
  const size = layoutOf(aggregate, layout.abi).size;
  const elements = `${offset} + length${elementSize === 1 ? "" : ` * ${elementSize}`}`;
  const isBytes = end.members.some(({ type }) => flexibleOf(type)?.isBytes === true);
  const what = `Size of a {@link ${name}} with \`length\` ${isBytes ? "bytes" : "elements"} in \`${array}\`, in bytes; no struct of C is smaller than {@link ${sizeConstant(name, layout.suffix)}}.`;
  return [
    sizeTemplate({
      doc: noteDoc(what, layout),
      name: sizeFunction(name, layout.suffix),
      // Padding at the end of the struct may be more than the elements.
      bytes: size > offset ? `Math.max(${size}, ${elements})` : elements,
    }),
  ];
}

const membersTemplate = template("typescript/members.hbs");

/** The constant that says where the members of a struct or union are, and which integers they hold. */
function membersText(
  { aggregate, name }: NamedAggregate,
  layout: Layout,
  context: Context,
): string {
  return membersTemplate({
    doc: noteDoc(`The members of {@link ${name}}: offsets in bytes, and integers of C.`, layout),
    name: membersConstant(name, layout.suffix),
    // The last member first: V8 keeps one shape for all literals that have the same names in the same
    // order, and what a caller writes must not share one whose members are objects.
    members: placesOf(aggregate, layout.abi, context, 0).toReversed(),
  });
}

/** The members that C has names for. */
function placesOf(
  aggregate: Aggregate,
  abi: Abi,
  context: Context,
  start: number,
): readonly { readonly name: string; readonly facts: string }[] {
  return placedMembers(aggregate, abi).flatMap(({ member, offset: own, bits }) => {
    const { name, type, anonymous } = member;
    const offset = start + own;
    const inner = anonymous ? aggregateIn(type) : undefined;
    if (inner !== undefined) return placesOf(inner, abi, context, offset);
    const held =
      bits !== undefined
        ? [
            `bits: ${bits.width}`,
            `shift: ${bits.shift[context.endian === "true" ? "little" : "big"]}`,
          ]
        : type.kind === "scalar"
          ? columnType(type.integer)
          : [];
    return { name, facts: [`offset: ${offset}`, ...held].join(", ") };
  });
}

/** The fixed-width integer that a typed array can hold; none for one of another order or of the ABI's width. */
function columnType(integer: Integer): readonly string[] {
  const { bits, signed } = integer;
  return isPlain(integer) ? [`type: "${signed ? "" : "u"}int${bits}_t"`] : [];
}
