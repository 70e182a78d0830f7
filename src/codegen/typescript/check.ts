import type { Abi } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/layout.ts";
import type { Code, Member, Struct, Type } from "../../model/type.ts";
import { joinList } from "../../text/text.ts";
import { type Context, codeValue } from "./context.ts";
import { boundsText, elementName, indented, indexName, isBig, zeroText } from "./expression.ts";
import { taggedUnionOf, type TaggedUnion } from "../../model/tagged-union.ts";
import { isBytes } from "./value-type.ts";

/** A value inside what is to be written. */
interface Checked {
  /** The expression that gives it. */
  readonly text: string;
  /** The path that errors call it by, with `[]` for each index: `blkif_request.seg[].gref`. */
  readonly path: string;
  /** Number of arrays around it. */
  readonly depth: number;
}

/** Statements that throw unless `value` can be written as `struct`, called `name` in errors. */
export function structChecks(struct: Struct, name: string, abi: Abi, context: Context): string[] {
  return checks({ kind: "struct", struct }, { text: "value", path: name, depth: 0 }, abi, context);
}

/** Statements that throw unless `value.raw` has as many bytes as the union. */
export function unionChecks(type: Type, name: string, abi: Abi, context: Context): string[] {
  return checks(type, { text: "value", path: name, depth: 0 }, abi, context);
}

function checks(type: Type, value: Checked, abi: Abi, context: Context): string[] {
  switch (type.kind) {
    case "scalar":
      return [
        `${isBig(type.integer) ? "checkBigint" : "checkInteger"}(${value.text}, ${boundsText(type.integer)}, ${labels(value)});`,
      ];
    case "array":
      return arrayChecks(type, value, abi, context);
    case "struct":
      return [
        `checkObject(${value.text}, ${labels(value)});`,
        ...memberChecks(type.struct, value, abi, context),
      ];
    case "union":
      return [
        `checkObject(${value.text}, ${labels(value)});`,
        bytesCheck(part(value, "raw"), extentOf(type, abi).size),
      ];
  }
}

function arrayChecks(
  type: Extract<Type, { readonly kind: "array" }>,
  value: Checked,
  abi: Abi,
  context: Context,
): string[] {
  if (isBytes(type)) return [bytesCheck(value, type.length)];
  if (type.element.kind === "scalar") {
    const { integer } = type.element;
    const check = isBig(integer) ? "checkBigints" : "checkIntegers";
    return [`${check}(${value.text}, ${type.length}, ${boundsText(integer)}, ${labels(value)});`];
  }
  const each = elementName(value.depth);
  const element = { text: each, path: `${value.path}[]`, depth: value.depth + 1 };
  return [
    `checkArray(${value.text}, ${type.length}, ${labels(value)});`,
    `${value.text}.forEach((${each}, ${indexName(value.depth)}) => {`,
    ...indented(checks(type.element, element, abi, context)),
    "});",
  ];
}

function memberChecks(struct: Struct, value: Checked, abi: Abi, context: Context): string[] {
  const tagged = taggedUnionOf(struct);
  return struct.members.flatMap((member) => {
    if (member === tagged?.member) return taggedChecks(tagged, value, abi, context);
    const inner = part(value, member.name);
    if (!member.padding) return checks(member.type, inner, abi, context);
    if (member.type.kind === "scalar") {
      const text = `${inner.text} ?? ${zeroText(member.type.integer)}`;
      return checks(member.type, { ...inner, text }, abi, context);
    }
    return [
      `if (${inner.text} !== undefined) {`,
      ...indented(checks(member.type, inner, abi, context)),
      "}",
    ];
  });
}

function taggedChecks(tagged: TaggedUnion, value: Checked, abi: Abi, context: Context): string[] {
  const { member, tag, variants } = tagged;
  const union = part(value, member.name);
  const { size } = extentOf(member.type, abi);
  const names = ["raw", ...variants.map(({ variant }) => variant.name)];
  return [
    `checkObject(${union.text}, ${labels(union)});`,
    `if ("raw" in ${union.text}) {`,
    `  ${bytesCheck(part(union, "raw"), size)}`,
    ...variants.flatMap(({ variant, codes }) => [
      `} else if ("${variant.name}" in ${union.text}) {`,
      ...indented(
        tagCheck(part(value, tag.name), tag, codes, `${member.name}.${variant.name}`, context),
      ),
      ...indented(checks(variant.type, part(union, variant.name), abi, context)),
    ]),
    "} else {",
    `  throw refusal(${union.text}, "object", "an object with ${joinList(names, "or")}", ${labels(union)});`,
    "}",
  ];
}

function tagCheck(
  value: Checked,
  tag: Member,
  codes: readonly Code[],
  variant: string,
  context: Context,
): string[] {
  const other = codes
    .map((code) => `${value.text} !== ${codeValue(code, tag, context)}`)
    .join(" && ");
  const allowed = `${codesText(codes)} beside ${variant}`;
  const type = tag.type.kind === "scalar" && isBig(tag.type.integer) ? "bigint" : "number";
  return [
    `if (${other}) {`,
    `  throw refusal(${value.text}, "${type}", "${allowed}", ${labels(value)});`,
    "}",
  ];
}

/** Codes as errors spell them, without the name of the family: `2 (MCAST_ADD) or 3 (MCAST_DEL)`. */
export function codesText(codes: readonly Code[]): string {
  return joinList(
    codes.map(({ value, name }) => `${value} (${name})`),
    "or",
  );
}

function bytesCheck(value: Checked, size: number): string {
  return `checkBytes(${value.text}, ${size}, ${labels(value)});`;
}

function part(value: Checked, name: string): Checked {
  return { ...value, text: `${value.text}.${name}`, path: `${value.path}.${name}` };
}

/** The last arguments of a check: the path, and the index for each `[]` in it. */
function labels({ path, depth }: Checked): string {
  const indices = Array.from({ length: depth }, (_, index) => indexName(index));
  return [`"${path}"`, ...indices].join(", ");
}
