import { bitsOf, type ConstantType, constantTypes } from "../../model/constant-type.ts";
import type { Verbatim } from "../../model/declaration.ts";
import type { BinaryOperator, Expression } from "../../model/expression-tree.ts";
import { commonType, evaluate, promoted, sizeOf, definitionOn } from "../../model/expression.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { forLayout, macroLayouts } from "../../naming/typescript.ts";
import { paragraphs } from "../../text/text.ts";
import type { Context } from "./context.ts";
import { abisNote, docComment, proseLines } from "./prose.ts";
import { localName } from "./expression.ts";

/** A macro computes as where `long` has 64 bits; sizes are those of the ABI. */
const words = { longSize: 8 } as const;

/** The functions for a macro over integers: one, or one for each result of ABIs. */
export function macroTexts(verbatim: Verbatim, context: Context): readonly string[] {
  const { name, prose, macro } = verbatim;
  if (macro === undefined) return [];
  const { parameters, body } = macro;
  const list = parameters.map(
    (one) =>
      `${localName(one.name)}: ${one.type !== "type" && isBig(one.type) ? "bigint" : "number"}`,
  );
  return macroLayouts(macro).map((layout) => {
    const { code, type } = computed(body, layout.abi);
    const doc = docComment(
      paragraphs(
        [...proseLines(prose, context.link, 3), ...abisNote(layout)],
        parameters.flatMap((one) => {
          const [first, ...rest] = [
            ...proseLines(one.prose, context.link, 10 + one.name.length),
            ...(one.type === "type" ? ["Its size in bytes is passed."] : []),
          ];
          return first === undefined
            ? []
            : [`@param ${localName(one.name)} - ${first}`, ...rest.map((line) => `  ${line}`)];
        }),
      ),
    );
    const head = `export function ${forLayout(name, layout.suffix)}(${list.join(", ")})`;
    return `${doc}${head}: ${isBig(type) ? "bigint" : "number"} {\n  return ${code};\n}`;
  });
}

/** An expression of TypeScript for a value of a type of C. */
interface Computed {
  readonly code: string;
  readonly type: ConstantType;
}

function isBig(type: ConstantType): boolean {
  return bitsOf(type, words) === 64;
}

/** What computes an expression by the rules of C: numbers up to 32 bits, wider ones as `bigint`. */
function computed(expression: Expression, abi: Abi): Computed {
  const { type } = evaluate(expression, { ...abi, ...words });
  switch (expression.kind) {
    case "literal":
    case "offset":
      return number(evaluate(expression, abi).value, type);
    case "size": {
      const { of, count } = expression;
      const one =
        typeof of !== "string" && of.kind === "typeParameter"
          ? { type, code: `BigInt(${localName(of.name)})` }
          : number(BigInt(sizeOf(expression, abi)), type);
      if (count === undefined) return one;
      return wrapped(`${one.code} * ${converted(computed(count, abi), type).code}`, type);
    }
    case "macro": {
      const found = definitionOn(expression, abi);
      return found === undefined
        ? number(0n, type)
        : converted(computed(found.expression, abi), type);
    }
    case "parameter":
      return { type, code: localName(expression.name) };
    case "cast":
      return converted(computed(expression.operand, abi), type);
    case "conditional": {
      const { condition, whenTrue, whenFalse } = expression;
      const branches = [whenTrue, whenFalse].map((one) => converted(computed(one, abi), type).code);
      return { type, code: `(${truth(condition, abi)} ? ${branches.join(" : ")})` };
    }
    case "unary": {
      const { operator, operand } = expression;
      if (operator === "!") return { type, code: `(${truth(operand, abi)} ? 0 : 1)` };
      const { code } = converted(computed(operand, abi), type);
      return operator === "+" ? { type, code } : wrapped(`${operator}${code}`, type);
    }
    case "binary":
      return binary(expression, type, abi);
  }
}

function number(value: bigint, type: ConstantType): Computed {
  const digits = `${value}${isBig(type) ? "n" : ""}`;
  return { type, code: value < 0n ? `(${digits})` : digits };
}

type Binary = Extract<Expression, { kind: "binary" }>;

function binary({ operator, left, right }: Binary, type: ConstantType, abi: Abi): Computed {
  if (operator === "&&" || operator === "||") {
    return { type, code: `(${truth(left, abi)} ${operator} ${truth(right, abi)} ? 1 : 0)` };
  }
  const [a, b] = [computed(left, abi), computed(right, abi)];
  if (operator === "<<" || operator === ">>") {
    const { code } = converted(a, promoted(a.type, words));
    const isAlike = isBig(type) === isBig(b.type);
    const by = isAlike ? b.code : `${isBig(type) ? "BigInt" : "Number"}(${b.code})`;
    const isLogical = operator === ">>" && !isBig(type) && !constantTypes[type].signed;
    return wrapped(`${code} ${isLogical ? ">>>" : operator} ${by}`, type);
  }
  const common = commonType(a.type, b.type, words);
  const [one, other] = [converted(a, common).code, converted(b, common).code];
  const comparison = comparisons[operator];
  if (comparison !== undefined) {
    const first = isLiteral(one) && isLiteral(other) ? widened(one, common) : one;
    // Behind `<<`, TypeScript takes `> (` for the end of type arguments and a call.
    const compared = comparison === ">" ? `${other} < ${first}` : `${first} ${comparison} ${other}`;
    return { type, code: `(${compared} ? 1 : 0)` };
  }
  if (operator === "*" && !isBig(type)) return wrapped(`Math.imul(${one}, ${other})`, type);
  const code = `${one} ${operator} ${other}`;
  // In JavaScript a shift comes before these.
  return wrapped("&^|".includes(operator) ? `(${code})` : code, type);
}

const comparisons: Partial<Record<BinaryOperator, string>> = {
  ...{ "<": "<", ">": ">", "<=": "<=", ">=": ">=" },
  ...{ "==": "===", "!=": "!==" },
};

/** Whether an expression is not 0. */
function truth(expression: Expression, abi: Abi): string {
  const { code, type } = computed(expression, abi);
  const isTruth = /\? (?:1 : 0|0 : 1)\)$/.test(code);
  const left = isLiteral(code) && !isTruth ? widened(code, type) : code;
  return `${left} !== ${isBig(type) ? "0n" : "0"}`;
}

/** What TypeScript does not know to be any number: it refuses to compare literals that differ. */
function isLiteral(code: string): boolean {
  return /^-?\d+n?$|\? .* : -?\d+n?\)$/.test(code);
}

function widened(code: string, type: ConstantType): string {
  return `(${code} as ${isBig(type) ? "bigint" : "number"})`;
}

/** A result of 32 or 64 bits, without what does not fit. */
function wrapped(code: string, type: ConstantType): Computed {
  const { signed } = constantTypes[type];
  if (isBig(type)) return { type, code: `BigInt.as${signed ? "Int" : "Uint"}N(64, ${code})` };
  return { type, code: `(${code} ${signed ? "| 0" : ">>> 0"})` };
}

/** A value as one of another type. */
function converted({ code, type: from }: Computed, type: ConstantType): Computed {
  const { signed } = constantTypes[type];
  const [bits, before] = [bitsOf(type, words), bitsOf(from, words)];
  const isSame = signed === constantTypes[from].signed;
  if (bits === before && isSame) return { code, type };
  const isWider = bits > before && (signed || !constantTypes[from].signed);
  if (isWider) return { code: isBig(type) ? `BigInt(${code})` : code, type };
  const big = isBig(from) ? code : `BigInt(${code})`;
  const cut = `BigInt.as${signed ? "Int" : "Uint"}N(${bits}, ${big})`;
  if (isBig(type)) return { code: cut, type };
  if (isBig(from)) return { code: `Number(${cut})`, type };
  if (bits === 32) return wrapped(code, type);
  const shift = 32 - bits;
  return { code: `(${code} << ${shift} ${signed ? ">>" : ">>>"} ${shift})`, type };
}
