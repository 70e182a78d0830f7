import type { Parameter } from "../../model/declaration.ts";
import { zeroText } from "./integer.ts";
import { isBytes } from "./value-type.ts";
import { fromCarrier, isNarrower, toCarrier, wordCheck, type WordCarrier } from "./word.ts";

/** How words come out of their carrier. */
export function decoding(
  words: readonly Parameter[],
  { member, integer, length }: WordCarrier,
  source: string,
  struct: string,
  where: string,
): { readonly decodeChecks: readonly string[]; readonly decoded: string } {
  const path = `${struct}.${member.name}`;
  const zero = zeroText(integer);
  const carried = `${source}.${member.name}`;
  const isArray = length !== undefined;
  const locals = words.map((_, index) => `word${index} = ${zero}`).join(", ");
  const decoded = words.map((word, index) => ({
    word,
    text: fromCarrier(word, isArray ? `word${index}` : carried, integer),
    place: isArray ? `${path}[${index}]` : path,
  }));
  const list = isBytes(member.type) ? `[...${carried}]` : carried;
  const reserved = isArray ? `${list}, ${words.length}, "${path}[]"` : `[${carried}], 0, "${path}"`;
  return {
    decodeChecks: [
      ...(isArray && words.length > 0 ? [`const [${locals}] = ${carried};`] : []),
      ...decoded
        .filter(({ word }) => isNarrower(word, integer))
        .map(({ word, text, place }) => wordCheck(word, text, place)),
      ...(words.length < (length ?? 1) ? [`checkReserved(${reserved}, ${where});`] : []),
    ],
    decoded: decoded.map(({ word, text }) => `, ${word.name}: ${text}`).join(""),
  };
}

/** The carrier's member with `words` in it. */
export function encodedText(
  words: readonly Parameter[],
  { member, integer, length }: WordCarrier,
): string {
  const zero = zeroText(integer);
  const carried = Array.from({ length: length ?? 1 }, (_, index) => {
    const word = words[index];
    return word === undefined ? zero : toCarrier(word, `value.${word.name}`, integer);
  });
  if (length === undefined) return carried[0] ?? zero;
  const list = carried.join(", ");
  return isBytes(member.type) ? `Uint8Array.of(${list})` : `[${list}]`;
}
