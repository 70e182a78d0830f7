import type { Declaration } from "../../model/declaration.ts";
import type { Model } from "../../model/model.ts";
import { declarationsOf } from "../../model/walk.ts";
import { closed, commentWidth, spaced } from "../c/comment.ts";
import { template } from "../template.ts";
import { wrap } from "../../text/text.ts";
import { aggregateRows } from "./aggregate.ts";
import { constantRows, isLong } from "./constants.ts";
import { alignmentGroups, isPerAbi } from "./per-abi.ts";
import { pageRows, slotRows } from "./ring.ts";
import { rowLines, type Row } from "./row.ts";

interface AssertionsView {
  readonly licence: string;
  /** Base name of the outputs. */
  readonly name: string;
  readonly source: string;
  /** Lines of the macros that only some headers need. */
  readonly more: readonly string[];
  readonly assertions: readonly string[];
}

const text = template<AssertionsView>("layout/assertions.hbs");
const perAbiText = template<{ readonly abis: readonly string[] }>("layout/per-abi.hbs");
const longText = template<object>("layout/long-long.hbs");

/**
 * A C file that asserts at compile time that a compiler sees the header of `model` as the spec says: in C89
 * and newer, and in C++. It asserts size and alignment of every struct and union, offset, size and
 * signedness of every member at any depth, value, size and signedness of every constant, size and
 * signedness of every alias, and the page of every ring; it compiles to nothing.
 */
export function emitLayout(model: Model): string {
  const pieces = piecesOf(declarationsOf(model));
  const rows = pieces.flat();
  const isAbiAsked = rows.some((row) => row.arguments.some(isPerAbi));
  const more = [
    isAbiAsked ? perAbiText({ abis: abiLines() }) : "",
    rows.some(isLong) ? longText({}) : "",
  ];
  return text({
    licence: closed(model.licence),
    name: model.name,
    source: closed(model.source),
    more: more.flatMap((part) => (part === "" ? [] : ["", ...part.trimEnd().split("\n")])),
    assertions: spaced(...pieces.map(pieceLines)),
  });
}

/** Rows between which there is an empty line: those of a declaration, or of aliases or constants in a row. */
function piecesOf(declarations: readonly Declaration[]): readonly (readonly Row[])[] {
  const pieces: (readonly Row[])[] = [];
  let last: Declaration["kind"] | undefined;
  for (const declaration of declarations) {
    const { kind } = declaration;
    const [first = [], ...others] = rowsOf(declaration);
    const isOneMore = kind === last && (kind === "alias" || kind === "constant");
    const before = isOneMore ? (pieces.pop() ?? []) : [];
    pieces.push([...before, ...first], ...others);
    last = kind;
  }
  return pieces;
}

/** What is asserted of a declaration, in pieces. */
function rowsOf(declaration: Declaration): readonly (readonly Row[])[] {
  switch (declaration.kind) {
    case "alias":
      return [[{ macro: "ABI_ALIAS", arguments: [declaration.name, declaration.integer.name] }]];
    case "constant":
    case "codes":
    case "flags":
      return [constantRows(declaration)];
    case "struct":
    case "union":
      return [aggregateRows(declaration)];
    case "ring":
      return [pageRows(declaration), slotRows(declaration)];
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function pieceLines(rows: readonly Row[]): readonly string[] {
  const long = rowLines(rows.filter(isLong));
  return [
    ...rowLines(rows.filter((row) => !isLong(row))),
    ...(long.length === 0 ? [] : ["#ifdef ABI_HAS_LONG_LONG", ...long, "#endif"]),
  ];
}

/** Which ABI has which alignment, as lines of a comment. */
function abiLines(): readonly string[] {
  return alignmentGroups.flatMap(({ abi, abis }) => {
    const names = abis.map(({ name }, index) => name + (index === abis.length - 1 ? "" : ","));
    return wrap(names, commentWidth(), {
      first: `  ${abi.int64Alignment} bytes  `,
      rest: " ".repeat("  8 bytes  ".length),
    }).map((line) => ` * ${line}`);
  });
}
