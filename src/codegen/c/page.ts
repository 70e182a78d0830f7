import { abis, pageSize, type Abi } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/aggregate.ts";
import type { PageType } from "../../model/declaration.ts";
import { accessOf } from "../../model/nested-types.ts";
import { dimensions, elementType, namedType } from "./type.ts";

/** A sentence on the page that a word refers to: how it is granted, and what it holds. */
export function pageSentence(page: PageType): string {
  const { element, length, count } = page;
  const name = namedType(element) ?? elementType(element).kind;
  const entry = `${name}${dimensions(element)}`;
  const entries = perAbi((abi) => Math.floor(pageSize / extentOf(element, abi).size));
  const access = accessOf(page) === "read-write" ? "must be granted" : "may be granted";
  const held = length === undefined ? `at most ${entries}` : String(length);
  const counted = count === undefined ? "" : `, counted by "${count}"`;
  return `Grant reference of a page, which ${access} ${accessOf(page)} and holds ${held} ${entry} entries${counted}.`;
}

/** A number that may depend on the ABI: `64`, or `64 (i386: 128)` where some ABIs differ. */
export function perAbi(numberOn: (abi: Abi) => number): string {
  const names = new Map<number, string[]>();
  for (const abi of abis) {
    const number = numberOn(abi);
    names.set(number, [...(names.get(number) ?? []), abi.name]);
  }
  const [[usual] = [0], ...others] = names;
  const exceptions = others.map(([number, on]) => `${on.join(", ")}: ${number}`);
  return exceptions.length === 0 ? String(usual) : `${usual} (${exceptions.join("; ")})`;
}
