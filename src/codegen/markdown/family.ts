import { hex, joinList, joinSentences } from "../../text/text.ts";
import type { CExpression, Code, Codes, Flag, Flags, Literal } from "../../model/type.ts";
import { literalType } from "../../model/numbers.ts";
import type { Links } from "./links.ts";
import { codeSpan, table, proseBlocks, proseCell } from "./markdown.ts";
import { conditionSentence } from "../shared/wording.ts";
import { mentions } from "../../model/prose.ts";
import { type References, usedBy } from "./uses.ts";

/** A family of codes: prose, uses, and a table with a row for each macro. */
export function codesBlocks(codes: Codes, references: References): readonly string[] {
  const columns = [nameColumn(codes, "Macro"), { numbers: "Value" }, "Meaning"];
  const rows = codes.values.map((code) => [
    `${references.links.anchor(codes.name, code.name)}${codeSpan(code.cName)}`,
    literalText(code, references.links),
    joinSentences([
      proseCell(code.prose, references.links),
      ...selected(code, references),
      whereText(code),
    ]),
  ]);
  return [
    ...proseBlocks(codes.prose, references.links),
    ...enumLines(codes),
    typeLine("Type", codes.values),
    ...usedBy(codes, references),
    table(columns, rows),
  ];
}

/** A family of flags: prose, uses, and a table with a row for each. */
export function flagsBlocks(flags: Flags, references: References): readonly string[] {
  const hasBits = flags.values.some(({ bit }) => bit !== undefined);
  const bitColumns = hasBits ? ["Bit number", { numbers: "Bit" }] : [];
  const columns = [nameColumn(flags, "Mask"), { numbers: "Value" }, ...bitColumns, "Meaning"];
  const rows = flags.values.map((flag) => [
    `${references.links.anchor(flags.name, flag.name)}${codeSpan(flag.cName)}`,
    flag.expression === undefined
      ? codeSpan(hex(flag.value))
      : `${expressionText(flag.expression, references.links)} (${codeSpan(hex(flag.value))})`,
    ...(flag.bit === undefined ? [] : [codeSpan(flag.bit.name), String(flag.bit.number)]),
    joinSentences([proseCell(flag.prose, references.links), whereText(flag)]),
  ]);
  return [
    ...proseBlocks(flags.prose, references.links),
    ...enumLines(flags),
    typeLine("Type of the masks", flags.values),
    ...usedBy(flags, references),
    table(columns, rows),
  ];
}

/** Where the header has a macro that stands under a condition. */
function whereText({ condition }: Code | Flag): string {
  return conditionSentence({ condition }, codeSpan) ?? "";
}

function nameColumn({ enumeration }: Codes | Flags, word: string): string {
  return enumeration === undefined ? word : "Enumerator";
}

/** How C declares an enumeration. */
function enumLines({ enumeration, values }: Codes | Flags): readonly string[] {
  if (enumeration === undefined) return [];
  const among = values.filter(({ isMacro }) => isMacro).map(({ cName }) => codeSpan(cName));
  const { tag, typedef, macros } = enumeration;
  return [
    [
      tag === undefined
        ? "An enumeration without a tag"
        : `The enumeration ${codeSpan(`enum ${tag}`)}`,
      ...(typedef === undefined ? [] : [`, with the typedef ${codeSpan(typedef)}`]),
      ...(macros.length === 0 ? [] : [`; ${selfNamed(values, macros)} for itself as well`]),
      ...(among.length === 0
        ? []
        : [`; among them the macro${among.length === 1 ? "" : "s"} ${joinList(among, "and")}`]),
      ".",
    ].join(""),
  ];
}

function selfNamed(values: readonly (Code | Flag)[], macros: readonly string[]): string {
  const others = values.filter(({ name, isMacro }) => !isMacro && !macros.includes(name));
  if (others.every((one) => "role" in one && one.role === "bound")) return "each is a macro";
  const named = values.filter(({ name }) => macros.includes(name));
  const names = named.map(({ cName }) => codeSpan(cName));
  return `${names.length === 1 ? "" : "each of "}${joinList(names, "and")} is a macro`;
}

/** The type of the macros in C, which is part of what a program sees of them. */
function typeLine(title: string, numbers: readonly Literal[]): string {
  const [only, ...others] = [...new Set(numbers.map(literalType))].map((type) => codeSpan(type));
  const choice = numbers.some(({ expression, type }) => expression && type === undefined)
    ? "as C computes the expression"
    : "whichever holds the value";
  return others.length === 0
    ? `${title}: ${only}.`
    : `${title}: ${[only, ...others].join(" or ")}, ${choice}.`;
}

/** A number as the spec spells it, with its value where that is another spelling. */
export function literalText(
  { spelling, value, expression }: Pick<Literal, "spelling" | "value" | "expression">,
  links: Links,
): string {
  const decimal = String(value);
  if (expression !== undefined) return `${expressionText(expression, links)} (${decimal})`;
  return spelling === decimal ? decimal : `${codeSpan(spelling)} (${decimal})`;
}

/** An expression of C whose names are links. */
export function expressionText({ pieces }: Pick<CExpression, "pieces">, links: Links): string {
  const texts: string[] = [];
  let code = "";
  const end = () => {
    if (code.trim() !== "") texts.push(codeSpan(code.trim()));
    code = "";
  };
  for (const { text, target } of pieces) {
    if (target === undefined) {
      code += text;
      continue;
    }
    end();
    texts.push(links.link(text, target.declaration, ...target.part));
  }
  end();
  return texts.join(" ");
}

/** The messages and variants that the code selects, except those that its prose names. */
function selected(code: Code, { links, uses }: References): readonly string[] {
  const selects = uses(code)
    .filter(({ declaration, part }) => !mentions(code.prose, declaration, part))
    .map(({ label, declaration, part }) => links.link(label, declaration, ...part));
  return selects.length === 0 ? [] : [`Selects ${selects.join(", ")}.`];
}
