import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { formatValue } from "../language/format-value.ts";
import type { Abi } from "../model/layout/abi.ts";
import { extentOf, layoutOf } from "../model/layout/aggregate.ts";
import type { Aggregate, Integer, Type } from "../model/type.ts";
import { fits } from "../model/integer.ts";
import type { Image } from "./image.ts";

/** Takes what is wrong with a value, with what to do about it. */
export type Complain = (message: string, suggestion?: string) => void;

/** Puts values of the model's types into bytes. What is left out stays as it is, and is not given. */
export class Encoder {
  readonly #image: Image;
  readonly #abi: Abi;
  readonly #complain: Complain;

  constructor(image: Image, abi: Abi, complain: Complain) {
    this.#image = image;
    this.#abi = abi;
    this.#complain = complain;
  }

  /**
   * Puts `value` at `offset`, in bytes.
   *
   * @param path - how messages name the place: `xen_netif_gref.flags`.
   */
  put(type: Type, value: unknown, offset: number, path: string): void {
    switch (type.kind) {
      case "scalar":
        this.#integer(type.integer, value, offset, path);
        return;
      case "array":
        this.#array(type.element, type.length, value, offset, path);
        return;
      case "struct":
        this.#members(type.struct, value, offset, path);
        return;
      case "union":
        this.#members(type.union, value, offset, path);
        return;
    }
  }

  #integer(integer: Integer, value: unknown, offset: number, path: string): void {
    const exact = exactInteger(value);
    if (exact === undefined)
      this.#complain(`${path} is ${formatValue(value)}, which is no integer`);
    else if (!fits(exact, integer))
      this.#complain(`${path}: ${exact} does not fit ${integer.name}`);
    else this.#image.put(offset, integer, exact);
  }

  #array(element: Type, length: number, value: unknown, offset: number, path: string): void {
    if (!Array.isArray(value) || value.length > length) {
      this.#complain(`${path} is no list of up to ${length} elements`);
      return;
    }
    const { size } = extentOf(element, this.#abi);
    value.forEach((one: unknown, index) => {
      this.put(element, one, offset + index * size, `${path}[${index}]`);
    });
  }

  /** The members of a struct that are given; of a union, one of the variants. */
  #members(aggregate: Aggregate, value: unknown, offset: number, path: string): void {
    if (typeof value !== "object" || value === null) {
      this.#complain(`${path} is ${formatValue(value)}, which has no members`);
      return;
    }
    const layout = layoutOf(aggregate, this.#abi);
    for (const [name, inner] of Object.entries(value)) {
      const index = aggregate.members.findIndex((member) => member.name === name);
      const member = aggregate.members[index];
      const place = layout.members[index];
      if (member !== undefined && place !== undefined) {
        this.put(member.type, inner, offset + place.offset, `${path}.${name}`);
      } else {
        const names = aggregate.members.map((one) => one.name);
        this.#complain(`${path} has no member "${name}"`, meant(name, names));
      }
    }
  }
}

/** What someone who wrote `name` may have meant, as a suggestion. */
export function meant(name: string, names: readonly string[]): string {
  return suggest(
    name,
    names,
    names.length === 0 ? "leave it out" : `there are ${names.join(", ")}`,
  );
}

/** The integer that a value of a spec is; `undefined` where it is none, or not exact. */
export function exactInteger(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}
