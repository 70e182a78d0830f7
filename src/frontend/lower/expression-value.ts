import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import {
  type ConstantType,
  bitsOf,
  constantTypes,
  typeOfInteger,
} from "../../model/constant-type.ts";
import type { Expression } from "../../model/expression-tree.ts";
import { evaluateOnAbis } from "../../model/expression.ts";
import { abis } from "../../model/layout/abi.ts";
import { type LowerContext, reportInvalid } from "./context.ts";

const { finding } = catalogue["invalid-expression"];

/** The value and the type of an expression on all ABIs; reports one that has none. */
export function valueOf(
  tree: Expression,
  context: LowerContext,
): { readonly value: bigint; readonly type: ConstantType } | undefined {
  const outcomes = evaluateOnAbis(tree).map((outcome, index) => {
    const abi = abis[index] ?? { name: "", longSize: 8 as const };
    const { type, value } = outcome;
    const { signed } = constantTypes[type];
    return { ...outcome, abi, bits: bitsOf(type, abi), signed, text: String(value) };
  });
  const [first] = outcomes;
  const wrong = outcomes.find(({ problem }) => problem !== undefined);
  if (wrong?.problem !== undefined) {
    const { kind, span, type, value } = wrong.problem;
    const problem = {
      overflow: () => finding("overflow", span, value, type),
      division: () => finding("division", span),
      shift: () => finding("shift", span, value, type, bitsOf(type, wrong.abi)),
    }[kind]();
    reportInvalid(problem, context);
    return undefined;
  }
  if (first === undefined) return undefined;
  const { signed } = first;
  const other = outcomes.find((one) => one.value !== first.value || one.signed !== signed);
  if (other !== undefined) {
    const { span } = tree;
    const [one, another] = [first, other].map(({ text, type }) =>
      first.value === other.value ? `${text} of type ${type}` : text,
    );
    const texts = [one ?? "", first.abi.name, another ?? "", other.abi.name] as const;
    reportInvalid(finding("perAbi", span, ...texts), context);
    return undefined;
  }
  const isFixed = outcomes.every(({ bits }) => bits === first.bits);
  const type = isFixed ? typeOfInteger(first.bits, signed) : signed ? "long" : "unsigned long";
  return type && { value: first.value, type };
}
