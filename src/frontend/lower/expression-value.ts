import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import {
  type ConstantType,
  bitsOf,
  constantTypes,
  typeOfInteger,
  isConstantType,
} from "../../model/constant-type.ts";
import type { Expression } from "../../model/expression-tree.ts";
import { conditionText, holdsOn } from "../../model/condition.ts";
import { type ExpressionProblem, conditionsIn, evaluate } from "../../model/expression.ts";
import { type Abi, abis } from "../../model/layout/abi.ts";
import { programsOf } from "../../model/layout/variants.ts";
import type { Literal, Integer } from "../../model/type.ts";
import type { Occurrence } from "./occurrence.ts";
import type { AnyAliasDescription, ScalarDescription } from "../../language/description.ts";

const { finding } = catalogue["invalid-expression"];

interface ExpressionValue extends Pick<Literal, "value" | "byAbi"> {
  readonly type: ConstantType;
}

/**
 * The value and the type of an expression for all programs that have it; reports one that has none.
 *
 * @param perAbi - whether the value may differ between ABIs.
 * @param isInFamily - whether it is the number of a code or a mask.
 */
export function valueOf(
  tree: Expression,
  perAbi: boolean,
  isInFamily: boolean,
  own: Occurrence,
): ExpressionValue | undefined {
  const { under, owner = "" } = own.context;
  const conditions = conditionsIn(tree);
  const programs = programsOf([...under, ...conditions]).flat();
  const possible = programs.filter((abi) => under.every((one) => holdsOn(one, abi)));
  const outcomes = possible.map((abi) => {
    const outcome = evaluate(tree, abi);
    const { signed } = constantTypes[outcome.type];
    return { ...outcome, abi, bits: bitsOf(outcome.type, abi), signed };
  });
  const [first] = outcomes;
  const wrong = outcomes.find(({ problem }) => problem !== undefined);
  if (wrong?.problem !== undefined) {
    own.report(problemFinding(wrong.problem, wrong.abi, owner));
    return undefined;
  }
  if (first === undefined) return undefined;
  const { signed } = first;
  const onAbi = (name: string) => outcomes.find(({ abi }) => abi.name === name) ?? first;
  const isFixed = outcomes.every(({ bits }) => bits === first.bits);
  const isLong = outcomes.every(({ bits, abi }) => bits === 8 * abi.longSize);
  const isOtherType = (one: (typeof outcomes)[number]) =>
    one.signed !== signed || (!isLong && one.bits !== first.bits);
  const other = outcomes.find((one) => {
    const same = perAbi ? onAbi(one.abi.name) : first;
    return isOtherType(one) || one.value !== same.value;
  });
  if (other !== undefined) {
    const { span } = tree;
    const before = perAbi && !isOtherType(other) ? onAbi(other.abi.name) : first;
    // Only a type of its own is wrong where each ABI may have a value of its own.
    const isAllowed = perAbi && other.signed === signed && isOtherType(other);
    const differs = before.value !== other.value && !isAllowed;
    const [one, another] = [before, other].map(({ value, type, abi }) => {
      const macros = [...(abi.defines ?? [])].map(([name, number]) => ` with -D${name}=${number}`);
      return `${value}${differs ? "" : ` of type ${type}`} on ${abi.name}${macros.join("")}`;
    });
    const [condition] = conditions;
    const branches = condition && differs ? conditionText(condition) : undefined;
    const message = isInFamily && differs ? "oneNumber" : "perAbi";
    own.report(finding(message, span, one ?? "", another ?? "", branches));
    return undefined;
  }
  const type = isFixed ? typeOfInteger(first.bits, signed) : signed ? "long" : "unsigned long";
  const values = abis.map(({ name }) => onAbi(name).value);
  const byAbi = values.some((value) => value !== first.value) ? values : undefined;
  return type && { value: first.value, type, byAbi };
}

function problemFinding(problem: ExpressionProblem, abi: Abi, owner: string): Diagnostic {
  const { span } = problem;
  switch (problem.kind) {
    case "overflow":
      return finding("overflow", span, problem.value, problem.type);
    case "division":
      return finding("division", span);
    case "shift":
      return finding("shift", span, problem.value, problem.type, bitsOf(problem.type, abi));
    case "undefined": {
      const { macro } = problem;
      const text = macro.condition === undefined ? "" : conditionText(macro.condition);
      return catalogue["wrong-condition"].finding("use", span, owner, macro, text, false);
    }
  }
}

/** What C converts numbers to with an integer type; `undefined` for one without one width and sign on an ABI. */
export function integerOf(integer: Integer): ConstantType | undefined {
  const { name, bits, signed, sizedBy } = integer;
  const isNone = integer.isBoolean || integer.isFloat || integer.isAddress;
  if (isNone || name === "char") return undefined;
  if (sizedBy !== undefined) return signed ? "long" : "unsigned long";
  return isConstantType(name) ? name : typeOfInteger(bits, signed);
}

/** The type of a parameter; `undefined` where it is none, which is reported. */
export function parameterType(
  found: ScalarDescription | AnyAliasDescription,
  own: Occurrence,
): ConstantType | undefined {
  const alias = found.kind === "alias" ? own.context.declare(found) : undefined;
  const type = alias?.kind === "alias" ? alias.type : undefined;
  if (type !== undefined && type.kind !== "scalar") {
    const { finding: wrong } = catalogue["wrong-kind"];
    own.report(wrong("expected", own.place, "an integer", "an alias"));
    return undefined;
  }
  const integer = type?.integer ?? found;
  if (!("bits" in integer)) return "int";
  const read = integerOf(integer);
  if (read === undefined) own.report(finding("conversion", own.place, integer.name));
  return read;
}
