import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import type { Description, ExpressionDescription } from "../../language/description.ts";
import { exactInteger, formatValue } from "../../language/kinds.ts";
import { constantTypes } from "../../model/constant-type.ts";
import type { Expression as CTree } from "../../model/expression-tree.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { ProseTarget } from "../../model/prose.ts";
import { typeOfAggregate } from "../../model/visit.ts";
import { linesOfTemplate } from "../../text/text.ts";
import type {
  Alias,
  CExpression,
  Code,
  ExpressionPiece,
  Flag,
  Integer,
  Literal,
  Type,
} from "../../model/type.ts";
import { parseExpression } from "../parse/c-expression.ts";
import { type Referent, operandMark } from "../parse/c-tokens.ts";
import { callable } from "../parse/macro-call.ts";
import type { LowerContext } from "./context.ts";
import { integerOf, parameterType, valueOf } from "./expression-value.ts";
import { branchesCalled, definitionBy, macroReferent, typeReferent } from "./macro-definitions.ts";
import { originOf } from "./macro-names.ts";
import type { Occurrence } from "./occurrence.ts";
import { spanWithin } from "./source-map.ts";

const { finding } = catalogue["invalid-expression"];

/** What an expression may be made of. */
export interface ExpressionScope {
  /** What its names of C may stand for: the codes or masks further up in the same family. */
  readonly siblings?: readonly (Code | Flag)[];
  /** Whether its value may differ between ABIs. */
  readonly perAbi?: boolean;
}

/** The number that an expression of C stands for; reports one that has no value. */
export function lowerExpression(
  found: ExpressionDescription,
  own: Occurrence,
  { siblings, perAbi = false }: ExpressionScope = {},
): Literal {
  const read = readExpression(found, own, siblings);
  const outcome = read && valueOf(read.tree, perAbi, siblings !== undefined, own);
  if (read === undefined || outcome === undefined) {
    own.markInvalid();
    return { value: 0n, spelling: "0", unsigned: false };
  }
  const { value, type, byAbi } = outcome;
  return {
    value,
    byAbi,
    spelling: String(value),
    unsigned: !constantTypes[type].signed,
    expression: { pieces: read.pieces, lines: read.lines, type, isPrimary: read.isPrimary },
  };
}

export interface ReadExpression extends Omit<CExpression, "type"> {
  readonly tree: CTree;
}

/** Reads an expression and what it refers to; reports mistakes. */
export function readExpression(
  { texts: written, operands }: ExpressionDescription,
  own: Occurrence,
  siblings: readonly (Code | Flag)[] = [],
): ReadExpression | undefined {
  // A macro of C has its lines joined.
  const texts = written.map((text) => text.replaceAll(/\\(?=\r?\n)/g, " "));
  const { expression, context } = own;
  const read = operands.map((operand, index) =>
    readOperand(operand, own.with({ expression: expression?.elements[index] }), siblings),
  );
  const parsed = parseExpression(
    {
      text: texts.join(operandMark),
      spanOf: (start, end) => spanWithin(texts, expression, start, end) ?? own.place,
      operands: read.map((one) => one?.referent),
      resolve: (name, at) => {
        const same = siblings.filter(({ cName }) => cName === name);
        if (same.length > 0) return macroReferent(same, at);
        own.report(unknownName(name, at, context, siblings));
        return undefined;
      },
    },
    (diagnostic) => own.report(diagnostic),
  );
  if (parsed === undefined) return undefined;
  const parts = texts.map((text, index) => ({
    text,
    names: namesIn(text, siblings, context.owner ?? ""),
    operand: inBrackets(read[index], text, texts[index + 1]),
  }));
  const pieces = parts.flatMap(({ names, operand }) => [...names, ...operand]);
  const lines = linesOfTemplate(
    parts.map(({ text, operand }) => text + operand.map((one) => one.text).join("")).join(""),
  );
  return { tree: parsed.expression, pieces, lines, isPrimary: parsed.isPrimary };
}

/** What is wrong with a name that no entry of the family above has. */
function unknownName(
  name: string,
  at: Span,
  context: LowerContext,
  siblings: readonly (Code | Flag)[],
): Diagnostic {
  if (name === "sizeof" || name === "offsetof") {
    return finding("typeArgument", at, name, "its argument");
  }
  const above = siblings.map((one) => one.name);
  const origin = originOf(name, context, above);
  if (origin === undefined) {
    const known = siblings.map(({ cName }) => cName);
    return finding("unknownName", at, name, known);
  }
  const { path, isBelow, isSibling, isSelf } = origin;
  if (isSelf) return finding("ownName", at, name);
  return isBelow ? finding("below", at, name, path, isSibling) : finding("byName", at, name, path);
}

/** A parameter of a macro stands in brackets, unless the text around it is brackets or commas. */
function inBrackets(
  operand: ReadOperand | undefined,
  before: string,
  after = "",
): readonly ExpressionPiece[] {
  const { referent, pieces = [] } = operand ?? {};
  const isParameter = referent?.kind === "value" && referent.expression.kind === "parameter";
  if (!isParameter || (/[(,]\s*$/.test(before) && /^\s*[),]/.test(after))) return pieces;
  return pieces.map(({ text, target }) => ({ text: `(${text})`, target }));
}

/** The text of an expression on one line, in pieces with and without names of the spec. */
function namesIn(
  text: string,
  siblings: readonly (Code | Flag)[],
  family: string,
): readonly ExpressionPiece[] {
  const line = text.replaceAll(/\s*\n\s*/g, " ");
  return line.split(/\b(?=\w)|(?<=\w)\b/).map((word) => {
    const sibling = siblings.find(({ cName }) => cName === word);
    const target = sibling && valueTarget(family, sibling);
    return { text: word, target };
  });
}

function valueTarget(declaration: string, { name, cName }: Code | Flag): ProseTarget {
  return { kind: "value", declaration, part: [name], cName };
}

export interface ReadOperand {
  readonly referent: Referent;
  readonly pieces: readonly ExpressionPiece[];
}

/** Types that have no name in C. */
const unnamedTypes: readonly (Description["kind"] | undefined)[] = [
  ...(["anonymous", "array", "bits", "direction", "meaning"] as const),
  ...(["ordered", "padding", "placement", "pointer"] as const),
];

/** Reads what is between `${` and `}`. */
export function readOperand(
  operand: unknown,
  own: Occurrence,
  siblings: readonly (Code | Flag)[] = [],
): ReadOperand | undefined {
  const { context, place: span } = own;
  const number = exactInteger(operand);
  if (number !== undefined) {
    const text = number < 0n ? `(${number})` : String(number);
    const types = ["int", "long", "long long", "unsigned long long"] as const;
    const expression = { kind: "literal", value: number, types, span } as const;
    return { referent: { kind: "value", expression }, pieces: [{ text, target: undefined }] };
  }
  const found = own.described(operand);
  const declare = (one: Description, word: string): Declaration | undefined => {
    const declaration = context.declare(one);
    if (declaration === undefined) own.unnamed(word);
    return declaration;
  };
  switch (found?.kind) {
    case "expression": {
      const inner = readExpression(found, own, siblings);
      if (inner === undefined) return undefined;
      const bracket = (text: string) => (inner.isPrimary ? [] : [{ text, target: undefined }]);
      return {
        referent: { kind: "value", expression: inner.tree },
        pieces: [...bracket("("), ...inner.pieces, ...bracket(")")],
      };
    }
    case "constant": {
      const constant = declare(found, "constant");
      if (constant?.kind !== "constant") return undefined;
      const referent =
        "text" in constant
          ? ({ kind: "string" } as const)
          : macroReferent(
              branchesCalled(constant, context).filter((one) => !("text" in one)),
              span,
            );
      return declared(constant, referent);
    }
    case "code":
    case "flag": {
      const family = declare(found.kind === "code" ? found.codes : found.flags, "family");
      if (family?.kind !== "codes" && family?.kind !== "flags") return undefined;
      const values = family.values.filter(({ name }) => name === found.name);
      const [value] = values;
      if (value === undefined) return undefined;
      const target = valueTarget(family.name, value);
      const pieces = [{ text: value.cName, target }];
      return { referent: macroReferent(values, span, family.condition), pieces };
    }
    case "macroParameter": {
      const { name } = found;
      const pieces = [{ text: name, target: undefined }];
      if (found.type === undefined) return { referent: { kind: "typeParameter", name }, pieces };
      const type = parameterType(found.type, own);
      if (type === undefined) return undefined;
      const referent = {
        kind: "value",
        expression: { kind: "parameter", name, type, span },
      } as const;
      return { referent, pieces };
    }
    case "verbatim": {
      const verbatim = declare(found, "macro");
      if (verbatim?.kind !== "verbatim") return undefined;
      const { macro, name } = verbatim;
      if (macro !== undefined) {
        const definitions = branchesCalled(verbatim, context).flatMap((one) =>
          one.macro === undefined ? [] : [{ ...definitionBy(one), macro: one.macro }],
        );
        return declared(verbatim, { kind: "macro", macro: callable(name, macro, definitions) });
      }
      if (found.parameters === undefined) {
        own.report(finding("wrongOperand", span, formatValue(operand)));
      }
      return undefined;
    }
    case "meaning": {
      const family = found.base === "enum" ? declare(found.values, "family") : undefined;
      if (family === undefined || !("enumeration" in family)) break;
      const { integer } = family.enumeration ?? {};
      if (integer === undefined) return undefined;
      const type = scalarOf(integer);
      const read = declared(
        family,
        typeReferent(family, () => type, context),
      );
      return { ...read, pieces: read.pieces.map((one) => ({ ...one, text: integer.name })) };
    }
    case "integer": {
      const { kind: _kind, ...integer } = found;
      const one = { name: found.name, span, type: scalarOf(integer), integer: integerOf(integer) };
      const pieces = [{ text: found.name, target: undefined }];
      return { referent: { kind: "type", branches: [one] }, pieces };
    }
    case "alias": {
      const alias = declare(found, "alias");
      if (alias?.kind !== "alias") return undefined;
      const typeOf = (one: Alias): Type => ({ ...one.type, alias: one });
      return declared(alias, typeReferent(alias, typeOf, context));
    }
    case "struct":
    case "union": {
      const aggregate = declare(found, found.kind);
      if (aggregate?.kind !== "struct" && aggregate?.kind !== "union") return undefined;
      const tag = aggregate.isTagless ? "" : `${found.kind} `;
      return declared(aggregate, typeReferent(aggregate, typeOfAggregate, context), tag);
    }
  }
  const message = unnamedTypes.includes(found?.kind) ? "unnamedType" : "wrongOperand";
  own.refuse(operand, finding(message, span, formatValue(operand)));
  return undefined;
}

/** @param before - what C writes before the name. */
function declared({ name }: Declaration, referent: Referent, before = ""): ReadOperand {
  const target: ProseTarget = { kind: "declaration", declaration: name, part: [], cName: name };
  return { referent, pieces: [{ text: `${before}${name}`, target }] };
}

function scalarOf(integer: Integer): Type {
  return { kind: "scalar", integer, alias: undefined, values: undefined };
}
