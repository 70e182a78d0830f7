import type { Declaration, PageType } from "../model/declaration.ts";
import type { Abi } from "../model/layout/abi.ts";
import { groupAbis, type LayoutGroup } from "../model/layout/layout.ts";
import { type Model, scalarsOf } from "../model/model.ts";
import type { Codes, Flags, Integer, Member } from "../model/type.ts";
import { accessOf } from "../model/visit.ts";

/** A number, and the ABIs on which it holds. */
export interface NumberOnAbis extends LayoutGroup {
  readonly number: number;
}

/** The different numbers that `numberOn` gives, in the order of the ABI table: one where all ABIs agree. */
export function numbersByAbi(
  numberOn: (abi: Abi) => number,
  among?: readonly Abi[],
): readonly NumberOnAbis[] {
  const groups = groupAbis((abi) => String(numberOn(abi)), among);
  return groups.map((group) => ({ ...group, number: numberOn(group.abi) }));
}

/** The integers that hold values of each family, in members and parameters. */
export function familyIntegers(model: Model): ReadonlyMap<Codes | Flags, readonly Integer[]> {
  const integers = new Map<Codes | Flags, Integer[]>();
  for (const { scalar } of scalarsOf(model)) {
    if (scalar.values === undefined) continue;
    integers.set(scalar.values, [...(integers.get(scalar.values) ?? []), scalar.integer]);
  }
  return integers;
}

/** The elements of a member that carries parameters: `data[0]`, `data[1]`; `data` where it is no array. */
export function elementsOf({ name, type }: Member): readonly string[] {
  return type.kind === "array"
    ? Array.from({ length: type.length }, (_, index) => `${name}[${index}]`)
    : [name];
}

/** How a page has to be granted, after "which" or "the page": one that is granted read-write may be read as well. */
export function grantText(page: PageType): string {
  const access = accessOf(page);
  return `${access === "read-write" ? "must" : "may"} be granted ${access}`;
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

/** One group for each declaration, but one for all keys in a row: outputs show these as one list. */
export function groupKeys(
  declarations: readonly Declaration[],
): readonly (readonly Declaration[])[] {
  const groups: Declaration[][] = [];
  for (const declaration of declarations) {
    const group = groups.at(-1);
    if (declaration.kind === "key" && group?.[0]?.kind === "key") group.push(declaration);
    else groups.push([declaration]);
  }
  return groups;
}
