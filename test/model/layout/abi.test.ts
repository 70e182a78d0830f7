import { expect, test } from "vitest";
import { abis, largestObject, pageSize } from "../../../src/model/layout/abi.ts";

test("the table says what the supplements of the ABIs say", () => {
  const rows = abis.map(
    ({ name, triple, byteOrder, pointerSize, longSize, int64Alignment, charSigned }) =>
      [name, triple, byteOrder, pointerSize, longSize, int64Alignment, charSigned].join(" "),
  );
  expect(rows).toEqual([
    "x86_64 x86_64-linux-gnu little 8 8 8 true",
    "i386 i386-linux-gnu little 4 4 4 true",
    "aarch64 aarch64-linux-gnu little 8 8 8 false",
    "arm arm-linux-gnueabihf little 4 4 8 false",
    "riscv64 riscv64-linux-gnu little 8 8 8 false",
    "ppc64le powerpc64le-linux-gnu little 8 8 8 false",
    "s390x s390x-linux-gnu big 8 8 8 false",
    "ppc64 powerpc64-linux-gnu big 8 8 8 false",
    "mips mips-linux-gnu big 4 4 8 true",
  ]);
});

test("a page and an object have the sizes of Xen and C", () => {
  expect([pageSize, largestObject]).toEqual([4096, 65_535]);
});
