import fc from "fast-check";
import { expect, test } from "vitest";
import type * as Words from "../words/expected.ts";
import { evaluate } from "./generate.ts";

const { charsOf, textOf } = await evaluate<typeof Words>("test/codegen/words/spec.ts");

test("chars are UTF-8 with zeros up to the end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (given) => {
      const text = given.replaceAll("\0", "");
      const bytes = [...new TextEncoder().encode(text)];
      const chars = charsOf(text, bytes.length + 3);
      expect(chars).toEqual([...bytes, 0, 0, 0]);
      expect(textOf(chars)).toBe(
        new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes)),
      );
    }),
  );
});

test("a text may fill its array, and no more", () => {
  expect(textOf(charsOf("sda", 3))).toBe("sda");
  expect(() => charsOf("sd\u00e4", 3)).toThrow("text must be at most 3 bytes, not 4");
});

test("any bytes have a text", () => {
  expect(textOf([])).toBe("");
  expect(textOf([0x73, 0, 0x64])).toBe("s");
  expect(textOf([0xff, 0x41])).toBe("\u00ffA");
  expect(textOf([0xc3])).toBe("\u00c3");
});

test("half of a character is none", () => {
  expect(textOf(charsOf("\ud800a", 8))).toBe("\ufffda");
});
