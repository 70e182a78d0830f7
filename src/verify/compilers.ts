import type { Compiler } from "../cc/compiler.ts";
import { packagedClang } from "../cc/packaged-clang.ts";
import { systemCompiler } from "../cc/system.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Target } from "./constants.ts";

/** A compiler for one ABI. */
export interface Witness {
  readonly abi: Abi;
  readonly target: Target;
}

/** The compilers of this machine. */
export interface Witnesses {
  readonly present: readonly Witness[];
  /** Why a compiler is not among them, in words. */
  readonly missing: readonly string[];
}

/** The packaged clang for `abi`. */
export function packagedWitness(abi: Abi): Witness {
  return { abi, target: { compiler: packagedClang, args: [`--target=${abi.triple}`] } };
}

/**
 * Every compiler for every ABI of `wanted` that this machine has: the packaged clang for all, a clang of the
 * system for those that it can make code for, a gcc for the machine's own.
 */
export async function witnessesFor(wanted: readonly Abi[]): Promise<Witnesses> {
  const [gcc, clang] = await Promise.all([systemCompiler("gcc"), systemCompiler("clang")]);
  const found = [gccWitnesses(gcc, wanted), await clangWitnesses(clang, wanted)];
  return {
    present: [...wanted.map(packagedWitness), ...found.flatMap(({ present }) => present)],
    missing: found.flatMap(({ missing }) => missing),
  };
}

function gccWitnesses(gcc: Compiler | undefined, wanted: readonly Abi[]): Witnesses {
  if (gcc === undefined) return { present: [], missing: ["gcc is not installed"] };
  const own = ownAbis[process.arch] ?? {};
  const present = wanted.flatMap((abi) => {
    const args = own[abi.name];
    return args === undefined ? [] : [{ abi, target: { compiler: gcc, args } }];
  });
  const missing = present.length > 0 ? [] : [`gcc makes code for ${process.arch} alone here`];
  return { present, missing };
}

/** Arguments with which a gcc makes code for its own machine, by Node's name of the architecture. */
const ownAbis: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  x64: { x86_64: ["-m64"], i386: ["-m32"] },
  ia32: { i386: ["-m32"] },
  arm64: { aarch64: [] },
  arm: { arm: [] },
  riscv64: { riscv64: [] },
  s390x: { s390x: [] },
};

async function clangWitnesses(
  clang: Compiler | undefined,
  wanted: readonly Abi[],
): Promise<Witnesses> {
  if (clang === undefined) return { present: [], missing: ["clang is not installed"] };
  const tried = await Promise.all(
    wanted.map(async (abi) => {
      const args = [`--target=${abi.triple}`];
      const { ok } = await clang.translate({
        args: [...args, "-ffreestanding", "-S", "-o", "-", "empty.c"],
        files: { "empty.c": "typedef int empty;\n" },
      });
      return { abi, ok, target: { compiler: clang, args } };
    }),
  );
  const absent = tried.filter(({ ok }) => !ok).map(({ abi }) => abi.name);
  return {
    present: tried.filter(({ ok }) => ok),
    missing: absent.length === 0 ? [] : [`clang makes no code for ${absent.join(", ")}`],
  };
}
