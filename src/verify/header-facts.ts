import { type CompilerError, type Target, evaluateConstants } from "./constants.ts";
import {
  type Fact,
  type Facts,
  type Location,
  aggregateFact,
  constantFact,
  factsFrom,
  memberFact,
  typedefFact,
} from "./facts.ts";
import type { AggregateName, HeaderNames } from "./header-names.ts";

/** A translation unit that includes a header. */
export interface Unit {
  readonly files: Readonly<Record<string, string>>;
  /** The `#include` lines. */
  readonly start: string;
}

/** Whether a name of a translation unit gets facts. */
export type IsRelevant = (label: string, location: Location) => boolean;

/**
 * What a compiler knows about the names of a translation unit.
 *
 * @param names - what the unit declares on this ABI.
 */
export async function headerFacts(
  unit: Unit,
  names: HeaderNames,
  target: Target,
  isRelevant: IsRelevant,
): Promise<Facts | CompilerError> {
  const constants = names.constants.filter(({ name, location }) => isRelevant(name, location));
  const aggregates = names.aggregates.filter((one) =>
    isRelevant(`${one.tag} ${one.name}`, one.location),
  );
  const typedefs = names.typedefs.filter(({ name, location }) => isRelevant(name, location));
  const values = await evaluateConstants(target, unit.files, unit.start, [
    ...constants.flatMap(({ name }) => [name, `(__typeof__(${name}))-1 < 0`, `sizeof(${name})`]),
    ...aggregates.flatMap(aggregateExpressions),
    ...typedefs.map(({ name }) => `sizeof(${name})`),
  ]);
  if ("error" in values) return values;
  const iterator = values.values();
  const next = () => iterator.next().value;
  const types = new Map(names.typedefs.map(({ name, type }) => [name, type]));
  return factsFrom([
    ...constants.flatMap(({ name, location }) => constantFrom(name, location, next)),
    ...aggregates.flatMap((one) => aggregateFrom(one, types, next)),
    ...typedefs.flatMap(({ name, location }) => {
      const size = next();
      return size === undefined
        ? []
        : [typedefFact(name, typeShape(name, Number(size), types), location)];
    }),
  ]);
}

type Next = () => bigint | undefined;

/** A macro that is no integer constant has no facts. */
function constantFrom(name: string, location: Location, next: Next): Fact[] {
  const bits = next();
  const isSigned = next();
  const size = next();
  if (bits === undefined || isSigned === undefined || size === undefined) return [];
  const value = isSigned === 1n ? BigInt.asIntN(64, bits) : BigInt.asUintN(64, bits);
  return [constantFact(name, value, isSigned === 1n, Number(size), location)];
}

function aggregateExpressions({ tag, name, members }: AggregateName): string[] {
  const type = `${tag} ${name}`;
  return [
    `sizeof(${type})`,
    `__alignof__(${type})`,
    ...members.flatMap(({ expression }) => [
      `__builtin_offsetof(${type}, ${expression})`,
      `sizeof(((${type} *)0)->${expression})`,
      `__alignof__(((${type} *)0)->${expression})`,
    ]),
  ];
}

/** A bit-field has no offset in C, and so no facts. */
function aggregateFrom(
  { tag, name, members, location }: AggregateName,
  types: ReadonlyMap<string, string>,
  next: Next,
): Fact[] {
  const own = aggregateFact(`${tag} ${name}`, Number(next()), Number(next()), location);
  const inner = members.flatMap((member): Fact[] => {
    const offset = next();
    const size = next();
    const alignment = next();
    if (offset === undefined || size === undefined) return [];
    const shape = typeShape(member.type, Number(size), types);
    const label = `${name}.${member.path}`;
    const told = /^(?:struct|union)(?:\[|$)/.test(shape) ? Number(alignment) : undefined;
    return [memberFact(label, shape, Number(offset), Number(size), member.location, told)];
  });
  return [own, ...inner];
}

/**
 * A type of C in a spelling that does not depend on typedefs: `u16`, `s64`, `u8[6]`, `struct x`, `union`,
 * `pointer`.
 *
 * @param type - as clang spells it.
 * @param size - of the whole type, in bytes.
 * @param typedefs - the type that each typedef names.
 */
function typeShape(type: string, size: number, typedefs: ReadonlyMap<string, string>): string {
  const { base, dimensions } = resolved(type, typedefs);
  const suffix = dimensions.map((length) => `[${length}]`).join("");
  const elements = dimensions.reduce((product, length) => product * length, 1);
  return baseShape(base, size / elements) + suffix;
}

function resolved(
  type: string,
  typedefs: ReadonlyMap<string, string>,
): { base: string; dimensions: readonly number[] } {
  const dimensions = [...type.matchAll(/\[(\d+)\]/g)].map(([, length]) => Number(length));
  const base = type
    .replaceAll(/\[\d+\]/g, "")
    .replaceAll(/\b(?:const|volatile)\b/g, "")
    .trim();
  const named = typedefs.get(base);
  if (named === undefined || named === base) return { base, dimensions };
  const inner = resolved(named, typedefs);
  return { base: inner.base, dimensions: [...dimensions, ...inner.dimensions] };
}

function baseShape(base: string, size: number): string {
  if (base.includes("*")) return "pointer";
  const tagged = /^(struct|union)\b(.*)$/.exec(base);
  if (tagged !== null) {
    const [, tag = "", name = ""] = tagged;
    return name.includes("(") ? tag : tag + name;
  }
  const isUnsigned = /^(?:unsigned|_Bool|bool|enum)\b/.test(base);
  return `${isUnsigned ? "u" : "s"}${size * 8}`;
}
