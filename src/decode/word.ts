import { extentOf } from "../model/layout/aggregate.ts";
import type { Parameter } from "../model/declaration.ts";
import type { ScalarType, Type } from "../model/type.ts";
import { accessOf } from "../model/nested-types.ts";
import { fits } from "../model/integer.ts";
import type { MemberDecoder } from "./aggregate.ts";
import { meaningOf } from "./meaning.ts";
import type { Reader } from "./reader.ts";

/**
 * Decodes the member of type `carrier` that holds the words of a message.
 *
 * @param words - the words that have a name; all others are 0. `undefined` where nobody knows them.
 */
export function decodeWords(carrier: Type, words: readonly Parameter[] | undefined): MemberDecoder {
  return (reader, path, offset) => {
    const { element, length } = wordsOf(carrier);
    for (let index = 0; index < length; index++) {
      const at = offset + index * extentOf(element, reader.abi).size;
      const place = carrier.kind === "array" ? `${path}[${index}]` : path;
      if (words === undefined) decodeUnknown(reader, element, place, at);
      else decodeWord(reader, element, place, at, words[index]);
    }
  };
}

function wordsOf(carrier: Type): { readonly element: Type; readonly length: number } {
  return carrier.kind === "array" ? carrier : { element: carrier, length: 1 };
}

function decodeUnknown(reader: Reader, element: Type, path: string, offset: number): void {
  reader.add(path, offset, extentOf(element, reader.abi).size, rawOf(reader, element, offset));
}

function decodeWord(
  reader: Reader,
  element: Type,
  path: string,
  offset: number,
  word: Parameter | undefined,
): void {
  const { size } = extentOf(element, reader.abi);
  const raw = rawOf(reader, element, offset);
  if (word === undefined) {
    reader.add(path, offset, size, raw, "no meaning");
    if (raw !== undefined && raw !== 0n) {
      reader.problem(path, offset, "a word without meaning is not 0");
    }
    return;
  }
  const place = `${path} ${word.name}`;
  if (raw === undefined) reader.add(place, offset, size);
  else if (word.type.kind === "page") {
    const grant = BigInt.asUintN(size * 8, raw);
    reader.add(place, offset, size, grant, `grant of a page, ${accessOf(word.type)}`);
  } else decodeNumber(reader, word.type, size * 8, place, offset, raw);
}

function rawOf(reader: Reader, element: Type, offset: number): bigint | undefined {
  return element.kind === "scalar" ? reader.integer(offset, element.integer) : undefined;
}

/** The carrier may be of the other sign: the word is what its bits stand for, and has to fit its own type. */
function decodeNumber(
  reader: Reader,
  { integer, values }: ScalarType,
  bits: number,
  path: string,
  offset: number,
  raw: bigint,
): void {
  const value = integer.signed ? BigInt.asIntN(bits, raw) : BigInt.asUintN(bits, raw);
  const { text, problem } = meaningOf(value, values, bits);
  reader.add(path, offset, bits / 8, value, text);
  if (!fits(value, integer)) {
    reader.problem(path, offset, `${value} does not fit ${integer.name}`);
  }
  if (problem !== undefined) reader.problem(path, offset, problem);
}
