import { hex } from "../../text/text.ts";
import type { Code, Codes, Flags } from "../../model/type.ts";
import { literalType, type ConstantType } from "../../model/numbers.ts";
import { codeSpan, table, proseBlocks, proseCell } from "./markdown.ts";
import { mentions } from "../../model/prose.ts";
import { type References, usedBy } from "./uses.ts";

/** A family of codes: prose, uses, and a table with a row for each macro. */
export function codesBlocks(codes: Codes, references: References): readonly string[] {
  const columns = ["Macro", { numbers: "Value" }, "Meaning"];
  const rows = codes.values.map((code) => [
    `${references.links.anchor(codes.name, code.name)}${codeSpan(code.cName)}`,
    literalText(code),
    [proseCell(code.prose, references.links), ...selected(code, references)]
      .filter((text) => text !== "")
      .join(" "),
  ]);
  return [
    ...proseBlocks(codes.prose, references.links),
    typeLine("Type", codes.values.map(literalType)),
    ...usedBy(codes, references),
    table(columns, rows),
  ];
}

/** A family of flags: prose, uses, and a table with a row for each. */
export function flagsBlocks(flags: Flags, references: References): readonly string[] {
  const hasBits = flags.values.some(({ bit }) => bit !== undefined);
  const bitColumns = hasBits ? ["Bit number", { numbers: "Bit" }] : [];
  const columns = ["Mask", { numbers: "Value" }, ...bitColumns, "Meaning"];
  const rows = flags.values.map((flag) => [
    `${references.links.anchor(flags.name, flag.name)}${codeSpan(flag.cName)}`,
    codeSpan(hex(flag.value)),
    ...(flag.bit === undefined ? [] : [codeSpan(flag.bit.name), String(flag.bit.number)]),
    proseCell(flag.prose, references.links),
  ]);
  return [
    ...proseBlocks(flags.prose, references.links),
    typeLine("Type of the masks", flags.values.map(literalType)),
    ...usedBy(flags, references),
    table(columns, rows),
  ];
}

/** The type of the macros in C, which is part of what a program sees of them. */
function typeLine(title: string, types: readonly ConstantType[]): string {
  const [only, ...others] = [...new Set(types)].map((type) => codeSpan(type));
  return others.length === 0
    ? `${title}: ${only}.`
    : `${title}: ${[only, ...others].join(" or ")}, whichever holds the value.`;
}

/** A number as the spec spells it, with its value where that is another spelling. */
export function literalText({ spelling, value }: Pick<Code, "spelling" | "value">): string {
  const decimal = String(value);
  return spelling === decimal ? decimal : `${codeSpan(spelling)} (${decimal})`;
}

/** The messages and variants that the code selects, except those that its prose names. */
function selected(code: Code, { links, uses }: References): readonly string[] {
  const selects = uses
    .of(code)
    .filter(({ declaration, part }) => !mentions(code.prose, declaration, part))
    .map(({ label, declaration, part }) => links.link(label, declaration, ...part));
  return selects.length === 0 ? [] : [`Selects ${selects.join(", ")}.`];
}
