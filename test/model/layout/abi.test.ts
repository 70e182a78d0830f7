import { expect, test } from "vitest";
import { holdsOn } from "../../../src/model/condition.ts";
import {
  abis,
  isPredefined,
  largestObject,
  macrosOn,
  pageSize,
} from "../../../src/model/layout/abi.ts";
import { conditionOf } from "../builders.ts";

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

test("the condition of an ABI holds on it alone", () => {
  for (const abi of abis) {
    const holding = abis.filter((one) => holdsOn(conditionOf(abi.condition), one));
    expect(holding.map(({ name }) => name)).toEqual([abi.name]);
  }
});

test("compilers for an ABI define macros of their own", () => {
  const all = abis.map((abi) => macrosOn(abi, new Map()));
  const rows = all.map((macros) => {
    const own = [...macros].filter(([name]) => !all.every((others) => others.has(name)));
    return own.map(([name, value]) => (value === 1n ? name : `${name}=${value}`)).join(" ");
  });
  const [lp64, little, big] = [
    "__LP64__ _LP64",
    "__LITTLE_ENDIAN_BITFIELD",
    "__BIG_ENDIAN_BITFIELD",
  ];
  const power = "__powerpc__ __powerpc64__ __PPC__ __PPC64__";
  expect(rows).toEqual([
    `__x86_64__ __x86_64 __amd64__ __amd64 ${lp64} ${little}`,
    `__i386__ __i386 ${little}`,
    `__aarch64__ __ARM_ARCH=8 ${lp64} ${little}`,
    `__arm__ __ARM_EABI__ __ARM_ARCH=7 ${little}`,
    `__riscv __riscv_xlen=64 ${lp64} ${little}`,
    `${power} __LITTLE_ENDIAN__ _CALL_ELF=2 ${lp64} ${little}`,
    `__s390__ __s390x__ ${lp64} ${big}`,
    `${power} __BIG_ENDIAN__ _CALL_ELF ${lp64} ${big}`,
    `__mips__ __mips=32 __MIPSEB__ _MIPSEB ${big}`,
  ]);
});

test("macros of every ABI say what it is like", () => {
  for (const abi of abis) {
    const macros = macrosOn(abi, new Map());
    const { byteOrder, longSize, pointerSize } = abi;
    const order = byteOrder === "little" ? 1234n : 4321n;
    const expected = {
      ...{ __linux__: 1n, __unix__: 1n, __ELF__: 1n, __STDC__: 1n, __GNUC__: 4n, __CHAR_BIT__: 8n },
      ...{ __SIZEOF_LONG__: BigInt(longSize), __SIZEOF_POINTER__: BigInt(pointerSize) },
      ...{
        __BITS_PER_LONG: longSize === 8 ? 64n : 32n,
        __BYTE_ORDER__: order,
        __BYTE_ORDER: order,
      },
      ...{ __ORDER_LITTLE_ENDIAN__: 1234n, __ORDER_BIG_ENDIAN__: 4321n },
      ...{ __LITTLE_ENDIAN: 1234n, __BIG_ENDIAN: 4321n },
    };
    expect(Object.fromEntries(macros)).toMatchObject(expected);
  }
});

test("macros of the user come beside those of the ABI", () => {
  const [abi] = abis;
  const own = macrosOn(abi, new Map([["LAMP", 3n]]));
  expect([own.get("LAMP"), own.get("__x86_64__")]).toEqual([3n, 1n]);
  expect(macrosOn(abi, new Map()).has("LAMP")).toBe(false);
  const names = ["__mips__", "__LP64__", "__BYTE_ORDER", "LAMP", "", "__mips__="];
  expect(names.map(isPredefined)).toEqual([true, true, true, false, false, false]);
  expect(own.has("")).toBe(false);
});

test("a guest's handle has 8 bytes on arm, where a pointer has 4", () => {
  const rows = abis.map(({ name, handleSize }) => `${name} ${handleSize}`);
  expect(rows).toEqual([
    "x86_64 8",
    "i386 4",
    "aarch64 8",
    "arm 8",
    "riscv64 8",
    "ppc64le 8",
    "s390x 8",
    "ppc64 8",
    "mips 4",
  ]);
});
