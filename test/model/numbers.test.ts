import { describe, expect, test } from "vitest";
import { bitPlace } from "../../src/model/layout/bits.ts";
import {
  bitsOfFloat,
  fits,
  floatOf,
  literalType,
  macroNames,
  macrosOf,
  rangeOf,
  readBits,
  readInteger,
  writeBits,
  writeInteger,
} from "../../src/model/numbers.ts";
import { codes, decimal, flags, span, struct } from "../codegen/c/build.ts";
import { integer } from "./builders.ts";

const widths = [8, 16, 32, 64] as const;

describe("the range of an integer", () => {
  test.each([
    [8, false, 0n, 255n],
    [8, true, -128n, 127n],
    [16, false, 0n, 65_535n],
    [32, true, -2_147_483_648n, 2_147_483_647n],
    [64, false, 0n, 18_446_744_073_709_551_615n],
    [64, true, -9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n],
  ] as const)("of %i bits, signed: %s, is from %i to %i", (bits, signed, min, max) => {
    const type = integer(bits, signed);
    expect(rangeOf(type)).toEqual({ min, max });
    expect([min - 1n, min, max, max + 1n].map((value) => fits(value, type))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("an integer in bytes", () => {
  const bytes = Uint8Array.of(0xff, 0x81, 2, 3, 4, 5, 6, 7, 0x88, 0xff);

  test.each([
    [8, "little", 0x81n],
    [8, "big", 0x81n],
    [16, "little", 0x0281n],
    [16, "big", 0x8102n],
    [32, "little", 0x0403_0281n],
    [32, "big", 0x8102_0304n],
    [64, "little", 0x8807_0605_0403_0281n],
    [64, "big", 0x8102_0304_0506_0788n],
  ] as const)("of %i bits is read and written %s-endian", (bits, order, value) => {
    const type = integer(bits);
    expect(readInteger(bytes, 1, type, order)).toBe(value);
    const written = new Uint8Array(10).fill(0xff);
    writeInteger(written, 1, type, order, value);
    const end = 1 + bits / 8;
    expect([...written]).toEqual([...bytes.slice(0, end), ...Array<number>(10 - end).fill(0xff)]);
  });

  test.each(["little", "big"] as const)("has its sign, %s-endian", (order) => {
    for (const bits of widths) {
      const all = new Uint8Array(8).fill(0xff);
      expect(readInteger(all, 0, integer(bits, true), order)).toBe(-1n);
      expect(readInteger(all, 0, integer(bits), order)).toBe(2n ** BigInt(bits) - 1n);
    }
  });

  test("is undefined where its last byte is missing, and not where it ends with the bytes", () => {
    for (const bits of widths) {
      const exact = new Uint8Array(bits / 8 + 1);
      expect(readInteger(exact, 1, integer(bits), "little")).toBe(0n);
      expect(readInteger(exact, 2, integer(bits), "little")).toBeUndefined();
      expect(readInteger(exact, bits, integer(bits), "big")).toBeUndefined();
    }
  });

  test("is not changed by reading", () => {
    const own = Uint8Array.of(1, 2);
    readInteger(own, 0, integer(16), "little");
    expect([...own]).toEqual([1, 2]);
  });

  test("keeps the low bits of what is too large, and the bits of what is negative", () => {
    const written = new Uint8Array(2);
    writeInteger(written, 0, integer(16), "little", 0x1_2345n);
    expect([...written]).toEqual([0x45, 0x23]);
    writeInteger(written, 0, integer(16, true), "big", -2n);
    expect([...written]).toEqual([0xff, 0xfe]);
  });
});

describe("a bit-field in bytes", () => {
  const orders = ["little", "big"] as const;

  test.each([
    ["little", 3, 0b0101],
    ["big", 3, 0b0110],
    ["little", 12, 0b1011],
    ["big", 12, 0b0011],
  ] as const)("is read %s-endian from bit %i on", (order, start, value) => {
    const bytes = Uint8Array.of(0xff, 0b0010_1100, 0b1011_0011);
    expect(readBits(bytes, 1, bitPlace(start, 4, false), false, order)).toBe(BigInt(value));
  });

  test.each(orders)("leaves the bits beside it as they are, %s-endian", (order) => {
    for (const [start, width] of [
      [0, 1],
      [5, 6],
      [8, 8],
      [9, 7],
    ] as const) {
      const place = bitPlace(start, width, false);
      const beside = bitPlace(start + width, 3, false);
      for (const filled of [0, 0xff]) {
        const bytes = new Uint8Array(4).fill(filled);
        const value = BigInt.asUintN(width, 0x5an);
        writeBits(bytes, 1, place, order, value + (1n << 70n));
        expect(readBits(bytes, 1, place, false, order)).toBe(value);
        expect(readBits(bytes, 1, beside, false, order)).toBe(filled === 0 ? 0n : 7n);
        writeBits(bytes, 1, place, order, filled === 0 ? 0n : -1n);
        expect([...bytes]).toEqual(Array<number>(4).fill(filled));
      }
    }
  });

  test.each(orders)("has its sign, %s-endian", (order) => {
    const bytes = Uint8Array.of(0xff, 0xff);
    expect(readBits(bytes, 0, bitPlace(6, 4, false), true, order)).toBe(-1n);
    expect(readBits(bytes, 0, bitPlace(6, 4, false), false, order)).toBe(15n);
  });

  test("is undefined where its last byte is missing", () => {
    const place = bitPlace(6, 4, false);
    expect(readBits(new Uint8Array(3), 1, place, false, "little")).toBe(0n);
    expect(readBits(new Uint8Array(2), 1, place, false, "little")).toBeUndefined();
  });
});

test("a floating-point number has 32 or 64 bits", () => {
  expect(bitsOfFloat(1.5, 32)).toBe(0x3fc0_0000n);
  expect(bitsOfFloat(1.5, 64)).toBe(0x3ff8_0000_0000_0000n);
  expect(bitsOfFloat(-0, 64)).toBe(1n << 63n);
  expect([floatOf(0x3fc0_0000n, 32), floatOf(0x3ff8_0000_0000_0000n, 64)]).toEqual([1.5, 1.5]);
  // What is read of a signed integer is negative.
  expect([floatOf(-(2n ** 31n), 32), floatOf(-(2n ** 63n), 64)]).toEqual([-0, -0]);
  expect(floatOf(-(2n ** 63n) + 0x3ff8_0000_0000_0000n, 64)).toBe(-1.5);
});

describe("the type of a constant of C", () => {
  test.each([
    [0n, false, "int"],
    [2n ** 31n - 1n, false, "int"],
    [2n ** 31n, false, "long long"],
    [-(2n ** 31n), false, "int"],
    [-(2n ** 31n) - 1n, false, "long long"],
    [2n ** 32n - 1n, true, "unsigned int"],
    [2n ** 32n, true, "unsigned long long"],
  ] as const)("%i, unsigned: %s, is %s", (value, unsigned, type) => {
    expect(literalType({ value, unsigned })).toBe(type);
  });
});

describe("the macros of a declaration", () => {
  test("a constant has one", () => {
    const number = {
      ...decimal(7n, true),
      prose: undefined,
      span,
      header: undefined,
      places: { value: span, header: span },
    };
    const [macro, ...others] = macrosOf({ kind: "constant", name: "SIZE", ...number });
    expect(others).toEqual([]);
    expect(macro).toMatchObject({ name: "SIZE", kind: "constant", type: "unsigned int", span });
    expect(macro?.family).toBeUndefined();
  });

  test("codes have one each, and their bounds are told apart", () => {
    const family = codes("TYPE", { A: 1n, COUNT: 2n });
    const values = family.values.map((code) => ({
      ...code,
      role: code.name === "COUNT" ? ("bound" as const) : code.role,
    }));
    const found = macrosOf({ ...family, values });
    expect(found.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "TYPE_A code",
      "TYPE_COUNT bound",
    ]);
    expect(found.map((one) => one.family)).toEqual(["TYPE", "TYPE"]);
    expect(found.map(({ number }) => number.value)).toEqual([1n, 2n]);
  });

  test.each([true, false])("flags have a bit and a mask each, unsigned: %s", (unsigned) => {
    const [bit, mask, ...others] = macrosOf(flags("USE", { write: 4 }, unsigned));
    expect(others).toEqual([]);
    const family = { family: "USE", span };
    const type = unsigned ? "unsigned int" : "int";
    const number = { value: 4n, spelling: "4", unsigned: false };
    expect(bit).toEqual({ ...family, name: "_USE_write", kind: "flag-bit", number, type: "int" });
    const masked = { value: 16n, spelling: "0x10", unsigned };
    const expected = { ...family, name: "USE_write", kind: "flag-mask", number: masked, type };
    expect(mask).toMatchObject(expected);
  });

  test("a mask has one", () => {
    const family = flags("USE", { write: 4 });
    const values = family.values.map((flag) => ({ ...flag, bit: undefined }));
    const found = macrosOf({ ...family, values });
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([["USE_write", "mask"]]);
  });

  test("are those of each code and flag", () => {
    const [code] = codes("TYPE", { A: 1n }).values;
    const [flag] = flags("USE", { write: 4 }).values;
    if (!code || !flag) throw new Error("there is one of each");
    expect(macroNames(code)).toEqual(["TYPE_A"]);
    expect(macroNames(flag)).toEqual(["_USE_write", "USE_write"]);
    expect(macroNames({ ...flag, bit: undefined })).toEqual(["USE_write"]);
  });

  test("a struct has none", () => {
    expect(macrosOf({ ...struct("s", []), name: "s" })).toEqual([]);
  });
});
