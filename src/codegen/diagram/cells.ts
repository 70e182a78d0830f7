import { presentOn } from "../../model/layout/present.ts";
import { selectingCodes } from "../../model/tagged-union.ts";
import { aggregateIn, visitType } from "../../model/visit.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { type BitPlace, type Range, joinRanges } from "../../model/layout/bits.ts";
import { isClosed, openEndOf } from "../../model/layout/flexible.ts";
import { extentOf, layoutOf, placedMembers, placeIn } from "../../model/layout/layout.ts";
import type {
  Aggregate,
  ArrayType,
  Code,
  Direction,
  Member,
  Struct,
  Type,
  Union,
} from "../../model/type.ts";

/** A box of a diagram: octets that belong together. */
export interface Cell {
  /** The path from the aggregate to the octets: `["u", "gso", "size"]`; a remark for octets of no member. */
  readonly path: readonly string[];
  /** First octet, from the start of the aggregate. */
  readonly offset: number;
  /** Number of octets. */
  readonly size: number;
  /** Octets of one element, where the box holds an array. */
  readonly elementSize: number | undefined;
  /** The innermost member that the octets belong to; `undefined` for octets of no member. */
  readonly member: Member | undefined;
  /** Of that member, or else of one around it. */
  readonly direction: Direction | undefined;
  /** The bits of these octets that it has; `undefined`: all of them. */
  readonly bits?: BitPlace | undefined;
  /** Where it is drawn: for bits, the octets from their most significant bit on; in fractions of octets. */
  readonly cuts?: readonly Range[];
}

/** Where in an aggregate cells are: their path, and what {@link Cell} has of it. */
type CellPosition = Pick<Cell, "path" | "offset" | "member" | "direction">;

/** Which variant of a union a diagram shows. */
export interface ViewVariant {
  /** Its path in C: `u.gso`. */
  readonly path: string;
  /** The codes of the tag that select it; none where the union has no tag. */
  readonly codes: readonly Code[];
}

/** One way to see the octets of an aggregate. */
export interface View {
  /** Missing where the aggregate has no union, or the view shows it as one box. */
  readonly variant?: ViewVariant | undefined;
  readonly cells: readonly Cell[];
  /** What says where the flexible array of the variant is, if it has one. */
  readonly end?: string | undefined;
}

/** Up to this number of variants that are declared on their own are drawn in each struct that has them. */
const fewVariants = 4;

/** A struct with several unions that have more variants together is drawn once, with a box for each union. */
const mostViews = 32;

/** Arrays up to this number of elements are drawn element by element. */
const fewElements = 8;

/** Every way to see `aggregate` on `abi`: one, or one for each variant of each union inside. */
export function viewsOf(aggregate: Aggregate, abi: Abi): readonly View[] {
  return aggregateViews(aggregate, abi, remark([], 0));
}

function aggregateViews(aggregate: Aggregate, abi: Abi, place: CellPosition): readonly View[] {
  return aggregate.kind === "struct"
    ? structViews(aggregate, abi, place)
    : unionViews(aggregate, abi, place);
}

function structViews(struct: Struct, abi: Abi, place: CellPosition): readonly View[] {
  const layout = layoutOf(struct, abi);
  const present = presentOn(struct, abi);
  const holes = layout.holes.map((hole) =>
    cellAt(remark(["(padding)"], place.offset + hole.offset), hole.size),
  );
  const spareBits = layout.spareBits.map((bits) =>
    bitCell(remark(["(padding)"], place.offset + bits.offset), bits, abi),
  );
  const members = placedMembers(struct, abi).map(({ member, offset, bits }) => {
    const own =
      struct.name === undefined || struct.members.length > 1
        ? within(place, member, offset)
        : onlyWithin(place, member, offset);
    if (bits !== undefined) {
      const cell = bitCell(own, bits, abi);
      return { box: cell, views: [{ cells: [cell] }] };
    }
    const box = cellAt(named(own, member), extentOf(member.type, abi).size);
    const views = typeViews(member.type, abi, own);
    // An array that something follows has no elements.
    return { box, views: isClosed(present, member) ? views.map(withoutEnd) : views };
  });
  const expandable = members.filter(({ views }) =>
    views.some(({ variant }) => variant !== undefined),
  );
  const choices = expandable.flatMap((member) => member.views.map((view) => ({ member, view })));
  const isMany = expandable.length > 1 && choices.length > mostViews;
  return (isMany || choices.length === 0 ? [undefined] : choices).map((choice) => {
    const cells = members.flatMap((member) => {
      if (member === choice?.member) return choice.view.cells;
      const isBox = expandable.includes(member) || member.views.length === 0;
      return isBox ? [member.box] : member.views.flatMap((view) => view.cells);
    });
    return {
      variant: choice?.view.variant,
      end: choice?.view.end,
      cells: [...cells, ...spareBits, ...holes].toSorted((a, b) => a.offset - b.offset),
    };
  });
}

function withoutEnd({ variant, cells }: View): View {
  return { variant, cells };
}

function unionViews(union: Union, abi: Abi, place: CellPosition): readonly View[] {
  const { size } = layoutOf(union, abi);
  const drawn = presentOn(union, abi).members.filter(
    ({ name, padding }) =>
      !padding && (union.selector === undefined || selectingCodes(union, name).length > 0),
  );
  return drawn.flatMap((member) => {
    const own = within(place, member);
    const { size: used, bits } = placeIn(union, member, abi);
    const rest =
      size > used ? [cellAt(remark(["(unused)"], place.offset + used), size - used)] : [];
    const variant = {
      path: [...own.path, ...firstName(member)].join("."),
      codes: selectingCodes(union, member.name),
    };
    const views: readonly View[] =
      bits === undefined
        ? typeViews(member.type, abi, own)
        : [{ cells: [bitCell(own, bits, abi)] }];
    // A struct with variants of its own is drawn at its declaration, and is one box here.
    const box: View = { cells: [cellAt(named(own, member), used)] };
    return (views.length === 0 ? [box] : views).map((view) => ({
      variant: view.variant ?? variant,
      end: view.end ?? endLabel(member.type, abi, own),
      cells: [...view.cells, ...rest],
    }));
  });
}

/** What says where the flexible array at the end of a type is: `refs[] from 4 on`. */
export function endLabel(
  type: Type,
  abi: Abi,
  { path, offset }: Pick<Cell, "path" | "offset">,
): string | undefined {
  const label = (names: readonly string[], from: number) => `${names.join(".")}[] from ${from} on`;
  if (type.kind === "array") return type.flexible && label(path, offset);
  const end = type.kind === "struct" ? openEndOf(type.struct, abi) : undefined;
  if (end === undefined) return undefined;
  const names = end.members.filter(({ anonymous }) => !anonymous).map(({ name }) => name);
  return label([...path, ...names], offset + end.offset);
}

function typeViews(type: Type, abi: Abi, place: CellPosition): readonly View[] {
  return visitType<readonly View[]>(type, {
    scalar: (scalar) => [{ cells: [cellAt(place, extentOf(scalar, abi).size)] }],
    array: (array) => [{ cells: arrayCells(array, abi, place) }],
    aggregate: (aggregate) => inlineViews(aggregate, aggregateViews(aggregate, abi, place)),
  });
}

/**
 * The views of an aggregate inside another one; none where they are drawn at its own declaration, or at
 * those of its many variants. A tag next to a union tells which variant holds, so that its variants are drawn
 * here too.
 */
function inlineViews(aggregate: Aggregate, views: readonly View[]): readonly View[] {
  const isTagged = aggregate.kind === "union" && aggregate.selector !== undefined;
  const isMany =
    views.length > fewVariants &&
    aggregate.members.every(({ type }) => aggregateIn(type)?.name !== undefined);
  const isOpen = (aggregate.name === undefined || isTagged) && !isMany;
  return isOpen || views.every(({ variant }) => variant === undefined) ? views : [];
}

function arrayCells(type: ArrayType, abi: Abi, place: CellPosition): readonly Cell[] {
  // What follows the struct is not among its octets.
  if (type.flexible !== undefined) return [];
  const { size } = extentOf(type.element, abi);
  const octets = type.element.kind === "scalar" && size === 1;
  if (octets || type.length > fewElements) {
    return [cellAt(place, size * type.length, size)];
  }
  return Array.from({ length: type.length }, (_, index) => index).flatMap((index) => {
    const path = [...place.path.slice(0, -1), `${place.path.at(-1)}[${index}]`];
    const own = { ...place, path, offset: place.offset + index * size };
    const [view, ...others] = typeViews(type.element, abi, own);
    return view === undefined || others.length > 0 ? [cellAt(own, size)] : view.cells;
  });
}

function bitCell(place: CellPosition, bits: BitPlace, { byteOrder }: Abi): Cell {
  const { size, width, shift } = bits;
  const low = shift[byteOrder];
  const cuts = Array.from({ length: size }, (_, octet): Range => {
    const below = 8 * (byteOrder === "little" ? octet : size - 1 - octet);
    const from = Math.max(low, below) - below;
    const to = Math.min(low + width, below + 8) - below;
    const start = place.offset + octet;
    return { start: start + (8 - to) / 8, end: start + (8 - from) / 8 };
  });
  return { ...place, size, elementSize: undefined, bits, cuts: joinRanges(cuts) };
}

function cellAt(place: CellPosition, size: number, elementSize?: number): Cell {
  return { size, elementSize, ...place };
}

/** The place of `member` inside of `outer`, `offset` bytes from its start. */
function within(outer: CellPosition, member: Member, offset = 0): CellPosition {
  return {
    path: member.anonymous ? outer.path : [...outer.path, member.name],
    offset: outer.offset + offset,
    member,
    direction: member.direction ?? outer.direction,
  };
}

/** The place of the only member of a struct that is declared on its own, whose name alone would not say where it is: `address.value`. */
function onlyWithin(outer: CellPosition, member: Member, offset: number): CellPosition {
  const place = within(outer, member, offset);
  if (outer.path.length === 0) return place;
  const around = outer.path.slice(0, -1);
  return { ...place, path: [...around, place.path.slice(around.length).join(".")] };
}

/** What names an anonymous member in a link: the first of its members that C has a name for. */
function firstName(member: Member): readonly string[] {
  const [first] = (member.anonymous ? aggregateIn(member.type)?.members : undefined) ?? [];
  if (first === undefined) return [];
  return first.anonymous ? firstName(first) : [first.name];
}

/** The place of `member` as one box, which has a remark where C has no name for it. */
function named(place: CellPosition, { anonymous, type }: Member): CellPosition {
  return anonymous ? { ...place, path: [...place.path, `(${type.kind})`] } : place;
}

function remark(path: readonly string[], offset: number): CellPosition {
  return { path, offset, member: undefined, direction: undefined };
}
