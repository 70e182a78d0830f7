import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { partWidth, portableGroups } from "../../model/layout/bits.ts";
import { type Model, aggregatesOf } from "../../model/model.ts";

export const unportableBits = defineDiagnostic("unportable-bits", {
  requirement: "Portable bit-fields fill whole bytes, and none is in parts of two bytes.",
  why: "A compiler for big-endian begins at the other end of each byte. The header can reverse the bit-fields of one byte, so that they are the same bits everywhere; it can reverse neither half a byte nor a bit-field that goes on in the next one.",
  fix: "Fill each byte with `padding(uint8_t.bits(...))`, and make what crosses its end a number of whole bytes, or leave out `portableBits`.",
  messages: {
    crosses: (name: string) => ({
      message: `"${name}" is in parts of two bytes, which no order of bit-fields makes the same on big-endian`,
      suggestion: "use an integer with masks({ ... }), or leave out portableBits",
    }),
    partOfByte: (name: string, bits: number) => ({
      message: `${bits} bits behind "${name}" are in no bit-field`,
      suggestion: `add a member: pad: padding(uint8_t.bits(${bits}))`,
    }),
    conditional: (name: string) => ({
      message: `"${name}" is under a condition, and has portable bit-fields beside it`,
      suggestion: "leave out portableBits, and write both orders under when(...)",
    }),
    boundary: (name: string) => ({
      message: `"${name}" has no bits, and portable bit-fields beside it`,
      suggestion: "fill the bytes up to the next boundary: anonymous(uint8_t.bits(8))",
    }),
    none: (name: string) => ({
      message: `${name} has no bit-fields`,
      suggestion: "leave out portableBits",
    }),
  },
});

/** The header reverses groups of bit-fields that fill a byte each. */
export function checkUnportableBits(model: Model): readonly Diagnostic[] {
  const { finding } = unportableBits;
  return aggregatesOf(model).flatMap(({ aggregate, path }): readonly Diagnostic[] => {
    if (aggregate.kind !== "struct" || aggregate.portableBits === undefined) return [];
    const runs = portableGroups(aggregate);
    if (runs.length === 0) return [finding("none", aggregate.span, path)];
    return runs.flat().flatMap((group) => {
      let bits = 0;
      for (const part of group) {
        const { name, span, condition } = part;
        if (condition !== undefined) return [finding("conditional", span, name)];
        const width = partWidth(part) ?? 0;
        if (width === 0) return [finding("boundary", span, name)];
        const isAlone = group.length === 1 && width % 8 === 0;
        if (bits + width > 8 && !isAlone) return [finding("crosses", span, name)];
        bits += width;
      }
      const last = group.at(-1);
      return last === undefined || bits % 8 === 0
        ? []
        : [finding("partOfByte", last.span, last.name, 8 - bits)];
    });
  });
}
