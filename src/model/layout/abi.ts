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
