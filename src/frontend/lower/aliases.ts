import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { AnyAliasDescription } from "../../language/description.ts";
import type { Alias } from "../../model/type.ts";
import { typeName } from "../../naming/c.ts";
import { wrongKind } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  definitionOf,
  heading,
  namedExport,
  reportInvalid,
  within,
} from "./context.ts";
import { alignmentOf } from "./scalars.ts";
import { placeOf } from "./source-map.ts";
import { lowerType } from "./types.ts";

/** Lowers a typedef. */
export function lowerAlias(
  found: AnyAliasDescription,
  place: Occurrence,
  context: LowerContext,
): Alias {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "alias") return lowered;
  const written = namedExport(found, "alias", place, context);
  const [argument, options] = written.value.arguments;
  const own = within(written, context);
  const base = { ...place, expression: argument, span: written.span };
  const type = lowerType(found.base, base, own);
  if (typeName(type) === undefined) wrongKind("a type with a name", found.base, base, own);
  if (found.macro && (type.kind === "array" || typeName(type)?.includes("*)(") === true)) {
    const { span } = argument ?? written;
    reportInvalid(catalogue["wrong-kind"].finding("macroDeclarator", span, written.name), own);
  }
  const definition = definitionOf(found, written);
  const alias: Alias = {
    kind: "alias",
    ...heading(written, context),
    ...definition,
    type,
    aligned: alignmentOf(found.aligned, placeOf(options, "aligned", written.span), own),
    macro: found.macro,
    places: { ...definition.places, of: argument?.span ?? written.span },
  };
  context.lowered.set(found, alias);
  return alias;
}
