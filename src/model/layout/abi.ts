import { oncePer } from "../../once.ts";
import type { Macros } from "../preprocessor.ts";

/** What an ABI decides about the layout of data. */
export interface Abi {
  readonly name: string;
  /** The target triple by which clang knows the ABI. */
  readonly triple: string;
  readonly byteOrder: "little" | "big";
  /** Bytes of a pointer. */
  readonly pointerSize: 4 | 8;
  /** Bytes of a `long`. */
  readonly longSize: 4 | 8;
  /** Bytes of a guest's handle in Xen's headers: those of a pointer, but always 8 on ARM. */
  readonly handleSize: 4 | 8;
  /** Alignment of a 64-bit integer inside a struct, in bytes. */
  readonly int64Alignment: 4 | 8;
  /** Plain `char` is signed. */
  readonly charSigned: boolean;
  /** What is true in the preprocessors of its compilers, and of no other ABI's. */
  readonly condition: string;
  /** Macros that its user defines; `undefined` for those that the spec says. */
  readonly defines?: Macros;
}

/** A size that an ABI decides. */
export type SizeTrait = "handleSize" | "longSize" | "pointerSize";

/** What of an ABI the layout of a type may depend on. */
export type Trait = SizeTrait | "byteOrder" | "conditions" | "int64Alignment" | "name";

function abi(
  name: string,
  triple: string,
  byteOrder: "little" | "big",
  wordSize: 4 | 8,
  int64Alignment: 4 | 8,
  charSigned: boolean,
  condition: string,
): Abi {
  return {
    name,
    triple,
    byteOrder,
    pointerSize: wordSize,
    longSize: wordSize,
    handleSize: name === "arm" ? 8 : wordSize,
    int64Alignment,
    charSigned,
    condition,
  };
}

/**
 * Every ABI that a layout is computed for: the four of Xen, two more with a port of it, and three with the
 * other byte order, so that nothing assumes little-endian. Facts from each ABI's System V supplement; a group
 * with equal layout is named after its first one.
 */
export const abis: readonly [Abi, ...Abi[]] = [
  abi("x86_64", "x86_64-linux-gnu", "little", 8, 8, true, "defined(__x86_64__)"),
  abi("i386", "i386-linux-gnu", "little", 4, 4, true, "defined(__i386__)"),
  abi("aarch64", "aarch64-linux-gnu", "little", 8, 8, false, "defined(__aarch64__)"),
  abi("arm", "arm-linux-gnueabihf", "little", 4, 8, false, "defined(__arm__)"),
  abi(
    "riscv64",
    "riscv64-linux-gnu",
    "little",
    8,
    8,
    false,
    "defined(__riscv) && __riscv_xlen == 64",
  ),
  abi(
    "ppc64le",
    "powerpc64le-linux-gnu",
    "little",
    8,
    8,
    false,
    "defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)",
  ),
  abi("s390x", "s390x-linux-gnu", "big", 8, 8, false, "defined(__s390x__)"),
  abi(
    "ppc64",
    "powerpc64-linux-gnu",
    "big",
    8,
    8,
    false,
    "defined(__powerpc64__) && defined(__BIG_ENDIAN__)",
  ),
  abi("mips", "mips-linux-gnu", "big", 4, 8, true, "defined(__mips__) && !defined(__mips64)"),
];

/** Bytes of a page that one domain grants to another: XEN_PAGE_SIZE. */
export const pageSize = 4096;

/** Bytes of the largest object that every C compiler takes (C11 5.2.4.1). */
export const largestObject = 65_535;

/** Macros that compilers for an ABI define, and those of others; a name alone stands for 1. */
const predefined: Readonly<Record<string, string>> = {
  x86_64: "__x86_64__ __x86_64 __amd64__ __amd64",
  i386: "__i386__ __i386",
  aarch64: "__aarch64__ __ARM_ARCH=8",
  arm: "__arm__ __ARM_EABI__ __ARM_ARCH=7",
  riscv64: "__riscv __riscv_xlen=64",
  ppc64le: "__powerpc__ __powerpc64__ __PPC__ __PPC64__ __LITTLE_ENDIAN__ _CALL_ELF=2",
  s390x: "__s390__ __s390x__",
  ppc64: "__powerpc__ __powerpc64__ __PPC__ __PPC64__ __BIG_ENDIAN__ _CALL_ELF=1",
  mips: "__mips__ __mips=32 __MIPSEB__ _MIPSEB",
};

/**
 * Macros of every ABI: those of compilers, and those by which `<endian.h>`, `<asm/byteorder.h>` and
 * `<asm/bitsperlong.h>` say what an ABI is like. A header that asks for these has to include them.
 */
function commonMacros({ byteOrder, longSize, pointerSize }: Abi): string {
  const order = byteOrder === "little" ? 1234 : 4321;
  return [
    "__linux__ __unix__ __ELF__ __STDC__ __GNUC__=4 __CHAR_BIT__=8",
    `__SIZEOF_LONG__=${longSize} __SIZEOF_POINTER__=${pointerSize} __BITS_PER_LONG=${8 * longSize}`,
    longSize === 8 ? "__LP64__ _LP64" : "",
    `__ORDER_LITTLE_ENDIAN__=1234 __ORDER_BIG_ENDIAN__=4321 __BYTE_ORDER__=${order}`,
    `__LITTLE_ENDIAN=1234 __BIG_ENDIAN=4321 __BYTE_ORDER=${order}`,
    byteOrder === "little" ? "__LITTLE_ENDIAN_BITFIELD" : "__BIG_ENDIAN_BITFIELD",
  ].join(" ");
}

const ownMacros = new Map(
  abis.map((one) => [one.name, read(`${predefined[one.name] ?? ""} ${commonMacros(one)}`)]),
);

/** The macros of each ABI, by its name; conditions ask for each member of a struct. */
const macrosByAbi = oncePer(
  (defines: Macros): ReadonlyMap<string, Macros> =>
    new Map([...ownMacros].map(([name, own]) => [name, new Map([...own, ...defines])])),
);

/** The macros that are defined on an ABI where its user defines `defines`. */
export function macrosOn({ name }: Abi, defines: Macros): Macros {
  return macrosByAbi(defines).get(name) ?? defines;
}

function read(text: string): Macros {
  const words = text.split(" ").filter((word) => word !== "");
  return new Map(
    words.map((word) => word.split("=")).map(([name = "", value = "1"]) => [name, BigInt(value)]),
  );
}

/** Whether a macro says something of the ABI or the compiler. */
export function isPredefined(name: string): boolean {
  return [...ownMacros.values()].some((macros) => macros.has(name));
}
