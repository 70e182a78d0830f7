import type { Facts } from "../header/facts.ts";
import type { AggregateName } from "../header/declared-names.ts";

/** Whether there are bytes in a struct that belong to no member. */
export function hasGap({ tag, name, members }: AggregateName, facts: Facts): boolean {
  const size = Number(facts.get(`${tag} ${name}`)?.aspects["size"]);
  let end = 0;
  for (const { path } of members.filter((one) => !one.path.includes("."))) {
    const { offset, size: own, bit, bits } = facts.get(`${name}.${path}`)?.aspects ?? {};
    if (tag === "struct" && Number(offset) > end) return true;
    const length = Number(own ?? 0) + Math.ceil((Number(bit ?? 0) + Number(bits ?? 0)) / 8);
    end = Math.max(end, Number(offset ?? end) + length);
  }
  return size > end;
}

/**
 * Whether a struct or union is aligned less than its members are alone, and yet not packed, as `#pragma pack(2)`
 * does it. Whether `#pragma pack(4)` does is open: there are ABIs that align integers of 64 bits so.
 */
export function isPackedTighter(one: AggregateName, facts: Facts): boolean {
  const { alignment, natural } = alignmentOf(one, facts);
  return alignment === 2 && natural > 2;
}

/** How a struct or union is aligned, and how its members are, in bytes. */
export function alignmentOf(
  { tag, name, members }: AggregateName,
  facts: Facts,
): { readonly alignment: number; readonly natural: number } {
  const alignment = Number(facts.get(`${tag} ${name}`)?.aspects["alignment"]);
  const natural = Math.max(
    ...members.map(({ path }) => {
      const { type = "", size } = facts.get(`${name}.${path}`)?.aspects ?? {};
      const bits = /^[suf](\d+)/.exec(type)?.[1];
      if (bits !== undefined) return Number(bits) / 8;
      if (type === "pointer" || type === "handle") return Number(size);
      return Number(facts.get(type.replace(/\[.*/, ""))?.aspects["alignment"] ?? alignment);
    }),
  );
  return { alignment, natural };
}
