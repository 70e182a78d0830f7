import type { FieldDraft } from "../draft/field.ts";
import { picked, type Pick } from "../draft/pick.ts";
import { around, text } from "./expression.ts";
import { type Extents, arrayExtents, integerExtents, sizeOf, wordExtents } from "./extent.ts";
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
    case "word":
      return wordFrom(draft.word, scope);
    case "enum": {
      const types = scope.families.filter((one) => one.typeBits && !excluded.has(one));
      const family = picked(types, draft.family);
      if (family?.typeBits === undefined) return plainInteger(draft.family);
      scope.enumMembers.set(family, (scope.enumMembers.get(family) ?? 0) + 1);
      const value = text(`enumOf(${family.name})`);
      return { ...plainInteger(0), value, extents: integerExtents(family.typeBits), family };
    }
    case "array": {
      const element = openFrom(draft.element, scope) ?? fieldFrom(draft.element, scope, inPlace);
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
    case "anonymousStruct":
      return { ...inPlace.struct(draft.struct), family: undefined, inPlace: true };
    case "union":
    case "anonymousUnion":
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

const [fixed8, fixed16, fixed32, fixed64] = [8, 16, 32, 64].map(integerExtents);
const addressExtents = wordExtents({ i386: 4, mips: 4, arm: 4, "64 bits": 8 });

/** Other integers than those of a fixed width, with their extents. */
const wordTypes = [
  ...["char", "signed_char", "unsigned_char", "bool"].map((word) => [word, fixed8] as const),
  ...["short", "unsigned_short", "uint16_t.be", "int16_t.le"].map(
    (word) => [word, fixed16] as const,
  ),
  ...["int", "unsigned_int", "uint32_t.be", "uint32_t.le", "float"].map(
    (word) => [word, fixed32] as const,
  ),
  ...["uint64_t.be", "int64_t.le", "double"].map((word) => [word, fixed64] as const),
  ...["long", "unsigned_long", "size_t", "intptr_t", "uintptr_t", 'pointer("void")'].map(
    (word) => [word, addressExtents] as const,
  ),
  ['handle("void")', wordExtents({ i386: 4, mips: 4, arm: 8, "64 bits": 8 })],
] as const;

/**
 * A struct with a flexible array, as the element of an array: it has none of its elements there. An even choice is
 * another type.
 */
function openFrom(draft: FieldDraft, scope: Scope): Field | undefined {
  if (draft.kind !== "named" || draft.aggregate % 2 === 0) return undefined;
  const open = scope.aggregates.filter(
    ({ isOpen, isCounted, extents }) =>
      isOpen === true && isCounted !== true && sizeOf(extents) <= largest,
  );
  const found = picked(open, draft.aggregate);
  if (found === undefined) return undefined;
  scope.isForCplusplus = false;
  return {
    value: text(found.name),
    extents: found.extents,
    parts: [],
    family: undefined,
    inPlace: false,
  };
}

function wordFrom(choice: Pick, scope: Scope): Field {
  const to = picked(scope.plainAggregates, choice);
  const [word, extents = []] = picked(wordTypes, choice) ?? ["char", fixed8];
  const isPointer = word.startsWith("pointer") && to !== undefined;
  const value = text(isPointer ? `pointer(${to.name})` : word);
  return { value, extents, parts: [], family: undefined, inPlace: false };
}

/** Of a typedef, whose alignment may be less than that of its integer. */
function aliasExtents(bits: number, aligned: number | undefined): Extents {
  return integerExtents(bits).map(({ size, alignment }) => ({
    size,
    alignment: aligned ?? alignment,
  }));
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
    extents: aliasExtents(integer.bits, alias?.aligned),
    parts: [],
    family,
    inPlace: false,
  };
}
