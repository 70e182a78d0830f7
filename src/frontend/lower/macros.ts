import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { VerbatimDescription } from "../../language/description.ts";
import { described } from "../../language/kinds.ts";
import type { FunctionMacro, MacroParameter } from "../../model/declaration.ts";
import { continued } from "../../text/text.ts";
import { entriesOf } from "./arguments.ts";
import { type LowerContext, refuse, reportInvalid } from "./context.ts";
import { parameterType } from "./expression-types.ts";
import { readExpression } from "./expressions.ts";
import type { Export } from "./source-map.ts";

/** A function-like macro, with its definition; reports a body that is no expression. */
export function lowerMacro(
  { file, parameters: given }: VerbatimDescription,
  written: Export,
  context: LowerContext,
): { readonly macro: FunctionMacro; readonly lines: readonly string[] } | undefined {
  if (given === undefined) return undefined;
  const { name, span, value } = written;
  const [list, lambda] = value.arguments;
  const argument = {
    what: "parameters",
    call: "macro({ a: int }, ({ a }) => c`...`)",
    expression: list,
    span,
  };
  const parameters = entriesOf(given, argument, context).map(
    ([own, type, property]): MacroParameter => {
      const place = property?.span ?? span;
      const prose = context.prose(property?.comment, [name], `${name}.${own}`);
      if (!/^[A-Za-z_]\w*$/.test(own)) {
        reportInvalid(catalogue["invalid-name"].finding("notIdentifier", place, own), context);
      }
      if (type === "type") return { name: own, prose, span: place, type };
      const found = described(type);
      const isScalar =
        found?.kind === "integer" || found?.kind === "alias" || found?.kind === "ordered";
      if (!isScalar)
        refuse(
          type,
          catalogue["wrong-kind"].finding("expected", place, "an integer", undefined),
          context,
        );
      return {
        name: own,
        prose,
        span: place,
        type: isScalar ? parameterType(found, place, context) : "int",
      };
    },
  );
  const body = described(file);
  if (body?.kind !== "expression") {
    const { finding } = catalogue["invalid-expression"];
    refuse(file, finding("unreadable", lambda?.span ?? span, ""), context);
    return undefined;
  }
  const read = readExpression(
    body,
    { expression: lambda?.body, span: lambda?.span ?? span, siblings: [] },
    context,
  );
  if (read === undefined) return undefined;
  const text = read.lines?.join("\n") ?? read.pieces.map((piece) => piece.text).join("");
  const head = `#define ${name}(${parameters.map((one) => one.name).join(", ")})`;
  return {
    macro: { parameters, body: read.tree },
    lines: continued(`${head} ${read.isPrimary ? text : `(${text})`}`),
  };
}
