import type { Abi } from "../model/layout/abi.ts";
import type { BitPlace } from "../model/layout/bits.ts";
import { integerOn } from "../model/layout/layout.ts";
import { readBits, readInteger } from "../model/numbers.ts";
import { alignColumns, formatCount, hex, hexBytes } from "../text/text.ts";
import type { Codes, Flags, Integer } from "../model/type.ts";

/** A stretch of bytes under the name that the spec gives it. */
export interface DecodedField {
  /** From the struct down: `u.gso.size`, `data[1]`. */
  readonly path: string;
  /** In bytes from the start. */
  readonly offset: number;
  /** Bytes that the field should have. */
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Of a bit-field: which bits of these bytes it is. */
  readonly bits: BitPlace | undefined;
  /** The number, if it is one and is all there. */
  readonly value: bigint | undefined;
  /** What the value means: macros of C, or a remark. */
  readonly meaning: string;
  /** What the number is one or a set of. */
  readonly values: Codes | Flags | undefined;
}

/** Something wrong with the bytes. */
export interface Problem {
  readonly path: string;
  /** In bytes from the start. */
  readonly offset: number;
  readonly message: string;
}

/** Bytes taken apart. */
export interface Decoded {
  /** What the bytes were taken for. */
  readonly title: string;
  /** How many bytes it has. */
  readonly size: number;
  readonly fields: readonly DecodedField[];
  readonly problems: readonly Problem[];
}

/** Takes bytes apart and gathers what it finds. */
export class FieldReader {
  readonly abi: Abi;
  readonly fields: DecodedField[];
  readonly problems: Problem[];
  readonly #bytes: Uint8Array;
  readonly byteOrder: "little" | "big";

  constructor(
    bytes: Uint8Array,
    byteOrder: "little" | "big",
    abi: Abi,
    { fields, problems }: Pick<FieldReader, "fields" | "problems"> = { fields: [], problems: [] },
  ) {
    this.fields = fields;
    this.problems = problems;
    this.#bytes = bytes;
    this.byteOrder = byteOrder;
    this.abi = abi;
  }

  /** What gathers for this one, and finds no bytes from `end` on. */
  upTo(end: number): FieldReader {
    return new FieldReader(this.bytes(0, end), this.byteOrder, this.abi, this);
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Those of `size` bytes at `offset` that are there. */
  bytes(offset: number, size: number): Uint8Array {
    return this.#bytes.subarray(offset, offset + size);
  }

  /** The integer at `offset`; `undefined` where it is not all there. */
  integer(offset: number, integer: Integer): bigint | undefined {
    return readInteger(this.#bytes, offset, integerOn(integer, this.abi), this.byteOrder);
  }

  add(
    path: string,
    offset: number,
    size: number,
    value?: bigint,
    meaning = "",
    values?: Codes | Flags,
    bits?: BitPlace,
  ): void {
    const bytes = this.bytes(offset, size);
    this.fields.push({ path, offset, size, bytes, bits, value, meaning, values });
  }

  /** The number in a bit-field of the struct at `start`; `undefined` where it is not all there. */
  bits(start: number, place: BitPlace, signed: boolean): bigint | undefined {
    return readBits(this.#bytes, start, place, signed, this.byteOrder);
  }

  /** Adds bits of the struct at `start` that should be 0. */
  addZeroBits(path: string, start: number, place: BitPlace): void {
    const offset = start + place.offset;
    const value = this.bits(start, place, false);
    this.add(path, offset, place.size, value, "padding", undefined, place);
    if (value !== undefined && value !== 0n) this.problem(path, offset, "padding is not 0");
  }

  /** Adds what another reader found in the bytes at `offset`, with `prefix` before each path. */
  addAll(inner: FieldReader, prefix: string, offset: number): void {
    const move = <Found extends DecodedField | Problem>(found: Found): Found => ({
      ...found,
      path: `${prefix}${found.path}`,
      offset: offset + found.offset,
    });
    this.fields.push(...inner.fields.map(move));
    this.problems.push(...inner.problems.map(move));
  }

  problem(path: string, offset: number, message: string): void {
    this.problems.push({ path, offset, message });
  }

  /** Adds bytes that should be 0. */
  addZeros(path: string, offset: number, size: number): void {
    this.add(path, offset, size, undefined, "padding");
    const isZero = this.bytes(offset, size).every((byte) => byte === 0);
    if (!isZero) this.problem(path, offset, "padding is not 0");
  }
}

/** What a number means among the values of a family. */
export interface Meaning {
  /** Names of C; empty where there are none. */
  readonly text: string;
  /** What is wrong with the number. */
  readonly problem: string | undefined;
}

/**
 * Spells out `value`.
 *
 * @param bits - width of the integer that holds the value.
 */
export function meaningOf(value: bigint, family: Codes | Flags | undefined, bits: number): Meaning {
  switch (family?.kind) {
    case undefined:
      return { text: "", problem: undefined };
    case "codes":
      return codeMeaning(value, family);
    case "flags":
      return flagMeaning(BigInt.asUintN(bits, value), family);
  }
}

/** What a byte means as a boolean: anything but 0 is true, but only 1 is written. */
export function booleanMeaning(value: bigint): Meaning {
  const problem = value > 1n ? `${value} is neither 0 nor 1` : undefined;
  return { text: value === 0n ? "false" : "true", problem };
}

function codeMeaning(value: bigint, family: Codes): Meaning {
  const code = family.values.find(
    (candidate) => candidate.role === "code" && candidate.value === value,
  );
  if (code !== undefined) return { text: code.cName, problem: undefined };
  return { text: "unknown", problem: `${value} is not a code of ${family.name}` };
}

function flagMeaning(value: bigint, family: Flags): Meaning {
  const set = family.values.filter((flag) => (value & flag.value) === flag.value);
  const unknown = set.reduce((rest, flag) => rest & ~flag.value, value);
  const names = set.map(({ cName }) => cName);
  if (unknown === 0n) return { text: names.join(" | "), problem: undefined };
  const bits = hex(unknown);
  return {
    text: [...names, `${bits} (unknown)`].join(" | "),
    problem: `the bits ${bits} are not flags of ${family.name}`,
  };
}

/** The fields as a table: offset, size, name, number or bytes, meaning. */
export function printFields({ title, size, fields }: Decoded, context: string): string {
  const rows = fields.map((field) => [
    String(field.offset),
    field.bits === undefined ? String(field.size) : formatCount(field.bits.width, "bit"),
    field.path,
    ...valueOf(field),
  ]);
  const lines = alignColumns(
    [["offset", "size", "field", "value"], ...rows],
    [{ align: "right" }, { align: "right" }, {}, { most: mostBytes * 3 - 1 }],
  );
  return `${title}: ${formatCount(size, "byte")}, ${context}\n\n${lines.join("\n")}\n`;
}

/** Longer fields, in hexadecimal, do not move the remarks of all others to the right. */
const mostBytes = 16;

function valueOf({ value, bytes, size, bits, meaning }: DecodedField): readonly [string, string] {
  if (value !== undefined) {
    const width = bits?.width ?? size * 8;
    return [`${value} (${hex(BigInt.asUintN(width, value), Math.ceil(width / 4))})`, meaning];
  }
  const shown = hexBytes(bytes);
  if (bytes.length === size) return [shown, meaning];
  const missing = size - bytes.length;
  const count = `${formatCount(missing, "byte")} ${missing === 1 ? "is" : "are"} missing`;
  return [shown, bytes.length === 0 ? "missing" : count];
}

/** What is wrong, one line each. */
export function printProblems({ problems }: Decoded): readonly string[] {
  return problems.map(({ path, offset, message }) =>
    path === "" ? message : `${path} at offset ${offset}: ${message}`,
  );
}
