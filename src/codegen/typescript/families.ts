import type { PageType } from "../../model/declaration.ts";
import type { Code, Codes, Flag, Flags, Literal, ScalarType, Type } from "../../model/type.ts";
import type { Model } from "../../model/model.ts";
import { isBig } from "./integer.ts";

/** An integer of 32 bits, signed or not, holds the value. */
export function fits32({ value }: Pick<Literal, "value">): boolean {
  return value >= -(1n << 31n) && value < 1n << 32n;
}

/**
 * The families whose values are `bigint`: one of them, bounds apart, needs more than 32 bits, or nothing
 * but 64-bit integers holds them.
 */
export function bigFamilies(model: Model): ReadonlySet<Codes | Flags> {
  const uses = model.chapters.flatMap(({ declarations }) =>
    declarations.flatMap((declaration) => {
      switch (declaration.kind) {
        case "struct":
        case "union":
          return declaration.members.flatMap(({ type }) => scalarsOf(type));
        case "message":
          return [declaration, ...declaration.replies].flatMap(({ parameters }) =>
            parameters.flatMap(({ type }) => scalarsOf(type)),
          );
        case "codes":
        case "flags":
        case "alias":
        case "constant":
        case "ring":
        case "key":
        case "section":
        case "verbatim":
          return [];
      }
    }),
  );
  const families = model.chapters.flatMap(({ declarations }) =>
    declarations.filter((one) => one.kind === "codes" || one.kind === "flags"),
  );
  return new Set(
    families.filter((family) => {
      const holders = uses.filter(({ values }) => values === family);
      const needed = family.values.some(
        (value) => !isBound(value) && !fits32({ value: valueOf(value) }),
      );
      return needed || (holders.length > 0 && holders.every(({ integer }) => isBig(integer)));
    }),
  );
}

/** A bound is no value that an integer has to hold. */
function isBound(value: Code | Flag): boolean {
  return "bound" in value && value.bound;
}

function valueOf(value: Code | Flag): bigint {
  return "bit" in value ? 1n << BigInt(value.bit) : value.value;
}

function scalarsOf(type: Type | PageType): readonly ScalarType[] {
  switch (type.kind) {
    case "scalar":
      return [type];
    case "array":
      return scalarsOf(type.element);
    case "struct":
      return type.struct.members.flatMap((member) => scalarsOf(member.type));
    case "union":
      return type.union.members.flatMap((member) => scalarsOf(member.type));
    case "page":
      return [];
  }
}
