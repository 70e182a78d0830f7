import type {
  CodeDraft,
  CodesDraft,
  EnumerationDraft,
  FlagsDraft,
  MasksDraft,
  Spelling,
} from "../draft/family.ts";
import type { ProseDraft } from "../draft/prose.ts";
import { picked } from "../draft/pick.ts";
import { conditions } from "./extent.ts";
import { around, object, propertyName, text, type Entry } from "./expression.ts";
import { holds, integerOf, numberText, type Integer } from "./integer.ts";
import { Names, valueNames } from "./names.ts";
import type { Family, Scope } from "./scope.ts";

/**
 * Declares a family of codes.
 *
 * @param given - an integer that all codes fit; those of a message are there for all programs.
 */
export function declareCodes(
  draft: CodesDraft,
  prose: ProseDraft,
  scope: Scope,
  given?: Integer,
): Family {
  const integer = given ?? integerOf(draft.integer);
  const name = scope.name("E");
  const names = new Names();
  const numbers: bigint[] = [];
  const always: bigint[] = [];
  const values: string[] = [];
  const entries: Entry[] = [];
  for (const code of draft.values) {
    const value = wrapped(code.value, integer);
    if (numbers.includes(value)) continue;
    const short = names.take(valueNames, code.name);
    const number = numberText(value, code.spelling);
    const isAlways = numbers.length === 0 || given !== undefined;
    numbers.push(value);
    if (isAlways || code.condition === undefined) always.push(value);
    values.push(short);
    entries.push({
      name: propertyName(short),
      prose: code.prose,
      value: text(isAlways ? number : conditionalText(number, code)),
    });
  }
  const least = numbers.reduce((a, b) => (a < b ? a : b));
  const limit = numbers.reduce((a, b) => (a > b ? a : b)) + 1n;
  const isUnsigned = limit > 2n ** 63n || (draft.unsigned && least >= 0n);
  if (draft.bound && limit < 2n ** (isUnsigned ? 64n : 63n)) {
    always.push(limit);
    const bound = around("bound(", text(numberText(limit, "decimal")), ")");
    entries.push({ name: names.take(["BOUND"], 0), prose: [], value: bound });
  }
  const prefix = draft.prefix ? `${scope.name("P")}_` : undefined;
  if (draft.alias) {
    const value = text(`c\`${prefix ?? `${name}_`}${values[0] ?? ""}\``);
    entries.push({ name: names.take(["ALIAS"], 0), prose: [], value });
  }
  const enumeration = enumerationFrom(draft.enumeration, numbers, always, scope);
  const after = optionsText(isUnsigned ? "unsigned" : undefined, prefix, enumeration);
  scope.declare(name, prose, around("codes(", object(entries), after), values);
  const family: Family = { name, kind: "codes", numbers, values, ...kindOf(enumeration) };
  scope.families.push(family);
  return family;
}

/** The number itself if `integer` holds it, or else the one that storing it would leave. */
function wrapped(value: bigint, integer: Integer): bigint {
  if (holds(integer, value)) return value;
  return integer.signed ? BigInt.asIntN(integer.bits, value) : BigInt.asUintN(integer.bits, value);
}

/** Declares a family of flags. */
export function declareFlags(draft: FlagsDraft, prose: ProseDraft, scope: Scope): void {
  const name = scope.name("F");
  const names = new Names();
  const bits = new Set<number>();
  const values: string[] = [];
  const entries: Entry[] = [];
  for (const flag of draft.bits) {
    const bit = draft.signed ? flag.bit % 31 : flag.bit;
    if (bits.has(bit)) continue;
    const short = names.take(valueNames, flag.name);
    bits.add(bit);
    values.push(short);
    entries.push({ name: propertyName(short), prose: flag.prose, value: text(`${bit}`) });
  }
  const prefix = draft.prefix ? `${scope.name("P")}_` : undefined;
  const after = optionsText(draft.signed ? "signed" : undefined, prefix, undefined);
  scope.declare(name, prose, around("flags(", object(entries), after), values);
  const numbers = [...bits].map((bit) => 1n << BigInt(bit));
  const flags = { name, kind: "flags", numbers, values } as const;
  scope.families.push({ ...flags, isEnum: false, typeBits: undefined });
}

/** Declares flags by their masks, which may be equal. */
export function declareMasks(draft: MasksDraft, prose: ProseDraft, scope: Scope): void {
  const name = scope.name("M");
  const names = new Names();
  const masks = draft.values.map(({ value, ...mask }) => ({
    ...mask,
    value: BigInt.asUintN(64, value) || 1n,
    short: names.take(valueNames, mask.name),
  }));
  const entries = masks.map((mask, index): Entry => {
    const number = maskText(mask.value, mask.spelling, draft);
    return {
      name: propertyName(mask.short),
      prose: mask.prose,
      value: text(index === 0 ? number : conditionalText(number, mask)),
    };
  });
  const numbers = masks.map(({ value }) => value);
  const always = masks.flatMap(({ value, condition }, index) =>
    index === 0 || condition === undefined ? [value] : [],
  );
  const isUnsigned = draft.unsigned || numbers.some((value) => value >= 2n ** 63n);
  const prefix = draft.prefix ? `${scope.name("P")}_` : undefined;
  const enumeration = enumerationFrom(draft.enumeration, numbers, always, scope);
  const after = optionsText(isUnsigned ? "unsigned" : undefined, prefix, enumeration);
  const values = masks.map(({ short }) => short);
  scope.declare(name, prose, around("masks(", object(entries), after), values);
  scope.families.push({ name, kind: "flags", numbers, values, ...kindOf(enumeration) });
}

/** A number that the header has under a condition, if there is one. */
function conditionalText(number: string, { condition }: Pick<CodeDraft, "condition">): string {
  const test = condition === undefined ? undefined : picked(conditions, condition);
  return test === undefined ? number : `when("${test.text}", ${number})`;
}

function maskText(value: bigint, spelling: Spelling, { shifted }: MasksDraft): string {
  const bit = value.toString(2).length - 1;
  const isShift = shifted && bit < 31 && value === 1n << BigInt(bit);
  return isShift ? `c\`1 << ${bit}\`` : numberText(value, spelling);
}

interface EnumerationText {
  readonly options: readonly string[];
  /** `undefined` where C has no name for it. */
  readonly typeBits: Family["typeBits"];
  readonly hasTagOnly: boolean;
}

/**
 * How an enumeration is declared; `undefined` for macros, also where no integer of C holds all numbers.
 *
 * @param always - those that are there under every condition.
 */
function enumerationFrom(
  draft: EnumerationDraft | undefined,
  numbers: readonly bigint[],
  always: readonly bigint[],
  scope: Scope,
): EnumerationText | undefined {
  const isSigned = (some: readonly bigint[]) => some.some((value) => value < 0n);
  const bitsFor = (some: readonly bigint[]) =>
    ([32, 64] as const).find((bits) =>
      some.every((value) => holds({ name: "", bits, signed: isSigned(some) }, value)),
    );
  const all = [...numbers, ...always];
  const bits = bitsFor(all);
  if (draft === undefined || bits === undefined || bits !== bitsFor(always)) return undefined;
  if (isSigned(all) !== isSigned(always)) return undefined;
  const { tag, typedef, macros } = draft;
  const name = typedef === "beside" ? `"${scope.name("t")}"` : "true";
  const options = [
    'as: "enum"',
    ...(tag || typedef === "only" ? [] : ["tag: false"]),
    ...(typedef === "none" ? [] : [`typedef: ${name}`]),
    ...(macros ? ["macros: true"] : []),
  ];
  const typeBits = tag || typedef !== "none" ? bits : undefined;
  return { options, typeBits, hasTagOnly: tag && typedef === "none" };
}

function kindOf(enumeration: EnumerationText | undefined) {
  const { typeBits, hasTagOnly = false } = enumeration ?? {};
  return { isEnum: enumeration !== undefined, typeBits, hasTagOnly };
}

/** The end of a call with the options of a family. */
function optionsText(
  sign: "signed" | "unsigned" | undefined,
  prefix: string | undefined,
  enumeration: EnumerationText | undefined,
): string {
  const options = [
    ...(sign === undefined || enumeration !== undefined ? [] : [`${sign}: true`]),
    ...(prefix === undefined ? [] : [`prefix: "${prefix}"`]),
    ...(enumeration?.options ?? []),
  ];
  return options.length === 0 ? ")" : `, { ${options.join(", ")} })`;
}
