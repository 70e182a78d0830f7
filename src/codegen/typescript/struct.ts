import { layoutOf } from "../../model/layout/layout.ts";
import type { Aggregate, DeclaredAggregate, Type } from "../../model/type.ts";
import { template } from "../shared/template.ts";
import {
  aggregatesWithin,
  type NamedAggregate,
  layoutsOf,
  type Layout,
  offsetConstant,
  readFunction,
  sizeConstant,
  writeFunction,
} from "../../naming/typescript.ts";
import { structChecks, unionChecks } from "./check.ts";
import type { Context } from "./context.ts";
import { addressAt } from "./expression.ts";
import { docComment, textLines } from "./prose.ts";
import { puts } from "./write.ts";
import { readText, valueMaker } from "./read.ts";
import { abisNote, tableText } from "./table.ts";
import { typeText, valueTypes } from "./value-type.ts";

const constantsTemplate = template<{
  readonly constants: readonly {
    readonly doc: string;
    readonly name: string;
    readonly value: number;
  }[];
}>("typescript/numbers.hbs");

const readTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly size: string;
  readonly label: string;
  readonly type: string;
  readonly value: string;
}>("typescript/read.hbs");

const writeTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly size: string;
  readonly label: string;
  readonly type: string;
  readonly lines: readonly string[];
}>("typescript/write.hbs");

const typedefTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}>("typescript/typedef.hbs");

/** Types, constants, codecs and accessors for a struct or union, as pieces of text. */
export function aggregateTexts(
  declaration: DeclaredAggregate,
  context: Context,
): readonly string[] {
  const { name, typedef } = declaration;
  const types = aggregatesWithin(declaration, name).flatMap((named) => [
    ...valueTypes(named, context),
    ...layoutsOf(named.aggregate).flatMap((layout) => [
      ...(named.inPlace ? [] : [constants(named, layout)]),
      ...valueMaker(named, layout, context),
      ...(named.inPlace ? [] : [reader(named, layout, context), writer(named, layout, context)]),
      tableText(named, layout, context),
    ]),
  ]);
  if (typedef === undefined || typedef === name) return types;
  const doc = docComment([`The typedef of \`${declaration.kind} ${name}\`.`]);
  return [...types, typedefTemplate({ doc, name: typedef, type: name })];
}

function constants({ aggregate, name }: NamedAggregate, layout: Layout): string {
  const { size, members } = layoutOf(aggregate, layout.abi);
  const { suffix } = layout;
  return constantsTemplate({
    constants: [
      {
        doc: docComment([`Size of {@link ${name}}, in bytes.`, ...abisNote(layout)]),
        name: sizeConstant(name, suffix),
        value: size,
      },
      ...aggregate.members.map((member, index) => ({
        doc: docComment([`Offset of \`${member.name}\` in {@link ${name}}, in bytes.`]),
        name: offsetConstant(name, member.name, suffix),
        value: members[index]?.offset ?? 0,
      })),
    ],
  });
}

function typeOf(aggregate: Aggregate): Type {
  return aggregate.kind === "struct"
    ? { kind: "struct", struct: aggregate }
    : { kind: "union", union: aggregate };
}

function reader({ aggregate, name }: NamedAggregate, layout: Layout, context: Context): string {
  const { suffix, abi } = layout;
  return readTemplate({
    doc: docComment([
      ...textLines(`Reads a {@link ${name}} at \`offset\`, in bytes.`, 3),
      ...abisNote(layout),
      "",
      "@throws RangeError where the view is too short.",
    ]),
    name: readFunction(name, suffix),
    size: sizeConstant(name, suffix),
    label: name,
    type: name,
    value: readText(typeOf(aggregate), name, addressAt("offset"), abi, context),
  });
}

function writer({ aggregate, name }: NamedAggregate, layout: Layout, context: Context): string {
  const { suffix, abi } = layout;
  return writeTemplate({
    doc: docComment([
      ...textLines(`Writes a {@link ${name}} at \`offset\`, in bytes: all of it or nothing.`, 3),
      ...abisNote(layout),
      "",
      "@throws RangeError where the view is too short or a member out of range.",
      "@throws TypeError where a member is missing or of another type.",
    ]),
    name: writeFunction(name, suffix),
    size: sizeConstant(name, suffix),
    label: name,
    type: typeText(typeOf(aggregate), name, true),
    lines: [
      ...(aggregate.kind === "struct"
        ? structChecks(aggregate, name, abi, context)
        : unionChecks(typeOf(aggregate), name, abi, context)),
      ...puts(typeOf(aggregate), abi, context),
    ],
  });
}
