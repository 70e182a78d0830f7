import { type CompilerError, type Target, type Unit, evaluateConstants } from "./compilers.ts";
import {
  type Fact,
  type Facts,
  type Location,
  type NotCompared,
  aggregateFact,
  bitFieldFact,
  codeFact,
  constantFact,
  enumFact,
  factsFrom,
  flexibleFact,
  memberFact,
  stringFact,
  typedefFact,
} from "./facts.ts";
import type { HeaderNames } from "./header-names.ts";
import type { AggregateName, MemberName } from "./declared-names.ts";
import type { CodeName } from "./macros.ts";

/** Whether a name of a translation unit gets facts. */
export type IsRelevant = (label: string, location: Location) => boolean;

export interface HeaderFacts {
  readonly facts: Facts;
  /** What no fact tells, in the order of the header. */
  readonly notCompared: readonly NotCompared[];
}

/**
 * What a compiler knows about the names of a translation unit.
 *
 * @param names - what the unit declares on this ABI.
 * @param isExpected - whether a macro that is neither an integer constant nor a string is compared by its text.
 */
export async function headerFacts(
  unit: Unit,
  names: HeaderNames,
  target: Target,
  isRelevant: IsRelevant,
  isExpected: IsRelevant,
): Promise<HeaderFacts | CompilerError> {
  const constants = names.constants.filter(({ name, location }) => isRelevant(name, location));
  const aggregates = names.aggregates.filter((one) =>
    isRelevant(`${one.tag} ${one.name}`, one.location),
  );
  const typedefs = names.typedefs.filter(({ name, location }) => isRelevant(name, location));
  const ofConstants = constants.flatMap(({ name }) => [
    // Neither a pointer nor a floating-point number has bits.
    `(${name}) | 0`,
    `(__typeof__(${name}))-1 < 0`,
    `sizeof(${name})`,
  ]);
  const ofTypes = [
    ...aggregates.flatMap(aggregateExpressions),
    ...typedefs.map(({ name }) => `sizeof(${name})`),
  ];
  const bare = withoutMemberMacros(unit, aggregates, names.code);
  const parts =
    bare === unit
      ? [await evaluateConstants(target, unit, [...ofConstants, ...ofTypes])]
      : [
          await evaluateConstants(target, unit, ofConstants),
          await evaluateConstants(target, bare, ofTypes),
        ];
  const failed = parts.find((one) => "error" in one);
  if (failed !== undefined) return failed;
  const iterator = parts.flatMap((one) => ("error" in one ? [] : one)).values();
  const next = () => iterator.next().value;
  const types = new Map([
    ["char", names.char],
    ...names.typedefs.map(({ name, type }) => [name, type] as const),
  ]);
  const layout = factsFrom([
    ...constants.flatMap(({ name, location }) =>
      constantFrom(name, location, next, names.enumerators),
    ),
    ...aggregates.flatMap((one) => aggregateFrom(one, types, next)),
    ...names.enums
      .filter(({ name, isTagless, location }) => !isTagless && isRelevant(`enum ${name}`, location))
      .map(({ name, location }) => enumFact(name, location)),
    ...typedefs.map(({ name, location, tagless }) => {
      const shape = typeShape(name, Number(next()), types);
      return typedefFact(name, shape === "handle" ? shape : (tagless ?? shape), location);
    }),
  ]);
  const code = names.code.filter(
    ({ name, location }) => isRelevant(name, location) && !layout.has(name),
  );
  const isText = (one: CodeName) =>
    one.kind !== "macro" || stringOf(one) !== undefined || isExpected(one.name, one.location);
  const notCompared = [
    ...code
      .filter((one) => !isText(one))
      .map(({ name, location }) => ({
        label: name,
        what: "a macro that is neither an integer nor a string",
        location,
      })),
    ...names.remaining.filter(({ label, location }) => isRelevant(label, location)),
  ];
  return {
    facts: factsFrom([
      ...layout.values(),
      ...code.filter(isText).map((one) => {
        const { name, tokens, location } = one;
        const text = stringOf(one);
        return text === undefined
          ? codeFact(name, tokens.join(" "), location)
          : stringFact(name, text, location);
      }),
    ]),
    notCompared: notCompared.toSorted((one, other) => one.location.line - other.location.line),
  };
}

/** A unit that ends without the macros that are called like members, of which nothing could be asked. */
function withoutMemberMacros(
  unit: Unit,
  aggregates: readonly AggregateName[],
  code: readonly CodeName[],
): Unit {
  const macros = new Set(code.flatMap(({ kind, name }) => (kind === "macro" ? [name] : [])));
  const paths = aggregates.flatMap(({ members }) => members.map(({ path }) => path));
  const names = new Set(paths.flatMap((path) => path.split(".")));
  const hidden = [...names].filter((name) => macros.has(name));
  if (hidden.length === 0) return unit;
  const lines = hidden.map((name) => `#undef ${name}\n`).join("");
  return { ...unit, files: { ...unit.files, [unit.main]: `${unit.files[unit.main]}\n${lines}` } };
}

/** The string of a macro that stands for one and nothing else. */
function stringOf({ kind, tokens }: CodeName): string | undefined {
  const [text = "", ...others] = tokens.slice(3);
  return kind === "macro" && text.startsWith('"') && others.length === 0 ? text : undefined;
}

type Next = () => bigint | undefined;

/**
 * A macro that is not an integer constant has no value. An enumerator that fits has the type `int`, which newer
 * compilers take only where all others of its enumeration fit, too.
 */
function constantFrom(
  name: string,
  location: Location,
  next: Next,
  enumerators: HeaderNames["enumerators"],
): Fact[] {
  const bits = next();
  const isSigned = next();
  const size = next();
  if (bits === undefined || isSigned === undefined || size === undefined) return [];
  const value = isSigned === 1n ? BigInt.asIntN(64, bits) : BigInt.asUintN(64, bits);
  const isInt = enumerators.has(name) && value === BigInt.asIntN(32, value);
  return [constantFact(name, value, isInt || isSigned === 1n, isInt ? 4 : Number(size), location)];
}

function aggregateExpressions({ type, members }: AggregateName): string[] {
  return [
    `sizeof(${type})`,
    `__alignof__(${type})`,
    ...members.flatMap((member) => {
      // C asks neither for the offset of a bit-field nor for the size of a flexible member.
      if (member.bits !== undefined) {
        const declared = member.type.includes("(") ? "int" : member.type;
        const { origin } = member.bits;
        const offset = origin === "" ? "0" : `__builtin_offsetof(${type}, ${origin})`;
        return [offset, `sizeof(${declared})`, "0"];
      }
      const value = `((${type} *)0)->${member.expression}${isFlexible(member) ? "[0]" : ""}`;
      return [
        `__builtin_offsetof(${type}, ${member.expression})`,
        `sizeof(${value})`,
        `__alignof__(__typeof__(${value}))`,
      ];
    }),
  ];
}

/** An array without elements, but no pointer to one. */
function isFlexible({ type }: MemberName): boolean {
  return /\[0?\]/.test(type) && !/\(\*[^[\]]*\)/.test(type);
}

function aggregateFrom(
  { tag, name, members, location }: AggregateName,
  types: ReadonlyMap<string, string>,
  next: Next,
): Fact[] {
  const own = aggregateFact(`${tag} ${name}`, Number(next()), Number(next()), location);
  const inner = members.map((member): Fact => {
    const offset = Number(next());
    const size = Number(next());
    const alignment = Number(next());
    const label = `${name}.${member.path}`;
    const shape = typeShape(member.type, size, types);
    const { bits, location: place } = member;
    if (bits !== undefined) {
      return bitFieldFact(label, shape, 8 * offset + bits.start, bits.width, place);
    }
    if (isFlexible(member)) return flexibleFact(label, shape, offset, place);
    const told = /^(?:struct|union)(?:\[|$)/.test(shape) ? alignment : undefined;
    return memberFact(label, shape, offset, size, place, told);
  });
  // A struct without members, which GNU C puts beside an array without a length, says nothing.
  const isEmpty = ({ aspects: { type, size } }: Fact) => type === "struct" && size === "0";
  return [own, ...inner.filter((one) => !isEmpty(one))];
}

/**
 * A type of C in a spelling that does not depend on typedefs: `u16`, `s64`, `u8[6]`, `struct x`, `union`,
 * `pointer`, `function`.
 *
 * @param type - as clang spells it.
 * @param size - of the whole type, in bytes; of an element, where the number of elements is open.
 * @param typedefs - the type that each typedef names.
 */
function typeShape(type: string, size: number, typedefs: ReadonlyMap<string, string>): string {
  const { base, dimensions } = resolved(type, typedefs);
  const elements = dimensions.reduce((product, length) => product * (Number(length) || 1), 1);
  return baseShape(base, size / elements) + dimensions.map((length) => `[${length}]`).join("");
}

function resolved(
  type: string,
  typedefs: ReadonlyMap<string, string>,
): { base: string; dimensions: readonly string[] } {
  // A pointer to an array or to a function: only what its own brackets say counts.
  const pointer = /\(\*[^()[\]]*((?:\[\d*\])*)\)/.exec(type)?.[1];
  const text = pointer === undefined ? type : `*${pointer}`;
  const dimensions = [...text.matchAll(/\[(\d*)\]/g)].map(([, length = ""]) => length);
  const base = text
    .replaceAll(/\[\d*\]/g, "")
    .replaceAll(/\b(?:const|volatile)\b/g, "")
    .trim();
  // What XEN_GUEST_HANDLE names; what that is depends on the ABI.
  if (base.startsWith("__guest_handle_")) return { base: "handle", dimensions };
  const named = typedefs.get(base);
  if (named === undefined || named === base) return { base, dimensions };
  const inner = resolved(named, typedefs);
  return { base: inner.base, dimensions: [...dimensions, ...inner.dimensions] };
}

function baseShape(base: string, size: number): string {
  if (base.includes("*")) return "pointer";
  const tagged = /^(struct|union)\b([^(]*)(\((?:unnamed|anonymous) at .*)?$/.exec(base);
  if (tagged !== null) {
    const [, tag = "", name = "", place] = tagged;
    return place === undefined ? tag + name : tag;
  }
  if (base === "void" || base === "handle") return base;
  if (/^(?!enum\b).*\)$/.test(base)) return "function";
  if (/\b(?:float|double)$/.test(base)) return `f${size * 8}`;
  if (/^(?:_Bool|bool)$/.test(base)) return "bool";
  const isUnsigned = /^(?:unsigned|enum)\b/.test(base);
  return `${isUnsigned ? "u" : "s"}${size * 8}`;
}
