import { presentOn } from "../../model/layout/present.ts";
import { enumerationOf } from "../../model/numbers.ts";
import type { Ring } from "../../model/declaration.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import { extentOf, hasOneLayout, layoutOf, placeIn } from "../../model/layout/layout.ts";
import { ringIndices, ringLayoutOf } from "../../model/layout/ring-layout.ts";
import type { Aggregate, DeclaredAggregate, ScalarType, Struct, Type } from "../../model/type.ts";
import { aggregateIn, visitType } from "../../model/visit.ts";
import { aggregateType, ringPageName, ringSlotName } from "../../naming/c.ts";
import { type AssertionRow, placeRow, perAbi } from "./rows.ts";

/** The macro for a struct or union without a tag. */
export const taglessMacro = "ABI_TAGLESS";

/**
 * Whether a constant of C says the sign of a type: that of an enumeration is the compiler's choice, an address
 * has none, and what is computed with floating-point numbers is no constant.
 */
export function isNumber(scalar: ScalarType): boolean {
  const { isAddress, isFloat } = scalar.integer;
  return !isAddress && isFloat !== true && enumerationOf(scalar) === undefined;
}

/** What is asserted of a struct or union: of the whole, of its typedef, and of every member at any depth. */
export function aggregateRows(
  aggregate: DeclaredAggregate,
  all: readonly Abi[],
): readonly AssertionRow[] {
  const some = hasOneLayout(aggregate) ? all.slice(0, 1) : all;
  const { kind, name, typedef, isTagless } = aggregate;
  const size = perAbi((abi) => layoutOf(aggregate, abi).size, some);
  const alignment = perAbi((abi) => layoutOf(aggregate, abi).alignment, some);
  return [
    isTagless
      ? { macro: taglessMacro, arguments: [name, size, alignment] }
      : { macro: "ABI_TYPE", arguments: [kind, name, size, alignment] },
    ...(typedef === undefined
      ? []
      : [{ macro: "ABI_TYPEDEF", arguments: [typedef, aggregateType(aggregate)] }]),
    ...memberRows({ name, aggregate, path: "", start: () => 0, some }),
  ];
}

/** A struct or union inside the outermost one. */
interface NestedAggregate {
  /** The tag of the outermost one. */
  readonly name: string;
  readonly aggregate: Aggregate;
  /** The expression before the name of a member: empty, or `u.gso.`. */
  readonly path: string;
  /** Offset in the outermost one, in bytes. */
  readonly start: (abi: Abi) => number;
  /** The ABIs for which it is asserted; they have the same members. */
  readonly some: readonly Abi[];
}

function memberRows(nested: NestedAggregate): readonly AssertionRow[] {
  const [first] = nested.some;
  const { members } = first === undefined ? nested.aggregate : presentOn(nested.aggregate, first);
  return members.flatMap((member) => {
    // C asks for neither the offset nor the size of a bit-field.
    if (bitWidth(member.type) !== undefined) return [];
    const offset = (abi: Abi) => nested.start(abi) + placeIn(nested.aggregate, member, abi).offset;
    const inner = member.anonymous ? aggregateIn(member.type) : undefined;
    if (inner !== undefined) return memberRows({ ...nested, aggregate: inner, start: offset });
    return typeRows(nested, nested.path + member.name, member.type, offset);
  });
}

/** The rows for what is at `path`; for an array those of the whole and of its first element. */
function typeRows(
  nested: NestedAggregate,
  path: string,
  type: Type,
  offsetOn: (abi: Abi) => number,
): readonly AssertionRow[] {
  const { name } = nested;
  const offset = perAbi(offsetOn, nested.some);
  const size = perAbi((abi) => extentOf(type, abi).size, nested.some);
  const member = placeRow("MEMBER", name, path, [offset, size]);
  return visitType<readonly AssertionRow[]>(type, {
    scalar: (scalar) => {
      const { name: own } = scalar.integer;
      return isNumber(scalar) ? [placeRow("NUMBER", name, path, [offset, own])] : [member];
    },
    array: ({ element, flexible }) => [
      // C does not know the size of a flexible array.
      ...(flexible === undefined ? [member] : []),
      ...typeRows(nested, `${path}[0]`, element, offsetOn),
    ],
    aggregate: (aggregate) => {
      if (aggregate.name !== undefined) return [member];
      const alignment = perAbi((abi) => layoutOf(aggregate, abi).alignment, nested.some);
      return [
        placeRow("NESTED", name, path, [offset, size, alignment]),
        ...memberRows({ ...nested, aggregate, path: `${path}.`, start: offsetOn }),
      ];
    },
  });
}

/** What is asserted of the page of a ring: its indices and its first slot. */
export function pageRows(ring: Ring, some: readonly Abi[]): readonly AssertionRow[] {
  const page = ringPageName(ring.name);
  const size = perAbi((abi) => ringLayoutOf(ring, abi).slotSize, some);
  const slots = perAbi((abi) => ringLayoutOf(ring, abi).slotsOffset, some);
  return [
    { macro: "ABI_NAME", arguments: ["struct", page] },
    ...ringIndices.map((index) =>
      placeRow("NUMBER", page, index.name, [String(index.offset), "uint32_t"]),
    ),
    placeRow("MEMBER", page, "ring[0]", [slots, size]),
  ];
}

/** What is asserted of a slot of a ring. */
export function slotRows(ring: Ring, some: readonly Abi[]): readonly AssertionRow[] {
  const { name, request, response } = ring;
  const slot = ringSlotName(name);
  const size = perAbi((abi) => ringLayoutOf(ring, abi).slotSize, some);
  const alignment = perAbi(
    (abi) => Math.max(layoutOf(request, abi).alignment, layoutOf(response, abi).alignment),
    some,
  );
  const sizeOf = (struct: Struct) => perAbi((abi) => layoutOf(struct, abi).size, some);
  return [
    { macro: "ABI_TYPE", arguments: ["union", slot, size, alignment] },
    placeRow("MEMBER", slot, "req", ["0", sizeOf(request)]),
    placeRow("MEMBER", slot, "rsp", ["0", sizeOf(response)]),
  ];
}
