import { expect, test } from "vitest";
import { literal } from "../../../src/codegen/shared/c-text.ts";
import { decimal, hexadecimal } from "./build.ts";

test.each([
  [decimal(18n), "18"],
  [{ value: 0xffffn, spelling: "0xFFFF", unsigned: false }, "0xFFFF"],
  [decimal(5n, true), "5U"],
  [decimal(-2n), "(-2)"],
  [decimal(2n ** 31n - 1n), "2147483647"],
  [hexadecimal(2n ** 31n), "0x80000000LL"],
  [{ ...hexadecimal(2n ** 31n), unsigned: true, isTop: true }, "0x80000000"],
  [decimal(-(2n ** 31n)), "(-2147483647 - 1)"],
  [hexadecimal(-(2n ** 31n)), "(-0x7FFFFFFF - 1)"],
  [decimal(-(2n ** 31n) - 1n), "(-2147483649LL)"],
  [decimal(-(2n ** 63n)), "(-9223372036854775807LL - 1)"],
  [decimal(2n ** 32n, true), "4294967296ULL"],
])("the number of %o is %s", (number, text) => {
  expect(literal(number)).toBe(text);
});
