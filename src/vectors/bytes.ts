import { abis, type Abi } from "../model/layout/abi.ts";
import { extentOf } from "../model/layout/aggregate.ts";
import type { Type } from "../model/type.ts";
import { Encoder, type Complain } from "./encode.ts";
import { Image } from "./image.ts";

/** Structures whose layout the ABIs do not agree on have that of the first one in vectors. */
export const layoutAbi: Abi = firstOf(abis);

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("the ABI table is empty");
  return first;
}

/** Consecutive elements of a type, as bytes. */
export function valueImage(
  type: Type,
  elements: readonly unknown[],
  byteOrder: "little" | "big",
  complain: Complain,
): { readonly image: Image; readonly elementSize: number } {
  const elementSize = extentOf(type, layoutAbi).size;
  const image = new Image(elementSize * elements.length, byteOrder);
  const encoder = new Encoder(image, layoutAbi, complain);
  elements.forEach((element, index) => {
    const path = elements.length === 1 ? nameOf(type) : `${nameOf(type)}[${index}]`;
    encoder.put(type, element, index * elementSize, path);
  });
  return { image, elementSize };
}

function nameOf(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.alias?.name ?? type.integer.name;
    case "array":
      return nameOf(type.element);
    case "struct":
      return type.struct.name ?? "struct";
    case "union":
      return type.union.name ?? "union";
  }
}

/** Bytes of a list of numbers. */
export function bytesOf(numbers: readonly number[], complain: Complain): Uint8Array {
  const wrong = numbers.find((one) => !Number.isInteger(one) || one < 0 || one > 0xff);
  if (wrong !== undefined) complain(`${wrong} is no byte`);
  return Uint8Array.from(numbers);
}
