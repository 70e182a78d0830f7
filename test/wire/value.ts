import { countedBy, countedElement } from "../../src/model/layout/flexible.ts";
import { selfTaggedUnionOf, taggedUnionOf } from "../../src/model/tagged-union.ts";
import { bitsOfFloat, floatOf, isBig } from "../../src/model/numbers.ts";
import type { Integer, Member, Struct, Type, Union } from "../../src/model/type.ts";
import type { Tree } from "./tree.ts";

/** An integer as the emitted module has it. */
export function integerValue(integer: Integer, value: bigint): bigint | number | boolean {
  if (integer.isFloat) return floatOf(value, integer.bits);
  if (integer.isBoolean) return value !== 0n;
  return isBig(integer) ? value : Number(value);
}

/** The integer that the emitted module gave. Throws an error that names `path` where it gave none. */
export function integerFrom(integer: Integer, value: unknown, path: string): bigint {
  if (integer.isBoolean && typeof value === "boolean") return value ? 1n : 0n;
  if (integer.isFloat && typeof value === "number") return floatBits(value, integer.bits);
  if (typeof value === "bigint" && isBig(integer)) return value;
  if (typeof value === "number" && Number.isInteger(value) && !isBig(integer)) return BigInt(value);
  throw new Error(
    `${path} is ${String(value)}, which is no ${isBig(integer) ? "bigint" : "integer"}`,
  );
}

/** The bits of a floating-point number; those of one NaN for all of them, which are the same value. */
export function floatBits(value: number, bits: number): bigint {
  return bitsOfFloat(Number.isNaN(value) ? Number.NaN : value, bits);
}

/** A value as the writers of the emitted module take it. Padding that is 0 is left out. */
export function valueOf(tree: Tree): unknown {
  switch (tree.kind) {
    case "scalar":
      return integerValue(tree.type.integer, tree.value);
    case "array":
      return tree.elements.map(valueOf);
    case "struct": {
      const entries = tree.struct.members.flatMap((member, index) => {
        const inner = tree.members[index];
        const isCount = countedBy(tree.struct, member) !== undefined;
        const isAbsent = inner === undefined || isCount || (member.padding && isZero(inner));
        return isAbsent ? [] : [[member.name, valueOf(inner)] as const];
      });
      return Object.fromEntries(entries);
    }
    case "variant":
      return { [tree.variant.name]: valueOf(tree.value) };
    case "raw":
      return { raw: tree.bytes };
  }
}

function isZero(tree: Tree): boolean {
  switch (tree.kind) {
    case "scalar":
      return tree.value === 0n;
    case "array":
      return tree.elements.every(isZero);
    case "struct":
      return tree.members.every(isZero);
    case "variant":
      return isZero(tree.value);
    case "raw":
      return tree.bytes.every((byte) => byte === 0);
  }
}

/** The value that a reader of the emitted module gave. Throws an error that names what `type` does not allow. */
export function treeFrom(type: Type, value: unknown, path: string): Tree {
  switch (type.kind) {
    case "scalar":
      return { kind: "scalar", type, value: integerFrom(type.integer, value, path) };
    case "array": {
      const length = type.flexible === undefined ? type.length : undefined;
      const elements = elementsFrom(value, length, path).map((element, index) =>
        treeFrom(countedElement(type), element, `${path}[${index}]`),
      );
      return { kind: "array", type, elements };
    }
    case "struct":
      return structFrom(type.struct, value, path);
    case "union":
      return unionFrom(type.union, selfTaggedVariants(type.union), value, path);
  }
}

function selfTaggedVariants(union: Union): readonly Member[] {
  return selfTaggedUnionOf(union)?.variants.map(({ variant }) => variant) ?? [];
}

function structFrom(struct: Struct, value: unknown, path: string): Tree {
  const tagged = taggedUnionOf(struct);
  const variants = tagged?.variants.map(({ variant }) => variant) ?? [];
  const members = struct.members.map((member) => {
    const inner = propertyOf(value, member.name);
    const place = `${path}.${member.name}`;
    return member === tagged?.member
      ? unionFrom(tagged.union, variants, inner, place)
      : treeFrom(member.type, inner, place);
  });
  return { kind: "struct", struct, members };
}

function unionFrom(union: Union, variants: readonly Member[], value: unknown, path: string): Tree {
  const variant = variants.find(({ name }) => propertyOf(value, name) !== undefined);
  if (variant !== undefined) {
    const inner = propertyOf(value, variant.name);
    const place = `${path}.${variant.name}`;
    return { kind: "variant", union, variant, value: treeFrom(variant.type, inner, place) };
  }
  const raw = propertyOf(value, "raw");
  if (!isBytes(raw)) throw new Error(`${path} has neither a variant nor raw bytes`);
  return { kind: "raw", union, bytes: raw };
}

function elementsFrom(
  value: unknown,
  length: number | undefined,
  path: string,
): readonly unknown[] {
  const elements: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  if (elements === undefined || elements.length !== (length ?? elements.length))
    throw new Error(`${path} has not ${length} elements`);
  return elements;
}

function isBytes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((byte) => Number.isInteger(byte));
}

/** A property of what may be no object. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
