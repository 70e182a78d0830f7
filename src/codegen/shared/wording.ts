import type { Declaration, PageType, Rule } from "../../model/declaration.ts";
import { type Conditional, conditionText, isOverridable } from "../../model/condition.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { type BitPlace, bitWidth } from "../../model/layout/bits.ts";
import { valueGroups } from "../../model/constant-values.ts";
import { literalType } from "../../model/numbers.ts";
import { mentions } from "../../model/prose.ts";
import { selectingCodes } from "../../model/tagged-union.ts";
import type { Aggregate, Alias, Code, Integer, Member, NumberConstant } from "../../model/type.ts";
import { accessOf } from "../../model/visit.ts";
import { type Run, runsOf } from "../../text/lists.ts";

/** The names of ABIs as a list. */
export function abiList(abis: readonly Abi[]): string {
  return abis.map(({ name }) => name).join(", ");
}

/** How a page has to be granted, after "which" or "the page": one that is granted read-write may be read as well. */
export function grantText(page: PageType): string {
  const access = accessOf(page);
  return `${access === "read-write" ? "must" : "may"} be granted ${access}`;
}

/** The byte order of an integer that has its own, after its name. */
export function orderText({ byteOrder }: Pick<Integer, "byteOrder">): string {
  return byteOrder === undefined ? "" : `, ${byteOrder}-endian`;
}

/** The alignment that the spec gives an alias, after its type. */
export function alignmentText({ aligned }: Pick<Alias, "aligned">): string {
  return aligned === undefined ? "" : `, aligned to ${aligned}`;
}

/**
 * Where the header has what stands under a condition, as a sentence.
 *
 * @param code - how the output shows text of C.
 */
export function conditionSentence(
  { name, condition }: { readonly name?: string | undefined } & Conditional,
  code: (text: string) => string,
): string | undefined {
  if (condition === undefined) return undefined;
  if (name !== undefined && isOverridable(name, condition)) {
    const present = conditionSentence({ condition: condition.outer }, code);
    return `${present === undefined ? "" : `${present} `}A program may define it before it includes the header.`;
  }
  const text = conditionText(condition);
  const [, not, macro] = /^(!?)defined\((\w+)\)$/.exec(text) ?? [];
  const rest = condition.group.isElsewhere === true ? " Otherwise another header has it." : "";
  return macro === undefined
    ? `Present where ${code(text)} is true.${rest}`
    : `Present where ${code(macro)} is ${not === "" ? "" : "not "}defined.${rest}`;
}

/** Whether a constant that differs between ABIs is read as bits, as a command of ioctl is, and not as a size. */
export function isBitPattern(constant: NumberConstant): boolean {
  const isUnsigned = literalType(constant).startsWith("unsigned");
  return isUnsigned && valueGroups(constant).some(({ value }) => value > 0xffffn);
}

/** Who writes a key, in words. */
export const writerTexts = {
  frontend: "the frontend",
  backend: "the backend",
  both: "both ends",
  toolstack: "the toolstack",
} as const;

/** The sentence of a key on its absence. */
export function withoutText(without: string): string {
  return `If absent, ${without}`;
}

/**
 * One group for each declaration, but one for all keys in a row, which outputs show as one list, and one for
 * the branches of an `#if` with variants of one declaration.
 */
export function groupEntries(declarations: readonly Declaration[]): readonly Run<Declaration>[] {
  return runsOf(
    declarations,
    ([first], { kind, span }) => (kind === "key" && first.kind === "key") || span === first.span,
  );
}

/** The rules of the interface, then those that the spec decides; no group is empty. */
export function ruleGroups(
  rules: readonly Rule[],
): readonly { readonly decided: boolean; readonly rules: readonly Rule[] }[] {
  return [false, true]
    .map((decided) => ({ decided, rules: rules.filter((rule) => rule.decided === decided) }))
    .filter((group) => group.rules.length > 0);
}

/** The codes that select a variant of a union; none where the prose of the variant names them all. */
export function codesToName(union: Aggregate, { name, prose }: Member): readonly Code[] {
  const family = union.kind === "union" ? union.selector?.codes.name : undefined;
  if (union.kind === "struct" || family === undefined) return [];
  const codes = selectingCodes(union, name);
  return codes.every((code) => mentions(prose, family, [code.name])) ? [] : codes;
}

/** Which bits of its bytes a bit-field is; where it depends on the byte order, for both. */
export function bitsText({ size, width, shift }: BitPlace): string {
  const rangeFrom = (low: number) => (width === 1 ? `${low}` : `${low} to ${low + width - 1}`);
  const [little, big] = [rangeFrom(shift.little), rangeFrom(shift.big)];
  const of = size === 1 ? "" : ` of ${size} bytes`;
  const otherwise = little === big ? "" : `, on big-endian ${big}`;
  return `${width === 1 ? "bit" : "bits"} ${little}${of}${otherwise}`;
}

/** A sentence on how bit-fields are drawn; `undefined` where no drawing of `aggregate` depends on the byte order. */
export function bitOrderText(aggregate: Aggregate): string | undefined {
  const isPortable = aggregate.kind === "struct" && aggregate.portableBits !== undefined;
  const { members } = aggregate;
  return isPortable || members.every(({ type }) => bitWidth(type) === undefined)
    ? undefined
    : "Bit-fields are drawn as on little-endian, the most significant bit of each octet first.";
}
