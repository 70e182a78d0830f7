import { bitWidth } from "../../src/model/layout/bits.ts";
import { extentOf, integerOn, layoutOf } from "../../src/model/layout/layout.ts";
import { countedElement } from "../../src/model/layout/flexible.ts";
import { aggregateIn } from "../../src/model/visit.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import type {
  ArrayType,
  Integer,
  Member,
  ScalarType,
  Struct,
  Union,
} from "../../src/model/type.ts";

/** A value of a type of the model. */
export type Tree =
  | { readonly kind: "scalar"; readonly type: ScalarType; readonly value: bigint }
  | { readonly kind: "array"; readonly type: ArrayType; readonly elements: readonly Tree[] }
  /** The members in their order. */
  | { readonly kind: "struct"; readonly struct: Struct; readonly members: readonly Tree[] }
  | {
      readonly kind: "variant";
      readonly union: Union;
      readonly variant: Member;
      readonly value: Tree;
    }
  /** All bytes of a union. */
  | { readonly kind: "raw"; readonly union: Union; readonly bytes: readonly number[] };

/** A member by its name, an element by its index; a member that C has no name for is no step. */
export type Step = string | number;

/** The steps to what a member has: its bytes begin at the first member that C has a name for. */
function stepsTo(member: Member, { kind }: Tree): readonly Step[] {
  if (!member.anonymous) return [member.name];
  return kind === "raw" ? firstName(member) : [];
}

function firstName({ name, anonymous, type }: Member): readonly Step[] {
  const { kind, members = [] } = (anonymous ? aggregateIn(type) : undefined) ?? {};
  // C has no address of a bit-field, and all variants begin at the same place.
  const plain = members.find((one) => !one.anonymous && bitWidth(one.type) === undefined);
  const first = (kind === "union" ? plain : undefined) ?? members[0];
  return first === undefined ? [name] : firstName(first);
}

/** One integer of a value. */
export interface Leaf {
  /** The way to it, or to the union that it is a byte of. */
  readonly steps: readonly Step[];
  /** Index of the byte, where it is one of a union's raw bytes. */
  readonly byte: number | undefined;
  /** It is a byte of an array whose elements have different sizes; the last step is its index. */
  readonly isOfArray?: boolean;
  readonly integer: Integer;
  readonly value: bigint;
  /** From the start of the outermost struct, in bytes; by the layout of the model, for messages alone. */
  readonly offset: number;
}

const byteInteger: Integer = { name: "uint8_t", bits: 8, signed: false };

/** Every integer of a value, in the order of the members. */
export function leavesOf(
  tree: Tree,
  abi: Abi,
  steps: readonly Step[] = [],
  offset = 0,
): readonly Leaf[] {
  switch (tree.kind) {
    case "scalar": {
      const integer = integerOn(tree.type.integer, abi);
      return [{ steps, byte: undefined, integer, value: tree.value, offset }];
    }
    case "array": {
      const { size } = extentOf(countedElement(tree.type), abi);
      const leaves = tree.elements.flatMap((element, index) =>
        leavesOf(element, abi, [...steps, index], offset + index * size),
      );
      return tree.type.flexible?.isBytes === true
        ? leaves.map((leaf) => ({ ...leaf, isOfArray: true }))
        : leaves;
    }
    case "struct": {
      const layout = layoutOf(tree.struct, abi);
      return tree.struct.members.flatMap((own, index) => {
        const member = tree.members[index];
        const place = offset + (layout.members[index]?.offset ?? 0);
        return member === undefined
          ? []
          : leavesOf(member, abi, [...steps, ...stepsTo(own, member)], place);
      });
    }
    case "variant":
      return leavesOf(tree.value, abi, [...steps, ...stepsTo(tree.variant, tree.value)], offset);
    case "raw":
      return tree.bytes.map((value, byte) => ({
        steps,
        byte,
        integer: byteInteger,
        value: BigInt(value),
        offset: offset + byte,
      }));
  }
}

/** The way to a leaf as C and our messages write it: `.u.gso.size`, `.data[1]`. */
export function pathText(steps: readonly Step[]): string {
  return steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}
