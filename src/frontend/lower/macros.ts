import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { VerbatimDescription } from "../../language/description.ts";
import type { FunctionMacro, MacroParameter } from "../../model/declaration.ts";
import { continued, isIdentifier } from "../../text/text.ts";
import { parameterType } from "./expression-value.ts";
import { readExpression } from "./expressions.ts";
import type { DeclaredOccurrence, Occurrence } from "./occurrence.ts";

/** A function-like macro, with its definition; reports a body that is no expression. */
export function lowerMacro(
  { file, parameters: given }: VerbatimDescription,
  own: DeclaredOccurrence,
): { readonly macro: FunctionMacro; readonly lines: readonly string[] } | undefined {
  if (given === undefined) return undefined;
  const { name, context } = own;
  const lambda = own.argument(1);
  const call = "macro({ a: int }, ({ a }) => c`...`)";
  const parameters = own
    .argument()
    .entries(given, "parameters", call)
    .flatMap((one): MacroParameter[] => {
      const prose = context.prose(one.comment, [name], `${name}.${one.name}`);
      const type = typeOf(one.name, one.value, one.place);
      return type === undefined ? [] : [{ name: one.name, prose, span: one.place.span, type }];
    });
  if (parameters.length < Object.keys(given).length) return undefined;
  const body = lambda.described(file);
  if (body?.kind !== "expression") {
    own.refuse(file, catalogue["invalid-expression"].finding("noBody", lambda.place));
    return undefined;
  }
  const read = readExpression(
    body,
    lambda.with({ expression: lambda.expression?.body, span: lambda.place }),
  );
  if (read === undefined) return undefined;
  const text = read.lines?.join("\n") ?? read.pieces.map((piece) => piece.text).join("");
  const head = `#define ${name}(${parameters.map((one) => one.name).join(", ")})`;
  return {
    macro: { parameters, body: read.tree },
    lines: continued(`${head} ${read.isPrimary ? text : `(${text})`}`),
  };
}

/** The type of a parameter; reports a name that C does not have, and what is no integer. */
function typeOf(name: string, type: unknown, own: Occurrence): MacroParameter["type"] | undefined {
  const { span } = own;
  if (!isIdentifier(name)) {
    own.report(catalogue["invalid-name"].finding("notIdentifier", span, name));
  }
  if (type === "type") return type;
  const found = own.described(type);
  if (found?.kind === "integer" || found?.kind === "alias" || found?.kind === "ordered") {
    return parameterType(found, own.with({ expression: undefined }));
  }
  own.refuse(type, catalogue["wrong-kind"].finding("expected", span, "an integer", undefined));
  return undefined;
}
