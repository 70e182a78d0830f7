import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type { ConstantType } from "../../model/constant-type.ts";
import type { Expression, MacroDefinition, SizedType } from "../../model/expression-tree.ts";
import type { FunctionMacro } from "../../model/declaration.ts";

/** A macro that an expression can call. */
export interface CallableMacro {
  readonly name: string;
  /** Names of the parameters, and whether each takes the name of a type. */
  readonly parameters: readonly { readonly name: string; readonly isType: boolean }[];
  /** What a call stands for; there is an argument for each parameter. */
  readonly expand: (given: readonly Argument[], span: Span) => Expression;
}

/** The argument of a macro. */
export type Argument =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "type"; readonly type: SizedType };

/** A function-like macro of the spec, as one branch of an `#if` defines it. */
export interface CalledDefinition extends Omit<MacroDefinition, "expression"> {
  readonly macro: FunctionMacro;
}

/** A macro of the spec, as expressions call it; its definitions have the same parameters. */
export function callable(
  name: string,
  { parameters }: FunctionMacro,
  definitions: readonly CalledDefinition[],
): CallableMacro {
  return {
    name,
    parameters: parameters.map((one) => ({ name: one.name, isType: one.type === "type" })),
    expand: (given, span) =>
      inBranches(definitions, span, ({ macro }) => {
        const values = new Map(
          given.map((value, index) => [macro.parameters[index]?.name ?? "", value]),
        );
        return substituted(macro.body, values, span);
      }),
  };
}

/** What an expression is in each branch that defines a type or a macro. */
export function inBranches<Branch extends Omit<MacroDefinition, "expression">>(
  branches: readonly Branch[],
  span: Span,
  expressionOf: (branch: Branch) => Expression,
): Expression {
  const definitions = branches.map((one): MacroDefinition => {
    const { name, span: place, condition } = one;
    return { name, span: place, condition, expression: expressionOf(one) };
  });
  const [first] = definitions;
  return first !== undefined && first.condition === undefined
    ? first.expression
    : { kind: "macro", definitions, span };
}

/** The body of a macro with arguments in place of its parameters, at the place of its call. */
function substituted(
  body: Expression,
  given: ReadonlyMap<string, Argument>,
  span: Span,
): Expression {
  const inner = (one: Expression) => substituted(one, given, span);
  switch (body.kind) {
    case "literal":
    case "offset":
    case "macro":
      return { ...body, span };
    case "parameter": {
      const found = given.get(body.name);
      return found?.kind === "value" ? found.expression : body;
    }
    case "size": {
      const count = body.count && inner(body.count);
      const found = typeArgument(body, given);
      if (found === undefined) return { ...body, count, span };
      return { kind: "size", of: found.of, count: product(found.count, count, span), span };
    }
    case "cast":
    case "unary":
      return { ...body, operand: inner(body.operand), span };
    case "binary":
      return { ...body, left: inner(body.left), right: inner(body.right), span };
    case "conditional": {
      const { condition, whenTrue, whenFalse } = body;
      return {
        ...body,
        condition: inner(condition),
        whenTrue: inner(whenTrue),
        whenFalse: inner(whenFalse),
        span,
      };
    }
  }
}

function typeArgument(
  { of }: SizedType,
  given: ReadonlyMap<string, Argument>,
): SizedType | undefined {
  if (typeof of === "string" || of.kind !== "typeParameter") return undefined;
  const found = given.get(of.name);
  return found?.kind === "type" ? found.type : undefined;
}

/** The product of two counts, where there are any. */
export function product(
  left: Expression | undefined,
  right: Expression | undefined,
  span: Span,
): Expression | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return { kind: "binary", operator: "*", left, right, span };
}

/**
 * The macros of `<linux/ioctl.h>`, which give the number of a command of `ioctl()`. PowerPC and MIPS have other
 * bits for its direction.
 */
export const ioctlMacros: ReadonlyMap<string, CallableMacro> = new Map(
  [
    ioctlMacro("_IOC", ["dir", "type", "nr", "size"], ([way, type, nr, size], span) =>
      command(way, type, nr, size, span),
    ),
    ioctlMacro("_IO", ["type", "nr"], ([type, nr], span) =>
      command(direction("none", span), type, nr, integer(0n, span), span),
    ),
    ...(["read", "write", "both"] as const).map((way) =>
      ioctlMacro(
        { read: "_IOR", write: "_IOW", both: "_IOWR" }[way],
        ["type", "nr", "argtype"],
        ([type, nr, size], span) => command(direction(way, span), type, nr, size, span),
      ),
    ),
  ].map((one) => [one.name, one]),
);

/** The directions that `_IOC` takes, as expressions at a place. */
export const ioctlDirections: ReadonlyMap<string, (span: Span) => Expression> = new Map(
  (["none", "read", "write"] as const).map((way) => [
    `_IOC_${way.toUpperCase()}`,
    (span: Span) => direction(way, span),
  ]),
);

function ioctlMacro(
  name: string,
  parameters: readonly string[],
  build: (given: readonly Expression[], span: Span) => Expression,
): CallableMacro {
  return {
    name,
    parameters: parameters.map((one) => ({ name: one, isType: one === "argtype" })),
    expand: (given, span) =>
      build(
        given.map((one) =>
          one.kind === "value" ? one.expression : { kind: "size", ...one.type, span },
        ),
        span,
      ),
  };
}

function command(
  way: Expression | undefined,
  type: Expression | undefined,
  nr: Expression | undefined,
  size: Expression | undefined,
  span: Span,
): Expression {
  const at = (value: Expression | undefined, shift: Expression): Expression => ({
    kind: "binary",
    operator: "<<",
    left: value ?? integer(0n, span),
    right: shift,
    span,
  });
  const parts = [
    at(way, byArchitecture(integer(29n, span), integer(30n, span), span)),
    at(type, integer(8n, span)),
    nr ?? integer(0n, span),
    at(size, integer(16n, span)),
  ];
  return parts.reduce((left, right) => ({ kind: "binary", operator: "|", left, right, span }));
}

const directions = {
  none: [1n, 0n],
  read: [2n, 2n],
  write: [4n, 1n],
  both: [6n, 3n],
} as const;

function direction(way: keyof typeof directions, span: Span): Expression {
  const [special, usual] = directions[way];
  return byArchitecture(
    integer(special, span, "unsigned int"),
    integer(usual, span, "unsigned int"),
    span,
  );
}

function byArchitecture(special: Expression, usual: Expression, span: Span): Expression {
  const tests = [{ text: "defined(__powerpc__) || defined(__mips__)", span }];
  const group = { tests, error: undefined, defines: new Map<string, bigint>() };
  return {
    kind: "macro",
    definitions: [special, usual].map((expression, branch) => ({
      name: "_IOC",
      condition: { group, branch, outer: undefined },
      expression,
      span,
    })),
    span,
  };
}

function integer(value: bigint, span: Span, type: ConstantType = "int"): Expression {
  return { kind: "literal", value, types: [type], span };
}
