import { type BitPart, portableGroups } from "../../model/layout/bits.ts";
import type { Aggregate } from "../../model/type.ts";
import type { BodyPart } from "../../model/visit.ts";

/** What a header asks for the byte order. */
const orderMacros = {
  linux: { little: "defined(__LITTLE_ENDIAN_BITFIELD)", big: "defined(__BIG_ENDIAN_BITFIELD)" },
  compiler: {
    little: "__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__",
    big: "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__",
  },
};

/** A part of a struct with its lines in the header. */
export interface PartLines {
  readonly part: BodyPart;
  readonly lines: readonly string[];
}

/**
 * The lines of the parts of a struct, with portable bit-fields in the order for either byte order. Where each
 * byte has one bit-field alone, the orders are the same.
 *
 * @param plainLines - the lines of a member without its comment, which it has once.
 */
export function withBitOrders(
  aggregate: Aggregate,
  parts: readonly PartLines[],
  plainLines: (part: BitPart) => readonly string[],
): readonly string[] {
  if (aggregate.kind !== "struct" || aggregate.portableBits === undefined) {
    return parts.flatMap(({ lines }) => lines);
  }
  const { little, big } = orderMacros[aggregate.portableBits];
  const reversible = portableGroups(aggregate).filter((run) =>
    run.some((group) => group.length > 1),
  );
  const byFirst = new Map<BodyPart | undefined, (typeof reversible)[number]>(
    reversible.map((run) => [run[0]?.[0], run]),
  );
  const all: string[] = [];
  for (let index = 0; index < parts.length;) {
    const run = byFirst.get(parts[index]?.part) ?? [];
    const count = Math.max(1, run.flat().length);
    const own = parts.slice(index, index + count).flatMap(({ lines }) => lines);
    index += count;
    if (run.length === 0) {
      all.push(...own);
      continue;
    }
    const gap = own[0] === "" ? [""] : [];
    const reversed = run.flatMap((group) => group.toReversed()).flatMap(plainLines);
    all.push(
      ...[...gap, `#if ${little}`, ...own.slice(gap.length), `#elif ${big}`, ...reversed],
      ...["#else", '#error "The byte order of bit-fields is not known."', "#endif"],
    );
  }
  return all;
}
