import type { FieldDraft } from "../draft/field.ts";
import { picked } from "../draft/pick.ts";
import { around, text } from "./expression.ts";
import { arrayExtents, integerExtents, sizeOf } from "./extent.ts";
import { integerOf } from "./integer.ts";
import type { Field, InPlace } from "./member.ts";
import type { Family, Scope } from "./scope.ts";

/** Bytes of a member at the most, so that structs of structs stay small. */
export const largest = 120;

/** @param excluded - families that the values of an integer must not be of. */
export function fieldFrom(
  draft: FieldDraft,
  scope: Scope,
  inPlace: InPlace,
  excluded: ReadonlySet<Family> = new Set(),
): Field {
  switch (draft.kind) {
    case "integer":
      return integerFrom(draft, scope, excluded);
    case "array": {
      const element = fieldFrom(draft.element, scope, inPlace);
      const named =
        draft.constant === undefined ? undefined : picked(scope.lengths, draft.constant);
      const wanted = named?.value ?? draft.length;
      const isSmall = sizeOf(element.extents) * wanted <= largest;
      const length = isSmall ? wanted : 1;
      const written = isSmall && named !== undefined ? named.name : length;
      return {
        ...element,
        value: around("array(", element.value, `, ${written})`),
        extents: arrayExtents(element.extents, length),
        family: undefined,
      };
    }
    case "named": {
      const small = scope.plainAggregates.filter(({ extents }) => sizeOf(extents) <= largest);
      const found = picked(small, draft.aggregate);
      if (found === undefined) return plainInteger(draft.aggregate);
      const { name, extents } = found;
      return { value: text(name), extents, parts: [], family: undefined, inPlace: false };
    }
    case "struct":
      return { ...inPlace.struct(draft.struct), family: undefined, inPlace: true };
    case "union":
      return { ...inPlace.union(draft.variants), family: undefined, inPlace: true };
    case "tagged":
      return { ...inPlace.union(draft.tagged.variants), family: undefined, inPlace: true };
  }
}

/** An integer without a meaning. */
export function plainInteger(choice: number): Field {
  const { name, bits } = integerOf(choice);
  return {
    value: text(name),
    extents: integerExtents(bits),
    parts: [],
    family: undefined,
    inPlace: false,
  };
}

function integerFrom(
  draft: FieldDraft & { readonly kind: "integer" },
  scope: Scope,
  excluded: ReadonlySet<Family>,
): Field {
  const alias = draft.alias === undefined ? undefined : picked(scope.aliases, draft.alias);
  const integer = alias?.integer ?? integerOf(draft.integer);
  const fitting = scope.familiesFor(integer).filter((family) => !excluded.has(family));
  const family = draft.family === undefined ? undefined : picked(fitting, draft.family);
  const name = alias?.name ?? integer.name;
  return {
    value: text(family === undefined ? name : `${name}.of(${family.name})`),
    extents: integerExtents(integer.bits),
    parts: [],
    family,
    inPlace: false,
  };
}
