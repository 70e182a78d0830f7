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
  return { abi, compiler: packagedClang, args: [`--target=${abi.triple}`] };
}

/**
 * Every compiler for every ABI of `abis` that this machine has: the packaged clang for all of them, the
 * system's clang for those that it generates code for, and the system's gcc for the machine's own.
 */
export async function findTargets(abis: readonly Abi[]): Promise<AbiTargets> {
  const [gcc, clang] = await Promise.all([systemCompiler("gcc"), systemCompiler("clang")]);
  const found = [gccTargets(gcc, abis), await clangTargets(clang, abis)];
  return {
    present: [...abis.map(packagedTarget), ...found.flatMap(({ present }) => present)],
    missing: found.flatMap(({ missing }) => missing),
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

async function clangTargets(
  clang: Compiler | undefined,
  abis: readonly Abi[],
): Promise<AbiTargets> {
  if (clang === undefined) return { present: [], missing: ["clang is not installed"] };
  const tried = await Promise.all(
    abis.map(async (abi) => {
      const args = [`--target=${abi.triple}`];
      const { ok } = await clang.translate({
        args: [...args, "-ffreestanding", "-S", "-o", "-", "empty.c"],
        files: { "empty.c": "typedef int empty;\n" },
      });
      return { abi, ok, compiler: clang, args };
    }),
  );
  const absent = tried.filter(({ ok }) => !ok).map(({ abi }) => abi.name);
  return {
    present: tried.filter(({ ok }) => ok),
    missing: absent.length === 0 ? [] : [`clang generates no code for ${absent.join(", ")}`],
  };
}
