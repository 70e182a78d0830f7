import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../diagnostics/core/diagnostic.ts";
import { formatValue } from "../language/kinds.ts";
import { abis, type Abi } from "../model/layout/abi.ts";
import type { BitPlace } from "../model/layout/bits.ts";
import { extentOf, integerOn, placeIn } from "../model/layout/layout.ts";
import { presentOn } from "../model/layout/present.ts";
import { bitsOfFloat, fits, integerLabel, writeBits, writeInteger } from "../model/numbers.ts";
import type { Aggregate, Integer, Type } from "../model/type.ts";
import { visitType } from "../model/visit.ts";

/** Structures whose layout differs between ABIs have that of the first one in vectors. */
export const layoutAbi: Abi = abis[0];

/** The context in which the values of a step are encoded. */
export interface StepContext {
  /** The place of the step. */
  readonly span: Span;
  readonly byteOrder: "little" | "big";
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Bytes that are given in part; the rest is 0 when written, and ignored when compared. */
export class MaskedBuffer {
  readonly bytes: Uint8Array;
  /** 0xff for each byte that is given, 0 for the others. */
  readonly mask: Uint8Array;
  readonly #byteOrder: "little" | "big";

  /** @param size - in bytes. */
  constructor(size: number, byteOrder: "little" | "big") {
    this.bytes = new Uint8Array(size);
    this.mask = new Uint8Array(size);
    this.#byteOrder = byteOrder;
  }

  /** Stores the low bits of `value` at `offset`, in bytes. */
  put(offset: number, integer: Integer, value: bigint): void {
    writeInteger(this.bytes, offset, integer, this.#byteOrder, value);
    this.mask.fill(0xff, offset, offset + integer.bits / 8);
  }

  /** Stores the low bits of `value` in a bit-field of the struct at `start`. */
  putBits(start: number, place: BitPlace, value: bigint): void {
    writeBits(this.bytes, start, place, this.#byteOrder, value);
    writeBits(this.mask, start, place, this.#byteOrder, -1n);
  }

  /** Each run of given bytes, with its offset. */
  runs(): readonly { readonly offset: number; readonly bytes: Uint8Array }[] {
    const starts = [...this.mask.keys()].filter(
      (index) => this.mask[index] !== 0 && (this.mask[index - 1] ?? 0) === 0,
    );
    return starts.map((offset) => {
      const end = this.mask.indexOf(0, offset);
      return { offset, bytes: this.bytes.slice(offset, end === -1 ? undefined : end) };
    });
  }
}

/** Encodes consecutive elements of a type, and reports those that are not values of it. */
export function encodeElements(
  type: Type,
  elements: readonly unknown[],
  context: StepContext,
): { readonly buffer: MaskedBuffer; readonly elementSize: number } {
  const elementSize = extentOf(type, layoutAbi).size;
  const buffer = new MaskedBuffer(elementSize * elements.length, context.byteOrder);
  const encoder = new Encoder(buffer, context);
  const name = nameOf(type);
  elements.forEach((element, index) => {
    const path = elements.length === 1 ? name : `${name}[${index}]`;
    encoder.put(type, element, index * elementSize, path);
  });
  return { buffer, elementSize };
}

/** How messages name a value of `type`. */
function nameOf(type: Type): string {
  if (type.alias !== undefined) return type.alias.name;
  return visitType(type, {
    scalar: ({ integer }) => integer.name,
    array: ({ element }) => nameOf(element),
    aggregate: ({ name, kind }) => name ?? kind,
  });
}

/** Puts values into a buffer. Members that a value leaves out stay as they are. */
class Encoder {
  readonly #buffer: MaskedBuffer;
  readonly #context: StepContext;

  constructor(buffer: MaskedBuffer, context: StepContext) {
    this.#buffer = buffer;
    this.#context = context;
  }

  /**
   * Puts `value` at `offset`, in bytes.
   *
   * @param path - how messages name it: `xen_netif_gref.flags`.
   * @param bits - the place of a bit-field; `offset` is that of its struct then.
   */
  put(type: Type, value: unknown, offset: number, path: string, bits?: BitPlace): void {
    visitType(type, {
      scalar: (scalar) => {
        const integer = integerOn(scalar.integer, layoutAbi);
        const exact = checkedInteger(value, integer, path, this.#context);
        if (exact === undefined) return;
        if (bits === undefined) this.#buffer.put(offset, integer, exact);
        else this.#buffer.putBits(offset, bits, exact);
      },
      array: ({ element, length }) => this.#array(element, length, value, offset, path),
      aggregate: (aggregate) => this.#members(aggregate, value, offset, path),
    });
  }

  #array(element: Type, length: number, value: unknown, offset: number, path: string): void {
    if (!Array.isArray(value) || value.length > length) {
      this.#context.report(finding("notList", this.#context.span, path, length));
      return;
    }
    const { size } = extentOf(element, layoutAbi);
    value.forEach((one: unknown, index) => {
      this.put(element, one, offset + index * size, `${path}[${index}]`);
    });
  }

  #members(aggregate: Aggregate, value: unknown, offset: number, path: string): void {
    const { report, span } = this.#context;
    if (typeof value !== "object" || value === null) {
      report(finding("noMembers", span, path, formatValue(value)));
      return;
    }
    const { members } = presentOn(aggregate, layoutAbi);
    for (const [name, inner] of Object.entries(value)) {
      const member = members.find((one) => one.name === name);
      if (member === undefined) {
        const names = members.map((one) => one.name);
        report(finding("unknownName", span, path, "member", name, names));
        continue;
      }
      const { offset: own, bits } = placeIn(aggregate, member, layoutAbi);
      const start = bits === undefined ? offset + own : offset;
      this.put(member.type, inner, start, `${path}.${name}`, bits);
    }
  }
}

/** `value` as an integer of the type `integer`; reports any other value and returns `undefined`. */
export function checkedInteger(
  value: unknown,
  integer: Integer,
  path: string,
  { report, span }: StepContext,
): bigint | undefined {
  if (integer.isFloat) {
    if (typeof value === "number") return bitsOfFloat(value, integer.bits);
    report(finding("notNumber", span, path, formatValue(value)));
    return undefined;
  }
  const isExact = typeof value === (integer.isBoolean ? "boolean" : "number");
  const exact = isExact && Number.isSafeInteger(Number(value)) ? BigInt(Number(value)) : value;
  if (typeof exact !== "bigint") report(finding("notInteger", span, path, formatValue(value)));
  else if (fits(exact, integer)) return exact;
  else report(finding("tooLarge", span, path, exact, integerLabel(integer)));
  return undefined;
}

const { finding } = catalogue["wrong-value"];
