import type {
  AliasDescription,
  IntegerDescription,
  MeaningDescription,
} from "../../language/description.ts";
import type { Alias, Codes, Flags, Integer, ScalarType } from "../../model/type.ts";
import { placeOf } from "./source-map.ts";
import { within, type LowerContext } from "./context.ts";
import { lowerCodes, lowerFlags } from "./values.ts";
import { heading, type Occurrence } from "./context.ts";
import { namedExport } from "./context.ts";
import { wrongKind } from "./arguments.ts";

/** Lowers an integer with the meaning of its values. */
export function lowerScalar(
  found: IntegerDescription | AliasDescription | MeaningDescription,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  const base = found.kind === "meaning" ? found.base : found;
  return {
    kind: "scalar",
    ...integerFrom(base, place, context),
    values: found.kind === "meaning" ? familyOfMeaning(found, place, context) : undefined,
  };
}

function integerOf(
  found: IntegerDescription | undefined,
  place: Occurrence,
  context: LowerContext,
): Integer {
  if (found?.kind !== "integer") return wrongKind("an integer", found, place, context).integer;
  const { name, bits, signed } = found;
  return { name, bits, signed };
}

function integerFrom(
  base: IntegerDescription | AliasDescription,
  place: Occurrence,
  context: LowerContext,
): Pick<ScalarType, "integer" | "alias"> {
  if (base.kind === "integer")
    return { integer: integerOf(base, place, context), alias: undefined };
  const alias = lowerAlias(base, place, context);
  return { integer: alias.integer, alias };
}

/** Lowers a typedef of an integer. */
export function lowerAlias(
  found: AliasDescription,
  place: Occurrence,
  context: LowerContext,
): Alias {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "alias") return lowered;
  const written = namedExport(found, "alias", place, context);
  const alias: Alias = {
    kind: "alias",
    ...heading(written, context),
    integer: integerOf(
      found.integer,
      { ...place, expression: written.value.arguments[0], span: written.span },
      within(written.name, context),
    ),
    header: found.header,
    places: { header: placeOf(written.value.arguments[1], "header", written.span) },
  };
  context.lowered.set(found, alias);
  return alias;
}

function familyOfMeaning(
  found: MeaningDescription,
  place: Occurrence,
  context: LowerContext,
): Codes | Flags | undefined {
  const family: MeaningDescription["values"] | undefined = found.values;
  const expression = place.expression?.arguments[0];
  if (family?.kind !== "codes" && family?.kind !== "flags") {
    wrongKind("codes or flags", family, { ...place, expression }, context);
    return undefined;
  }
  return lowerFamily(family, { ...place, expression }, context);
}

/** The family that `found` describes, lowered once. */
export function lowerFamily<F extends MeaningDescription["values"]>(
  found: F,
  place: Occurrence,
  context: LowerContext,
): F extends { kind: "codes" } ? Codes : Flags;
export function lowerFamily(
  found: MeaningDescription["values"],
  place: Occurrence,
  context: LowerContext,
): Codes | Flags {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "codes" || lowered?.kind === "flags") return lowered;
  const written = namedExport(found, "family", place, context);
  const family =
    found.kind === "codes"
      ? lowerCodes(found, written, context)
      : lowerFlags(found, written, context);
  context.lowered.set(found, family);
  return family;
}
