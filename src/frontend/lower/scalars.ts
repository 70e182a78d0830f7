import type {
  AliasDescription,
  IntegerDescription,
  MeaningDescription,
} from "../../language/description.ts";
import type { Alias, Codes, Flags, Integer, ScalarType } from "../../model/type.ts";
import { placeOf } from "../outline.ts";
import { within, type JoinContext } from "./context.ts";
import { codesFrom, flagsFrom } from "./families.ts";
import { heading, type Place } from "./place.ts";
import { namedExport } from "./unnamed.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Joins an integer with what its values mean. */
export function scalarFrom(
  found: IntegerDescription | AliasDescription | MeaningDescription,
  place: Place,
  context: JoinContext,
): ScalarType {
  const base = found.kind === "meaning" ? found.base : found;
  return {
    kind: "scalar",
    ...integerFrom(base, place, context),
    values: found.kind === "meaning" ? familyFrom(found, place, context) : undefined,
  };
}

function integerOf(
  found: IntegerDescription | undefined,
  place: Place,
  context: JoinContext,
): Integer {
  if (found?.kind !== "integer") return wrongKind("an integer", found, place, context).integer;
  const { name, bits, signed } = found;
  return { name, bits, signed };
}

function integerFrom(
  base: IntegerDescription | AliasDescription,
  place: Place,
  context: JoinContext,
): Pick<ScalarType, "integer" | "alias"> {
  if (base.kind === "integer")
    return { integer: integerOf(base, place, context), alias: undefined };
  const alias = aliasFrom(base, place, context);
  return { integer: alias.integer, alias };
}

/** Joins a typedef of an integer. */
export function aliasFrom(found: AliasDescription, place: Place, context: JoinContext): Alias {
  const joined = context.joined.get(found);
  if (joined?.kind === "alias") return joined;
  const written = namedExport(found, "alias", place, context);
  const alias: Alias = {
    kind: "alias",
    ...heading(written, context),
    integer: integerOf(
      found.integer,
      { ...place, outline: written.value.arguments[0], span: written.span },
      within(written.name, context),
    ),
    header: found.header,
    places: { header: placeOf(written.value.arguments[1], "header", written.span) },
  };
  context.joined.set(found, alias);
  return alias;
}

function familyFrom(
  found: MeaningDescription,
  place: Place,
  context: JoinContext,
): Codes | Flags | undefined {
  const family: MeaningDescription["values"] | undefined = found.values;
  const outline = place.outline?.arguments[0];
  if (family?.kind !== "codes" && family?.kind !== "flags") {
    wrongKind("codes or flags", family, { ...place, outline }, context);
    return undefined;
  }
  return familyOf(family, { ...place, outline }, context);
}

/** The family that `found` describes, joined once. */
export function familyOf<F extends MeaningDescription["values"]>(
  found: F,
  place: Place,
  context: JoinContext,
): F extends { kind: "codes" } ? Codes : Flags;
export function familyOf(
  found: MeaningDescription["values"],
  place: Place,
  context: JoinContext,
): Codes | Flags {
  const joined = context.joined.get(found);
  if (joined?.kind === "codes" || joined?.kind === "flags") return joined;
  const written = namedExport(found, "family", place, context);
  const family =
    found.kind === "codes"
      ? codesFrom(found, written, context)
      : flagsFrom(found, written, context);
  context.joined.set(found, family);
  return family;
}
