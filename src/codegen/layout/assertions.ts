import { conditionsWithin, variantsOf } from "../../model/layout/variants.ts";
import { type Condition, conditionText, isOverridable } from "../../model/condition.ts";
import { valueGroups } from "../../model/constant-values.ts";
import { ioctlHeader, leavesOutIoctl } from "../../model/ioctl.ts";
import { enumerationOf, macrosOf } from "../../model/numbers.ts";
import type { Declaration } from "../../model/declaration.ts";
import { type Abi, abis } from "../../model/layout/abi.ts";
import { extentOf, integerOn } from "../../model/layout/layout.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../model/model.ts";
import type { Codes, Flags, Integer, Literal, Type } from "../../model/type.ts";
import { type DeclarationVisitor, scalarIn, visitDeclaration } from "../../model/visit.ts";
import { runsOf } from "../../text/lists.ts";
import { paragraphs } from "../../text/text.ts";
import { commentBody, commentLine, directive, expressionText, literal } from "../shared/c-text.ts";
import { doNotEdit, template } from "../shared/template.ts";
import { type AssertionRow, rowLines, perAbi, selectorTexts } from "./rows.ts";
import { isNumber, aggregateRows, pageRows, slotRows, taglessMacro } from "./place-rows.ts";

const assertionsTemplate = template("layout/assertions.hbs");
const taglessTemplate = template("layout/tagless.hbs");
const longLongTemplate = template("layout/long-long.hbs");
const characterTemplate = template("layout/character.hbs");
const characterMacro = "ABI_CHARACTER";
const integerMacro = "ABI_INTEGER";
const integerTemplate = template("layout/integer.hbs");

/**
 * A C file that asserts at compile time that a compiler sees the header of `model` as the spec says: in C89
 * and newer, and in C++. It asserts size and alignment of every struct and union, offset, size and
 * signedness of every member at any depth, value, size and signedness of every constant, size and
 * signedness of every alias, size of every enumeration, and the page of every ring; it compiles to nothing.
 */
export function emitLayout(model: Model): string {
  const words = wordsOf(model);
  const pieces = [...(words.length > 0 ? [words] : []), ...piecesOf(declarationsOf(model))];
  const rows = pieces.flat();
  const more = [
    ...selectorTexts(rows.flatMap((row) => row.arguments).join()),
    rows.some(({ macro }) => macro === taglessMacro) ? taglessTemplate({}) : "",
    rows.some(isLong) ? longLongTemplate({}) : "",
    rows.some((row) => row.arguments.includes(characterMacro)) ? characterTemplate({}) : "",
    rows.some(({ macro }) => macro === integerMacro) ? integerTemplate({}) : "",
  ];
  return assertionsTemplate({
    licence: commentLine(model.licence),
    name: model.name,
    emacs: model.emacs,
    ioctlHeader: leavesOutIoctl(model) ? ioctlHeader : undefined,
    notice: commentBody(doNotEdit(model.source)),
    more: more.flatMap((part) => (part === "" ? [] : ["", ...part.trimEnd().split("\n")])),
    assertions: paragraphs(...pieces.map(pieceLines)),
  });
}

/** What is asserted of the integer types that C or the ABI decides the width of. */
function wordsOf(model: Model): readonly AssertionRow[] {
  const scalars = [
    ...aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members),
    ...declarationsOf(model, "alias"),
  ]
    .flatMap(({ type }) => scalarIn(type) ?? [])
    .filter((scalar) => enumerationOf(scalar) === undefined);
  const integers = new Map(scalars.map(({ integer }) => [integer.name, integer]));
  return [...integers.values()]
    .filter(({ name, isAddress }) => !isAddress && !/^u?int\d+_t$/.test(name))
    .map((integer) => integerRow(integer.name, integer));
}

function integerRow(name: string, integer: Integer): AssertionRow {
  const size = perAbi((abi) => integerOn(integer, abi).bits / 8);
  return { macro: integerMacro, arguments: [name.replaceAll(" ", "_"), name, size] };
}

/** What is asserted of an enumeration: the size of its type, by each name that it has. */
function enumerationRows({ enumeration }: Codes | Flags): readonly AssertionRow[] {
  if (enumeration === undefined) return [];
  const { tag, typedef, integer } = enumeration;
  return [tag && `enum ${tag}`, typedef].flatMap((name) =>
    name === undefined ? [] : [integerRow(name, integer)],
  );
}

/** Groups of rows with an empty line between them: one for a declaration, one for aliases or constants in a row. */
function piecesOf(declarations: readonly Declaration[]): readonly (readonly AssertionRow[])[] {
  const runs = runsOf(
    declarations,
    ([first], { kind }) => kind === first.kind && (kind === "alias" || kind === "constant"),
  );
  return runs.flatMap((run) => {
    const pieces = run.flatMap(rowsIn);
    return run.length > 1 ? [pieces.flat()] : pieces;
  });
}

const nothing = () => [];

/** What is asserted of a typedef: its size, and the sign of an integer. */
function aliasRow(name: string, type: Type, some: readonly Abi[]): AssertionRow {
  const own = type.kind === "scalar" && isNumber(type) ? type.integer.name : undefined;
  if (own !== undefined) return { macro: "ABI_ALIAS", arguments: [name, own] };
  return {
    macro: integerMacro,
    arguments: [name, name, perAbi((abi) => extentOf(type, abi).size, some)],
  };
}

/** What is asserted of a declaration, in pieces. */
function rowsOf(some: readonly Abi[]): DeclarationVisitor<readonly (readonly AssertionRow[])[]> {
  return {
    // Where the macro has an attribute, compilers warn that `sizeof` ignores it.
    alias: ({ name, type, macro, aligned }) =>
      macro && aligned !== undefined ? [] : [[aliasRow(name, type, some)]],
    constant: (constant) => [macroRows(constant)],
    codes: (codes) => [[...enumerationRows(codes), ...macroRows(codes)]],
    flags: (flags) => [[...enumerationRows(flags), ...macroRows(flags)]],
    aggregate: (aggregate) => [aggregateRows(aggregate, some)],
    ring: (ring) => [pageRows(ring, some), slotRows(ring, some)],
    message: nothing,
    key: nothing,
    section: nothing,
    verbatim: nothing,
  };
}

/** What is asserted of a declaration, for each variant of it that programs may have. */
function rowsIn(declaration: Declaration): readonly (readonly AssertionRow[])[] {
  const { name, condition } = declaration;
  // A program may define something else.
  if (isOverridable(name, condition)) return [];
  const under = (text: string | undefined, rows: readonly AssertionRow[]) =>
    text === undefined
      ? rows
      : rows.map((row) => ({ ...row, condition: conjunction([text, row.condition]) }));
  const own = condition && conditionText(condition);
  const conditions = conditionsIn(declaration);
  if (conditions.length === 0) {
    return visitDeclaration(declaration, rowsOf(abis)).map((rows) => under(own, rows));
  }
  return variantsOf(conditions).flatMap(({ text, abis: some }) =>
    visitDeclaration(declaration, rowsOf(some)).map((rows) =>
      under(conjunction([own, text]), rows),
    ),
  );
}

/** The conditions on which the layout of a declaration depends. */
function conditionsIn(declaration: Declaration): readonly Condition[] {
  switch (declaration.kind) {
    case "struct":
    case "union":
      return conditionsWithin(declaration);
    case "ring":
      return [declaration.request, declaration.response].flatMap(conditionsWithin);
    case "alias":
    case "constant":
    case "codes":
    case "flags":
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function conjunction(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 1 ? known.map((part) => `(${part})`).join(" && ") : known[0];
}

function disjunction(parts: readonly string[]): string {
  return parts.length > 1 ? parts.map((part) => `(${part})`).join(" || ") : (parts[0] ?? "");
}

function pieceLines(rows: readonly AssertionRow[]): readonly string[] {
  const groups = runsOf(rows, ([first], row) => row.condition === first.condition);
  return groups.flatMap((group) => {
    const [{ condition }] = group;
    const lines = groupLines(group);
    return condition === undefined ? lines : [...directive("if", condition), ...lines, "#endif"];
  });
}

function groupLines(rows: readonly AssertionRow[]): readonly string[] {
  const long = rowLines(rows.filter(isLong));
  return [
    ...rowLines(rows.filter((row) => !isLong(row))),
    ...(long.length === 0 ? [] : ["#ifdef ABI_HAS_LONG_LONG", ...long, "#endif"]),
  ];
}

/** Whether the type of a constant is not in C89 and C++98, where the header's macro is of no use either. */
function isLong({ arguments: [, , type] }: AssertionRow): boolean {
  return type?.endsWith("long long") ?? false;
}

/** What is asserted of the macros of a declaration: value, size and signedness. */
function macroRows(declaration: Declaration): readonly AssertionRow[] {
  return macrosOf(declaration).flatMap(({ name, number, type, condition }) => {
    const own =
      condition === declaration.condition ? undefined : condition && conditionText(condition);
    const row = (value: string, text: string | undefined) => ({
      condition: text,
      macro: "ABI_CONSTANT",
      arguments: [name, value, isCharacter(number) ? characterMacro : type],
    });
    if (number.byAbi === undefined) return [row(literal(number), own)];
    // A number of 64 bits is an error where nothing is as wide, even if it is not selected.
    return valueGroups(number).map(({ value, abis: some }) => {
      const where = disjunction(some.map((abi) => abi.condition));
      return row(literal({ ...number, value, spelling: String(value) }), conjunction([own, where]));
    });
  });
}

/** Whether a constant is a character, which is an `int` in C and a `char` in C++. */
function isCharacter({ expression }: Literal): boolean {
  return expression !== undefined && /^[\s(]*'[^']+'[\s)]*$/.test(expressionText(expression));
}
