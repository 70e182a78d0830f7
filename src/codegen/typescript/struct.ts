import { layoutOf } from "../../model/layout/layout.ts";
import { openEndOf } from "../../model/layout/flexible.ts";
import type { DeclaredAggregate } from "../../model/type.ts";
import {
  aggregatesWithin,
  type Layout,
  layoutsOf,
  type NamedAggregate,
  sizeConstant,
  sizeFunction,
} from "../../naming/typescript.ts";
import { aggregateType } from "../../naming/c.ts";
import { template } from "../shared/template.ts";
import type { Context } from "./context.ts";
import { membersText } from "./members.ts";
import { abisNote, docComment, textLines } from "./prose.ts";
import { makerText, readerText } from "./read.ts";
import { tableText } from "./table.ts";
import { valueType } from "./value-type.ts";
import { writerTexts } from "./write.ts";

const numbersTemplate = template<{
  readonly constants: readonly {
    readonly doc: string;
    readonly name: string;
    readonly value: number;
  }[];
}>("typescript/numbers.hbs");

const sizeTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly bytes: string;
}>("typescript/size.hbs");

const typedefTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}>("typescript/typedef.hbs");

/** Types, constants, codecs and tables for a struct or union, as pieces of text. */
export function aggregateTexts(
  declaration: DeclaredAggregate,
  context: Context,
): readonly string[] {
  const { name, typedef } = declaration;
  const texts = aggregatesWithin(declaration, name)
    .filter(({ hasValue }) => hasValue)
    .flatMap((named) => [
      valueType(named, context),
      ...makerText(named),
      ...layoutsOf(named.aggregate)
        .filter((layout) => layout.abis.some((abi) => named.abis.includes(abi)))
        .flatMap((layout) => codecTexts(named, layout, context)),
    ]);
  if (typedef === undefined || typedef === name) return texts;
  const doc = docComment([`The typedef of \`${aggregateType(declaration)}\`.`]);
  return [...texts, typedefTemplate({ doc, name: typedef, type: name })];
}

function codecTexts(named: NamedAggregate, layout: Layout, context: Context): readonly string[] {
  const codec = [readerText(named, layout, context), ...writerTexts(named, layout, context)];
  if (named.inPlace) return codec;
  const constants = `${sizeText(named, layout)}${membersText(named, layout, context)}`;
  const size = sizeFunctionTexts(named, layout);
  return [constants, ...size, ...codec, tableText(named, layout, context)];
}

function sizeText({ aggregate, name }: NamedAggregate, layout: Layout): string {
  return numbersTemplate({
    constants: [
      {
        doc: docComment([`Size of {@link ${name}}, in bytes.`, ...abisNote(layout)]),
        name: sizeConstant(name, layout.suffix),
        value: layoutOf(aggregate, layout.abi).size,
      },
    ],
  });
}

/** The function for the size of a struct with a flexible array. */
function sizeFunctionTexts({ aggregate, name }: NamedAggregate, layout: Layout): readonly string[] {
  const end = aggregate.kind === "struct" ? openEndOf(aggregate, layout.abi) : undefined;
  const array = end?.members.map((member) => member.name).join(".");
  if (end === undefined) return [];
  const { offset, elementSize } = end;
  const size = layoutOf(aggregate, layout.abi).size;
  const elements = `${offset} + length${elementSize === 1 ? "" : ` * ${elementSize}`}`;
  const what = `Size of a {@link ${name}} with \`length\` elements in \`${array}\`, in bytes; no struct of C is smaller than {@link ${sizeConstant(name, layout.suffix)}}.`;
  return [
    sizeTemplate({
      doc: docComment([...textLines(what, 3), ...abisNote(layout)]),
      name: sizeFunction(name, layout.suffix),
      // Padding at the end of the struct may be more than the elements.
      bytes: size > offset ? `Math.max(${size}, ${elements})` : elements,
    }),
  ];
}
