import { extentOf, layoutOf } from "../../model/layout/aggregate.ts";
import type { Abi } from "../../model/layout/abi.ts";
import type { Aggregate, ArrayType, Code, Struct, Type, Union } from "../../model/type.ts";

/** A box of a diagram: octets that belong together. */
export interface Cell {
  /** The way from the aggregate to the octets: `["u", "gso", "size"]`; a remark for octets of no member. */
  readonly path: readonly string[];
  /** First octet, from the start of the aggregate. */
  readonly offset: number;
  /** Number of octets. */
  readonly size: number;
  /** Octets of one element, where the box holds an array. */
  readonly elementSize: number | undefined;
}

/** Which variant of a union a diagram shows. */
export interface Variant {
  /** The way to it in C: `u.gso`. */
  readonly path: string;
  /** The codes of the tag that select it; none where the union has no tag. */
  readonly codes: readonly Code[];
}

/** One way to see the octets of an aggregate. */
export interface View {
  /** `undefined` where the aggregate has no union, or the view leaves it closed. */
  readonly variant: Variant | undefined;
  readonly cells: readonly Cell[];
}

/** Arrays up to this number of elements are drawn element by element. */
const fewElements = 8;

/** Every way to see `aggregate` on `abi`: one, or one for each variant of each union inside. */
export function viewsOf(aggregate: Aggregate, abi: Abi): readonly View[] {
  return aggregate.kind === "struct"
    ? structViews(aggregate, abi, [], 0)
    : unionViews(aggregate, abi, [], 0);
}

function structViews(
  struct: Struct,
  abi: Abi,
  path: readonly string[],
  start: number,
): readonly View[] {
  const layout = layoutOf(struct, abi);
  const holes = layout.holes.map((hole) => remark("(padding)", start + hole.offset, hole.size));
  const members = struct.members.map((member, index) => {
    const offset = start + (layout.members[index]?.offset ?? 0);
    const way = [...path, member.name];
    const closed = cell(way, offset, extentOf(member.type, abi).size);
    return { closed, views: typeViews(member.type, abi, way, offset) };
  });
  const open = members.filter(({ views }) => views.some(({ variant }) => variant !== undefined));
  const choices = open.length === 0 ? [{ member: undefined, view: undefined }] : [];
  const all = [
    ...choices,
    ...open.flatMap((member) => member.views.map((view) => ({ member, view }))),
  ];
  return all.map((choice) => {
    const cells = members.flatMap((member) => {
      if (member === choice.member) return choice.view?.cells ?? [];
      const closed = open.includes(member) || member.views.length === 0;
      return closed ? [member.closed] : member.views.flatMap((view) => view.cells);
    });
    return { variant: choice.view?.variant, cells: inOrder([...cells, ...holes]) };
  });
}

function unionViews(
  union: Union,
  abi: Abi,
  path: readonly string[],
  start: number,
): readonly View[] {
  const { size } = layoutOf(union, abi);
  const shown = union.members.filter(
    ({ name, padding }) =>
      !padding && (union.selector === undefined || codesOf(union, name).length > 0),
  );
  return shown.flatMap((member) => {
    const way = [...path, member.name];
    const used = extentOf(member.type, abi).size;
    const rest = size > used ? [remark("(unused)", start + used, size - used)] : [];
    const variant = { path: way.join("."), codes: codesOf(union, member.name) };
    return typeViews(member.type, abi, way, start).map((view) => ({
      variant: view.variant ?? variant,
      cells: [...view.cells, ...rest],
    }));
  });
}

/** The codes of the tag for which `variant` of `union` holds; none where it has no tag. */
export function codesOf(union: Union, variant: string): readonly Code[] {
  const { selector } = union;
  if (selector === undefined) return [];
  const names = selector.cases.filter((one) => one.variant === variant).map(({ code }) => code);
  return selector.codes.values.filter(({ name }) => names.includes(name));
}

function typeViews(type: Type, abi: Abi, path: readonly string[], offset: number): readonly View[] {
  switch (type.kind) {
    case "scalar":
      return [{ variant: undefined, cells: [cell(path, offset, type.integer.bits / 8)] }];
    case "struct":
      return ownDiagramsApart(type.struct, structViews(type.struct, abi, path, offset));
    case "union":
      return ownDiagramsApart(type.union, unionViews(type.union, abi, path, offset));
    case "array":
      return [{ variant: undefined, cells: arrayCells(type, abi, path, offset) }];
  }
}

/**
 * The views of an aggregate inside another one; none where they are drawn at its own declaration. A tag
 * outside of a union says something new about it, so that its variants are drawn here too.
 */
function ownDiagramsApart(aggregate: Aggregate, views: readonly View[]): readonly View[] {
  const isTagged = aggregate.kind === "union" && aggregate.selector !== undefined;
  const isOpen = aggregate.name === undefined || isTagged;
  return isOpen || views.every(({ variant }) => variant === undefined) ? views : [];
}

function arrayCells(
  type: ArrayType,
  abi: Abi,
  path: readonly string[],
  offset: number,
): readonly Cell[] {
  const { size } = extentOf(type.element, abi);
  const octets = type.element.kind === "scalar" && size === 1;
  if (octets || type.length > fewElements) {
    return [{ path, offset, size: size * type.length, elementSize: size }];
  }
  return Array.from({ length: type.length }, (_, index) => index).flatMap((index) => {
    const way = [...path.slice(0, -1), `${path.at(-1)}[${index}]`];
    const [view, ...others] = typeViews(type.element, abi, way, offset + index * size);
    return view === undefined || others.length > 0
      ? [cell(way, offset + index * size, size)]
      : view.cells;
  });
}

function cell(path: readonly string[], offset: number, size: number): Cell {
  return { path, offset, size, elementSize: undefined };
}

function remark(text: string, offset: number, size: number): Cell {
  return cell([text], offset, size);
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return cells.toSorted((a, b) => a.offset - b.offset);
}
