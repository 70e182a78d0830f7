import { type Compiler, systemCompiler } from "../cc/compiler.ts";
import { packagedClang } from "../cc/packaged-clang.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Target } from "./constants.ts";

/** A compiler for one ABI. */
export interface AbiTarget extends Target {
  readonly abi: Abi;
}

/** The compilers of this machine. */
export interface AbiTargets {
  readonly present: readonly AbiTarget[];
  /** Why a compiler is not among them, a sentence for each. */
  readonly missing: readonly string[];
}

/** The packaged clang for `abi`. */
export function packagedTarget(abi: Abi): AbiTarget {
  return clangTarget(packagedClang, abi);
}

function clangTarget(compiler: Compiler, abi: Abi): AbiTarget {
  return { abi, compiler, args: [`--target=${abi.triple}`] };
}

/**
 * Every compiler for every ABI of `abis` that this machine has: the packaged clang and the system's clang for
 * all of them, and the system's gcc for the machine's own.
 */
export async function findTargets(abis: readonly Abi[]): Promise<AbiTargets> {
  const [gcc, clang] = await Promise.all([systemCompiler("gcc"), systemCompiler("clang")]);
  const ofGcc = gccTargets(gcc, abis);
  // Without code generators, too: constants are asked for in the IR of LLVM.
  const ofClang = clang === undefined ? [] : abis.map((abi) => clangTarget(clang, abi));
  return {
    present: [...abis.map(packagedTarget), ...ofGcc.present, ...ofClang],
    missing: [...ofGcc.missing, ...(clang === undefined ? ["clang is not installed"] : [])],
  };
}

function gccTargets(gcc: Compiler | undefined, abis: readonly Abi[]): AbiTargets {
  if (gcc === undefined) return { present: [], missing: ["gcc is not installed"] };
  const own = hostArguments[process.arch] ?? {};
  const present = abis.flatMap((abi) => {
    const args = own[abi.name];
    return args === undefined ? [] : [{ abi, compiler: gcc, args }];
  });
  const missing = present.length > 0 ? [] : [`gcc generates code for ${process.arch} only`];
  return { present, missing };
}

/** Name of the ABI of this machine, if it is one of those that have layouts. */
export function hostAbi(): string | undefined {
  return Object.keys(hostArguments[process.arch] ?? {})[0];
}

/**
 * Arguments with which a gcc generates code for its own machine, by Node's name of the architecture. The
 * machine's own ABI comes first.
 */
const hostArguments: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  x64: { x86_64: ["-m64"], i386: ["-m32"] },
  ia32: { i386: ["-m32"] },
  arm64: { aarch64: [] },
  arm: { arm: [] },
  riscv64: { riscv64: [] },
  s390x: { s390x: [] },
};
