import { optionalNames } from "../../model/layout/present.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { integerOn, layoutOf, placedMembers } from "../../model/layout/layout.ts";
import type { Struct } from "../../model/type.ts";
import { template } from "../shared/template.ts";
import { bitStores } from "./bits.ts";
import type { Context } from "./context.ts";
import {
  zeroText,
  isWhole,
  limitOf,
  limitsWhere,
  outOfRange,
  localName,
  localProperty,
} from "./expression.ts";
import { clearing, type Store, storeLines, pairsOf } from "./stores.ts";

/** The function that writes integers, of a struct or a message, with checks. */
export const integersWriter = template<{
  readonly doc: string;
  readonly name: string;
  readonly type: string;
  readonly parts: string;
  /** Statements that join neighbours, before the tests. */
  readonly locals: readonly string[];
  readonly tests: string;
  readonly stores: readonly string[];
  readonly size: number;
  /** Statements that refuse a value that the limits do not tell of. */
  readonly refusals: readonly string[];
  readonly limits: string;
  readonly path: string;
}>("typescript/write.hbs");

/** Whether a struct has integers alone, which a writer takes apart into variables. */
export function isAllInteger({ members }: Struct): boolean {
  return members.every(({ type }) => type.kind === "scalar" && isWhole(type.integer));
}

/** The fast path of a struct of integers: its members as variables, tests in place, and the stores. */
export function checkedWrites(
  struct: Struct,
  abi: Abi,
  context: Context,
): Omit<Parameters<typeof integersWriter>[0], "doc" | "name" | "type" | "size" | "path"> {
  const { parts, scalars, stores } = scalarStores(struct, abi, context, false);
  const optional = optionalNames(struct);
  const pairs = pairsOf(stores, context.endian);
  const joined = new Set(pairs.flatMap(({ values }) => values));
  return {
    parts,
    locals: pairs.map(({ local }) => local),
    tests: [
      ...scalars.map(({ local, integer }) => outOfRange(local, integer)),
      "offset >>> 0 !== offset",
    ].join(" || "),
    stores: storeLines(
      [...pairs.map(({ store }) => store), ...stores.filter(({ value }) => !joined.has(value))],
      context.endian,
    ),
    refusals: [],
    limits: scalars
      .map(({ name, integer }) => {
        const limit = limitOf(name, integer);
        return optional.has(name) ? limitsWhere(`value?.${name} !== undefined`, [limit]) : limit;
      })
      .join(", "),
  };
}

/** The same without tests; members are variables there too, because after a store V8 looks at the object anew. */
export function uncheckedWrites(struct: Struct, abi: Abi, context: Context): readonly string[] {
  const { parts, stores } = scalarStores(struct, abi, context, true);
  return storeLines(stores, context.endian, [`const { ${parts} } = value;`]);
}

/** @param isLoose - whether values may be out of range. */
function scalarStores(struct: Struct, abi: Abi, context: Context, isLoose: boolean) {
  const optional = optionalNames(struct);
  const members = placedMembers(struct, abi);
  const scalars = members.flatMap(({ member: { type, name }, offset, bits }) => {
    if (type.kind !== "scalar") return [];
    return [{ name, local: localName(name), integer: integerOn(type.integer, abi), offset, bits }];
  });
  const parts = scalars.map(({ name, integer }) =>
    optional.has(name) ? `${localProperty(name)} = ${zeroText(integer)}` : localProperty(name),
  );
  const stores: readonly Store[] = [
    ...scalars
      .filter(({ bits }) => bits === undefined)
      .map(({ local, integer, offset }) => ({ offset, integer, value: local, isLoose })),
    ...bitStores(members, ({ name }) => localName(name), context.endian),
    ...layoutOf(struct, abi).holes.flatMap(clearing),
  ];
  return { parts: parts.join(", "), scalars, stores };
}
