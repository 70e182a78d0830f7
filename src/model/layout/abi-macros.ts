import type { Macros } from "../preprocessor.ts";
import { type Abi, abis } from "./abi.ts";

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

const known = new Map<string, readonly (readonly [string, bigint])[]>();

/** The macros that are defined on `abi` where its user defines `defines`. */
export function macrosOn(abi: Abi, defines: Macros): Macros {
  const own = known.get(abi.name) ?? read(`${predefined[abi.name] ?? ""} ${commonMacros(abi)}`);
  known.set(abi.name, own);
  return new Map([...own, ...defines]);
}

function read(text: string): readonly (readonly [string, bigint])[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => word.split("="))
    .map(([name = "", value = "1"]) => [name, BigInt(value)]);
}

/** Whether a macro says something of the ABI or the compiler. */
export function isPredefined(name: string): boolean {
  return abis.some((abi) => macrosOn(abi, new Map()).has(name));
}
