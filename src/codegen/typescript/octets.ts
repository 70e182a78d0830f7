import { integerOn, placedMembers } from "../../model/layout/layout.ts";
import type { Abi } from "../../model/layout/abi.ts";
import type { Struct, Type } from "../../model/type.ts";
import { addressAt, addressText, getText, unsignedOf } from "./expression.ts";
import { chunksOf } from "./stores.ts";
import type { WordReads } from "./bits.ts";

/** Elements of an array that are read one by one; a longer array is read in a loop. */
export const unrolled = 16;

/** Reads short arrays of octets by words: an octet of a word is quicker to have than one of the view. */
export function octetReads(struct: Struct, abi: Abi): WordReads {
  const arrays = placedMembers(struct, abi).flatMap(({ member, offset, size }) => {
    if (!isOctets(member.type, abi)) return [];
    const chunks = chunksOf({ offset, size });
    return chunks.length === 0 ? [] : [{ member, chunks }];
  });
  const nameOf = (offset: number) => `octets$${offset}`;
  return {
    lines: arrays.flatMap(({ chunks }) =>
      chunks.map(({ offset, bits }) => {
        const address = addressText(addressAt("offset", offset));
        return `const ${nameOf(offset)} = ${getText("view", unsignedOf(bits), address, "true")};`;
      }),
    ),
    values: new Map(
      arrays.map(({ member, chunks }) => {
        const octets = chunks.flatMap(({ offset, bits }) =>
          Array.from({ length: bits / 8 }, (_, index) =>
            octetText(nameOf(offset), bits, 8 * index),
          ),
        );
        return [member, `[${octets.join(", ")}]`];
      }),
    ),
  };
}

function isOctets(type: Type, abi: Abi): boolean {
  if (type.kind !== "array" || type.flexible !== undefined || type.length > unrolled) return false;
  if (type.element.kind !== "scalar") return false;
  const { bits, signed, isBoolean } = integerOn(type.element.integer, abi);
  return bits === 8 && !signed && !isBoolean;
}

/** The octet of a word above `shift` bits. */
function octetText(word: string, bits: number, shift: number): string {
  if (shift + 8 === bits) return shift === 0 ? word : `${word} >>> ${shift}`;
  return shift === 0 ? `${word} & 0xff` : `(${word} >>> ${shift}) & 0xff`;
}
